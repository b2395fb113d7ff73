"""List and year calendar of records with days, one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, FlowRow, ScrollPage
from ui.kit.segments import Segments
from ui.kit.year_calendar import CELL, DayMark, Mark, MarkKey, YearCalendar
from ui.record_list import RecordList

LIST, YEAR = "list", "year"


class YearViews(QWidget):
    """``picked`` carries the id of a record of the calendar, ``day_wanted`` an empty day."""

    picked = Signal(int)
    day_wanted = Signal(object)

    def __init__(
        self, context: AppContext, listed: RecordList, name: str, states: Sequence[tuple[Mark, str]]
    ) -> None:
        """Put the calendar beside the list, which is shown first; ``states`` are its legend."""
        super().__init__()
        self.context = context
        self._name, self._states = name, states
        self._by_day: Mapping[date, Sequence[int]] = {}
        self.calendar = YearCalendar(f"{name}_calendar", self.tr("Jahreskalender"))
        self.calendar.picked.connect(self._pick)
        self.calendar.moved.connect(self._follow_frame)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        self._stack.addWidget(self._calendar_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = {LIST: self.tr("Liste"), YEAR: self.tr("Jahreskalender")}
        self._ways = Segments(f"{name}s_{{}}_view", words, LIST)
        self._ways.chosen.connect(self._show)
        column.addWidget(self._ways)
        column.addWidget(self._stack, 1)
        self.refresh()

    def found(self, year: int) -> tuple[Mapping[date, Sequence[int]], Mapping[date, DayMark], str]:
        """Return the ids of the records of a year by day, the marks, and what is there in words."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the records of the chosen year in the calendar."""
        year = self.context.year.year
        self._by_day, marks, summary = self.found(year)
        self.calendar.show_year(year, marks, self.context.clock.today(), summary)

    def show_list(self) -> None:
        """Show the list."""
        self._ways.buttons[LIST].click()

    def _pick(self, day: date) -> None:
        ids = self._by_day.get(day, ())
        if ids:
            self.picked.emit(ids[0])
        else:
            self.day_wanted.emit(day)

    def _follow_frame(self) -> None:
        place = self.calendar.place_of(self.calendar.current).center().toPoint()
        self._area.ensureVisible(place.x(), place.y(), 2 * CELL, 3 * CELL)

    def _show(self, way: str) -> None:
        self._stack.setCurrentIndex((LIST, YEAR).index(way))

    def _calendar_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName(f"{self._name}_calendar_card")
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._area = ScrollPage(f"{self._name}_calendar_scroll")
        self._area.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        self._area.body.setContentsMargins(4, 4, 4, 4)
        self._area.body.addWidget(self.calendar)
        self._area.body.addStretch(1)
        legend = FlowRow()
        for mark, word in self._states:
            legend.flow.addWidget(MarkKey(mark))
            legend.flow.addWidget(label(word, TextStyle.MUTED))
        column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.addWidget(self._area, 1)
        column.addWidget(legend)
        return card
