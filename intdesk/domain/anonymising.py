"""Anonymising (Anonymisierung): what stays of a contact is a count that fits several persons.

Texts, times of day and links to records about the person go. The day becomes the first of its
month, so that the counts of every year and month stay what they were. What is still told of a
person is made coarser step by step until at least ``least`` persons whose contacts are anonymised
agree in month and features; who stays alone loses all features and is only counted. Contacts that
are not anonymised lend no cover, because their own days and notes tell them apart.

The contacts of a case keep a marker in common, an empty case: without it persons and cases would be
counted twice. Features in which the contacts of a person differ go, so that the marker adds none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from intdesk.domain.case import Case, Closing
from intdesk.domain.complaint import Complaint
from intdesk.domain.consultation import Consultation
from intdesk.domain.volunteer import PoolState, Volunteer

FEATURES = (
    "nationality", "municipality", "place", "language", "person_group", "gender", "age_group",
    "residence_status", "length_of_stay", "german_level", "employment", "housing", "access_route",
)  # fmt: skip
"""Everything that a contact tells of its person; the other fields tell of the work done."""

REGION = "G-"
"""How the codes of nationalities begin that stand for a group of states."""

_BROAD = frozenset({"nationality", "gender", "age_group"})
_NEAR = frozenset({"municipality", "place", "language"})

Traits = tuple[str, ...]
"""The values of :data:`FEATURES`, in their order."""

Vector = tuple[date, Traits]
"""What an anonymised contact tells: its month and features."""

NOTHING: Traits = ("",) * len(FEATURES)


@dataclass(frozen=True, slots=True)
class _Step:
    """How coarse: nationalities as groups of states or as they are, and the features kept."""

    regions: bool
    kept: frozenset[str]


_STEPS = (
    _Step(regions=False, kept=frozenset(FEATURES)),
    _Step(regions=True, kept=frozenset(FEATURES)),
    _Step(regions=True, kept=frozenset(FEATURES) - _NEAR),
    _Step(regions=True, kept=_BROAD | {"municipality"}),
    _Step(regions=True, kept=_BROAD),
    _Step(regions=True, kept=frozenset({"nationality"})),
    _Step(regions=True, kept=frozenset({"gender"})),
)


@dataclass(frozen=True, slots=True)
class Person:
    """The contacts of one case, or a single contact without one."""

    contacts: tuple[Consultation, ...]


def anonymised(
    persons: Sequence[Person],
    settled: Mapping[Vector, int],
    least: int,
    region: Callable[[str], str],
) -> list[Person]:
    """Return the persons with contacts that identify nobody, in their order.

    ``settled`` tells how many persons were anonymised before by what is left of them, ``region``
    gives for a nationality the one that stands for its group of states.
    """
    waiting = set(range(len(persons)))
    known = Counter(settled)
    left: dict[int, Traits] = {}
    for step in _STEPS:
        traits = {i: _common(persons[i], step, region) for i in waiting}
        agreed = _agreed(persons, traits, known, least)
        for i in agreed:
            left[i] = traits[i]
            known.update(_vectors(persons[i], traits[i]))
        waiting -= agreed
    return [_bare(person, left.get(i, NOTHING)) for i, person in enumerate(persons)]


def vector_of(contact: Consultation) -> Vector:
    """Return what an anonymised contact tells."""
    if contact.day is None:
        raise ValueError("a contact without a day")
    return month_of(contact.day), tuple(getattr(contact, name) for name in FEATURES)


def month_of(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def marker(case: Case, number: str) -> Case:
    """Return the empty case that lets the contacts of a case be counted as one person's.

    The months of opening and closing stay, and why it was closed: cases are counted by them.
    """
    closings = tuple(
        Closing(month_of(c.closed_on), c.reason, month_of(c.reopened_on)) for c in case.closings
    )
    return Case(
        number=number,
        opened_on=month_of(case.opened_on) if case.opened_on else None,
        closed_on=month_of(case.closed_on) if case.closed_on else None,
        closing_reason=case.closing_reason,
        closings=closings,
    )


def neutral_entry(entry: Volunteer, contact: int) -> Volunteer:
    """Return an entry of the pool that only counts: as what, and in which months."""
    return Volunteer(
        contact=contact,
        capacity=entry.capacity,
        state=PoolState.ENDED,
        since=month_of(entry.since) if entry.since else None,
        until=month_of(entry.until) if entry.until else None,
    )


def _agreed(
    persons: Sequence[Person],
    traits: Mapping[int, Traits],
    known: Mapping[Vector, int],
    least: int,
) -> set[int]:
    """Return the persons each of whose contacts fits enough persons.

    Who drops out covers the others no more, so that it is looked at until nobody does.
    """
    vectors = {i: _vectors(persons[i], found) for i, found in traits.items() if found != NOTHING}
    while True:
        counts = Counter(known)
        for mine in vectors.values():
            counts.update(mine)
        alone = [i for i, mine in vectors.items() if any(counts[v] < least for v in mine)]
        if not alone:
            return set(vectors)
        for i in alone:
            del vectors[i]


def _vectors(person: Person, traits: Traits) -> set[Vector]:
    return {(month_of(c.day), traits) for c in person.contacts if c.day is not None}


def _common(person: Person, step: _Step, region: Callable[[str], str]) -> Traits:
    """Return what all contacts of a person tell alike, as coarse as a step wants it."""
    found = []
    for name in FEATURES:
        values = {_coarse(getattr(c, name), name, step, region) for c in person.contacts}
        found.append(values.pop() if len(values) == 1 else "")
    return tuple(found)


def _coarse(value: str, name: str, step: _Step, region: Callable[[str], str]) -> str:
    if name not in step.kept:
        return ""
    return region(value) if step.regions and name == "nationality" and value else value


def _bare(person: Person, traits: Traits) -> Person:
    kept: dict[str, Any] = dict(zip(FEATURES, traits, strict=True))
    return Person(tuple(_count_of(contact, kept) for contact in person.contacts))


def _count_of(contact: Consultation, kept: Mapping[str, Any]) -> Consultation:
    if contact.day is None:
        raise ValueError("a contact without a day")
    return replace(
        contact, id=0, version=0, day=month_of(contact.day), start="", note="", structural_note="",
        follow_up=None, **kept,
    )  # fmt: skip


def persons_in(contacts: Iterable[Consultation]) -> list[Person]:
    """Return contacts by their persons: those of a case together, each other one alone."""
    by_case: dict[int, list[Consultation]] = {}
    alone = []
    for contact in contacts:
        if contact.case_id is None:
            alone.append(Person((contact,)))
        else:
            by_case.setdefault(contact.case_id, []).append(contact)
    return [*(Person(tuple(group)) for group in by_case.values()), *alone]


def settled_by(contacts: Iterable[Consultation]) -> Counter[Vector]:
    """Return how many persons there are by what their anonymised contacts tell."""
    return Counter(
        vector
        for person in persons_in(contacts)
        for vector in {vector_of(contact) for contact in person.contacts}
    )


def region_code(group: str) -> str:
    """Return the code of the nationality that stands for a group of states."""
    return f"{REGION}{group}"


def without_texts(complaint: Complaint, number: str) -> Complaint:
    """Return what is counted of a complaint: its months, ground, route, kind of body, outcome."""
    return Complaint(
        number=number,
        received_on=month_of(complaint.received_on) if complaint.received_on else None,
        closed_on=month_of(complaint.closed_on) if complaint.closed_on else None,
        route=complaint.route,
        ground=complaint.ground,
        body_kind=complaint.body_kind,
        outcome=complaint.outcome,
    )
