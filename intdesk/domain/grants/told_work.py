"""Which figures of its work a grant's Sachbericht tells, so that no small count gives people away.

The Sachbericht leaves the office, so it hides what the public report hides: figures of talks and
assignments with fewer persons behind them than the threshold of the office, small counts of people,
and all from which they follow. Where the office rounds to 5, what is told of people is rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from intdesk.domain.disclosure.rules import Method, Rule, rounded
from intdesk.domain.grants.unit_costs import Done
from intdesk.domain.report_data import Unit


class FullDone(Done, Protocol):
    """Counts and minutes of the work of a grant."""

    @property
    def minutes(self) -> int:
        """Return the minutes of the consultations."""

    @property
    def topics(self) -> Mapping[str, int]:
        """Return the consultations by topic."""

    @property
    def topic_persons(self) -> Mapping[str, int]:
        """Return the persons behind the consultations by topic."""

    @property
    def events(self) -> int:
        """Return the events that were held."""

    @property
    def counted_events(self) -> int:
        """Return the events at which somebody counted the participants."""

    @property
    def helpers(self) -> int:
        """Return the people behind the assignments."""

    @property
    def assigned_minutes(self) -> int:
        """Return the minutes of the assignments."""

    @property
    def worked_minutes(self) -> int:
        """Return the minutes of other work."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure by the name of its field; without a value few persons are behind it."""

    name: str
    value: int | None
    unit: Unit = Unit.COUNT


@dataclass(frozen=True, slots=True)
class ToldCounts:
    """The counts as they are told, 0 for what is hidden; ``without_case`` is the true one."""

    consultations: int
    cases: int
    without_case: int
    participants: int
    assignments: int


def told_work(work: FullDone, rule: Rule) -> Iterator[Told]:
    """Yield the figures that are not zero, hidden and rounded by the rule of the office."""
    if work.consultations:
        yield from _talks(work, rule)
    if work.events:
        yield Told("events", work.events)
    if work.counted_events:
        yield _people("participants", work.participants, rule)
    if work.assignments:
        yield from _assignments(work, rule)
    if work.worked_minutes:
        yield Told("worked_minutes", work.worked_minutes, Unit.MINUTES)


def told_counts(work: FullDone, rule: Rule) -> ToldCounts:
    """Return by what costs may be divided: printed costs tell the number that divided them."""
    told = {one.name: one.value or 0 for one in told_work(work, rule)}
    names = ("consultations", "cases", "participants", "assignments")
    consultations, cases, participants, assignments = (told.get(name, 0) for name in names)
    return ToldCounts(consultations, cases, work.without_case, participants, assignments)


def told_topics(work: FullDone, rule: Rule) -> Iterator[str]:
    """Yield the codes of topics with enough persons behind them, the most frequent first."""
    if persons_behind(work) < rule.threshold:
        return
    for code, _ in sorted(work.topics.items(), key=lambda found: (-found[1], found[0])):
        if code and work.topic_persons.get(code, 0) >= rule.threshold:
            yield code


def persons_behind(work: Done) -> int:
    """Return the persons behind the consultations: one for each case and each talk without one."""
    return work.cases + work.without_case


def _talks(work: FullDone, rule: Rule) -> Iterator[Told]:
    if persons_behind(work) < rule.threshold:
        yield Told("consultations", None)
    else:
        yield Told("consultations", _shown(work.consultations, rule))
        yield Told("minutes", _shown(work.minutes, rule), Unit.MINUTES)
    if work.cases:
        yield _people("cases", work.cases, rule)
        if work.cases >= rule.threshold:
            # else the rest of the consultations would be those of a few cases
            yield _people("without_case", work.without_case, rule)


def _assignments(work: FullDone, rule: Rule) -> Iterator[Told]:
    if work.helpers < rule.threshold:
        yield Told("assignments", None)
    else:
        yield Told("assignments", _shown(work.assignments, rule))
        yield Told("assigned_minutes", _shown(work.assigned_minutes, rule), Unit.MINUTES)


def _people(name: str, count: int, rule: Rule) -> Told:
    return Told(name, None if 0 < count < rule.threshold else _shown(count, rule))


def _shown(value: int, rule: Rule) -> int:
    return rounded(value) if rule.method is Method.ROUNDING else value
