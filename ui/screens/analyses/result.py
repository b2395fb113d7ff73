"""The table of an analysis: every cell opens the list behind it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from intdesk.domain.analysis import Shares
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.texts.analysis import (
    MEASURES,
    SHARE,
    TOTAL,
    cell_words,
    feature_label,
    title_of,
    unit_of,
)
from intdesk.texts.numbers import format_cell, format_permille
from ui.kit.called_by_qt import called_by_qt
from ui.sentences import WINDOW, shown_word

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
HEADER_HEIGHT = 36
WIDEST_LABEL = 340
WIDEST_VALUE = 190
MOST_ROWS = 40
_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_INDEX = QModelIndex()


class AnalysisModel(QAbstractTableModel):
    """Cells, then the totals as last row and, of two features, as last column."""

    def __init__(self, table: AnalysisTable) -> None:
        """Show a table."""
        super().__init__()
        self.table = table
        self._shares = table.question.shares is not Shares.NONE
        self._beside = self._shares and not table.crossed

    @called_by_qt
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the lines and the total."""
        return 0 if parent.isValid() else len(self.table.rows) + 1

    @called_by_qt
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the columns and the total; one value, perhaps with its share, otherwise."""
        if parent.isValid():
            return 0
        return len(self.table.columns) + 1 if self.table.crossed else 1 + self._beside

    def place(self, index: Index) -> tuple[int | None, int | None]:
        """Return row and column of a cell; ``None`` is the total of that side."""
        row = index.row() if index.row() < len(self.table.rows) else None
        if not self.table.crossed:
            return row, 0
        return row, index.column() if index.column() < len(self.table.columns) else None

    @called_by_qt
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Return text, place and weight of a cell."""
        if role == _ROLE.DisplayRole:
            return self.text(index)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT
        row, column = self.place(index)
        if role in {_ROLE.ToolTipRole, _ROLE.AccessibleTextRole}:
            return cell_words(self.table, row, column, WINDOW)
        if role == _ROLE.FontRole and (row is None or column is None):
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    @called_by_qt
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Return the label of a line or column."""
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole}:
            return self.label(section, orientation)
        if role == _ROLE.TextAlignmentRole:
            return _LEFT if orientation is Qt.Orientation.Vertical else _RIGHT
        return None

    def label(self, section: int, orientation: Qt.Orientation) -> str:
        """Return the label of a line or column."""
        heads = self.table.rows
        if orientation is Qt.Orientation.Horizontal:
            if not self.table.crossed:
                return (
                    shown_word(SHARE)
                    if section
                    else shown_word(MEASURES[self.table.question.measure])
                )
            heads = self.table.columns
        return heads[section].label if section < len(heads) else shown_word(TOTAL)

    def text(self, index: Index) -> str:
        """Return what a cell shows: the value, the share, or both."""
        row, column = self.place(index)
        share = self.table.share(row, column)
        words = "" if share is None else format_permille(share)
        if self._beside and index.column() == 1:
            return words
        value = format_cell(self.table.value(row, column), unit_of(self.table.question))
        return f"{value}  ({words})" if words and share and not self._beside else value

    def lines(self) -> list[str]:
        """Return the whole table as lines with tabs between the cells."""
        columns = range(self.columnCount())
        across = [self.label(n, Qt.Orientation.Horizontal) for n in columns]
        found = [[feature_label(self.table.question.rows, WINDOW), *across]]
        for row in range(self.rowCount()):
            label = self.label(row, Qt.Orientation.Vertical)
            found.append([label, *(self.text(self.index(row, n)) for n in columns)])
        return ["\t".join(line) for line in found]


class ResultView(QTableView):
    """Shows an :class:`AnalysisModel`; ``wanted`` carries the place whose list shall open.

    A click or Enter asks for a cell's list, a click on a label for that of its line or column.
    """

    wanted = Signal(object, object)

    def __init__(self) -> None:
        """Make an empty view."""
        super().__init__()
        self.setObjectName("analysis_table")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setFixedHeight(HEADER_HEIGHT)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(56)
        across.sectionClicked.connect(lambda n: self._want(None, n))
        down.setDefaultSectionSize(ROW_HEIGHT)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setStyleSheet("QHeaderView::section { font-weight: 400; border-bottom: 0 }")
        down.setMaximumWidth(WIDEST_LABEL)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.sectionClicked.connect(lambda n: self._want(n, None))
        self.clicked.connect(lambda index: self._want(index.row(), index.column()))
        self._shown: AnalysisModel | None = None

    def show_table(self, table: AnalysisTable) -> None:
        """Show another table, all of it or as much as is handy."""
        old = self._shown
        self._shown = AnalysisModel(table)
        self._shown.setParent(self)
        self.setModel(self._shown)
        if old is not None:
            old.deleteLater()
        self.setAccessibleName(title_of(table.question, WINDOW))
        self._set_widths()
        rows = min(self._shown.rowCount(), MOST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(HEADER_HEIGHT + rows * ROW_HEIGHT + bar + 4)
        self.setCurrentIndex(self._shown.index(0, 0))

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a modest width; the page gives what it has."""
        return QSize(400, super().sizeHint().height())

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by Enter, copy the whole table by Ctrl+C."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._want(self.currentIndex().row(), self.currentIndex().column())
        elif event.matches(QKeySequence.StandardKey.Copy) and self._shown is not None:
            QGuiApplication.clipboard().setText("\n".join(self._shown.lines()))
        else:
            super().keyPressEvent(event)

    def _set_widths(self) -> None:
        shown, metrics = self._shown, self.fontMetrics()
        if shown is None:
            return
        for column in range(shown.columnCount()):
            texts = [shown.text(shown.index(row, column)) for row in range(shown.rowCount())]
            head = shown.label(column, Qt.Orientation.Horizontal)
            widest = max(metrics.horizontalAdvance(text) for text in (head, *texts))
            self.setColumnWidth(column, min(widest + 28, WIDEST_VALUE))
        labels = [shown.label(row, Qt.Orientation.Vertical) for row in range(shown.rowCount())]
        wide = max(metrics.horizontalAdvance(label) for label in labels) + 28
        self.verticalHeader().setFixedWidth(min(wide, WIDEST_LABEL))

    def _want(self, row: int | None, column: int | None) -> None:
        """Ask for the list of a cell, of a line or of a column, if there is anything in it."""
        shown = self._shown
        if shown is None:
            return
        last_row = shown.rowCount() - 1
        place = shown.place(shown.index(last_row if row is None else row, column or 0))
        wanted = (place[0], None if column is None else place[1])
        if shown.table.value(wanted[0], wanted[1] if shown.table.crossed else 0):
            self.wanted.emit(wanted[0], wanted[1] if shown.table.crossed else None)
