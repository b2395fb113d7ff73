"""What counts as an assignment: each piece of work once, wherever it was noted.

Interpreting is noted as an assignment, or in the consultation that names who interpreted, or in
both. A consultation to which a held assignment belongs adds nothing of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.assignment import Assignment, AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import NOBODY_INTERPRETED, Consultation


@dataclass(frozen=True, slots=True)
class Counted:
    """A piece of work that counts once: ``minutes`` and ``cents`` are ``None`` if not entered.

    ``person`` is the contact who did it (0: not named). ``source`` and ``record_id`` name the
    record in which it was noted, ``consultation`` the contact behind it (``None`` if none is
    known), which tells of the persons who were helped.
    """

    source: Kind
    record_id: int
    person: int
    day: date
    kind: AssignmentKind
    language: str
    minutes: int | None
    cents: int
    purpose: str = ""
    body: int | None = None
    paid_on: date | None = None
    fee: int | None = None
    km: int = 0
    travel: int = 0
    other_cost: int = 0
    case_id: int | None = None
    consultation: Consultation | None = None


def counted(
    assignments: Iterable[Assignment], consultations: Sequence[Consultation]
) -> list[Counted]:
    """Return what counts, by day: held assignments, and interpreting that has none of its own.

    ``consultations`` are those in which somebody interpreted, and those to which assignments
    belong.
    """
    held = [a for a in assignments if a.state is AssignmentState.HELD and a.day is not None]
    known = {contact.id: contact for contact in consultations}
    found = [*_of_assignments(held, known), *_of_consultations(held, consultations)]
    return sorted(found, key=lambda one: (one.day, one.source, one.record_id))


def _of_assignments(
    held: Iterable[Assignment], known: dict[int, Consultation]
) -> Iterator[Counted]:
    for done in held:
        linked = done.linked_id if done.linked_kind == Kind.CONSULTATION else 0
        contact = known.get(linked)
        yield Counted(
            source=Kind.ASSIGNMENT,
            record_id=done.id,
            person=done.person or 0,
            day=done.day or date.min,
            kind=done.kind,
            language=done.language,
            minutes=done.minutes,
            cents=done.amount,
            purpose=done.purpose,
            body=done.body,
            paid_on=done.paid_on,
            fee=done.fee,
            km=done.km or 0,
            travel=done.travel,
            other_cost=done.other_cost or 0,
            case_id=_case_of(done, contact),
            consultation=contact,
        )


def _case_of(done: Assignment, contact: Consultation | None) -> int | None:
    if contact is not None:
        return contact.case_id
    return done.linked_id if done.linked_kind == Kind.CASE else None


def _of_consultations(
    held: Iterable[Assignment], consultations: Iterable[Consultation]
) -> Iterator[Counted]:
    noted = {a.linked_id for a in held if a.linked_kind == Kind.CONSULTATION}
    for contact in consultations:
        interpreted = contact.interpreting not in NOBODY_INTERPRETED
        if contact.id in noted or not interpreted or contact.day is None:
            continue
        yield Counted(
            source=Kind.CONSULTATION,
            record_id=contact.id,
            person=contact.interpreter or 0,
            day=contact.day,
            kind=AssignmentKind.INTERPRETING,
            language=contact.language,
            minutes=contact.interpreting_minutes or contact.minutes,
            cents=contact.interpreting_cost or 0,
            fee=contact.interpreting_cost,
            case_id=contact.case_id,
            consultation=contact,
        )


@dataclass(frozen=True, slots=True)
class Sums:
    """Number, minutes and cents of assignments, and the cents that are still to be paid.

    Of the cost of a consultation is not known whether it is paid; it is not among the unpaid.
    """

    count: int
    minutes: int
    cents: int
    unpaid: int


def sums(found: Iterable[Counted]) -> Sums:
    """Return what assignments amount to."""
    every = list(found)
    return Sums(
        len(every),
        sum(one.minutes or 0 for one in every),
        sum(one.cents for one in every),
        sum(one.cents for one in every if one.source is Kind.ASSIGNMENT and one.paid_on is None),
    )
