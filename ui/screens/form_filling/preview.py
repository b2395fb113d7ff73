"""What goes into a form: a table of its marked cells, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from intdesk.domain.form_filling import Entry
from ui.kit.plain_table import ROW_HEIGHT, dress_table, wrap_rows
from ui.screens.form_filling.words import form_text, hints, value_words

HEAD_HEIGHT, MOST_ROWS = 36, 12
CELL_WIDTH, VALUE_WIDTH = 130, 170


class PreviewTable(QTableWidget):
    """The entries of a form; ``ticked`` tells that a tick changed, ``opened`` carries an entry."""

    ticked = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        heads = (form_text("Zelle"), form_text("Daneben steht"), form_text("Angabe"),
                 form_text("Wert"), form_text("Hinweis"))  # fmt: skip
        says = form_text("Was eingetragen wird")
        dress_table(self, "form_preview", heads, says, 1, 2, 4)
        wrap_rows(self)
        self.setColumnWidth(0, CELL_WIDTH)
        self.setColumnWidth(3, VALUE_WIDTH)
        self._entries: Sequence[Entry] = ()
        self._decided: dict[tuple[str, str], bool] = {}
        self.itemChanged.connect(self._take_tick)
        self.activated.connect(lambda index: self._open(index.row()))

    @property
    def chosen(self) -> list[Entry]:
        """Return the entries that are ticked."""
        return [entry for entry in self._entries if self._ticked(entry)]

    def forget(self) -> None:
        """Tick as is proposed again: another form was opened."""
        self._decided.clear()

    def show_entries(self, entries: Sequence[Entry], *, one_sheet: bool) -> None:
        """Show entries; what a person ticked or not stays so."""
        self.blockSignals(True)  # noqa: FBT003 - filling is no decision
        self._entries = entries
        self.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            mark = entry.mark
            place = mark.cell if one_sheet else f"{mark.cell} · {mark.sheet}"
            texts = (place, mark.label or "–", entry.name, value_words(entry.value), hints(entry))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
            self._put_tick(row, entry)
        self.blockSignals(False)  # noqa: FBT003 - see above
        rows = min(len(entries), MOST_ROWS)
        self.setFixedHeight(HEAD_HEIGHT + int(1.6 * ROW_HEIGHT) * rows + 6)

    def _put_tick(self, row: int, entry: Entry) -> None:
        item = self.item(row, 0)
        if item is None:
            return
        state = Qt.CheckState.Checked if self._ticked(entry) else Qt.CheckState.Unchecked
        item.setCheckState(state)
        if not entry.possible:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        words = form_text("wird eingetragen") if self._ticked(entry) else form_text("bleibt aus")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")

    def _ticked(self, entry: Entry) -> bool:
        key = (entry.mark.sheet, entry.mark.cell)
        return entry.possible and self._decided.get(key, entry.proposed)

    def _take_tick(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            mark = self._entries[item.row()].mark
            self._decided[mark.sheet, mark.cell] = item.checkState() is Qt.CheckState.Checked
            self.ticked.emit()

    def _open(self, row: int) -> None:
        self.opened.emit(self._entries[row])
