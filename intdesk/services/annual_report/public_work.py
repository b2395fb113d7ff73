"""The records of events, press, statements and talks of the report year and of the year before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from intdesk.domain.changes import Kind
from intdesk.domain.event import Counting, Event, EventState, with_booked
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.publicity import PressItem, Statement, Talk
from intdesk.services.annual_report.tables import TwoYears
from intdesk.storage.repositories.events import (
    EVENT_SERIES,
    EVENTS,
    PRESS_ITEMS,
    STATEMENTS,
    TALKS,
)
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.unit_of_work import ReadUnit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PublicWork:
    """One year: the events that took place and those that did not, and the rest.

    ``partner_kinds`` are the kinds of all partners by their ids.
    """

    events: Sequence[Event]
    cancelled: Sequence[Event]
    press: Sequence[PressItem]
    statements: Sequence[Statement]
    talks: Sequence[Talk]

    @property
    def empty(self) -> bool:
        """Tell whether nothing is recorded of the year."""
        parts = (self.events, self.cancelled, self.press, self.statements, self.talks)
        return not any(parts)


@dataclass(frozen=True, slots=True)
class PublicYears:
    """The report year and the year before (``None``: nothing recorded, no comparison).

    ``series`` are the titles of all series by their ids.
    """

    year: int
    now: PublicWork
    before: PublicWork | None
    partner_kinds: dict[int, str]
    series: dict[int, str]

    def series_of(self, event: Event) -> str:
        """Return the title of an event's series, which may be a record of its own each year."""
        return self.series.get(event.series_id or 0, "")

    def count(self, codes: Callable[[PublicWork], Iterable[str]]) -> TwoYears:
        """Return how often each code occurs in both years."""
        before = None if self.before is None else dict(Counter(codes(self.before)))
        return TwoYears(self.year, dict(Counter(codes(self.now))), before)

    def both(self, value: Callable[[PublicWork], int]) -> tuple[int, int | None]:
        """Return a value of both years."""
        return value(self.now), None if self.before is None else value(self.before)


def public_years(unit: ReadUnit, year: int) -> PublicYears:
    """Read what a report of a year says of events and public relations."""
    now, before = _work(unit, year), _work(unit, year - 1)
    ids = {i for work in (now, before) for event in work.events for i in event.partners}
    contacts = unit.of(CONTACTS).present(sorted(ids))
    series = unit.of(EVENT_SERIES).many(unit.lists.ids(ListQuery(Kind.EVENT_SERIES)))
    return PublicYears(
        year,
        now,
        None if before.empty else before,
        {c.id: c.kind for c in contacts},
        {one.id: one.title for one in series},
    )


def _work(unit: ReadUnit, year: int) -> PublicWork:
    def read(kind: Kind, record_map: RecordMap[T]) -> list[T]:
        query = ListQuery(kind, filters=(year_filter(year),), sort="day", descending=False)
        return unit.of(record_map).many(unit.lists.ids(query))

    events = read(Kind.EVENT, EVENTS)
    booked = unit.budget_figures.costs_of(Kind.EVENT, [event.id for event in events])
    events = [with_booked(event, *booked.get(event.id, (0, 0))) for event in events]
    return PublicWork(
        [event for event in events if event.state is EventState.HELD],
        [event for event in events if event.state is EventState.CANCELLED],
        read(Kind.PRESS_ITEM, PRESS_ITEMS),
        read(Kind.STATEMENT, STATEMENTS),
        read(Kind.TALK, TALKS),
    )


def people(events: Iterable[Event], counting: Counting) -> int:
    """Return the people who came to events and were counted, or estimated."""
    return sum(event.attended or 0 for event in events if event.counting is counting)


def audience(talks: Iterable[Talk], counting: Counting) -> int:
    """Return the people who heard talks and were counted, or estimated."""
    return sum(talk.participants or 0 for talk in talks if talk.counting is counting)


def notices(statements: Iterable[Statement]) -> list[int]:
    """Return the days of notice that are known."""
    return [s.notice_days for s in statements if s.notice_days is not None]
