"""Keeps selection, current row and scroll position by record id while a list is asked anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui.kit.table.model import SqlTableModel

_KEEP_MOST = 5000
"""Above this many chosen rows the selection is given up: finding them again would be felt."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the user was: chosen ids, current id and the id of the row on top (0 for none)."""

    chosen: tuple[int, ...]
    current: int
    top: int


class KeptSelection:
    """Notes the place before a reset and finds it again among the new rows.

    First rows may not hold the old place yet; it is looked for again when all ids are there,
    unless the user has chosen something else meanwhile.
    """

    def __init__(self, view: QTableView, model: SqlTableModel) -> None:
        """Watch ``model`` for ``view``; both outlive this helper."""
        self._view = view
        self._model = model
        self._noted: _Place | None = None
        self._restored: list[int] = []
        self._missing = False
        self._current_column = 0
        model.modelAboutToBeReset.connect(self._note)
        model.modelReset.connect(self._restore)
        model.completed.connect(self._finish)

    def select(self, rows: Iterable[int]) -> None:
        """Choose rows; the first of them becomes the current one."""
        chosen = sorted(rows)
        selection, last = QItemSelection(), self._model.columnCount() - 1
        for row in chosen:
            selection.select(self._model.index(row, 0), self._model.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        picker = self._view.selectionModel()
        picker.select(selection, flags.ClearAndSelect)
        if chosen:
            picker.setCurrentIndex(self._index(chosen[0]), flags.NoUpdate)

    def _note(self) -> None:
        rows = self._chosen()
        if self._noted is not None and rows == self._restored:
            return  # still on the way back to an older place
        few = rows if len(rows) <= _KEEP_MOST else []
        current, top = self._view.currentIndex(), self._view.rowAt(0)
        self._current_column = max(0, current.column())
        self._noted = _Place(
            tuple(self._model.id_at(row) for row in few),
            self._model.id_at(current.row()) if current.isValid() else 0,
            self._model.id_at(top) if top > 0 else 0,
        )

    def _restore(self) -> None:
        place = self._noted
        if place is None:
            return
        rows = self._model.rows_of([*place.chosen, place.current, place.top])
        self._restored = sorted(rows[i] for i in place.chosen if i in rows)
        top = place.top if self._model.repeats else 0
        self._missing = any(i and i not in rows for i in (*place.chosen, place.current, top))
        self.select(self._restored)
        hint, flags = QAbstractItemView.ScrollHint, QItemSelectionModel.SelectionFlag
        if place.current in rows:
            index = self._index(rows[place.current])
            self._view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if top in rows:
            self._view.scrollTo(self._index(rows[top]), hint.PositionAtTop)
        elif place.current in rows:
            self._view.scrollTo(self._index(rows[place.current]))
        else:
            self._view.scrollToTop()

    def _finish(self) -> None:
        """Look once more, now among all rows, unless the user went on."""
        if self._missing and self._chosen() == self._restored:
            self._restore()
        self._noted, self._missing = None, False
        self._restored = []

    def _chosen(self) -> list[int]:
        return chosen_rows(self._view.selectionModel())

    def _index(self, row: int) -> QModelIndex:
        return self._model.index(row, self._current_column)


def chosen_rows(picker: QItemSelectionModel) -> list[int]:
    """Return the chosen rows in ascending order."""
    spans = picker.selection()
    parts = (spans.at(n) for n in range(spans.count()))
    return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
