"""The grid of the gap matrix: a row for each target group, a column for each field of action."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.gap_matrix import GapCell, GapMatrix, Place
from intdesk.texts import offers as words
from ui.kit.tokens import current_tokens

LEAST_COLUMN = 96
LEAST_ROW = 30
HEAD_LINES = 4
PADDING = 20
WIDEST_GROUP = 190
LEAST_HEIGHT = 190


class GapTable(QTableWidget):
    """Shows the matrix; arrow keys go through the cells, Enter opens one (``opened``: its place).

    A gap is the word for it on hatched ground, so it is seen without colour.
    """

    opened = Signal(object)

    def __init__(self, says: str) -> None:
        """Make an empty grid."""
        super().__init__()
        self._matrix: GapMatrix | None = None
        self.setObjectName("gap_table")
        self.setAccessibleName(says)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(left)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMaximumWidth(WIDEST_GROUP)
        for header in (across, down):
            header.setHighlightSections(True)
        self.cellDoubleClicked.connect(lambda _row, _column: self._open())

    @property
    def place(self) -> Place | None:
        """Return field and target group of the current cell."""
        row, column = self.currentRow(), self.currentColumn()
        if self._matrix is None or row < 0 or column < 0:
            return None
        return self._matrix.fields[column].code, self._matrix.groups[row].code

    def show_matrix(self, matrix: GapMatrix) -> None:
        """Show another matrix; the current cell stays where it can."""
        row, column = max(0, self.currentRow()), max(0, self.currentColumn())
        self._matrix = matrix
        self.setRowCount(len(matrix.groups))
        self.setColumnCount(len(matrix.fields))
        self.setHorizontalHeaderLabels([field.label for field in matrix.fields])
        self.setVerticalHeaderLabels([group.label for group in matrix.groups])
        for at, group in enumerate(matrix.groups):
            for beside, field in enumerate(matrix.fields):
                cell = matrix.cell(field.code, group.code)
                said = words.cell_sentence(
                    group.label, field.label, cell.offers, cell.needs, general=cell.general
                )
                self.setItem(at, beside, self._item(cell, said))
        self._fit()
        if matrix.groups and matrix.fields:
            self.setCurrentCell(
                min(row, len(matrix.groups) - 1), min(column, len(matrix.fields) - 1)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; everything else is the table's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the fields."""
        super().resizeEvent(event)
        self._fit()

    def _open(self) -> None:
        if self.place is not None:
            self.opened.emit(self.place)

    def _item(self, cell: GapCell, said: str) -> QTableWidgetItem:
        item = QTableWidgetItem(words.cell_text(cell.offers, cell.needs, general=cell.general))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(said)
        tokens = current_tokens()
        if cell.gap:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setBackground(QBrush(QColor(tokens.border), Qt.BrushStyle.BDiagPattern))
        elif not cell.offers:
            item.setForeground(QColor(tokens.muted))
        return item

    def _fit(self) -> None:
        """Give the fields equal widths; where that is too little, the grid scrolls."""
        if self._matrix is None or not self.columnCount():
            return
        each = max(self._least(), self.viewport().width() // self.columnCount())
        for column in range(self.columnCount()):
            self.setColumnWidth(column, each)
        room = QRect(0, 0, each - PADDING // 2, 400)
        metrics = self.horizontalHeader().fontMetrics()
        tall = max(
            metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, field.label).height()
            for field in self._matrix.fields
        )
        most = metrics.height() * HEAD_LINES
        self.horizontalHeader().setFixedHeight(min(tall, most) + PADDING // 2)
        share = self.viewport().height() // max(1, self.rowCount())
        least = max(LEAST_ROW, self.fontMetrics().height() + 10)
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(least, min(share, least + 12)))

    def _least(self) -> int:
        """Return the width at which no word of a head is cut."""
        metrics = self.horizontalHeader().fontMetrics()
        names = [field.label for field in self._matrix.fields] if self._matrix else []
        longest = max(
            (metrics.horizontalAdvance(word) for name in names for word in name.split()), default=0
        )
        return max(LEAST_COLUMN, longest + PADDING)
