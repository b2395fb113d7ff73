"""What becomes of each row of a contact list: new, known, merged or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from rapidfuzz.distance import OSA

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.blocks import Index
from intdesk.domain.duplicates.features import body_words, features_of
from intdesk.domain.duplicates.likeness import Sign
from intdesk.domain.duplicates.merging import choices, merged
from intdesk.exchange.contact_list.findings import ContactReading, ContactRow
from intdesk.services.duplicates import all_contacts
from intdesk.services.progress import Progress
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

SURE = 0.95
"""From this score on a row is taken for the contact that it is like, unless somebody decides: the
names agree, and so does a mail address, a telephone, a body or an address."""

_STEP_ROWS = 100


class Fate(StrEnum):
    """What becomes of a row that is like a contact."""

    NEW = "new"
    SAME = "same"
    MERGE = "merge"
    OMIT = "omit"


class Similar(StrEnum):
    """What becomes of rows that are like contacts where nobody can be asked.

    ``SKIP`` leaves them out, ``MERGE`` adds sure ones to what is there, ``NEW`` makes new contacts
    of doubtful ones.
    """

    SKIP = "skip"
    MERGE = "merge"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Match:
    """A contact that a row may be: its id, or for an earlier row of the list its number below 0."""

    id: int
    name: str
    score: float
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A new row with the contacts that it may be, the surest first, and what becomes of it.

    ``target`` is the id of the match that a row of the fates ``SAME`` and ``MERGE`` goes into.
    ``number`` counts the planned rows from -1 downwards; later rows name it as their target.
    """

    number: int
    row: ContactRow
    matches: tuple[Match, ...] = ()
    fate: Fate = Fate.NEW
    target: int = 0

    @property
    def undecided(self) -> bool:
        """Tell whether the row is like a contact, but not so much that it is taken for it."""
        return bool(self.matches) and self.matches[0].score < SURE


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """What an import would do: the rows that are new, and those imported before."""

    reading: ContactReading
    rows: tuple[PlannedRow, ...]
    duplicates: tuple[ContactRow, ...] = field(repr=False)

    def count(self, *fates: Fate) -> int:
        """Return how many rows have one of the fates."""
        return sum(planned.fate in fates for planned in self.rows)

    def decided(self, decisions: Mapping[int, tuple[Fate, int]]) -> ContactPlan:
        """Return the plan with what was decided: fate and target by the number of a row."""
        rows = (
            replace(p, fate=decisions[p.number][0], target=decisions[p.number][1])
            if p.number in decisions
            else p
            for p in self.rows
        )
        return replace(self, rows=tuple(rows))

    def by_rule(self, rule: Similar) -> ContactPlan:
        """Return the plan without what a rule leaves to a person; rows of one list may join."""
        left_out = {
            p.number: (Fate.OMIT, 0)
            for p in self.rows
            if (p.undecided and rule is not Similar.NEW)
            or (p.fate is Fate.MERGE and p.target > 0 and rule is not Similar.MERGE)
        }
        return self.decided(left_out)


def make_plan(
    unit: ReadUnit | WriteUnit, reading: ContactReading, progress: Progress
) -> ContactPlan:
    """Return the plan of a reading against the contacts that are there now."""
    new, known = split_known(unit, reading)
    stored = {contact.id: contact for contact in all_contacts(unit)}
    bodies = body_ids(stored.values())
    drafts = {-at: _placed(row, -at, bodies) for at, row in enumerate(new, 1)}
    every = {**stored, **drafts}
    index = Index(map(features_of, every.values()), OSA.distance)
    planned: dict[int, PlannedRow] = {}
    for at, row in enumerate(new, 1):
        if at % _STEP_ROWS == 0:
            progress.check_cancelled()
            progress.step(at, len(new))
        found = index.like(features_of(drafts[-at]), most=6)
        matches = [Match(i, every[i].name, s.score, s.signs) for i, s in found if i > -at][:3]
        planned[-at] = _decided(PlannedRow(-at, row, tuple(matches)), drafts[-at], every, planned)
    return ContactPlan(reading, tuple(planned.values()), tuple(known))


def split_known(
    unit: ReadUnit | WriteUnit, reading: ContactReading
) -> tuple[list[ContactRow], list[ContactRow]]:
    """Return the rows that were never imported, and those that were and are still there."""
    left: Counter[str] = Counter(unit.imports.fingerprints(Kind.CONTACT))
    new: list[ContactRow] = []
    known: list[ContactRow] = []
    for row in reading.rows:
        (known if left[row.fingerprint] > 0 else new).append(row)
        left[row.fingerprint] -= 1
    return new, known


def body_ids(contacts: Iterable[Contact]) -> dict[tuple[str, ...], int]:
    """Return organisations by the words of their names, the oldest of equal ones."""
    found: dict[tuple[str, ...], int] = {}
    for contact in contacts:
        if contact.nature is Nature.ORGANISATION:
            found.setdefault(tuple(sorted(body_words(contact.name))), contact.id)
    return found


def filled(first: Contact, others: Sequence[Contact]) -> Contact:
    """Return a contact with what it lacks from others; what it says itself stays."""
    every = [first, *others]
    chosen = {
        choice.field: next((i for i, v in enumerate(choice.values) if v not in {"", None}), 0)
        for choice in choices(every)
    }
    return merged(every, chosen)


def _placed(row: ContactRow, number: int, bodies: Mapping[tuple[str, ...], int]) -> Contact:
    """Return the draft of a row under its number, its roles in bodies that are known."""
    names = row.organisations or ("",) * len(row.draft.roles)
    roles = tuple(
        replace(role, organisation=bodies.get(tuple(sorted(body_words(name)))) if name else None)
        for role, name in zip(row.draft.roles, names, strict=True)
    )
    return replace(row.draft, id=number, roles=roles)


def _decided(
    planned: PlannedRow,
    draft: Contact,
    every: Mapping[int, Contact],
    earlier: Mapping[int, PlannedRow],
) -> PlannedRow:
    """Take a row for a contact that it is surely like; the other is found through its own fate."""
    if not planned.matches or planned.undecided:
        return planned
    target = planned.matches[0].id
    if target < 0 and earlier[target].target:
        target = earlier[target].target
    known = every[target]
    adds = filled(known, [replace(draft, roles=())]) != known or _new_roles(draft, known)
    return replace(planned, fate=Fate.MERGE if adds else Fate.SAME, target=target)


def _new_roles(draft: Contact, known: Contact) -> bool:
    said = {(role.organisation, role.title) for role in known.roles}
    return any((role.organisation, role.title) not in said for role in draft.roles)
