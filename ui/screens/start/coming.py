"""The dates that come next, on the first screen, and past ones of which nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.event import Event, EventDate, EventState
from intdesk.domain.listing import Filter, ListQuery, Op
from ui.clearing import clear_after_heading
from ui.context import AppContext
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.layout import Card, FlowRow
from ui.targets import PageId, Target, list_target

MOST_SHOWN = 5
AHEAD = timedelta(30)
BEHIND = timedelta(60)
"""How far back an event is asked about that is still planned."""


def _text(german: str) -> str:
    return QCoreApplication.translate("start_coming", german)


class ComingCard(Card):
    """The next events, each a link; hidden while there are none."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(_text("Veranstaltungen"), name="start_coming")
        self._context = context
        self.body.setSpacing(4)

    def refresh(self) -> None:
        """Show what is planned: first what is over without an entry, then what comes."""
        today = self._context.clock.today()
        query = planned_query(today)
        office = self._context.office
        events = office.events.many(office.lists.ids(query))
        found = sorted(_dates(events, today), key=lambda pair: (pair[0].day, pair[0].start))
        self.setVisible(bool(found))
        clear_after_heading(self.body)
        for number, (one, event) in enumerate(found[:MOST_SHOWN]):
            target = Target(PageId.EVENTS, record=event.id)
            self._add(f"start_coming_{number}", said(one, event, today), target)
        if len(found) > MOST_SHOWN:
            words = _text("Alle {n} zeigen").format(n=len(found))
            self._add("start_coming_all", words, list_target(query))
        self.body.addStretch(1)

    def _add(self, name: str, text: str, target: Target) -> None:
        button = Button(name, text.replace("&", "&&"), ButtonKind.LINK)
        button.setAccessibleName(text)
        button.setMinimumHeight(CHIP_HEIGHT)
        button.clicked.connect(lambda: self._context.router.go(target))
        self.body.addWidget(FlowRow(button))


def planned_query(today: date) -> ListQuery:
    """Return the list of what is planned and near today."""
    near = ((today - BEHIND).isoformat(), (today + AHEAD).isoformat())
    return ListQuery(
        Kind.EVENT,
        filters=(
            Filter("state", (EventState.PLANNED.value,)),
            Filter("days", near, Op.BETWEEN),
        ),
        sort="day",
        descending=False,
    )


def _dates(events: list[Event], today: date) -> Iterator[tuple[EventDate, Event]]:
    """Yield the dates to come, and the last date of an event that is over."""
    for event in events:
        last = event.last_day
        if last is not None and last < today:
            yield event.dates[-1], event
            continue
        for one in event.dates:
            if one.day is not None and today <= one.day <= today + AHEAD:
                yield one, event


def said(one: EventDate, event: Event, today: date) -> str:
    """Return a date with its event; of a past one the question what became of it."""
    if one.day is None:
        return event.title
    if one.day < today:
        words = _text("{title} am {day}: Hat sie stattgefunden?")
        return words.format(title=event.title, day=format_day(one.day))
    parts = [f"{WEEKDAYS_SHORT[one.day.weekday()]}, {format_day(one.day)}", one.start]
    return f"{' '.join(filter(None, parts))} · {event.title}" + (
        f" · {event.place}" if event.place else ""
    )
