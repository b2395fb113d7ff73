"""A table whose rows are ticked: by the space bar, by the mouse, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ui.kit.called_by_qt import called_by_qt
from ui.kit.plain_table import dress_table

LEAST_TITLE = 220
"""What titles keep, in logical pixels: who cannot read them cannot decide."""

_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickRow(NamedTuple):
    """A row: its texts, what a screen reader says of it, whether it is ticked."""

    texts: tuple[str, ...]
    said: str
    ticked: bool


class TickTable(QTableWidget):
    """Ticks stand in the first column. ``changed`` comes after ticks, ``more_wanted`` by Enter."""

    changed = Signal()
    more_wanted = Signal()

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        says: str,
        wide: Sequence[int],
        widths: dict[int, int],
    ) -> None:
        """Make an empty table; those in ``wide``, titles first, share what ``widths`` leave."""
        super().__init__()
        dress_table(self, name, heads, says, *wide, first_least=LEAST_TITLE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._on_item)
        self.cellDoubleClicked.connect(lambda _row, _column: self.more_wanted.emit())

    def tick_row(self, row: int) -> TickRow:
        """Return how a row stands now."""
        raise NotImplementedError

    def set_ticked(self, row: int, *, ticked: bool) -> None:
        """Keep the tick of a row."""
        raise NotImplementedError

    def usual(self, row: int) -> bool:
        """Tell whether a row is among those that are ticked all at once."""
        del row
        return True

    def rows(self) -> list[int]:
        """Return the selected rows."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def show_rows(self, count: int) -> None:
        """Show that many other rows; the first becomes current."""
        self.setRowCount(count)
        for row in range(count):
            self.show_row(row)
        if count:
            self.setCurrentCell(0, 0)

    def show_row(self, row: int) -> None:
        """Show a row as it stands now."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        found = self.tick_row(row)
        for column, text in enumerate(found.texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(row, column, item)
        first = self.item(row, 0)
        if first is not None:
            first.setCheckState(_TICKED if found.ticked else _EMPTY)
            first.setData(Qt.ItemDataRole.AccessibleTextRole, found.said)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def tick(self, rows: Sequence[int], *, ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        for row in rows:
            self.set_ticked(row, ticked=ticked)
            self.show_row(row)
        self.changed.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all usual rows, or take all ticks away."""
        rows = range(self.rowCount())
        self.tick([row for row in rows if not ticked or self.usual(row)], ticked=ticked)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by the space bar, ask for more by Enter; everything else is the table's."""
        rows = self.rows()
        if event.key() == Qt.Key.Key_Space and rows:
            self.tick(rows, ticked=not all(self.tick_row(row).ticked for row in rows))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.more_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_item(self, item: QTableWidgetItem) -> None:
        """Follow a tick that was set by the mouse."""
        ticked = item.checkState() is _TICKED
        if item.column() == 0 and ticked != self.tick_row(item.row()).ticked:
            self.tick([item.row()], ticked=ticked)
