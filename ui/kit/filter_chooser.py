"""The small window in which the values of one filter are chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from intdesk.domain.listing import Filter, Op
from ui.kit.buttons import Button, ButtonKind, primary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.filters import FilterField, FilterKind, not_entered
from ui.kit.form.amounts import DayEditor, MinutesEditor, NumberEditor, ParsedEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.popup import place_below

WIDTH = 320
LIST_HEIGHT = 260
ROW_HEIGHT = 30
_KEY = Qt.ItemDataRole.UserRole


def _text(german: str) -> str:
    return QCoreApplication.translate("filter_chooser", german)


class FilterChooser(QFrame):
    """Closes on Esc or a click beside it; ``chosen`` carries the filter when it is applied."""

    chosen = Signal(object)

    def __init__(
        self, field: FilterField, now: Filter | None, today: Callable[[], date], parent: QWidget
    ) -> None:
        """Show the values of ``field``; ``now`` is the filter that holds already."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("filter_chooser")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName(field.label)
        self.setFixedWidth(WIDTH)
        self._field = field
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(10)
        box.addWidget(label(field.label, TextStyle.STRONG))
        self._values = _values_for(field, now, today)
        box.addWidget(self._values)
        apply = primary("filter_apply", self.tr("Anwenden"))
        apply.clicked.connect(self._apply)
        box.addWidget(apply)
        self._values.done.connect(self._apply)

    def open_below(self, widget: QWidget) -> None:
        """Show the window below ``widget``, with the focus on its first field."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        place_below(self, widget)
        self.show()
        self._values.setFocus()

    def _apply(self) -> None:
        made = self._values.made(self._field.field)
        if made is not None:
            self.chosen.emit(made)
            self.close()


class ValueChooser(QWidget):
    """Base of the choosers; ``done`` comes with Enter."""

    done = Signal()

    def made(self, field: str) -> Filter | None:
        """Return the filter, ``None`` if the entry cannot be used yet."""
        raise NotImplementedError

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class CodeChooser(ValueChooser):
    """A search field above a list in which several entries can be ticked."""

    def __init__(self, field: FilterField, now: Filter | None) -> None:
        """Tick what ``now`` holds."""
        super().__init__()
        self._field = field
        self._ticked = list(now.values) if now is not None else []
        self._search = QLineEdit()
        self._search.setObjectName("filter_search")
        self._search.setAccessibleName(self.tr("Werte suchen"))
        self._search.setPlaceholderText(self.tr("Suchen …"))
        self.list = QListWidget()
        self.list.setObjectName("filter_values")
        self.list.setAccessibleName(field.label)
        self.list.setFixedHeight(LIST_HEIGHT)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._search)
        box.addWidget(self.list)
        self.setFocusProxy(self._search)
        self._search.textChanged.connect(self._fill)
        self.list.itemChanged.connect(self._on_ticked)
        self._fill("")

    def made(self, field: str) -> Filter | None:
        """Return the ticked entries; without a tick the one that the search found first."""
        if self._ticked:
            return Filter(field, tuple(self._ticked))
        if self._search.text().strip() and self.list.count():
            return Filter(field, (self.list.item(0).data(_KEY),))
        return None

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list; apply by Enter."""
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def _fill(self, text: str) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._field.find(text):
                self._add(entry.key, entry.label)
            if not text.strip():
                self._add("", not_entered())

    def _add(self, key: str, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_KEY, key)
        item.setSizeHint(QSize(0, ROW_HEIGHT))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = key in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        self._ticked = [k for k in self._ticked if k != key]
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.append(key)


class SpanChooser(ValueChooser):
    """From and to; an empty end is open."""

    def __init__(self, first: ParsedEditor[int], last: ParsedEditor[int]) -> None:
        """Show two editors below each other."""
        super().__init__()
        self._ends: tuple[ParsedEditor[int], ParsedEditor[int]] = (first, last)
        self._box = lay_out_ends(self, first, last)
        self.setFocusProxy(first)

    def show_ends(self, now: Filter | None) -> None:
        """Show what holds already."""
        if now is not None:
            for editor, value in zip(self._ends, now.values, strict=True):
                editor.set_value(int(value) if value else None)

    def made(self, field: str) -> Filter | None:
        """Return the span; nothing if both ends are empty or one cannot be read."""
        if any(e.entry_problem() for e in self._ends):
            return None
        ends = tuple("" if (v := e.value()) is None else str(v) for e in self._ends)
        return Filter(field, ends, Op.BETWEEN) if any(ends) else None


class DayChooser(ValueChooser):
    """From and to a day, with chips for the usual spans."""

    def __init__(self, now: Filter | None, today: Callable[[], date]) -> None:
        """Show the days of ``now``."""
        super().__init__()
        self._first, self._last = DayEditor("filter_from", today), DayEditor("filter_to", today)
        box = lay_out_ends(self, self._first, self._last)
        self.setFocusProxy(self._first)
        if now is not None:
            for editor, value in zip((self._first, self._last), now.values, strict=True):
                editor.set_value(date.fromisoformat(value) if value else None)
        chips = FlowRow()
        for name, text, (first, last) in _spans(today()):
            chip = Button(f"filter_{name}", text, ButtonKind.CHIP)
            chip.setCheckable(False)
            chip.clicked.connect(lambda _=False, a=first, b=last: self._take(a, b))
            chips.flow.addWidget(chip)
        box.addWidget(chips)

    def made(self, field: str) -> Filter | None:
        """Return the span; nothing if both ends are empty or one cannot be read."""
        if self._first.entry_problem() or self._last.entry_problem():
            return None
        ends = tuple(v.isoformat() if (v := e.value()) else "" for e in (self._first, self._last))
        return Filter(field, ends, Op.BETWEEN) if any(ends) else None

    def _take(self, first: date, last: date) -> None:
        self._first.set_value(first)
        self._last.set_value(last)
        self.done.emit()


def lay_out_ends(
    host: QWidget, first: ParsedEditor[date] | ParsedEditor[int],
    last: ParsedEditor[date] | ParsedEditor[int],
) -> QVBoxLayout:  # fmt: skip
    """Put the two ends of a span below each other, with their labels; returns the layout."""
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    for editor, text in ((first, _text("&Von")), (last, _text("&Bis"))):
        shown = label(text, TextStyle.FIELD)
        shown.setBuddy(editor.input)
        editor.set_said_name(text.replace("&", ""))
        box.addWidget(shown)
        box.addWidget(editor)
    return box


def _values_for(field: FilterField, now: Filter | None, today: Callable[[], date]) -> ValueChooser:
    if field.kind is FilterKind.CODES:
        return CodeChooser(field, now)
    if field.kind is FilterKind.DAYS:
        return DayChooser(now, today)
    if field.kind is FilterKind.MINUTES:
        made = SpanChooser(MinutesEditor("filter_from", ()), MinutesEditor("filter_to", ()))
    else:
        made = SpanChooser(NumberEditor("filter_from"), NumberEditor("filter_to"))
    made.show_ends(now)
    return made


def _spans(today: date) -> list[tuple[str, str, tuple[date, date]]]:
    """Return the usual spans: object name, text, first and last day."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    next_month = (month + timedelta(days=32)).replace(day=1)
    return [
        ("today", _text("Heute"), (today, today)),
        ("month", _text("Dieser Monat"), (month, next_month - timedelta(days=1))),
        ("last_month", _text("Letzter Monat"), (before.replace(day=1), before)),
        ("year", _text("Dieses Jahr"), (date(today.year, 1, 1), date(today.year, 12, 31))),
    ]
