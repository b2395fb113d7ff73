"""Which figures of its work a grant's Sachbericht tells, so that no small count gives people away.

The Sachbericht leaves the office: counts of people, and of talks with them, that are smaller than
the threshold of the office are only called small, and nothing is told from which they follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from intdesk.domain.grants.unit_costs import Done
from intdesk.domain.report_data import Unit


class FullDone(Done, Protocol):
    """Counts and minutes of the work of a grant."""

    @property
    def minutes(self) -> int:
        """Return the minutes of the consultations."""

    @property
    def events(self) -> int:
        """Return the events that were held."""

    @property
    def assigned_minutes(self) -> int:
        """Return the minutes of the assignments."""

    @property
    def worked_minutes(self) -> int:
        """Return the minutes of other work."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure by the name of its field; without a value it is fewer than the threshold."""

    name: str
    value: int | None
    unit: Unit = Unit.COUNT


def told_work(work: FullDone, least: int) -> Iterator[Told]:
    """Yield the figures that are not zero; ``least`` is the smallest count that is told."""
    if work.consultations:
        yield _people("consultations", work.consultations, least)
        if work.consultations >= least:
            yield Told("minutes", work.minutes, Unit.MINUTES)
        if work.cases:
            yield _people("cases", work.cases, least)
            if not 0 < work.consultations - work.without_case < least:
                yield _people("without_case", work.without_case, least)
    if work.events:
        yield Told("events", work.events)
        yield _people("participants", work.participants, least)
    if work.assignments:
        yield _people("assignments", work.assignments, least)
        if work.assignments >= least:
            yield Told("assigned_minutes", work.assigned_minutes, Unit.MINUTES)
    if work.worked_minutes:
        yield Told("worked_minutes", work.worked_minutes, Unit.MINUTES)


def _people(name: str, count: int, least: int) -> Told:
    return Told(name, None if 0 < count < least else count)
