"""The floor of a report: its tables and charts by reportlab and openpyxl, as simply as can be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from intdesk.domain.report_data import Breakdown, Chapter, CrossTable, ReportData

Lines = list[list[str | int]]


def write_pdf(data: ReportData, path: Path) -> None:
    """Write headings, tables and a bar chart for each table that has one."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = []
    for chapter in data.chapters:
        story.append(Paragraph(chapter.key, styles["Heading1"]))
        story += [Paragraph(text, styles["BodyText"]) for text in chapter.text.split("\n")]
        for title, lines, charted in _tables(chapter):
            story += [Paragraph(title, styles["Heading2"]), Table(lines), Spacer(1, 12)]
            if charted:
                story.append(_drawing(lines))
    SimpleDocTemplate(str(path)).build(story)


def write_xlsx(data: ReportData, path: Path) -> None:
    """Write a sheet for each chapter, with its tables and charts below each other."""
    book = Workbook()
    for chapter in data.chapters:
        sheet = book.create_sheet(chapter.key)
        for title, lines, charted in _tables(chapter):
            sheet.append([title])
            first = sheet.max_row + 1
            for line in lines:
                sheet.append(line)
            if charted:
                chart = BarChart()
                chart.add_data(Reference(sheet, min_col=2, min_row=first, max_row=sheet.max_row))
                sheet.add_chart(chart, f"F{first}")
    book.save(path)


def _drawing(lines: Lines) -> Drawing:
    chart = VerticalBarChart()
    chart.data = [[line[1] for line in lines]]
    chart.categoryAxis.categoryNames = [str(line[0]) for line in lines]
    drawing = Drawing(400, 200)
    drawing.add(chart)
    return drawing


def _tables(chapter: Chapter) -> Iterator[tuple[str, Lines, bool]]:
    """Yield title, lines and whether there is a chart."""
    if chapter.figures:
        figures: Lines = [[f.key, f.value or 0, f.previous or 0] for f in chapter.figures]
        yield "figures", figures, False
    for table in chapter.tables:
        if isinstance(table, CrossTable):
            yield table.key, _crossed(table), False
        elif isinstance(table, Breakdown):
            yield table.key, _broken_down(table), table.charted
        else:
            yield (
                table.key,
                [[row.label, *(v or 0 for v in row.values)] for row in table.rows],
                False,
            )


def _crossed(table: CrossTable) -> Lines:
    pairs = zip(table.row_labels, table.values, strict=True)
    head: Lines = [["", *table.column_labels]]
    return head + [[label, *values] for label, values in pairs]


def _broken_down(table: Breakdown) -> Lines:
    lines: Lines = [[row.label, row.value, row.previous or 0] for row in table.rows]
    return [*lines, ["", table.total, table.previous_total or 0]]
