"""Rows that may be known already, and what shall become of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem

from intdesk.texts.duplicates import SIGN_LABELS
from ui.kit.plain_table import dress_table
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.contact_plan import Fate, PlannedRow

ROW_HEIGHT = 40
SHOWN_ROWS = 8
CHOICE_COLUMN = 3
WIDTHS = (130, 230, 220, 330)


def _text(german: str) -> str:
    return QCoreApplication.translate("import_matches", german)


class MatchTable(QTableWidget):
    """One row per contact of the list that is like one that is there; a choice at its end.

    ``changed`` comes when the officer decides.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty table."""
        super().__init__()
        heads = (_text("Stelle"), _text("In der Liste"), _text("Gemeinsam"), _text("Was geschieht"))
        says = _text("Zeilen, die vielleicht schon vorhanden sind, und was mit ihnen geschieht")
        dress_table(self, f"{name}_matches", heads, says, 1)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._name = name
        self._rows: list[PlannedRow] = []

    def show_rows(self, rows: Sequence[PlannedRow]) -> None:
        """Show the rows that are like a contact; those to decide on come first."""
        self._rows = sorted((r for r in rows if r.matches), key=lambda r: not r.undecided)
        self.setRowCount(0)
        self.setRowCount(len(self._rows))
        for place, planned in enumerate(self._rows):
            self._show_row(place, planned)
        shown = max(1, min(len(self._rows), SHOWN_ROWS))
        self.setFixedHeight(shown * ROW_HEIGHT + self.horizontalHeader().sizeHint().height() + 14)

    def decisions(self) -> dict[int, tuple[Fate, int]]:
        """Return fate and target of each row, by its number."""
        return {
            planned.number: self._box(place).currentData()
            for place, planned in enumerate(self._rows)
        }

    def _show_row(self, place: int, planned: PlannedRow) -> None:
        row, best = planned.row, planned.matches[0]
        signs = ", ".join(shown_word(SIGN_LABELS[sign]) for sign in best.signs)
        where = _text("Zeile {row}").format(row=row.row)
        for column, text in enumerate((where, row.draft.name, signs)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(place, column, item)
        self.setCellWidget(place, CHOICE_COLUMN, self._choice(place, planned))

    def _choice(self, place: int, planned: PlannedRow) -> QComboBox:
        from intdesk.services.contact_plan import Fate

        box = QComboBox()
        box.setObjectName(f"{self._name}_match_{place}")
        said = _text("Was geschieht mit {name}").format(name=planned.row.draft.name)
        box.setAccessibleName(said)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addItem(_text("neu anlegen"), (Fate.NEW, 0))
        for match in planned.matches:
            merge = _text("mit „{name}“ zusammenführen").format(name=match.name)
            box.addItem(merge, (Fate.MERGE, match.id))
        for match in planned.matches:
            same = _text("ist „{name}“, nichts ändern").format(name=match.name)
            box.addItem(same, (Fate.SAME, match.id))
        box.addItem(_text("nicht übernehmen"), (Fate.OMIT, 0))
        fates = [box.itemData(at) for at in range(box.count())]
        chosen = (planned.fate, planned.target)
        if chosen not in fates:  # the earlier row that it is like went into another contact
            box.addItem(_text("wie die frühere Zeile"), chosen)
            fates.append(chosen)
        box.setCurrentIndex(fates.index(chosen))
        box.activated.connect(lambda _: self.changed.emit())
        return box

    def _box(self, place: int) -> QComboBox:
        widget = self.cellWidget(place, CHOICE_COLUMN)
        assert isinstance(widget, QComboBox)  # noqa: S101 - put there by show_rows
        return widget
