"""The dense table of a year's budget: lines with sums, bar and forecast, totals below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import Direction
from intdesk.domain.money import format_euros
from ui.kit.called_by_qt import called_by_qt
from ui.kit.plain_table import dress_table, fit_amounts, fix_height
from ui.screens.budget.usage_bar import USAGE, Usage, UsageDelegate

if TYPE_CHECKING:
    from intdesk.services.budget.year import BudgetYear, LineRow

AMOUNT, BAR = 98, 132
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_year", german)


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: its heading, what it shows, and the width below which it is left out."""

    title: str
    value: Callable[[LineYear, LineYear, int], int | None]
    below: int = 0


def _columns(direction: Direction) -> list[Shown]:
    frame = Shown(_text("Rahmen"), lambda now, _b, _f: now.frame)
    before = Shown(_text("Vorjahr"), lambda _n, b, _f: b.ordered, 860)
    original = Shown(_text("Ansatz"), lambda now, _b, _f: now.original, 1000)
    if direction is Direction.INCOME:
        return [
            Shown(_text("Ansatz"), lambda now, _b, _f: now.granted),
            Shown(_text("angeordnet"), lambda now, _b, _f: now.ordered),
            Shown(_text("eingegangen"), lambda now, _b, _f: now.moved),
            Shown(_text("offen"), lambda now, _b, _f: now.open),
            before,
        ]
    return [
        original,
        frame,
        Shown(_text("gebucht"), lambda now, _b, _f: now.ordered),
        Shown(_text("gebunden"), lambda now, _b, _f: now.committed, 640),
        Shown(_text("verfügbar"), lambda now, _b, _f: now.available),
        Shown(_text("Prognose"), lambda _n, _b, expected: expected, 760),
        before,
    ]


class YearTable(QTableWidget):
    """The lines of one direction; ``opened`` carries the id of a line, ``chosen`` its row."""

    opened = Signal(int)
    chosen = Signal(object)

    def __init__(self, name: str, title: str, direction: Direction) -> None:
        """Make an empty table."""
        super().__init__()
        self._direction = direction
        self._columns = _columns(direction)
        self._rows: Sequence[LineRow] = ()
        self._bar = direction is Direction.EXPENSE
        heads = [_text("Haushaltsstelle"), *(c.title for c in self._columns)]
        if self._bar:
            heads.append(_text("Auslastung"))
            self.setItemDelegateForColumn(len(heads) - 1, UsageDelegate(self))
        dress_table(self, name, heads, title)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        least = AMOUNT if self._bar else AMOUNT + 12
        self._widths = dict.fromkeys(range(1, len(self._columns) + 1), least)
        for column in range(1, len(heads)):
            if (item := self.horizontalHeaderItem(column)) is not None:
                item.setTextAlignment(_RIGHT)
        if self._bar:
            self.setColumnWidth(len(heads) - 1, BAR)
        self.currentCellChanged.connect(lambda *_: self._tell())
        self.cellDoubleClicked.connect(lambda row, _column: self._open(row))
        self.activated.connect(lambda index: self._open(index.row()))

    @property
    def current(self) -> LineRow | None:
        """Return the row of the chosen line, none for the total."""
        at = self.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show_year(self, found: BudgetYear) -> None:
        """Show the lines of a year with their sum; the chosen line stays chosen."""
        before = self.current
        self._rows = found.rows_of(self._direction)
        self.setRowCount(len(self._rows) + 1)
        for at, row in enumerate(self._rows):
            self._fill(at, _short(row), row.now, row.before, row.expected.cents)
        expected = sum(row.expected.cents for row in self._rows)
        now, then = found.total(self._direction), found.total_before(self._direction)
        self._fill(len(self._rows), _text("Summe"), now, then, expected)
        self._embolden(len(self._rows))
        fit_amounts(self, self._widths)
        fix_height(self, self.rowCount())
        self.setVisible(bool(self._rows))
        lines = [row.line.id for row in self._rows]
        if before is not None and before.line.id in lines:
            self.setCurrentCell(lines.index(before.line.id), 0)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that can be spared in a narrow window."""
        super().resizeEvent(event)
        for at, column in enumerate(self._columns, 1):
            self.setColumnHidden(at, event.size().width() < column.below)
        if self._bar:
            self.setColumnHidden(len(self._columns) + 1, event.size().width() < 560)

    def _fill(self, at: int, name: str, now: LineYear, before: LineYear, expected: int) -> None:
        self._put(at, 0, name)
        for column, shown in enumerate(self._columns, 1):
            value = shown.value(now, before, expected)
            self._put(at, column, "" if value is None else format_euros(value, symbol=False))
        if self._bar:
            self._put_usage(at, now)

    def _put(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if column:
            item.setTextAlignment(_RIGHT)
        self.setItem(row, column, item)
        return item

    def _put_usage(self, at: int, now: LineYear) -> None:
        column = len(self._columns) + 1
        if now.frame <= 0:
            gone = now.ordered or now.committed
            self._put(at, column, f"! {_text('ohne Ansatz')}" if gone else "–")
            return
        over = now.ordered + now.committed > now.frame
        used, whole = (_part(n, now.frame, 1000, up=over) for n in _gone(now))
        item = self._put(at, column, "")
        item.setData(USAGE, tuple(Usage(used, whole - used)))
        used, whole = (_part(n, now.frame, 100, up=over) for n in _gone(now))
        item.setText(f"! {whole}\u00a0%" if over else f"{whole}\u00a0%")
        said = _text("{used} % gebucht, {bound} % gebunden")
        item.setToolTip(said.format(used=used, bound=whole - used))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())

    def _embolden(self, at: int) -> None:
        for column in range(self.columnCount()):
            if (item := self.item(at, column)) is not None:
                font = item.font()
                font.setBold(True)
                item.setFont(font)

    def _tell(self) -> None:
        self.chosen.emit(self.current)

    def _open(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self.opened.emit(self._rows[at].line.id)


def _gone(now: LineYear) -> tuple[int, int]:
    """Return what is booked, and that with what is committed: only the sum is rounded."""
    return now.ordered, now.ordered + now.committed


def _part(cents: int, frame: int, scale: int, *, up: bool) -> int:
    """Return which part of the frame an amount is; rounded up where too much is gone."""
    return -(-scale * cents // frame) if up else scale * cents // frame


def _short(row: LineRow) -> str:
    """Return account and title: the product is mostly the same, and the card below names it."""
    return f"{row.line.account} {row.line.title}"
