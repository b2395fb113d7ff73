"""The one table model: it holds ids and fetches the rows that are looked at.

The first rows of a query are there at once; all ids and the sums come from the runner. Answers to
an older question are dropped.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from intdesk.domain.listing import ListQuery
from ui.kit import icons
from ui.kit.called_by_qt import called_by_qt
from ui.kit.table.columns import Column
from ui.kit.table.source import Row, RowSource, Runner, Summary
from ui.kit.tokens import current_tokens

WINDOW = 100
"""Rows that are fetched together; also the number of first rows."""

KEPT_WINDOWS = 20
MARK_SIZE = 16

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)  # plain numbers: data() is called 500 times per paint
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class SqlTableModel(QAbstractTableModel):
    """Rows of one :class:`ListQuery`, sorted and filtered by the source only.

    ``completed`` comes with the :class:`Summary` when all ids are there; ``query_changed`` when
    the user sorted.
    """

    completed = Signal(object)
    query_changed = Signal(object)

    def __init__(
        self, columns: Sequence[Column], source: RowSource, runner: Runner,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Make an empty model; :meth:`show` asks the first question."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._source = source
        self._runner = runner
        self._query: ListQuery | None = None
        self._ids: array[int] = array("q")
        self._windows: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._question = 0
        self._complete = True
        self._repeats = False

    @property
    def query(self) -> ListQuery | None:
        """Return the question that the rows answer."""
        return self._query

    @property
    def complete(self) -> bool:
        """Tell whether all ids are there."""
        return self._complete

    @property
    def repeats(self) -> bool:
        """Tell whether the last question was the one before again (after a change of data)."""
        return self._repeats

    def show(self, query: ListQuery) -> None:
        """Show the first rows of a query at once and fetch all ids behind them."""
        self._repeats = query == self._query
        self._query = query
        first = array("q", self._source.first_ids(query, WINDOW))
        self.beginResetModel()
        self._ids = first
        self._windows.clear()
        self._complete = len(first) < WINDOW
        self.endResetModel()
        self._fetch_all(query)

    def refresh(self) -> None:
        """Ask the same question again; a long list stays in place until the answer is there."""
        if self._query is None:
            return
        if len(self._ids) < WINDOW:
            self.show(self._query)
            return
        self._repeats = True
        self._windows.clear()
        self._touch()
        self._fetch_all(self._query)

    def id_at(self, row: int) -> int:
        """Return the record id of a row."""
        return self._ids[row]

    def row_of(self, record_id: int) -> int:
        """Return the row of a record, -1 if the list does not show it."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def rows_of(self, record_ids: Sequence[int]) -> dict[int, int]:
        """Return the rows of many records at once; those not shown are left out."""
        wanted = set(record_ids)
        return {i: row for row, i in enumerate(self._ids) if i in wanted}

    def texts(self, record_ids: Sequence[int], columns: Sequence[Column]) -> Iterator[list[str]]:
        """Yield the cells of some records in some columns, for copying."""
        for start in range(0, len(record_ids), WINDOW):
            part = record_ids[start : start + WINDOW]
            rows = self._source.rows(part)
            for record_id in part:
                if row := rows.get(record_id):
                    yield [column.format(row) for column in columns]

    @called_by_qt
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of records that are known so far."""
        return 0 if parent.isValid() else len(self._ids)

    @called_by_qt
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    @called_by_qt
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return text, alignment, icon or the spoken sentence of a cell."""
        if role == _DISPLAY:
            return self._text(index.row(), self.columns[index.column()])
        if role == _ALIGNMENT:
            return self.columns[index.column()].align.value
        if role == _DECORATION:
            return self._icon(index.row(), self.columns[index.column()])
        if role == _SPOKEN and index.column() == 0:
            return self._sentence(index.row())
        return None

    @called_by_qt
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return title and alignment of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title
        if role == _ALIGNMENT:
            return self.columns[section].align.value
        return None

    @called_by_qt
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column in the source; a column that cannot be sorted changes nothing."""
        if self._query is None or not self.columns[column].sort:
            return
        descending = order is Qt.SortOrder.DescendingOrder
        query = replace(self._query, sort=self.columns[column].sort, descending=descending)
        if query != self._query:
            self.show(query)
            self.query_changed.emit(query)

    def _fetch_all(self, query: ListQuery) -> None:
        self._question += 1
        question, few = self._question, self._complete and len(self._ids) < WINDOW
        source, known = self._source, self._ids

        def work() -> tuple[array[int], Summary]:
            return (known, source.summary(query)) if few else source.complete(query)

        def done(answer: tuple[array[int], Summary]) -> None:
            if question == self._question:
                self._take(*answer)

        self._runner.submit(work, done)

    def _take(self, ids: array[int], summary: Summary) -> None:
        """Put all ids in the place of the first ones, without a jump where they agree."""
        known = len(self._ids)
        if ids[:known] != self._ids:
            self.beginResetModel()
            self._ids = ids
            self._windows.clear()
            self.endResetModel()
        elif len(ids) > known:
            self.beginInsertRows(_NOWHERE, known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        self._complete = True
        self.completed.emit(summary)

    def _touch(self) -> None:
        last = self.index(len(self._ids) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _icon(self, row: int, column: Column) -> object:
        found = self._row(row) if column.mark is not None else None
        mark = column.mark(found) if column.mark is not None and found else None
        if mark is None:
            return None
        return icons.icon(mark.icon, getattr(current_tokens(), mark.colour), MARK_SIZE)

    def _row(self, row: int) -> Row:
        """Return a row, with the window around it fetched; a record that is gone is empty."""
        number = row // WINDOW
        window = self._windows.get(number)
        if window is None:
            window = self._source.rows(self._ids[number * WINDOW : (number + 1) * WINDOW])
            self._windows[number] = window
            if len(self._windows) > KEPT_WINDOWS:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        return window.get(self._ids[row], {})

    def _text(self, row: int, column: Column) -> str:
        values = self._row(row)
        return column.format(values) if values else ""

    def _sentence(self, row: int) -> str:
        """Return the whole row in words, since readers say only the current cell."""
        pairs = ((c.title, self._text(row, c)) for c in self.columns if c.visible)
        return "; ".join(f"{title}: {text}" for title, text in pairs if text)
