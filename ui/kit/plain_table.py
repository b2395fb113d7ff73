"""A small table of texts whose rows are all there, and a dialog that shows one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit.buttons import Button, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN

ROW_HEIGHT = 32
HEAD_HEIGHT = 36
LEAST_ROWS = 3
LEAST_STRETCHED = 90
"""What a column keeps that shares the rest of the width, in logical pixels."""
LEAST_NAMES = 160
"""The same for names in tables of figures."""
PADDING, CHECK_WIDTH, AIR = 22, 24, 12
MOST_HEIGHT = 2_000
Index = QModelIndex | QPersistentModelIndex


def plain_table(
    name: str, heads: Sequence[str], says: str, *stretched: int, least: int = LEAST_STRETCHED
) -> QTableWidget:
    """Return an empty table: rows are chosen, nothing is edited; some columns share the width."""
    table = QTableWidget()
    dress_table(table, name, heads, says, *stretched, least=least)
    return table


def dress_table(
    table: QTableWidget,
    name: str,
    heads: Sequence[str],
    says: str,
    *stretched: int,
    least: int = LEAST_STRETCHED,
    first_least: int = 0,
) -> None:
    """Make a table of another class look and behave as :func:`plain_table` does.

    ``first_least`` is what the first of the stretched columns keeps if that is more than ``least``.
    """
    table.setObjectName(name)
    table.setAccessibleName(says)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    table.horizontalHeader().setDefaultAlignment(left)
    table.horizontalHeader().setHighlightSections(False)
    table.setWordWrap(False)
    if stretched:
        SharedWidth(table, stretched, least, max(least, first_least))


class SharedWidth(QObject):
    """Lets columns share the width that the others leave, but never less than can be read.

    Where they would get less, the table scrolls.
    """

    def __init__(self, table: QTableWidget, columns: Sequence[int], least: int, first: int) -> None:
        """Follow the size of a table; ``least`` is what each column keeps, ``first`` the first."""
        super().__init__(table)
        self._table, self.columns = table, tuple(columns)
        self._least, self._first = least, first
        self._rows: int | None = None
        self._share(QHeaderView.ResizeMode.Stretch)
        table.viewport().installEventFilter(self)

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share anew when the room for the columns changes."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def show_rows(self, rows: int) -> None:
        """Keep the table as high as so many rows, and the bar below them where it scrolls."""
        self._rows = rows
        self.fit()

    def fit(self) -> None:
        """Share what the other columns leave now."""
        self._fit_width()
        if self._rows is not None:
            table = self._table
            scrolls = table.horizontalHeader().length() > table.viewport().width()
            bar = table.horizontalScrollBar().sizeHint().height() if scrolls else 0
            table.setFixedHeight(_height(self._rows) + bar)

    def _fit_width(self) -> None:
        head = self._table.horizontalHeader()
        others = sum(head.sectionSize(n) for n in range(head.count()) if n not in self.columns)
        room = self._table.viewport().width() - others
        if room // len(self.columns) >= self._first:
            self._share(QHeaderView.ResizeMode.Stretch)
            return
        self._share(QHeaderView.ResizeMode.Interactive)
        name, *further = self.columns
        head.resizeSection(name, self._first)
        for column in further:
            head.resizeSection(column, max(self._least, (room - self._first) // len(further)))

    def _share(self, mode: QHeaderView.ResizeMode) -> None:
        head = self._table.horizontalHeader()
        for column in self.columns:
            if head.sectionResizeMode(column) is not mode:
                head.setSectionResizeMode(column, mode)


class WrapDelegate(QStyledItemDelegate):
    """Gives wrapped texts the room that the padding of the style takes from them, and some air."""

    @called_by_qt
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the text in the width that is left for it."""
        hint = super().sizeHint(option, index)
        table = self.parent()
        if not isinstance(table, QTableWidget):
            return hint
        checked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        width = table.columnWidth(index.column()) - PADDING - (CHECK_WIDTH if checked else 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        room = QRect(0, 0, max(1, width), MOST_HEIGHT)
        box = QFontMetrics(table.font()).boundingRect(room, flags, str(index.data() or ""))
        return QSize(hint.width(), box.height() + AIR)


def fit_columns(table: QTableWidget) -> None:
    """Make columns as wide as their texts; those that share the width go on sharing the rest."""
    shared = table.findChild(SharedWidth)
    sharing = shared.columns if shared is not None else ()
    for column in range(table.columnCount()):
        if column not in sharing:
            table.resizeColumnToContents(column)
    if shared is not None:
        shared.fit()


def wrap_rows(table: QTableWidget) -> None:
    """Let long texts wrap and make their rows as high as that needs."""
    table.setWordWrap(True)
    table.setItemDelegate(WrapDelegate(table))
    table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def keep_fitted(table: QTableWidget, most: int) -> None:
    """Let texts wrap, and show up to so many rows in full whatever the width is."""
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.sectionResized.connect(lambda at, _old, new: fit_rows(table, most, {at: new}))


def fit_rows(table: QTableWidget, most: int, resized: Mapping[int, int] | None = None) -> None:
    """Make rows as high as their texts, and a table as high as its head and its first rows.

    ``resized`` are widths of columns that are just changing: the table still tells the old ones.
    """
    columns = range(table.columnCount())
    widths = {n: table.columnWidth(n) for n in columns} | dict(resized or {})
    for row in range(table.rowCount()):
        table.setRowHeight(row, max(ROW_HEIGHT, _text_height(table, row, widths)))
    longer = table.rowCount() > most
    bar = Qt.ScrollBarPolicy
    table.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOn if longer else bar.ScrollBarAlwaysOff)
    head = max(table.horizontalHeader().sizeHint().height(), HEAD_HEIGHT)
    shown = range(min(table.rowCount(), most))
    table.setFixedHeight(head + sum(map(table.rowHeight, shown)) + 4)


