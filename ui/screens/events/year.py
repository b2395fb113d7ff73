"""List and year calendar of the events, one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState
from intdesk.domain.listing import Filter, ListQuery, Op
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, FlowRow, ScrollPage
from ui.kit.year_calendar import CELL, DayMark, Mark, MarkKey, YearCalendar
from ui.record_list import RecordList
from ui.texts import counted, event_states

_MARKS = {
    EventState.HELD: Mark.DONE,
    EventState.PLANNED: Mark.PLANNED,
    EventState.CANCELLED: Mark.CANCELLED,
}
_FIRST = (EventState.PLANNED, EventState.HELD, EventState.CANCELLED)
"""Which mark a day with several events bears."""


class EventViews(QWidget):
    """``picked`` carries the id of an event of the calendar, ``day_wanted`` an empty day."""

    picked = Signal(int)
    day_wanted = Signal(object)

    def __init__(self, context: AppContext, listed: RecordList) -> None:
        """Put the calendar beside the list; the list is shown first."""
        super().__init__()
        self._context = context
        self._list = listed
        self._by_day: Mapping[date, Sequence[Event]] = {}
        self.calendar = YearCalendar("event_calendar", self.tr("Jahreskalender"))
        self.calendar.picked.connect(self._pick)
        self.calendar.moved.connect(self._follow_frame)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self._calendar_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._view_row())
        column.addWidget(self._stack, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the events of the chosen year in the calendar."""
        year = self._context.year.year
        days = (f"{year}-01-01", f"{year}-12-31")
        query = ListQuery(Kind.EVENT, filters=(Filter("days", days, Op.BETWEEN),))
        office = self._context.office
        events = office.events.many(office.lists.ids(query))
        self._by_day = _by_day(events, year)
        marks = {day: self._mark(found) for day, found in self._by_day.items()}
        words = counted(len(events), self.tr("Veranstaltung"), self.tr("Veranstaltungen"))
        summary = self.tr("{n} im Jahr {year}.").format(n=words, year=year)
        self.calendar.show_year(year, marks, self._context.clock.today(), summary)

    def show_list(self) -> None:
        """Show the list."""
        self._as_list.click()

    def _mark(self, events: Sequence[Event]) -> DayMark:
        state = min((event.state for event in events), key=_FIRST.index)
        words = event_states()
        said = ", ".join(f"{event.title} ({words[event.state]})" for event in events)
        return DayMark(_MARKS[state], said)

    def _pick(self, day: date) -> None:
        events = self._by_day.get(day, ())
        if events:
            self.picked.emit(events[0].id)
        else:
            self.day_wanted.emit(day)

    def _follow_frame(self) -> None:
        place = self.calendar.place_of(self.calendar.current).center().toPoint()
        self._area.ensureVisible(place.x(), place.y(), 2 * CELL, 3 * CELL)

    def _show(self) -> None:
        self._stack.setCurrentIndex(0 if self._as_list.isChecked() else 1)

    def _view_row(self) -> QWidget:
        views = QButtonGroup(self)
        self._as_list = Button("events_list_view", self.tr("Liste"), ButtonKind.SEGMENT)
        self._as_year = Button("events_year_view", self.tr("Jahreskalender"), ButtonKind.SEGMENT)
        self._as_list.setChecked(True)
        for button in (self._as_list, self._as_year):
            button.clicked.connect(self._show)
            views.addButton(button)
        return FlowRow(self._as_list, self._as_year, spacing=4)

    def _calendar_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("event_calendar_card")
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._area = ScrollPage("event_calendar_scroll")
        self._area.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        self._area.body.setContentsMargins(4, 4, 4, 4)
        self._area.body.addWidget(self.calendar)
        self._area.body.addStretch(1)
        legend = FlowRow()
        for state, word in event_states().items():
            legend.flow.addWidget(MarkKey(_MARKS[EventState(state)]))
            legend.flow.addWidget(label(word, TextStyle.MUTED))
        column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.addWidget(self._area, 1)
        column.addWidget(legend)
        return card


def _by_day(events: Sequence[Event], year: int) -> dict[date, list[Event]]:
    """Return the events of each day of a year, those of several days on all of them."""
    found: dict[date, list[Event]] = {}
    for event in sorted(events, key=lambda e: (e.start, e.id)):
        for one in event.dates:
            if one.day is not None and one.day.year == year:
                found.setdefault(one.day, []).append(event)
    return found
