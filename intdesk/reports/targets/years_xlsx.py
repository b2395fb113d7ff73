"""The years of a department as a workbook: years side by side, goals over the years, all data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl import Workbook

from intdesk.domain.chart import ChartSpec
from intdesk.domain.status_light import Light
from intdesk.domain.target_standing import YearStanding
from intdesk.reports.charts_xlsx import native_chart, write_chart_data
from intdesk.reports.targets.book import BookHead, counts, percent, saved
from intdesk.sheets.cells import Column, Value
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet, SheetTable
from intdesk.sheets.writer_rows import DataSheet
from intdesk.texts import target_papers as words
from intdesk.texts.workbook import CHART_DATA

_REPEATED = 4
"""Year, number, agreement and goal stand on each printed page of the data."""


@dataclass(frozen=True, slots=True)
class YearsBook:
    """Years, the degree in percent of each goal by year, and a line of data per goal and year.

    ``remark`` says which years only the data hold.
    """

    years: Sequence[YearStanding]
    goals: Mapping[str, Mapping[int, int | None]]
    chart: ChartSpec | None
    columns: Sequence[Column]
    lines: Sequence[Sequence[Value]]
    remark: str = ""


def render_years_xlsx(head: BookHead, book: YearsBook) -> bytes:
    """Return the workbook; the same book gives the same bytes."""
    document = head.document()
    workbook = new_workbook(document)
    values = max(len(words.YEARS_HEADS) - 1, len(book.years))
    page = ReportSheet(workbook, words.YEARS_SHEET, document, values=values)
    page.title(head.title)
    page.paragraph(head.subtitle)
    if not book.years:
        page.paragraph(words.NOTHING_AT_ALL)
        page.finish()
        return saved(workbook)
    _write_years(page, book)
    with DataSheet(
        workbook, replace(document, title=words.DATA_SHEET), book.columns, repeated=_REPEATED
    ) as data:
        for line in book.lines:
            data.append(line)
        if book.chart is not None:
            _write_chart(workbook, page, book.chart, document)
        _write_goals(page, book)
        page.finish()
        return saved(workbook, data.finish())


def _write_years(page: ReportSheet, book: YearsBook) -> None:
    page.keep_together()
    page.heading(words.YEARS_CAPTION, level=2)
    lines = [
        [
            Entry(str(one.year)),
            *counts((one.agreements, one.goals, one.reviewed)),
            percent(one.degree),
            *counts([one.lights[light] for light in Light]),
        ]
        for one in book.years
    ]
    page.table(SheetTable(words.YEARS_TABLE, words.YEARS_HEADS, lines))
    if book.remark:
        page.paragraph(book.remark, small=True)


def _write_chart(
    workbook: Workbook, page: ReportSheet, chart: ChartSpec, document: Document
) -> None:
    """Put the chart below the years; its numbers stand on the last sheet."""
    numbers = ReportSheet(workbook, CHART_DATA, document, values=1)
    numbers.title(CHART_DATA)
    native = native_chart(chart, numbers.sheet, numbers.row)
    numbers.row = write_chart_data(numbers.sheet, numbers.row, chart) + 1
    numbers.finish()
    page.charts([PlacedChart(native, chart.alternative)])


def _write_goals(page: ReportSheet, book: YearsBook) -> None:
    years = [one.year for one in book.years]
    page.keep_together()
    page.heading(words.GOAL_YEARS_CAPTION, level=2)
    lines = [
        [Entry(title), *(percent(by_year.get(year)) for year in years)]
        for title, by_year in book.goals.items()
    ]
    page.table(SheetTable(words.GOALS_TABLE, (words.GOAL, *map(str, years)), lines))