def _text_height(table: QTableWidget, row: int, widths: Mapping[int, int]) -> int:
    """Return the height that the texts of a row need in columns of these widths.

    Qt asks only columns that lie in the window, and so none before a table is shown.
    """
    metrics, flags = table.fontMetrics(), Qt.TextFlag.TextWordWrap
    heights = [
        metrics.boundingRect(
            QRect(0, 0, max(1, width - PADDING), MOST_HEIGHT), flags, item.text()
        ).height()
        for column, width in widths.items()
        if (item := table.item(row, column)) is not None
    ]
    return max(heights, default=0) + AIR


def fix_height(table: QWidget, rows: int) -> None:
    """Make a table as high as its head and so many plain rows."""
    shared = table.findChild(SharedWidth)
    if shared is not None:
        shared.show_rows(rows)
    else:
        table.setFixedHeight(_height(rows))


def _height(rows: int) -> int:
    return HEAD_HEIGHT + ROW_HEIGHT * rows + 6


def fit_amounts(table: QTableWidget, least: Mapping[int, int]) -> None:
    """Make columns so wide that no amount is cut, bold sums neither; each at least as told."""
    table.ensurePolished()
    model = table.model()
    for column, width in least.items():
        cells = (model.index(row, column) for row in range(table.rowCount()))
        wanted = (table.sizeHintForIndex(cell).width() for cell in cells)
        table.setColumnWidth(column, max(width, *wanted, 0))


def fill_rows(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show rows of texts; each cell also says its whole text as a tool tip."""
    table.setRowCount(len(rows))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(row, column, item)


class TableDialog(QDialog):
    """A heading, a sentence, a table and buttons; Esc closes it."""

    def __init__(
        self, name: str, title: str, table: QTableWidget, size: QSize, parent: QWidget | None = None
    ) -> None:
        """Show a table under a title; ``size`` is what the dialog wants at most."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.table = table
        self.table.setMinimumHeight(ROW_HEIGHT * LEAST_ROWS)
        self.sentence = label("", TextStyle.MUTED, name=f"{name}_sentence", wrap=True)
        self.close_button = secondary(f"{name}_close", self.tr("Schließen"))
        self.close_button.clicked.connect(self.accept)
        self._row = FlowRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name=f"{name}_title", wrap=True))
        column.addWidget(self.sentence)
        column.addWidget(table, 1)
        column.addWidget(self._row, 0, Qt.AlignmentFlag.AlignRight)
        self._row.flow.addWidget(self.close_button)
        room = (
            self.screen().availableGeometry().size() if parent is None else parent.window().size()
        )
        self.resize(size.boundedTo(room))
        self.table.setFocus()

    def say(self, text: str) -> None:
        """Show a sentence above the table, or none."""
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))

    def add_button(self, button: Button) -> None:
        """Put a button before the one that closes."""
        self._row.flow.removeWidget(self.close_button)
        self._row.flow.addWidget(button)
        self._row.flow.addWidget(self.close_button)
        self.setTabOrder(button, self.close_button)  # as they stand there
