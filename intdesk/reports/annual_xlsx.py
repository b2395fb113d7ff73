"""The annual report as a workbook: the figures of the PDF as numbers, tables and native charts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time
from io import BytesIO

from intdesk.domain.dates import format_day
from intdesk.domain.office import LANDS
from intdesk.domain.report_data import Breakdown, Chapter, CrossTable, ReportData
from intdesk.reports.charts import chart_of
from intdesk.reports.charts_xlsx import WIDTH_CM, height_cm, native_chart, write_chart_data
from intdesk.reports.tables_xlsx import figures_table, sheet_table
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet
from intdesk.texts import report_prose as prose
from intdesk.texts import workbook as words
from intdesk.texts.report import (
    DEMONSTRATION_MARK,
    INTERNAL_MARK,
    OFFICE_LABELS,
    OTHER_SECTION,
    SECTIONS,
    SIGNS_NOTE,
    chapter_title,
    report_title,
    table_notes,
    table_text,
)
from intdesk.texts.report_method import QUALITY_TITLE, method_sections, quality_table

FEWEST_VALUES = 4
"""Columns of values beside the labels, at least; texts run across all of them."""


def render_annual_xlsx(data: ReportData) -> bytes:
    """Return the workbook of a report; the same data give the same bytes."""
    return _Report(data).render()


class _Report:
    """Builds the sheets in their order; the numbers of charts collect on the last one."""

    def __init__(self, data: ReportData) -> None:
        self._data = data
        self._document = Document(
            title=report_title(data),
            creator=data.office.name,
            made_at=datetime.combine(data.made_on, time(), UTC),
            marking=INTERNAL_MARK if data.internal else "",
        )
        self._workbook = new_workbook(self._document)
        self._overview = self._sheet(words.OVERVIEW, report_title(data))
        self._numbers = self._sheet(words.CHART_DATA)
        self._numbers.paragraph(words.CHART_DATA_NOTE)
        self._numbers.row += 1
        self._charts = 0

    def render(self) -> bytes:
        """Write all sheets and return the package."""
        self._write_overview()
        names = [self._chapter("mandate"), self._chapter("counselling"), self._method()]
        names.append(self._finish_numbers())
        self._overview.heading(words.CONTENTS)
        for name in filter(None, names):
            self._overview.link(name)
        stream = BytesIO()
        save_workbook(self._workbook, stream)
        return stream.getvalue()

    def _sheet(self, name: str, title: str = "", chapter: Chapter | None = None) -> ReportSheet:
        """Add a sheet; that of a chapter is as wide as its widest table and has room for charts."""
        tables = (
            [sheet_table(table, self._data.year) for table in chapter.tables] if chapter else []
        )
        values = max((FEWEST_VALUES, *(len(table.heads) - 1 for table in tables)))
        sheet = ReportSheet(
            self._workbook, name, self._document, values=values, charts=chapter is not None
        )
        sheet.title(title or name)
        return sheet

    def _write_overview(self) -> None:
        sheet, data = self._overview, self._data
        if data.office.demonstration:
            sheet.paragraph(DEMONSTRATION_MARK)
        chapter = data.chapter("summary")
        _paragraphs(sheet, _text(chapter, prose.summary_paragraphs(data)))
        self._figures(sheet, chapter, words.KEY_FIGURES)
        sheet.paragraph(f"{SIGNS_NOTE} {words.HOURS_NOTE}", small=True)
        sheet.heading(words.OFFICE)
        for label, entry in _facts(data):
            sheet.fact(label, entry)

    def _figures(self, sheet: ReportSheet, chapter: Chapter | None, heading: str) -> None:
        figures = [f for f in chapter.figures if f.value is not None] if chapter else []
        if chapter and figures:
            sheet.heading(heading)
            sheet.table(figures_table(f"Kennzahlen_{chapter.key}", figures, self._data.year))

    def _chapter(self, key: str) -> str:
        chapter = self._data.chapter(key)
        if chapter is None or chapter.empty:
            return ""
        sheet = self._sheet(chapter_title(key), chapter=chapter)
        _paragraphs(sheet, _text(chapter, _DRAFTS[key](self._data)))
        self._figures(sheet, chapter, words.KEY_FIGURES)
        waiting = {table.key: table for table in chapter.tables}
        for heading, keys in SECTIONS.get(key, ()):
            self._section(sheet, heading, [waiting.pop(k) for k in keys if k in waiting])
        self._section(sheet, OTHER_SECTION, list(waiting.values()))
        sheet.finish()
        return sheet.name

    def _section(
        self, sheet: ReportSheet, heading: str, tables: Sequence[Breakdown | CrossTable]
    ) -> None:
        for number, table in enumerate(tables):
            sheet.keep_together()
            if number == 0:
                sheet.heading(heading)
            self._table(sheet, table)

    def _table(self, sheet: ReportSheet, table: Breakdown | CrossTable) -> None:
        sheet.heading(table_text(table.key).title, level=2)
        first = sheet.row
        sheet.table(sheet_table(table, self._data.year))
        additive = isinstance(table, CrossTable) or table.additive
        sheet.paragraph(table_notes(table.key, table.counts, additive=additive), small=True)
        if isinstance(table, CrossTable) or table.charted:
            self._chart(sheet, table, first)

    def _chart(self, sheet: ReportSheet, table: Breakdown | CrossTable, row: int) -> None:
        spec = chart_of(table, self._data.year)
        if spec is None:
            return
        numbers = self._numbers
        numbers.keep_together()
        chart = native_chart(spec, numbers.sheet, numbers.row)
        numbers.row = write_chart_data(numbers.sheet, numbers.row, spec) + 1
        sheet.chart(PlacedChart(chart, WIDTH_CM, height_cm(spec), spec.alternative), row)
        self._charts += 1

    def _method(self) -> str:
        data = self._data
        sheet = self._sheet(words.METHOD)
        chapter = data.chapter("method")
        _paragraphs(sheet, _text(chapter, ()))
        quality = quality_table(data)
        for heading, text in method_sections(data):
            sheet.keep_together()
            sheet.heading(heading)
            _paragraphs(sheet, text.split("\n\n"))
            if heading == QUALITY_TITLE and quality is not None:
                sheet.row += 1
                sheet.table(sheet_table(quality, data.year))
        sheet.finish()
        return sheet.name

    def _finish_numbers(self) -> str:
        """Put the sheet of chart numbers last, or take it away where there is no chart."""
        self._numbers.finish()
        sheet = self._numbers.sheet
        if not self._charts:
            self._workbook.remove(sheet)
            return ""
        self._workbook.move_sheet(sheet, len(self._workbook.worksheets))
        return sheet.title


_DRAFTS: dict[str, Callable[[ReportData], tuple[str, ...]]] = {
    "mandate": lambda data: (*prose.mandate_paragraphs(data), *prose.hours_paragraphs(data)),
    "counselling": prose.counselling_paragraphs,
}


def _text(chapter: Chapter | None, draft: tuple[str, ...]) -> tuple[str, ...]:
    """Return the officer's text of a chapter, else the draft made from the figures."""
    own = chapter.text.strip().replace("\r\n", "\n") if chapter else ""
    return tuple(own.split("\n\n")) if own else draft


def _paragraphs(sheet: ReportSheet, paragraphs: Iterable[str]) -> None:
    for paragraph in paragraphs:
        sheet.paragraph(paragraph)


def _facts(data: ReportData) -> list[tuple[str, Entry]]:
    office, period = data.office, data.period
    facts = [
        (OFFICE_LABELS["name"], office.name),
        (OFFICE_LABELS["land"], LANDS.get(office.land, "")),
        (OFFICE_LABELS["ags"], office.ags),
        (OFFICE_LABELS["officer"], office.officer),
        (OFFICE_LABELS["department"], office.department),
        (OFFICE_LABELS["head"], office.head),
        (words.PERIOD, f"{format_day(period.first)} bis {format_day(period.last)}"),
    ]
    shown = [(label, Entry(value)) for label, value in facts if value]
    if office.week_minutes:
        hours = Entry(STORED[CellKind.MINUTES](office.week_minutes), FORMATS[CellKind.MINUTES])
        shown.append((OFFICE_LABELS["week_minutes"], hours))
    made_on = Entry(STORED[CellKind.DAY](data.made_on), FORMATS[CellKind.DAY])
    return [*shown, (words.MADE_ON, made_on)]
