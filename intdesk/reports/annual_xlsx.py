"""The annual report as a workbook: the figures of the PDF as numbers, tables and native charts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from io import BytesIO

from intdesk.domain.chart import ChartSpec
from intdesk.domain.dates import format_day
from intdesk.domain.report_measures import PublicMeasureTable
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    PublicTable,
    require_public,
)
from intdesk.domain.report_text import OUTLOOK
from intdesk.reports.charts import PARTS_OF_MONEY, chart_of, report_charts
from intdesk.reports.charts_xlsx import LARGE, SMALL, ChartSize, native_chart, write_chart_data
from intdesk.reports.content import (
    chapter_paragraphs,
    office_facts,
    says_something,
    shown_figures,
    text_paragraphs,
)
from intdesk.reports.measures_xlsx import measure_charts, measure_sheet_table
from intdesk.reports.tables_xlsx import (
    FIGURE_MINUTES,
    corrections_table,
    figures_table,
    sheet_table,
)
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet
from intdesk.texts import report_prose as prose
from intdesk.texts import workbook as words
from intdesk.texts.planning.report import frame_paragraphs, indicator_paragraphs, indicators_title
from intdesk.texts.report import (
    DEMONSTRATION_MARK,
    INTERNAL_MARK,
    OFFICE_LABELS,
    OTHER_SECTION,
    SECTIONS,
    chapter_title,
    grid_notes,
    notes_for,
    report_title,
    signs_note,
    table_notes,
    table_text,
)
from intdesk.texts.report_budget import USED_NOTE
from intdesk.texts.report_editions import (
    CORRECTIONS_NOTE,
    CORRECTIONS_SHEET,
    DRAFT_MARK,
    TEXTS_SHEET,
    corrections_title,
    edition_name,
    moved_tables,
    passage_title,
    told_corrections,
)
from intdesk.texts.report_goal_measures import fields_paragraphs
from intdesk.texts.report_method import (
    QUALITY_TITLE,
    all_hidden,
    method_sections,
    quality_table,
)
from intdesk.texts.report_prose_budget import budget_paragraphs
from intdesk.texts.report_prose_events import events_paragraphs, statements_paragraphs
from intdesk.texts.report_targets import targets_paragraphs
from intdesk.texts.report_volunteering import volunteering_paragraphs

_SHEETS = {"events": "Veranstaltungen", "indicators": "Indikatoren"}
"""Names of sheets whose title would be cut off: Excel takes 31 letters."""
_DRAFTS = {
    "statements": statements_paragraphs, "events": events_paragraphs,
    "volunteering": volunteering_paragraphs, "frame": frame_paragraphs,
    "indicators": indicator_paragraphs, "targets": targets_paragraphs,
    "budget": budget_paragraphs, "fields": fields_paragraphs,
}  # fmt: skip
FEWEST_VALUES = 4
"""Columns of values beside the labels, at least; texts run across all of them."""


def render_annual_xlsx(data: PublicReport, *, draft: bool = False) -> bytes:
    """Return the workbook of a report; the same data give the same bytes.

    A ``draft`` says so on every sheet. Raises ``TypeError`` for figures that did not pass
    disclosure control.
    """
    require_public(data)
    return _Report(data, draft=draft).render()


class _Report:
    """Builds the sheets in their order; the numbers of charts collect on the last one."""

    def __init__(self, data: PublicReport, *, draft: bool) -> None:
        self._data = data
        marks = (INTERNAL_MARK if data.internal else "", DRAFT_MARK if draft else "")
        self._document = Document(
            title=report_title(data),
            creator=data.office.name,
            made_at=datetime.combine(data.made_on, time(), UTC),
            marking=", ".join(filter(None, marks)),
        )
        self._workbook = new_workbook(self._document)
        self._overview = self._sheet(words.OVERVIEW, report_title(data))
        specs = [spec for _, spec in report_charts(data)] + measure_charts(data)
        widest = max((len(spec.series) for spec in specs), default=0)
        self._numbers = self._sheet(words.CHART_DATA, values=max(FEWEST_VALUES, widest))
        self._numbers.paragraph(words.CHART_DATA_NOTE)
        self._numbers.row += 1
        self._charts = 0

    def render(self) -> bytes:
        """Write all sheets and return the package."""
        self._write_overview()
        order = (key for key in self._data.outline.chapters() if key != OUTLOOK)
        names = [self._chapter(key) for key in order]
        names += [self._texts(), self._corrections()]
        names.append(self._method())
        names.append(self._finish_numbers())
        self._overview.heading(words.CONTENTS)
        for name in filter(None, names):
            self._overview.link(name)
        stream = BytesIO()
        save_workbook(self._workbook, stream)
        return stream.getvalue()

    def _sheet(self, name: str, title: str = "", *, values: int = FEWEST_VALUES) -> ReportSheet:
        """Add a sheet with so many columns of values."""
        sheet = ReportSheet(self._workbook, name, self._document, values=values)
        sheet.title(title or name)
        return sheet

    def _write_overview(self) -> None:
        sheet, data = self._overview, self._data
        if data.office.demonstration:
            sheet.paragraph(DEMONSTRATION_MARK)
        chapter = data.chapter("summary")
        told = {figure.key for figure in shown_figures(chapter)}
        _paragraphs(sheet, chapter_paragraphs(chapter, prose.summary_paragraphs(data, told)))
        self._figures(sheet, chapter, words.KEY_FIGURES)
        if says_something(chapter):
            sheet.paragraph(f"{signs_note()} {words.HOURS_NOTE}", small=True)
        sheet.heading(words.OFFICE)
        for label, entry in _facts(data):
            sheet.fact(label, entry)

    def _figures(self, sheet: ReportSheet, chapter: PublicChapter | None, heading: str) -> None:
        figures = shown_figures(chapter)
        if chapter and figures:
            sheet.heading(heading)
            sheet.table(figures_table(f"Kennzahlen_{chapter.key}", figures, self._data.year))

    def _chapter(self, key: str) -> str:
        chapter = self._data.chapter(key)
        if chapter is None or not says_something(chapter):
            return ""
        tables = [sheet_table(table, self._data.year) for table in chapter.tables]
        tables += [measure_sheet_table(table) for table in chapter.measures]
        widest = max((len(table.heads) - 1 for table in tables), default=0)
        name, title = _SHEETS.get(key, chapter_title(key)), chapter_title(key)
        if key == "indicators":
            title = indicators_title([table.key for table in chapter.measures], title)
        sheet = self._sheet(name, title, values=max(FEWEST_VALUES, widest))
        _paragraphs(sheet, _chapter_text(chapter, self._data))
        self._figures(sheet, chapter, words.KEY_FIGURES)
        waiting = {table.key: table for table in chapter.tables}
        for heading, keys in SECTIONS.get(key, ()):
            self._section(sheet, heading, [waiting.pop(k) for k in keys if k in waiting])
        self._section(sheet, OTHER_SECTION, list(waiting.values()))
        for measured in chapter.measures:
            self._measures(sheet, measured)
        sheet.finish()
        return sheet.name

    def _section(self, sheet: ReportSheet, heading: str, tables: Sequence[PublicTable]) -> None:
        for number, table in enumerate(tables):
            sheet.keep_together()
            if number == 0:
                sheet.heading(heading)
            self._table(sheet, table)

    def _table(self, sheet: ReportSheet, table: PublicTable) -> None:
        sheet.heading(table_text(table.key).title, level=2)
        sheet.table(sheet_table(table, self._data.year))
        sheet.paragraph(notes_for(self._data, table, _notes(table)), small=True)
        if isinstance(table, PublicCrossTable) or table.charted:
            spec = chart_of(table, self._data.year)
            sheet.charts([self._native(spec)] if spec else [])

    def _measures(self, sheet: ReportSheet, table: PublicMeasureTable) -> None:
        sheet.keep_together()
        sheet.heading(table.title)
        sheet.table(measure_sheet_table(table))
        if table.note:
            sheet.paragraph(table.note, small=True)
        sheet.charts(map(self._native, table.charts))
        sheet.charts(self._native(spec, SMALL) for spec in table.row_charts)

    def _native(self, spec: ChartSpec, size: ChartSize = LARGE) -> PlacedChart:
        """Return the chart, with its numbers on their own sheet."""
        numbers = self._numbers
        numbers.keep_together()
        chart = native_chart(spec, numbers.sheet, numbers.row, size)
        numbers.row = write_chart_data(numbers.sheet, numbers.row, spec) + 1
        self._charts += 1
        return PlacedChart(chart, spec.alternative)

    def _texts(self) -> str:
        """Add all texts that the officer wrote, in the order of the report."""
        said = [c for c in self._data.chapters if c.text.strip() or c.passages]
        if not said:
            return ""
        sheet = self._sheet(TEXTS_SHEET)
        for chapter in said:
            sheet.keep_together()
            sheet.heading(chapter_title(chapter.key))
            _paragraphs(sheet, text_paragraphs(chapter.text))
            for number, passage in enumerate(chapter.passages):
                if number:
                    sheet.keep_together()
                sheet.heading(passage_title(passage.key), level=2)
                _paragraphs(sheet, text_paragraphs(passage.text))
        sheet.finish()
        return sheet.name

    def _corrections(self) -> str:
        """Add what differs from the edition before, unless this is the first."""
        found = self._data.corrections
        if not found:
            return ""
        sheet = self._sheet(CORRECTIONS_SHEET, corrections_title(self._data.edition))
        _paragraphs(sheet, filter(None, (moved_tables(found, self._data.year),)))
        if told := told_corrections(found):
            sheet.paragraph(CORRECTIONS_NOTE, small=True)
            sheet.row += 1
            sheet.table(corrections_table(told))
        sheet.finish()
        return sheet.name

    def _method(self) -> str:
        data = self._data
        sheet = self._sheet(words.METHOD)
        chapter = data.chapter("method")
        _paragraphs(sheet, chapter_paragraphs(chapter, ()))
        quality = quality_table(data)
        for heading, text in method_sections(data):
            sheet.keep_together()
            sheet.heading(heading)
            _paragraphs(sheet, text.split("\n\n"))
            if heading == QUALITY_TITLE and quality and not all_hidden(quality):
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


def _notes(table: PublicTable) -> str:
    if isinstance(table, PublicGridTable):
        notes = grid_notes(table)
        return f"{notes} {USED_NOTE}" if table.key in PARTS_OF_MONEY else notes
    additive = not isinstance(table, PublicBreakdown) or table.additive
    return table_notes(table.key, table.counts, additive=additive)


def _chapter_text(chapter: PublicChapter, data: PublicReport) -> tuple[str, ...]:
    if chapter.key in _DRAFTS:
        return chapter_paragraphs(chapter, _DRAFTS[chapter.key](data))
    if chapter.key == "mandate":
        return chapter_paragraphs(chapter, prose.hours_paragraphs(data))
    if chapter.key == "network":
        return chapter_paragraphs(chapter, prose.network_paragraphs(data))
    return chapter_paragraphs(chapter, prose.counselling_paragraphs(data))


def _paragraphs(sheet: ReportSheet, paragraphs: Iterable[str]) -> None:
    for paragraph in paragraphs:
        sheet.paragraph(paragraph)


def _facts(data: PublicReport) -> list[tuple[str, Entry]]:
    office, period = data.office, data.period
    dates = f"{format_day(period.first)} bis {format_day(period.last)}"
    facts = [*office_facts(office), (words.PERIOD, dates)]
    shown = [(label, Entry(value)) for label, value in facts]
    if office.week_minutes:
        hours = Entry(STORED[CellKind.MINUTES](office.week_minutes), FIGURE_MINUTES)
        shown.append((OFFICE_LABELS["week_minutes"], hours))
    made_on = Entry(STORED[CellKind.DAY](data.made_on), FORMATS[CellKind.DAY])
    if data.edition:
        shown.append((words.EDITION, Entry(edition_name(data.edition))))
    return [*shown, (words.MADE_ON, made_on)]
