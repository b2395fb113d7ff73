"""The check before the report: what is missing or implausible, and how much it matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery


class Weight(StrEnum):
    """How much an open point matters for the report."""

    MUST = "must"
    SHOULD = "should"
    CAN = "can"


class CheckGroup(StrEnum):
    """What an open point is about, in the order of the list."""

    OFFICE = "office"
    CONSULTATIONS = "consultations"
    CASES = "cases"
    OFFICE_HOURS = "office_hours"
    WORKING_TIME = "working_time"
    EVENTS = "events"
    COMMITTEES = "committees"
    STATEMENTS = "statements"
    ASSIGNMENTS = "assignments"
    POOL = "pool"
    TARGETS = "targets"
    OFFERS = "offers"
    NEEDS = "needs"
    FRAME = "frame"
    INDICATORS = "indicators"
    BUDGET = "budget"
    FOLLOW_UPS = "follow_ups"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Place:
    """The record that a point is about; of a report's text also which part it belongs to."""

    kind: Kind
    record: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One open point: how many records it concerns, of how many, and the list of exactly these.

    Without a ``query`` the point is about the office, months or dates that are no records; then
    ``named`` are their names. A point about one record has its ``place``. ``set_aside`` is the
    reason why a person left it as it is.
    """

    code: str
    group: CheckGroup
    weight: Weight
    count: int
    total: int = 0
    query: ListQuery | None = None
    named: tuple[str, ...] = ()
    place: Place | None = None
    set_aside: str = ""

    @property
    def open(self) -> bool:
        """Tell whether there is something to do."""
        return self.count > 0 and not self.set_aside


MAX_REASON = 300
