"""A sheet of a form as a grid: what stands in it, and which cells take a figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from intdesk.domain.form_filling import Place, column_letters, parse_place
from ui.kit.called_by_qt import called_by_qt
from ui.screens.form_filling.words import form_text

if TYPE_CHECKING:
    from intdesk.exchange.form_file.form import FormSheet

LEAST_HEIGHT, MOST_HEIGHT = 200, 460
LEAST_WIDTH, MOST_WIDTH, MORE_ROWS = 72, 260, 3
ROW_HEIGHT = 28


class SheetView(QTableWidget):
    """Shows a sheet; ``chosen`` carries the :class:`Place`, Enter and Del ask for more."""

    chosen = Signal(object)
    wanted = Signal()
    unwanted = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty grid."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(form_text("Blatt des Formulars"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.fit(MOST_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._sheet: FormSheet | None = None
        self.currentCellChanged.connect(lambda *_: self._tell())

    @property
    def place(self) -> Place | None:
        """Return the chosen cell: of a merged one its first."""
        if self._sheet is None or self.currentRow() < 0:
            return None
        return self._sheet.first_of(Place(self.currentRow() + 1, self.currentColumn() + 1))

    def show_sheet(self, sheet: FormSheet, marked: Mapping[str, str]) -> None:
        """Show a sheet; ``marked`` names the figures of its marked cells by address."""
        same = sheet is self._sheet
        at = (max(0, self.currentRow()), max(0, self.currentColumn())) if same else (0, 0)
        self._sheet = None
        self.clear()
        self.clearSpans()
        last = sheet.size
        self.setRowCount(last.row + MORE_ROWS)
        self.setColumnCount(last.column + 1)
        letters = [column_letters(c + 1) for c in range(self.columnCount())]
        self.setHorizontalHeaderLabels(letters)
        for area in sheet.scan.merged:
            rows, columns = (area.last[n] - area.first[n] + 1 for n in (0, 1))
            if rows * columns > 1 and area.first.row <= self.rowCount():
                self.setSpan(area.first.row - 1, area.first.column - 1, rows, columns)
        for place in sheet.scan.cells:
            if place.row <= last.row and place.column <= last.column:
                self._put(sheet, place)
        for address, name in marked.items():
            self._mark(sheet, address, name)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            width = min(MOST_WIDTH, max(LEAST_WIDTH, self.columnWidth(column)))
            self.setColumnWidth(column, width)
        self._sheet = sheet
        self.setCurrentCell(*at)
        self._tell()

    def fit(self, room: int) -> None:
        """Take half of the room of the page, so that the choice of a figure stays in sight."""
        self.setFixedHeight(max(LEAST_HEIGHT, min(MOST_HEIGHT, room // 2)))

    def choose(self, place: Place) -> None:
        """Go to a cell."""
        self.setCurrentCell(place.row - 1, place.column - 1)
        item = self.item(place.row - 1, place.column - 1)
        if item is not None:
            self.scrollToItem(item)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for a figure by Enter, and for none by Del."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def _put(self, sheet: FormSheet, place: Place) -> None:
        text = sheet.text(place)
        cell = sheet.scan.cells[place]
        shown = f"= {text}" if cell.formula else text
        if shown:
            item = QTableWidgetItem(shown)
            item.setToolTip(form_text("Formel des Formulars") if cell.formula else text)
            self.setItem(place.row - 1, place.column - 1, item)

    def _mark(self, sheet: FormSheet, address: str, name: str) -> None:
        place = parse_place(address)
        if place is None or place.row > self.rowCount() or place.column > self.columnCount():
            return
        item = QTableWidgetItem(f"▸ {name}")
        item.setToolTip(name)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        label = sheet.label(place).text
        said = form_text("{cell}, neben {label}: {figure}")
        words = said.format(cell=address, label=label or "–", figure=name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.setItem(place.row - 1, place.column - 1, item)

    def _tell(self) -> None:
        if self._sheet is not None:
            self.chosen.emit(self.place)
