"""What stands in a cell of the gap matrix: its offers and needs, and the ways on from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.offers.gap_matrix import CellLine
from ui.kit.buttons import Button, secondary
from ui.kit.plain_table import TableDialog, fill_rows, plain_table
from ui.targets import PAGE_OF_KIND, Target, list_target

SIZE = QSize(680, 420)


def _text(german: str) -> str:
    return QCoreApplication.translate("gap_cell", german)


class CellDialog(TableDialog):
    """Shows offers and needs; ``target`` is where the user wants to go, ``None`` for nowhere."""

    def __init__(
        self,
        title: str,
        said: str,
        lines: Sequence[CellLine],
        lists: Sequence[ListQuery],
        parent: QWidget,
    ) -> None:
        """Show the lines of a cell; ``lists`` are the lists of its offers and of its needs."""
        heads = (_text("Was"), _text("Titel"), _text("Anbieter"))
        table = plain_table("gap_cell_list", heads, title, 1)
        super().__init__("gap_cell", title, table, SIZE, parent)
        self.target: Target | None = None
        self._lines = lines
        self.say(said)
        words = {Kind.OFFER: _text("● Angebot"), Kind.NEED: _text("▲ Bedarf")}
        fill_rows(table, [[words[line.kind], line.title, line.provider] for line in lines])
        table.setColumnWidth(0, 110)
        table.setColumnWidth(2, 210)
        table.setVisible(bool(lines))
        table.activated.connect(lambda index: self._open(index.row()))
        table.cellDoubleClicked.connect(lambda row, _column: self._open(row))
        kinds = {line.kind for line in lines}
        buttons = (
            ("gap_offers", _text("Angebote als Liste"), Kind.OFFER),
            ("gap_needs", _text("Bedarfe als Liste"), Kind.NEED),
        )
        shown = {query.kind: query for query in lists}
        for name, text, kind in buttons:
            button = self._way(name, text, list_target(shown[kind]))
            button.setVisible(kind in kinds)
        if lines:
            table.setCurrentCell(0, 0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus()

    def _way(self, name: str, text: str, target: Target) -> Button:
        button = secondary(name, text)
        button.clicked.connect(lambda: self._leave(target))
        self.add_button(button)
        return button

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            line = self._lines[row]
            self._leave(Target(PAGE_OF_KIND[line.kind], record=line.id))

    def _leave(self, target: Target) -> None:
        self.target = target
        self.accept()
