"""The dates of one day beside the sheet: open them, tick them off, put them on another day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from intdesk.domain.desk_calendar import CalendarItem
from intdesk.domain.follow_up import month_later
from ui.kit.buttons import secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.day_popup import DayPopup
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.result_list import ResultList
from ui.screens.calendar.lines import day_words, list_line


class DayCard(Card):
    """A day's list with its buttons. Esc gives ``left``: back to the sheet.

    ``opened`` carries a date, ``finished`` a follow-up to tick off, ``put`` one and its new day,
    ``wanted`` the day for something new.
    """

    opened = Signal(object)
    finished = Signal(object)
    put = Signal(object, object)
    wanted = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], *, writable: bool) -> None:
        """Build the empty card."""
        super().__init__(" ", name="calendar_day")
        self.heading.setWordWrap(True)  # "Donnerstag, 27. November" is wider than the card
        self._today, self._writable = today, writable
        self._day = today()
        self._items: Sequence[CalendarItem] = ()
        self.list = ResultList("calendar_day_list", self.tr("Termine des Tages"), focus=True)
        self._none = label(self.tr("Kein Termin."), TextStyle.MUTED, name="calendar_day_none")
        self._done = secondary("calendar_done", self.tr("Erledigt"), "circle-check")
        self._later = secondary("calendar_later", self.tr("Verschieben"), "calendar")
        new = secondary("calendar_new", self.tr("Neue Wiedervorlage"), "plus")
        new.setEnabled(writable)
        new.setToolTip(self.tr("Für diesen Tag (N)"))
        new.clicked.connect(lambda: self.wanted.emit(self._day))
        self._menu = QMenu(self)
        self._menu.setObjectName("calendar_later_menu")
        self._add_moves()
        self._done.clicked.connect(self._finish)
        self._later.clicked.connect(self._open_menu)
        self.list.taken.connect(lambda number: self.opened.emit(self._items[number]))
        self.list.stepped.connect(self._offer)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(FlowRow(self._done, self._later, new))
        self.body.addStretch()

    @property
    def chosen(self) -> CalendarItem | None:
        """Return the chosen date."""
        at = self.list.chosen
        return self._items[at] if 0 <= at < len(self._items) else None

    def show_day(self, day: date, items: Sequence[CalendarItem]) -> None:
        """Show a day; the choice stays on the same date if it is still there."""
        before = self.chosen
        kinds = list(dict.fromkeys(item.kind for item in items))
        self._items = sorted(items, key=lambda item: kinds.index(item.kind))
        self._day = day
        uids = [item.uid for item in self._items]
        at = uids.index(before.uid) if before is not None and before.uid in uids else 0
        self.heading.setText(day_words(day))
        self.list.show_lines([list_line(item, with_day=False) for item in self._items], at)
        self.list.setVisible(bool(self._items))
        self._none.setVisible(not self._items)
        self._offer()

    def focus(self) -> None:
        """Put the focus on the list, or on the button for something new."""
        first = self.list if self._items else self.findChild(type(self._done), "calendar_new")
        if first is not None:
            first.setFocus()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc, begin something by N, move a follow-up by Ctrl and arrows."""
        ways = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
        }  # fmt: skip
        key, item = Qt.Key(event.key()), self.chosen
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in ways:
            if item is not None and item.movable and self._writable:
                self.put.emit(item, item.day + timedelta(ways[key]))
        elif key is Qt.Key.Key_N and not event.modifiers():
            self.wanted.emit(self._day)
        else:
            super().keyPressEvent(event)

    def _add_moves(self) -> None:
        def days(count: int) -> Callable[[date], date]:
            return lambda base: base + timedelta(count)

        moves: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("done", self.tr("Erledigt"), "E", self._finish),
            ("day", self.tr("Auf morgen verschieben"), "+", lambda: self._put_off(days(1))),
            ("week", self.tr("Um eine Woche verschieben"), "W", lambda: self._put_off(days(7))),
            ("month", self.tr("Um einen Monat verschieben"), "M",
             lambda: self._put_off(lambda base: month_later(base, 1) or base)),
            ("choose", self.tr("Auf einen Tag verschieben …"), "V", self._choose_day),
        )  # fmt: skip
        for key, text, shortcut, run in moves:
            action = QAction(text, self.list)
            action.setObjectName(f"action_calendar_{key}")
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, do=run: do())
            self.list.addAction(action)
            if key != "done":
                self._menu.addAction(text).triggered.connect(lambda _=False, do=run: do())

    def _offer(self) -> None:
        movable = self._writable and self.chosen is not None and self.chosen.movable
        self._done.setVisible(movable)
        self._later.setVisible(movable)

    def _movable(self) -> CalendarItem | None:
        item = self.chosen
        return item if self._writable and item is not None and item.movable else None

    def _finish(self) -> None:
        if (item := self._movable()) is not None:
            self.finished.emit(item)

    def _put_off(self, later: Callable[[date], date]) -> None:
        """Put the chosen follow-up off; an overdue one counts from today."""
        if (item := self._movable()) is not None:
            self.put.emit(item, later(max(item.day, self._today())))

    def _choose_day(self) -> None:
        if (item := self._movable()) is not None:
            popup = DayPopup(self.list, "calendar_days", max(item.day, self._today()))
            popup.chosen.connect(lambda day: self.put.emit(item, day))
            popup.open_below()

    def _open_menu(self) -> None:
        self._menu.popup(self._later.mapToGlobal(self._later.rect().bottomLeft()))
