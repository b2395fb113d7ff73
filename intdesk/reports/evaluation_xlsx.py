"""A ready evaluation as a workbook: real numbers, a native chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

from intdesk.domain.evaluation import EvaluationLine, EvaluationTable, Measured
from intdesk.domain.report_data import Unit
from intdesk.reports.charts_xlsx import native_chart, write_chart_data
from intdesk.reports.evaluation_sheet import EvaluationSheet
from intdesk.reports.tables_xlsx import change_entry, value_entry
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet, SheetTable
from intdesk.texts import evaluations as words
from intdesk.texts import workbook as workbook_words
from intdesk.texts.analysis import SHEET, as_of
from intdesk.texts.numbers import MISSING
from intdesk.texts.report import signs_note


def render_evaluation_xlsx(sheet: EvaluationSheet) -> bytes:
    """Return the workbook of an evaluation; the same sheet gives the same bytes."""
    document = Document(
        title=sheet.title,
        creator=sheet.office or sheet.title,
        made_at=sheet.made_at,
        subject=sheet.subject,
        marking=sheet.marks,
    )
    found = sheet.evaluation
    workbook = new_workbook(document)
    width = max((len(table.columns) for table in found.tables), default=1)
    page = ReportSheet(workbook, SHEET, document, values=width)
    page.title(sheet.title)
    page.paragraph(as_of(sheet.made_at.date()), small=True)
    for sentence in found.sentences:
        page.paragraph(sentence)
    page.row += 1
    for number, table in enumerate(found.tables, 1):
        _write_table(page, table, number)
    for note in _notes(found.tables):
        page.paragraph(note, small=True)
    if found.chart is not None:
        chart = found.chart
        numbers = ReportSheet(
            workbook, workbook_words.CHART_DATA, document, values=len(chart.series)
        )
        numbers.title(workbook_words.CHART_DATA)
        native = native_chart(chart, numbers.sheet, numbers.row)
        numbers.row = write_chart_data(numbers.sheet, numbers.row, chart) + 1
        page.charts([PlacedChart(native, chart.alternative)])
        numbers.finish()
    page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _notes(tables: Sequence[EvaluationTable]) -> Iterator[str]:
    """Yield what the signs mean that stand in the tables, and how times are written there."""
    cells = {
        words.measured_text(value, column)
        for table in tables
        for line in (*table.lines, table.total)
        for value, column in zip(line.values, table.columns, strict=True)
    }
    if note := signs_note(cells):
        yield note
    if any(column.unit is Unit.MINUTES for table in tables for column in table.columns):
        yield workbook_words.HOURS_NOTE


def _write_table(page: ReportSheet, table: EvaluationTable, number: int) -> None:
    page.keep_together()
    page.heading(table.title, level=2)
    page.table(
        SheetTable(
            f"Auswertung{number}",
            [table.first, *(column.head for column in table.columns)],
            [_entries(table, line) for line in table.lines],
            _entries(table, table.total),
        )
    )
    if not table.additive:
        page.paragraph(words.NOT_ADDITIVE, small=True)


def _entries(table: EvaluationTable, line: EvaluationLine) -> list[Entry]:
    pairs = zip(line.values, table.columns, strict=True)
    return [Entry(line.label), *(_entry(value, column) for value, column in pairs)]


def _entry(value: int | None, column: Measured) -> Entry:
    if value is None:
        return Entry(MISSING)
    entry = change_entry if column.signed else value_entry
    return entry(value, column.unit)
