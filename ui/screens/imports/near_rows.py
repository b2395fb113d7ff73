"""Rows of a treasury's list that may be there already; ticked ones come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from ui.kit.plain_table import dress_table, fill_rows, fix_height
from ui.screens.imports.findings import place_words

if TYPE_CHECKING:
    from intdesk.services.budget.import_known import NearRow
    from intdesk.services.budget.import_plan import Place

SHOWN_ROWS = 8


def _text(german: str) -> str:
    return QCoreApplication.translate("import_near_rows", german)


class NearTable(QTableWidget):
    """One row per row of the list, with a box to tick; ``decided`` comes with each tick."""

    decided = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty table."""
        super().__init__()
        heads = (_text("Übernehmen"), _text("Tag"), _text("Betrag"), _text("In der Liste"),
                 _text("Schon da"))  # fmt: skip
        says = _text("Zeilen, die vielleicht schon da sind; angehakte werden übernommen")
        dress_table(self, name, heads, says, 3, 4)
        for column, width in ((0, 210), (1, 100), (2, 120)):
            self.setColumnWidth(column, width)
        self._places: list[Place] = []
        self.itemChanged.connect(lambda _item: self.decided.emit())

    def show_rows(self, rows: Sequence[NearRow], accepted: frozenset[Place]) -> None:
        """Show the rows, those ticked that were accepted."""
        self._places = [(near.row.sheet, near.row.row) for near in rows]
        with QSignalBlocker(self):
            fill_rows(self, [_cells(near) for near in rows])
            for at, place in enumerate(self._places):
                if (item := self.item(at, 0)) is not None:
                    ticked = place in accepted
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        fix_height(self, min(len(rows), SHOWN_ROWS))
        if rows:
            self.setCurrentCell(0, 0)

    def accepted(self) -> frozenset[Place]:
        """Return the places of the ticked rows."""
        ticked = (
            place
            for at, place in enumerate(self._places)
            if (item := self.item(at, 0)) and item.checkState() is Qt.CheckState.Checked
        )
        return frozenset(ticked)


def _cells(near: NearRow) -> tuple[str, ...]:
    row, like = near.row, near.like
    return (
        place_words(row.sheet, row.row), format_day(row.day), format_euros(row.cents),
        _described(row.document, row.payee or row.purpose), _described(like.document, like.payee),
    )  # fmt: skip


def _described(document: str, words: str) -> str:
    return " · ".join((document or _text("ohne Beleg"), *filter(None, (words,))))
