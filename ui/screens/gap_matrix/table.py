"""The grid of the gap matrix: a row for each target group, a column for each field of action."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from intdesk.domain.gap_matrix import GapCell, GapMatrix, Place
from intdesk.texts import offers as words
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens
from ui.sentences import WINDOW

LEAST_COLUMN = 84
LEAST_ROW = 30
HEAD_LINES = 4
PADDING = 16
WIDEST_GROUP = 216
LEAST_HEIGHT = 300
Index = QModelIndex | QPersistentModelIndex
GAP_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class GapDelegate(QStyledItemDelegate):
    """Hatches the cells in which there is nothing, below their word."""

    @called_by_qt
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the hatching, then the cell as always."""
        if index.data(GAP_ROLE):
            ground = QBrush(QColor(current_tokens().border), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(option.rect, ground)  # type: ignore[attr-defined]
        super().paint(painter, option, index)


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
        self.setProperty("dense", True)  # noqa: FBT003 - Qt's own signature
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(GapDelegate(self))
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
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
                    group.label,
                    field.label,
                    cell.offers,
                    cell.needs,
                    general=cell.general,
                    catalogue=WINDOW,
                )
                self.setItem(at, beside, self._item(cell, said))
        self._fit()
        if matrix.groups and matrix.fields:
            self.setCurrentCell(
                min(row, len(matrix.groups) - 1), min(column, len(matrix.fields) - 1)
            )

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; everything else is the table's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open()
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the fields."""
        super().resizeEvent(event)
        self._fit()

    def _open(self) -> None:
        if self.place is not None:
            self.opened.emit(self.place)

    def _item(self, cell: GapCell, said: str) -> QTableWidgetItem:
        item = QTableWidgetItem(
            words.cell_text(cell.offers, cell.needs, general=cell.general, catalogue=WINDOW)
        )
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(said)
        tokens = current_tokens()
        if cell.gap:
            font = item.font()
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
            item.setData(GAP_ROLE, True)  # noqa: FBT003 - Qt's own signature
        elif not cell.offers:
            item.setForeground(QColor(tokens.muted))
        return item

    def _fit(self) -> None:
        """Give the fields what they need; where that is too much, the grid scrolls."""
        if self._matrix is None or not self.columnCount():
            return
        least = [self._least(n, field.label) for n, field in enumerate(self._matrix.fields)]
        spare = max(0, self.viewport().width() - sum(least)) // len(least)
        metrics = self._head_metrics()
        tall = 0
        for column, (field, width) in enumerate(zip(self._matrix.fields, least, strict=True)):
            self.setColumnWidth(column, width + spare)
            room = QRect(0, 0, width + spare - PADDING + 2, 400)
            box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, field.label)
            tall = max(tall, box.height())
        most = metrics.height() * HEAD_LINES
        self.horizontalHeader().setFixedHeight(min(tall, most) + PADDING // 2)
        share = self.viewport().height() // max(1, self.rowCount())
        lowest = max(LEAST_ROW, self.fontMetrics().height() + 10)
        for row, group in enumerate(self._matrix.groups):
            wraps = metrics.horizontalAdvance(group.label) > WIDEST_GROUP - PADDING + 2
            needed = 2 * metrics.height() + PADDING // 2 if wraps else lowest
            self.setRowHeight(row, max(needed, min(share, lowest + 12)))

    def _least(self, column: int, head: str) -> int:
        """Return the width at which neither a word of the head nor a cell is cut."""
        metrics = self._head_metrics()
        cells = (item.text() for row in range(self.rowCount()) if (item := self.item(row, column)))
        longest = max(
            (metrics.horizontalAdvance(word) for word in (*head.split(), *cells)), default=0
        )
        return max(LEAST_COLUMN, longest + PADDING)

    def _head_metrics(self) -> QFontMetrics:
        """Return the measures of the heads, which the style makes bold."""
        font = QFont(self.horizontalHeader().font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)
