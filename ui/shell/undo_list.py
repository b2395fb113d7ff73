"""The last operations of the office, each to be taken back or done again on its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_moment
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.announce import announce
from ui.kit.buttons import primary
from ui.kit.plain_table import TableDialog, fill_rows, plain_table

SIZE = QSize(760, 520)
NOBODY = "–"
WIDTHS = {0: 150, 1: 170, 3: 150}


class UndoListDialog(TableDialog):
    """Shows the operations, the newest first; the main button takes the chosen one back."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        """Show the operations of the open file."""
        heads = (self.tr("Wann"), self.tr("Wer"), self.tr("Was"), self.tr("Zustand"))
        table = plain_table("undo_list_table", heads, self.tr("Letzte Schritte"), 2)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        super().__init__("undo_list", self.tr("Rückgängig machen"), table, SIZE, parent)
        self._context = context
        self._switch = primary("undo_list_switch", self.tr("Rückgängig machen"), "undo-2")
        self._switch.clicked.connect(self.switch)
        self.add_button(self._switch)
        self._operations = context.office.history.operations()
        self.table.currentCellChanged.connect(lambda *_: self._show_choice())
        self.table.itemActivated.connect(lambda _item: self.switch())
        self._fill(0)

    def switch(self) -> None:
        """Take the chosen operation back, or do it again; say why where that is not possible."""
        at = self.table.currentRow()
        if not 0 <= at < len(self._operations):
            return
        chosen = self._operations[at]
        try:
            changes = self._context.office.history.switch(chosen)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        words = (
            self.tr("Wiederholt: {step}")
            if chosen.undone
            else self.tr("Rückgängig gemacht: {step}")
        )
        said = words.format(step=chosen.label)
        self._context.office.codes.forget()
        self._context.bus.publish(Changes(changes.kinds, changes.ids, said, changes.kept))
        announce(self, said)
        self._operations = self._context.office.history.operations()
        self._fill(min(at, len(self._operations) - 1))

    def _fill(self, row: int) -> None:
        rows = [
            (
                format_moment(operation.moment),
                operation.actor or NOBODY,
                operation.label,
                self.tr("zurückgenommen") if operation.undone else "",
            )
            for operation in self._operations
        ]
        fill_rows(self.table, rows)
        if rows:
            self.table.setCurrentCell(row, 2)
            self.say(
                self.tr(
                    "Ein Schritt lässt sich zurücknehmen, solange danach nichts daran "
                    "geändert wurde."
                )
            )
        else:
            self.say(self.tr("Es gibt nichts rückgängig zu machen."))
        self._show_choice()

    def _show_choice(self) -> None:
        at = self.table.currentRow()
        known = 0 <= at < len(self._operations)
        undone = known and self._operations[at].undone
        text = self.tr("Wiederholen") if undone else self.tr("Rückgängig machen")
        self._switch.setText(text)
        self._switch.setAccessibleName(text)
        self._switch.show_icon("redo-2" if undone else "undo-2")
        self._switch.setEnabled(known)
