"""What a chapter of the report shows, line by line; each opens the list that it was counted in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.listing import ListQuery
from intdesk.domain.report_data import Breakdown, Chapter
from intdesk.domain.report_features import OTHERS
from intdesk.domain.report_public import PublicBreakdown, PublicChapter, PublicRow, value_of
from intdesk.reports.content import shown_figures
from intdesk.texts.numbers import format_printed
from intdesk.texts.report import figure_label, figure_value, table_text
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.targets import PAGE_OF_KIND, list_target

_MOST_ROWS: Final = 9


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure or a line of a table as the readers see it, and the list behind it."""

    name: str
    value: str
    source: ListQuery | None


class FigureList(QWidget):
    """Figures and table lines of a chapter; Enter, double click or the button opens the list."""

    def __init__(self, context: AppContext) -> None:
        """Build an empty list."""
        super().__init__()
        self._context = context
        self._lines: list[FigureLine] = []
        heads = (self.tr("Zahl"), self.tr("Wert"), self.tr("Dahinter"))
        says = self.tr("Zahlen des Kapitels")
        self.table = plain_table("report_text_lines", heads, says, 0)
        keep_fitted(self.table, _MOST_ROWS)
        self.table.cellActivated.connect(lambda _row, _column: self._open())
        self.table.currentCellChanged.connect(lambda *_: self._tell())
        self._said = label("", TextStyle.MUTED, name="report_text_line_said", wrap=True)
        self._button = secondary("report_text_line_open", self.tr("Liste öffnen"), "list")
        self._button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.table, self._said, FlowRow(self._button)):
            column.addWidget(part)

    def show_lines(self, lines: list[FigureLine]) -> None:
        """Show the lines of a chapter; without any nothing is there."""
        self._lines = lines
        there, none = self.tr("Liste"), self.tr("keine Liste")
        fill_rows(self.table, [(x.name, x.value, there if x.source else none) for x in lines])
        self.setVisible(bool(lines))
        if lines:
            self.table.setCurrentCell(0, 0)
            fit_rows(self.table, _MOST_ROWS)
        self._tell()

    def _chosen(self) -> FigureLine | None:
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _open(self) -> None:
        line = self._chosen()
        if line is not None and line.source is not None:
            self._context.router.go(list_target(line.source))
        elif line is not None:
            self._context.bus.announce(self._said.text())

    def _tell(self) -> None:
        line = self._chosen()
        opens = line is not None and line.source is not None
        self._button.setEnabled(opens)
        self._said.setText(
            self.tr("Die Eingabetaste öffnet die Liste, aus der die Zahl gezählt ist.")
            if opens
            else self.tr("Hinter dieser Zahl steht keine einzelne Liste.")
        )


def chapter_lines(public: PublicChapter | None, counted: Chapter | None) -> list[FigureLine]:
    """Return what a chapter prints, with the lists of the true figures behind it."""
    if public is None:
        return []
    behind = {f.key: f.source for f in counted.figures} if counted else {}
    lines = [
        FigureLine(figure_label(f.key), figure_value(f), _reachable(behind.get(f.key)))
        for f in shown_figures(public)
    ]
    tables = {t.key: t for t in counted.tables if isinstance(t, Breakdown)} if counted else {}
    for table in public.tables:
        if isinstance(table, PublicBreakdown):
            lines += _table_lines(table, tables.get(table.key))
    return lines


def _table_lines(table: PublicBreakdown, counted: Breakdown | None) -> list[FigureLine]:
    title = table_text(table.key).title
    return [
        FigureLine(
            f"{title}: {row.label}", format_printed(row.cell, table.unit), _behind(row, counted)
        )
        for row in table.rows
    ]


def _behind(row: PublicRow, counted: Breakdown | None) -> ListQuery | None:
    """Return the list of the same line; a public report sums other lines up in "Übrige"."""
    for known in counted.rows if counted else ():
        if known.code == row.code and (row.code != OTHERS or value_of(row.cell) == known.value):
            return _reachable(known.source)
    return None


def _reachable(source: ListQuery | None) -> ListQuery | None:
    return source if source is not None and source.kind in PAGE_OF_KIND else None
