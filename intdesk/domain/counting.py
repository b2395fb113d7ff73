"""The four things that are counted, never mixed up (product.md A; domain.md 1.4).

*Kontakte* are consultations. *Fälle* are cases with at least one contact in the span; a case is
new in the year in which it began, carried over in the later ones. *Personen* are the persons of
these cases (each once) and the contacts without a case that are marked "neu", at least one where
there is any contact. *Mitberatene Angehörige* are summed over the contacts.

A contact with a case never counts by its own mark: the first contact of a case in a calendar year
is "neu", each later one "schon da". So the contacts that count as new in a year are as many as
its persons. ``intdesk.storage.figures`` counts the same in SQL; a test compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.case import Case, closing_days
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """Cases of a span: ``active`` had a contact; they are ``carried`` over or ``new``.

    ``closed`` cases were closed in the span, whether they had a contact in it or not.
    """

    active: int = 0
    carried: int = 0
    new: int = 0
    closed: int = 0


def contacts(consultations: Iterable[Consultation], period: Period) -> list[Consultation]:
    """Return the contacts of a span, in their order."""
    return [c for c in consultations if c.day is not None and c.day in period]


def persons(cases: int, new_without_case: int, contacts: int) -> int:
    """Return the persons behind a group of contacts: at least one, if there is any contact."""
    return max(cases + new_without_case, 1) if contacts else 0


def persons_of(group: Sequence[Consultation]) -> int:
    """Return the persons behind some contacts."""
    cases = {c.case_id for c in group if c.case_id is not None}
    new = sum(c.case_id is None and c.novelty is Novelty.NEW for c in group)
    return persons(len(cases), new, len(group))


def relatives_of(group: Iterable[Consultation]) -> int:
    """Return the counselled relatives of some contacts."""
    return sum(c.relatives for c in group)


def novelties(consultations: Sequence[Consultation]) -> list[Novelty]:
    """Return for each contact whether its person counts as new in its calendar year."""
    seen: set[tuple[int, int]] = set()
    told: dict[int, Novelty] = {}
    by_day = sorted(
        enumerate(consultations), key=lambda item: (item[1].day or date.max, item[1].id, item[0])
    )
    for place, contact in by_day:
        if contact.case_id is None or contact.day is None:
            told[place] = contact.novelty
            continue
        year = (contact.case_id, contact.day.year)
        told[place] = Novelty.KNOWN if year in seen else Novelty.NEW
        seen.add(year)
    return [told[place] for place in range(len(consultations))]


def cases_of(
    cases: Iterable[Case], consultations: Sequence[Consultation], period: Period
) -> CaseCounts:
    """Return the cases of a span; ``consultations`` are those of all times."""
    cases = list(cases)
    active = {c.case_id for c in contacts(consultations, period) if c.case_id is not None}
    begun = {case.id: case.opened_on for case in cases}
    for contact in consultations:
        start = begun.get(contact.case_id or 0)
        if contact.day and start and contact.day < start:
            begun[contact.case_id or 0] = contact.day
    new = sum(1 for i in active if (day := begun.get(i)) is not None and day >= period.first)
    closed = sum(any(day in period for day in closing_days(case)) for case in cases)
    return CaseCounts(len(active), len(active) - new, new, closed)
