"""The rows of a list that stay out or deserve a look, each with sheet, row and reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.exchange.consultation_list.findings import ListReading, RowFinding
from intdesk.texts.import_words import (
    FIELD_LABELS,
    FINDING_REASONS,
    PASSED_OVER_REASONS,
    SKIP_REASONS,
)

ROW_HEIGHT = 30
SHOWN_ROWS = 8


def _text(german: str) -> str:
    return QCoreApplication.translate("import_findings", german)


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A line of the table: what becomes of the row, where it stands, why, and the cell's text."""

    fate: str
    place: str
    reason: str
    value: str = ""


def found_rows(reading: ListReading) -> list[FoundRow]:
    """Return faulty rows first, then skipped rows and sheets, then remarks on imported rows."""
    found = [_finding(problem, _text("nicht übernommen")) for problem in reading.problems]
    found += [
        FoundRow(_text("übersprungen"), _place(row.sheet, row.row), SKIP_REASONS[row.reason])
        for row in reading.skipped
    ]
    found += [
        FoundRow(_text("übersprungen"), sheet.title, PASSED_OVER_REASONS[sheet.passed_over])
        for sheet in reading.sheets
        if sheet.passed_over
    ]
    return found + [_finding(hint, _text("übernommen, bitte prüfen")) for hint in reading.hints]


def _finding(finding: RowFinding, fate: str) -> FoundRow:
    reason = f"{FIELD_LABELS[finding.field]}: {FINDING_REASONS[finding.reason]}"
    return FoundRow(fate, _place(finding.sheet, finding.row), reason, finding.value)


def _place(sheet: str, row: int) -> str:
    return _text("{sheet}, Zeile {row}").format(sheet=sheet, row=row)


class FindingTable(QTableWidget):
    """Shows found rows; for reading only."""

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self.setObjectName("import_findings")
        self.setAccessibleName(_text("Zeilen, die nicht übernommen werden oder zu prüfen sind"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setColumnCount(4)
        heads = (_text("Was geschieht"), _text("Stelle"), _text("Grund"), _text("Zelle"))
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        for column, width in enumerate((180, 200, 320, 120)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Fill the table; its height follows the number of rows up to a limit."""
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate((row.fate, row.place, row.reason, row.value)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(number, column, item)
        shown = min(len(rows), SHOWN_ROWS)
        self.setFixedHeight(shown * ROW_HEIGHT + self.horizontalHeader().sizeHint().height() + 14)
