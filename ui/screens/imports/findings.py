"""The rows of a list that stay out or deserve a look, each with sheet, row and reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.texts.contact_import_words import (
    CONTACT_FIELD_LABELS,
    CONTACT_PASSED_OVER,
    CONTACT_REASONS,
    CONTACT_SKIP_REASONS,
)
from intdesk.texts.import_words import (
    FIELD_LABELS,
    FINDING_REASONS,
    PASSED_OVER_REASONS,
    SKIP_REASONS,
)
from intdesk.texts.planning.indicator_import import (
    INDICATOR_FIELD_LABELS,
    INDICATOR_PASSED_OVER,
    INDICATOR_REASONS,
    INDICATOR_SKIP_REASONS,
)
from intdesk.texts.posting_import_words import (
    POSTING_FIELD_LABELS,
    POSTING_PASSED_OVER,
    POSTING_REASONS,
    POSTING_SKIP_REASONS,
)
from ui.sentences import shown_words

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


class ListFindings(Protocol):
    """What the readings of all lists bring to light."""

    @property
    def sheets(self) -> Sequence[FoundSheet]:
        """Return the sheets."""
        ...

    @property
    def skipped(self) -> Sequence[SkippedRow]:
        """Return the rows that are no records."""
        ...

    @property
    def problems(self) -> Sequence[RowFinding]:
        """Return the faults that keep rows out."""
        ...

    @property
    def hints(self) -> Sequence[RowFinding]:
        """Return remarks on rows that go in."""
        ...


class FoundSheet(Protocol):
    """A sheet that may have been passed over."""

    @property
    def title(self) -> str:
        """Return its title."""
        ...

    @property
    def passed_over(self) -> str:
        """Return why it was passed over, empty if it was not."""
        ...


@dataclass(frozen=True, slots=True)
class FindingWords:
    """The words for the codes of one kind of list."""

    fields: Mapping[str, str]
    reasons: Mapping[str, str]
    skipped: Mapping[str, str]
    passed_over: Mapping[str, str]


def consultation_words() -> FindingWords:
    """Return the words of a list of consultations."""
    return FindingWords(
        shown_words(FIELD_LABELS), shown_words(FINDING_REASONS), shown_words(SKIP_REASONS),
        shown_words(PASSED_OVER_REASONS),
    )  # fmt: skip


def contact_words() -> FindingWords:
    """Return the words of an address list."""
    return FindingWords(
        shown_words(CONTACT_FIELD_LABELS), shown_words(CONTACT_REASONS),
        shown_words(CONTACT_SKIP_REASONS), shown_words(CONTACT_PASSED_OVER),
    )  # fmt: skip


def indicator_words() -> FindingWords:
    """Return the words of a list of values of indicators."""
    return FindingWords(
        shown_words(INDICATOR_FIELD_LABELS), shown_words(INDICATOR_REASONS),
        shown_words(INDICATOR_SKIP_REASONS), shown_words(INDICATOR_PASSED_OVER),
    )  # fmt: skip


def posting_words() -> FindingWords:
    """Return the words of a list of the treasury."""
    return FindingWords(
        shown_words(POSTING_FIELD_LABELS), shown_words(POSTING_REASONS),
        shown_words(POSTING_SKIP_REASONS), shown_words(POSTING_PASSED_OVER),
    )  # fmt: skip


def rows_left_out(reading: ListFindings) -> int:
    """Return how many rows have faults, each counted once."""
    return len({(problem.sheet, problem.row) for problem in reading.problems})


def found_rows(reading: ListFindings, words: FindingWords) -> list[FoundRow]:
    """Return faulty rows first, then skipped rows and sheets, then remarks on imported rows."""
    found = [_finding(problem, _text("nicht übernommen"), words) for problem in reading.problems]
    found += [
        FoundRow(_text("übersprungen"), place_words(row.sheet, row.row), words.skipped[row.reason])
        for row in reading.skipped
    ]
    found += [
        FoundRow(_text("übersprungen"), sheet.title, words.passed_over[sheet.passed_over])
        for sheet in reading.sheets
        if sheet.passed_over
    ]
    hint = _text("übernommen, bitte prüfen")
    return found + [_finding(remark, hint, words) for remark in reading.hints]


def _finding(finding: RowFinding, fate: str, words: FindingWords) -> FoundRow:
    reason = f"{words.fields[finding.field]}: {words.reasons[finding.reason]}"
    return FoundRow(fate, place_words(finding.sheet, finding.row), reason, finding.value)


def place_words(sheet: str, row: int) -> str:
    """Return where a row stands."""
    return _text("Zeile {row}, {sheet}").format(sheet=sheet, row=row)


class FindingTable(QTableWidget):
    """Shows found rows; for reading only."""

    def __init__(self, name: str) -> None:
        """Make an empty table."""
        super().__init__()
        self.setObjectName(f"{name}_findings")
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
        for column, width in enumerate((190, 170, 320, 160)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
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
