"""List and year calendar of the events, one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import Filter, ListQuery, Op
from ui.context import AppContext
from ui.event_texts import event_states
from ui.kit.year_calendar import DayMark, Mark
from ui.record_list import RecordList
from ui.texts import counted
from ui.year_views import YearViews

_MARKS = {
    EventState.HELD: Mark.DONE,
    EventState.PLANNED: Mark.PLANNED,
    EventState.CANCELLED: Mark.CANCELLED,
}
_FIRST = (EventState.PLANNED, EventState.HELD, EventState.CANCELLED)
"""Which mark a day with several events bears."""


class EventViews(YearViews):
    """The events of the chosen year as list and as calendar."""

    def __init__(self, context: AppContext, listed: RecordList) -> None:
        """Put the calendar beside the list; the list is shown first."""
        states = [(_MARKS[EventState(key)], word) for key, word in event_states().items()]
        super().__init__(context, listed, "event", states)

    def found(self, year: int) -> tuple[Mapping[date, Sequence[int]], Mapping[date, DayMark], str]:
        """Return the events of a year by their days, the marks and the summary."""
        days = (f"{year}-01-01", f"{year}-12-31")
        query = ListQuery(Kind.EVENT, filters=(Filter("days", days, Op.BETWEEN),))
        office = self.context.office
        events = office.events.many(office.lists.ids(query))
        by_day = _by_day(events, year)
        ids = {day: [event.id for event in found] for day, found in by_day.items()}
        marks = {day: _mark(found) for day, found in by_day.items()}
        words = counted(len(events), self.tr("Veranstaltung"), self.tr("Veranstaltungen"))
        return ids, marks, self.tr("{n} im Jahr {year}.").format(n=words, year=year)


def _mark(events: Sequence[Event]) -> DayMark:
    state = min((event.state for event in events), key=_FIRST.index)
    words = event_states()
    said = ", ".join(f"{event.title} ({words[event.state]})" for event in events)
    return DayMark(_MARKS[state], said)


def _by_day(events: Sequence[Event], year: int) -> dict[date, list[Event]]:
    """Return the events of each day of a year, those of several days on all of them."""
    found: dict[date, list[Event]] = {}
    for event in sorted(events, key=lambda e: (e.start, e.id)):
        for one in event.dates:
            if one.day is not None and one.day.year == year:
                found.setdefault(one.day, []).append(event)
    return found
