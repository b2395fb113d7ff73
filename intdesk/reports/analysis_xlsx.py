"""An analysis as a workbook: real numbers, shares in a second table, a native chart."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from intdesk.domain.analysis import Shares
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.domain.report_data import Unit
from intdesk.reports.analysis_chart import analysis_chart
from intdesk.reports.analysis_sheet import AnalysisSheet
from intdesk.reports.charts_xlsx import native_chart, write_chart_data
from intdesk.reports.tables_xlsx import value_entry
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet, SheetTable
from intdesk.texts import analysis as words
from intdesk.texts import workbook as workbook_words
from intdesk.texts.report import signs_note

_FEWEST_VALUES = 4

_Cell = Callable[[int | None, int | None], Entry]
"""Returns what stands at a row and column; ``None`` is the total of that side."""


def render_analysis_xlsx(sheet: AnalysisSheet) -> bytes:
    """Return the workbook of an analysis; the same sheet gives the same bytes."""
    document = Document(
        title=sheet.title,
        creator=sheet.office or sheet.title,
        made_at=sheet.made_at,
        subject=words.SUBJECT,
        marking=sheet.marks,
    )
    table = sheet.table
    workbook = new_workbook(document)
    values = max(_FEWEST_VALUES, len(table.columns) + 1)
    page = ReportSheet(workbook, words.SHEET, document, values=values)
    page.title(sheet.title)
    if sheet.selection:
        page.paragraph(words.selection_words(sheet.selection))
    page.row += 1
    if not table.rows:
        page.paragraph(words.NO_ENTRIES)
    else:
        _write_tables(page, table)
    chart = analysis_chart(table)
    if chart is not None:
        numbers = ReportSheet(
            workbook, workbook_words.CHART_DATA, document, values=len(chart.spec.series)
        )
        numbers.title(workbook_words.CHART_DATA)
        native = native_chart(chart.spec, numbers.sheet, numbers.row)
        numbers.row = write_chart_data(numbers.sheet, numbers.row, chart.spec) + 1
        page.charts([PlacedChart(native, chart.spec.alternative)])
        numbers.finish()
    page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _write_tables(page: ReportSheet, table: AnalysisTable) -> None:
    unit = words.unit_of(table.question)
    page.keep_together()
    page.table(
        _sheet_table("Auswertung", table, lambda row, col: value_entry(table.value(row, col), unit))
    )
    for note in words.notes_of(table):
        page.paragraph(note, small=True)
    page.paragraph(signs_note(), small=True)
    if unit is Unit.MINUTES:
        page.paragraph(workbook_words.HOURS_NOTE, small=True)
    if table.question.shares is not Shares.NONE:
        page.keep_together()
        page.heading(words.shares_title(table.question.shares), level=2)
        page.table(
            _sheet_table(
                "Anteile",
                table,
                lambda row, col: value_entry(table.share(row, col), Unit.PERMILLE),
            )
        )


def _sheet_table(name: str, table: AnalysisTable, cell: _Cell) -> SheetTable:
    first = words.feature_label(table.question.rows)
    places: tuple[int | None, ...] = (0,)
    heads = [first, words.MEASURES[table.question.measure]]
    if table.crossed:
        places = (*range(len(table.columns)), None)
        heads = [first, *(head.label for head in table.columns), words.TOTAL]
    lines = [
        [Entry(head.label), *(cell(row, place) for place in places)]
        for row, head in enumerate(table.rows)
    ]
    totals = [Entry(words.TOTAL), *(cell(None, place) for place in places)]
    return SheetTable(name, heads, lines, totals)
