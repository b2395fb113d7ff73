"""The view of every list: rows of one height, many can be chosen, all works by keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.table.columns import Column
from ui.kit.table.fit import FittedColumns
from ui.kit.table.model import SqlTableModel
from ui.kit.table.selection import KeptSelection, chosen_rows
from ui.kit.tokens import current_tokens

ROW_HEIGHT = 34
HEADER_HEIGHT = 36
_UP_AND_DOWN = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class TableLayout(TypedDict):
    """Which columns a user sees, in their order; widths in pixels where they were set by hand."""

    fields: list[str]
    widths: dict[str, int]


class TableView(QTableView):
    """Shows a :class:`SqlTableModel`.

    ``opened`` and ``removal_wanted`` carry the chosen record ids (Enter or double click, Del);
    ``chosen_changed`` comes when others are chosen; ``layout_changed`` after the user changed
    columns. Actions added with ``addAction`` make up the context menu.
    """

    opened = Signal(list)
    removal_wanted = Signal(list)
    chosen_changed = Signal()
    layout_changed = Signal()

    def __init__(
        self, name: str, says: str, model: SqlTableModel, parent: QWidget | None = None
    ) -> None:
        """Show ``model``; ``says`` is the accessible name of the list."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.rows = model
        self.setModel(model)
        self._forbidden: frozenset[str] = frozenset()
        self._set_up_rows()
        self._set_up_header()
        self._fitted = FittedColumns(self, model.columns)
        self._fitted.set_by_hand.connect(self.layout_changed)
        self.reset_layout()
        self._kept = KeptSelection(self, model)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.doubleClicked.connect(self._open_chosen)
        model.modelReset.connect(self._show_sort)
        self._copy = QAction(self.tr("Als Text kopieren"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.triggered.connect(self.copy_chosen)

    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen records in the order of the list."""
        return [self.rows.id_at(row) for row in chosen_rows(self.selectionModel())]

    def choose(self, record_ids: Sequence[int]) -> bool:
        """Choose records and bring the first into view; false if the list shows none of them."""
        rows = self.rows.rows_of(record_ids)
        if not rows:
            return False
        self._kept.select(rows.values())
        first = self.rows.index(min(rows.values()), self._first_visible())
        self.scrollTo(first)
        return True

    def forbid(self, fields: Collection[str]) -> None:
        """Never show columns of these fields, also not where they were switched on before."""
        self._forbidden = frozenset(fields)
        for n, column in enumerate(self.rows.columns):
            if column.field in self._forbidden:
                self.setColumnHidden(n, True)  # noqa: FBT003 - Qt's own signature
        self._fitted.fit()

    def visible_columns(self) -> list[Column]:
        """Return the columns that are shown, in the order of the user."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(n) for n in range(header.count())]
        return [self.rows.columns[n] for n in order if not self.isColumnHidden(n)]

    def table_layout(self) -> TableLayout:
        """Return what to remember of the columns; the last one fills the window anyway."""
        widths = {c.field: self.columnWidth(n) for n, c in enumerate(self.rows.columns)}
        fields = [c.field for c in self.visible_columns()]
        own = fields[:-1] if self._fitted.by_hand else []
        return {"fields": fields, "widths": {f: widths[f] for f in own}}

    def restore_layout(self, layout: TableLayout) -> None:
        """Show the remembered columns; names that no longer exist are left out."""
        positions = {c.field: n for n, c in enumerate(self.rows.columns)}
        known = [f for f in layout["fields"] if f in positions and f not in self._forbidden]
        if not known:
            return
        header = self.horizontalHeader()
        for n, column in enumerate(self.rows.columns):
            self.setColumnHidden(n, column.field not in known)
        for place, field in enumerate(known):
            section = positions[field]
            header.moveSection(header.visualIndex(section), place)
        widths = layout["widths"]
        self._fitted.use({positions[f]: widths[f] for f in known if f in widths})

    def reset_layout(self) -> None:
        """Show the columns as they are meant."""
        columns = self.rows.columns
        self.restore_layout({"fields": [c.field for c in columns if c.visible], "widths": {}})

    def column_menu(self, parent: QWidget) -> QMenu:
        """Return a menu in which columns are switched on and off; the last one stays."""
        menu = QMenu(self.tr("Spalten"), parent)
        shown = {c.field for c in self.visible_columns()}
        for n, column in enumerate(self.rows.columns):
            if column.field in self._forbidden:
                continue
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.field in shown)
            action.setEnabled(shown != {column.field})
            action.toggled.connect(lambda on, place=n: self._show_column(place, on=on))
        menu.addSeparator()
        menu.addAction(self.tr("Zurücksetzen")).triggered.connect(self._on_reset)
        return menu

    def copy_chosen(self) -> None:
        """Put the chosen rows into the clipboard, with titles and tabs between the cells."""
        columns = self.visible_columns()
        lines = [[c.title for c in columns], *self.rows.texts(self.chosen_ids(), columns)]
        if len(lines) > 1:
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or F2, remove by Del, copy by Ctrl+C; everything else is the table's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._open_chosen()
        elif event.matches(QKeySequence.StandardKey.Delete) and self.chosen_ids():
            self.removal_wanted.emit(self.chosen_ids())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        elif event.key() in _UP_AND_DOWN and self._choose_framed():
            event.accept()
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the actions of the list at the mouse, or at the current row for the keyboard."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(QPoint(24, row.bottom()))
        self._menu().popup(place)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns anew."""
        super().resizeEvent(event)
        self._fitted.fit()

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and a frame around the current one while the list has the focus."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self.hasFocus() and index.isValid()):
            return
        row = self.visualRect(index)
        frame = row.adjusted(1, 1, -1, -2)
        frame.setLeft(1)
        frame.setRight(self.viewport().width() - 2)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_tokens().focus), 1.5))
        painter.drawRoundedRect(frame, 4, 4)
        painter.end()

    def _set_up_rows(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMinimumHeight(HEADER_HEIGHT + 3 * ROW_HEIGHT)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self._on_header)
        header.sectionMoved.connect(self.layout_changed)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)

    def _first_visible(self) -> int:
        return self.horizontalHeader().logicalIndex(0)

    def _choose_framed(self) -> bool:
        """Choose the framed row if none is chosen yet; arrow keys alone never reach a lone row."""
        row = self.currentIndex().row()
        return row >= 0 and not self.chosen_ids() and self.choose([self.rows.id_at(row)])

    def _open_chosen(self) -> None:
        if ids := self.chosen_ids():
            self.opened.emit(ids)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.addSeparator()
        self._copy.setEnabled(bool(self.chosen_ids()))
        menu.addAction(self._copy)
        menu.addMenu(self.column_menu(menu))
        return menu

    def _on_header_menu(self, place: QPoint) -> None:
        menu = self.column_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _show_column(self, place: int, *, on: bool) -> None:
        self.setColumnHidden(place, not on)
        if on and not self.columnWidth(place):
            self.setColumnWidth(place, self._fitted.usual(place))
        self._fitted.fit()
        self.layout_changed.emit()

    def _on_reset(self) -> None:
        self.reset_layout()
        self.layout_changed.emit()

    def _on_header(self, section: int) -> None:
        """Sort by a column; a second click turns the order."""
        column, query = self.rows.columns[section], self.rows.query
        if not column.sort or query is None:
            self._show_sort()
            return
        descending = not query.descending if query.sort == column.sort else column.descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.rows.sort(section, order)

    def _show_sort(self) -> None:
        header, query = self.horizontalHeader(), self.rows.query
        sorts = [c.sort for c in self.rows.columns]
        if query is None or not query.sort or query.sort not in sorts:
            header.setSortIndicatorShown(False)
            self._fitted.fit()
            return
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        section = sorts.index(query.sort)
        header.setSortIndicator(section, order)
        header.setSortIndicatorShown(True)
        self._fitted.make_room(section)

    @called_by_qt
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Redraw the frame of the current row."""
        super().currentChanged(current, previous)
        self.viewport().update()
