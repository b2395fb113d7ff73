"""The week of working time: grid, sums, shares, quick entry, ways to other weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.duration import format_minutes
from intdesk.domain.flowed_time import Piece
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.domain.working_time import function_shares, week_of
from ui.context import AppContext
from ui.kit.buttons import icon_button, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.screens.work_entries.quick import QuickEntry
from ui.screens.work_entries.week_table import WeekTable
from ui.screens.work_entries.week_words import shares_text, week_title
from ui.targets import PAGE_OF_KIND, Target, list_target

if TYPE_CHECKING:
    from intdesk.services.records import Saved

WEEK = timedelta(days=7)


class WeekView(ScrollPage):
    """Shows a week of the chosen year; ``opened`` carries the id of an entry."""

    opened = Signal(int)

    def __init__(self, context: AppContext) -> None:
        """Show the present week, or the first one of another year."""
        super().__init__("week_view")
        self._context = context
        self._undo_step = 0
        self.title = label("", TextStyle.HEADING, name="week_title")
        self.table = WeekTable(self.tr("Woche"))
        self.quick = QuickEntry(context)
        self._total = label("", TextStyle.STRONG, name="week_total", wrap=True)
        self._shares = label("", TextStyle.MUTED, name="week_shares", wrap=True)
        self._undo = UndoLine()
        self.monday = week_of(context.clock.today()).first
        self._build()
        self._connect()
        self.refresh()

    @property
    def month(self) -> date:
        """Return the first day of the month of the chosen day."""
        return (self.table.day or self.monday).replace(day=1)

    def refresh(self) -> None:
        """Show the week as it is now; another chosen year brings another week."""
        year = self._context.year.year
        if _year_of(self.monday) != year:
            today = self._context.clock.today()
            self.monday = week_of(today if today.year == year else date(year, 1, 4)).first
        span = self._context.office.working_time.week(self.monday)
        codes = self._context.codes
        self.title.setText(week_title(span.period))
        self.table.setAccessibleName(self.title.text())
        self.table.show_week(span, codes)
        total = self.tr("Summe der Woche: {minutes}")
        self._total.setText(total.format(minutes=format_minutes(span.minutes)))
        shares = shares_text(function_shares(span.minutes_by_function, {}, codes))
        self._shares.setText(shares)
        self._shares.setVisible(bool(shares))

    def turn(self, by: int) -> None:
        """Go so many weeks on; the chosen year follows."""
        monday = self.monday + by * WEEK
        year = _year_of(monday)
        if FIRST_YEAR <= year <= LAST_YEAR:
            self.monday = monday
            if year == self._context.year.year:
                self.refresh()
            else:
                self._context.year.choose(year)
            self._context.bus.announce(self.title.text())

    def go_to(self, day: date) -> None:
        """Show the week of a day and choose it."""
        self.turn((week_of(day).first - self.monday) // WEEK)
        self.table.choose(day)

    def focus_first(self) -> None:
        """Put the focus into the grid, on today where the week holds it."""
        today = self._context.clock.today()
        if self.table.currentRow() <= 0 and self.monday <= today < self.monday + WEEK:
            self.table.choose(today)
        self.table.setFocus()

    def _build(self) -> None:
        before = icon_button("week_before", "chevron-left", self.tr("Vorige Woche (Alt+Bild auf)"))
        after = icon_button("week_after", "chevron-right", self.tr("Nächste Woche (Alt+Bild ab)"))
        present = secondary("week_present", self.tr("Diese Woche"))
        before.clicked.connect(lambda: self.turn(-1))
        after.clicked.connect(lambda: self.turn(1))
        present.clicked.connect(lambda: self.go_to(self._context.clock.today()))
        self.body.setContentsMargins(0, 0, 0, 0)
        card = Card(name="week_card")
        self.body.addWidget(card)
        column = card.body
        column.addWidget(FlowRow(before, after, present, self.title))
        column.addWidget(self.table, 1)
        column.addWidget(self._undo)
        column.addWidget(self._total)
        column.addWidget(self._shares)
        column.addWidget(self.quick)

    def _connect(self) -> None:
        for keys, by in (("Alt+PgUp", -1), ("Alt+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.turn(by))
        self.table.opened.connect(self.opened)
        self.table.piece_opened.connect(self._show_piece)
        self.table.talks_wanted.connect(self._show_talks)
        self.table.removal_wanted.connect(self._remove)
        self.table.entry_wanted.connect(lambda _day: self.quick.begin())
        self.table.day_changed.connect(self._on_day)
        self.quick.saved.connect(self._on_saved)
        self._undo.undo.connect(self._take_back)

    def _on_day(self, day: date | None) -> None:
        if day is not None:
            self.quick.show_day(day)

    def _on_saved(self, saved: Saved, day: date) -> None:
        self._context.bus.publish(saved.changes)
        self.refresh()
        self.table.choose(day, saved.id)
        self._say_undo(saved.changes)

    def _remove(self, record_id: int) -> None:
        changes = self._context.office.work_entries.trash([record_id])
        self._context.bus.publish(changes)
        self.refresh()
        self._say_undo(changes)

    def _say_undo(self, changes: Changes) -> None:
        last = self._context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        self._undo.say(changes.undo_label)
        self._context.bus.announce(changes.undo_label)

    def _take_back(self) -> None:
        changes = self._context.office.history.undo(self._undo_step)
        self._undo.hide()
        self._context.bus.publish(changes)
        self.refresh()
        self._context.bus.announce(self.tr("Zurückgenommen"))

    def _show_piece(self, piece: Piece) -> None:
        """Open the record that brings the minutes with it."""
        self._context.router.go(Target(PAGE_OF_KIND[piece.kind], record=piece.record_id))

    def _show_talks(self, day: date) -> None:
        """Open the list of the consultations of a day."""
        days = Filter("day", (day.isoformat(), day.isoformat()), Op.BETWEEN)
        self._context.router.go(list_target(ListQuery(Kind.CONSULTATION, filters=(days,))))


def _year_of(monday: date) -> int:
    """Return the year to which most days of a week belong."""
    return (monday + timedelta(days=3)).year
