"""What stands in a cell of the gap matrix: its offers and needs, and the ways on from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QTableWidget, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.gap_matrix import Place
from intdesk.domain.listing import ListQuery
from intdesk.services.offers.gap_matrix import CellLine
from ui.kit.buttons import Button, secondary
from ui.kit.plain_table import TableDialog, fill_rows, plain_table
from ui.targets import MATRIX_SEPARATOR, PAGE_OF_KIND, PageId, Target, list_target

SIZE = QSize(680, 420)


def _text(german: str) -> str:
    return QCoreApplication.translate("gap_cell", german)


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell: what it is called, what a reader says of it, its lines, and the lists behind it."""

    place: Place
    title: str
    said: str
    lines: Sequence[CellLine]
    lists: Sequence[ListQuery]


class CellDialog(TableDialog):
    """Shows offers and needs; ``target`` is where the user wants to go, ``None`` for nowhere."""

    def __init__(self, cell: ShownCell, parent: QWidget, *, writable: bool) -> None:
        """Show the lines of a cell, and what can be entered for it."""
        heads = (_text("Was"), _text("Titel"), _text("Anbieter"))
        table = plain_table("gap_cell_list", heads, cell.title, 1)
        super().__init__("gap_cell", cell.title, table, SIZE, parent)
        self.target: Target | None = None
        self._lines = cell.lines
        self.say(cell.said)
        self._fill(table)
        self._offer_ways(cell, writable=writable)
        if cell.lines:
            table.setCurrentCell(0, 0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.resize(SIZE.width(), self.minimumSizeHint().height())
            self.close_button.setFocus()

    def _fill(self, table: QTableWidget) -> None:
        words = {Kind.OFFER: _text("● Angebot"), Kind.NEED: _text("▲ Bedarf")}
        fill_rows(table, [[words[line.kind], line.title, line.provider] for line in self._lines])
        table.setColumnWidth(0, 110)
        table.setColumnWidth(2, 210)
        table.setVisible(bool(self._lines))
        table.activated.connect(lambda index: self._open(index.row()))
        table.cellDoubleClicked.connect(lambda row, _column: self._open(row))

    def _offer_ways(self, cell: ShownCell, *, writable: bool) -> None:
        kinds = {line.kind for line in cell.lines}
        shown = {query.kind: query for query in cell.lists}
        part = MATRIX_SEPARATOR.join(cell.place)
        ways = (
            ("gap_offers", _text("Angebote als Liste"), list_target(shown[Kind.OFFER]),
             Kind.OFFER in kinds),
            ("gap_needs", _text("Bedarfe als Liste"), list_target(shown[Kind.NEED]),
             Kind.NEED in kinds),
            ("gap_new_offer", _text("Angebot erfassen"),
             Target(PageId.OFFERS, create=True, part=part), writable),
            ("gap_new_need", _text("Bedarf anlegen"),
             Target(PageId.NEEDS, create=True, part=part), writable),
        )  # fmt: skip
        for name, text, target, offered in ways:
            button = self._way(name, text, target)
            button.setVisible(offered)

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
