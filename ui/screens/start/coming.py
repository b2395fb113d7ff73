"""The dates that come next, on the first screen, and past ones of which nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.event import Event, EventDate, EventState
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.meeting import MeetingState
from ui.context import AppContext
from ui.link_card import LinkCard
from ui.sentences import shown_word
from ui.targets import PageId, Target, list_target

MOST_SHOWN = 5
AHEAD = timedelta(30)
BEHIND = timedelta(60)
"""How far back something is asked about that is still planned."""


def _text(german: str) -> str:
    return QCoreApplication.translate("start_coming", german)


@dataclass(frozen=True, slots=True)
class Coming:
    """A date of an event or a meeting, and where it leads."""

    day: date
    start: str
    title: str
    place: str
    target: Target


class ComingCard(LinkCard):
    """The next events and meetings, each a link; hidden while there are none."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(_text("Termine"), "start_coming")
        self._context = context

    def refresh(self) -> None:
        """Show what is planned: first what is over without an entry, then what comes."""
        today = self._context.clock.today()
        found = sorted(
            (*_events(self._context, today), *_meetings(self._context, today)),
            key=lambda one: (one.day, one.start),
        )
        self.setVisible(bool(found))
        self.clear_links()
        for number, one in enumerate(found[:MOST_SHOWN]):
            go = partial(self._context.router.go, one.target)
            self.add_link(f"start_coming_{number}", said(one, today), go, when(one, today))
        if len(found) > MOST_SHOWN:
            self._add_all(found)
        self.body.addStretch(1)

    def _add_all(self, found: list[Coming]) -> None:
        """Offer the lists behind the dates, one for each kind that has some."""
        today = self._context.clock.today()
        for query, page, words in (
            (planned_query(today), PageId.EVENTS, _text("Alle Veranstaltungen zeigen ({n})")),
            (meetings_query(today), PageId.MEETINGS, _text("Alle Sitzungen zeigen ({n})")),
        ):
            count = sum(one.target.page is page for one in found)
            if count:
                self.add_more(
                    f"start_coming_all_{page.value}",
                    words.format(n=count),
                    partial(self._context.router.go, list_target(query)),
                )


def planned_query(today: date) -> ListQuery:
    """Return the list of the events that are planned and near today."""
    filters = (Filter("state", (EventState.PLANNED.value,)), _near("days", today))
    return ListQuery(Kind.EVENT, filters=filters, sort="day", descending=False)


def meetings_query(today: date) -> ListQuery:
    """Return the list of the meetings that are planned and near today."""
    filters = (Filter("state", (MeetingState.PLANNED.value,)), _near("day", today))
    return ListQuery(Kind.MEETING, filters=filters, sort="day", descending=False)


def _near(field: str, today: date) -> Filter:
    span = ((today - BEHIND).isoformat(), (today + AHEAD).isoformat())
    return Filter(field, span, Op.BETWEEN)


def _events(context: AppContext, today: date) -> Iterator[Coming]:
    office = context.office
    for event in office.events.many(office.lists.ids(planned_query(today))):
        for one in _dates(event, today):
            if one.day is not None:
                target = Target(PageId.EVENTS, record=event.id)
                yield Coming(one.day, one.start, event.title, event.place, target)


def _dates(event: Event, today: date) -> Iterator[EventDate]:
    """Yield the dates to come, and the last date of an event that is over."""
    last = event.last_day
    if last is not None and last < today:
        yield event.dates[-1]
        return
    for one in event.dates:
        if one.day is not None and today <= one.day <= today + AHEAD:
            yield one


def _meetings(context: AppContext, today: date) -> Iterator[Coming]:
    lists = context.office.lists
    ids = lists.ids(meetings_query(today))
    for record_id, row in lists.rows(Kind.MEETING, ids).items():
        day, target = date.fromisoformat(str(row["day"])), Target(PageId.MEETINGS, record=record_id)
        start, name, place = (str(row[n]) for n in ("start", "committee_name", "place"))
        yield Coming(day, start, name, place, target)


def said(one: Coming, today: date) -> str:
    """Return title and place of a date; of a past one the question what became of it."""
    if one.day < today:
        words = _text("{title} am {day}: Hat sie stattgefunden?")
        return words.format(title=one.title, day=format_day(one.day))
    return " · ".join(filter(None, (one.title, one.place)))


def when(one: Coming, today: date) -> str:
    """Return day and time of a date that comes; the question about a past one holds its day."""
    if one.day < today:
        return ""
    weekday = shown_word(WEEKDAYS_SHORT[one.day.weekday()])
    return " ".join(filter(None, (f"{weekday}, {format_day(one.day)}", one.start)))
