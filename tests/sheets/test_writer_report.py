"""Report sheets: rows and charts below each other, pages that cut nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl.chart import BarChart
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker

from intdesk.sheets.document import Document
from intdesk.sheets.paging import break_pages
from intdesk.sheets.writer import add_sheet, new_workbook, save_workbook, set_page
from intdesk.sheets.writer_report import Entry, PlacedChart, ReportSheet, SheetTable

DOCUMENT = Document("Bericht", "Stadt Au", datetime(2026, 1, 19, tzinfo=UTC), marking="intern")
TABLE = SheetTable(
    "Tabelle_a",
    ("Thema", "2025"),
    [[Entry("Wohnen"), Entry(3, "#,##0")], [Entry("=Miete", indent=1), Entry("·")]],
    [Entry("Insgesamt"), Entry(3, "#,##0")],
)


def _sheet(values: int = 3) -> ReportSheet:
    return ReportSheet(new_workbook(DOCUMENT), "Beratung", DOCUMENT, values=values)


def _charts(count: int, width: int) -> list[PlacedChart]:
    placed = [PlacedChart(BarChart(), "Säulen: „Wohnen“ & <mehr>") for _ in range(count)]
    for one in placed:
        one.chart.width, one.chart.height = width, 8.5
    return placed


def test_title_rows_stay_in_view_and_carry_the_marking() -> None:
    report = _sheet()
    report.title("Beratung 2025")
    sheet = report.sheet
    assert (sheet["A1"].value, sheet["A2"].value, sheet["D2"].value) == (
        "Beratung 2025", "Stadt Au", "intern",
    )  # fmt: skip
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A3", "$1:$2")
    assert not sheet.sheet_view.showGridLines


def test_a_public_document_has_no_marking() -> None:
    document = Document("Bericht", "Stadt Au", datetime(2026, 1, 19, tzinfo=UTC))
    report = ReportSheet(new_workbook(document), "Beratung", document, values=3)
    report.title("Beratung")
    assert report.sheet["D2"].value is None


def test_a_table_holds_its_lines_and_the_totals_stand_below_it() -> None:
    report = _sheet()
    first = report.row
    report.table(TABLE)
    sheet = report.sheet
    rows = list(sheet.iter_rows(first, report.row - 1, 1, 2))
    assert [[cell.value for cell in row] for row in rows] == [
        ["Thema", "2025"], ["Wohnen", 3], ["=Miete", "·"], ["Insgesamt", 3],
    ]  # fmt: skip
    assert {cell.data_type for row in rows for cell in row} == {"s", "n"}
    assert rows[2][0].alignment.indent > rows[1][0].alignment.indent
    assert sheet.tables["Tabelle_a"].ref == f"A{first}:B{first + 2}"


def test_a_heading_without_lines_is_no_table() -> None:
    report = _sheet()
    report.table(SheetTable("Tabelle_a", ("Thema",), []))
    assert not report.sheet.tables


def test_long_paragraphs_and_labels_get_higher_rows() -> None:
    report = _sheet()
    report.paragraph("kurz")
    report.paragraph("lang " * 100 + "\n\nund weiter")
    report.table(SheetTable("T_1", ("Thema",), [[Entry("Wort " * 20)], [Entry("kurz")]]))
    heights = [report.sheet.row_dimensions[row].height for row in range(4, report.row)]
    assert heights[0] == 15
    assert heights[1] >= 6 * 15
    assert heights[3] == 3 * 15
    assert heights[4] == 15
    assert "A5:D5" in {str(merged) for merged in report.sheet.merged_cells}


def test_a_link_leads_to_the_sheet() -> None:
    report = _sheet()
    report.link("Auftrag, Stelle, Ressourcen")
    link = report.sheet.cell(report.row - 1, 1).hyperlink
    assert link is not None
    assert link.location == "'Auftrag, Stelle, Ressourcen'!A1"


def _starts(report: ReportSheet) -> list[AnchorMarker]:
    charts: list[Any] = report.sheet._charts  # type: ignore[attr-defined]  # openpyxl has no other
    return [chart.anchor._from for chart in charts]


def test_a_chart_stands_below_its_table_and_has_words() -> None:
    workbook = new_workbook(DOCUMENT)
    report = ReportSheet(workbook, "Beratung", DOCUMENT, values=3)
    report.table(TABLE)
    below = report.row
    report.charts(_charts(1, 17))
    assert report.row >= below + 17
    stream = BytesIO()
    save_workbook(workbook, stream)
    drawing = ZipFile(stream).read("xl/drawings/drawing1.xml").decode()
    assert 'descr="Säulen: „Wohnen“ &amp; &lt;mehr&gt;"' in drawing
    for place in (f"<xdr:row>{below}<", "<xdr:col>0<", 'cx="6120000" cy="3060000"'):
        assert place.replace("xdr:", "") in drawing.replace("xdr:", "")


def test_charts_stand_side_by_side_as_far_as_the_columns_reach() -> None:
    report = _sheet(values=5)
    report.charts(_charts(3, 10))
    starts = _starts(report)
    assert [start.col for start in starts][::2] == [0, 0]
    assert starts[1].col > 0
    assert starts[0].row == starts[1].row < starts[2].row - 16


def test_a_chart_wider_than_the_columns_stands_alone() -> None:
    report = _sheet(values=1)
    report.charts(_charts(2, 17))
    assert [start.col for start in _starts(report)] == [0, 0]


@pytest.mark.parametrize(("rows", "pages"), [(40, 0), (53, 1), (80, 0)])
def test_what_is_hardly_more_than_a_page_is_printed_on_one(rows: int, pages: int) -> None:
    sheet = add_sheet(new_workbook(DOCUMENT), "A")
    set_page(sheet, DOCUMENT, landscape=False, title_rows="1:2")
    sheet.column_dimensions["A"].width = 60
    break_pages(sheet, [3, 40], rows + 1, 0)
    assert sheet.page_setup.fitToHeight == pages
    assert bool(sheet.row_breaks.brk) is (rows == 80)


@pytest.mark.parametrize(("starts", "breaks"), [([], []), ([3, 23, 43, 63], [42]), ([3, 90], [89])])
def test_pages_break_before_a_block_that_does_not_fit(starts: list[int], breaks: list[int]) -> None:
    sheet = add_sheet(new_workbook(DOCUMENT), "A")
    set_page(sheet, DOCUMENT, landscape=False, title_rows="1:2")
    sheet.column_dimensions["A"].width = 60
    break_pages(sheet, starts, 84, 0)
    assert [b.id for b in sheet.row_breaks.brk] == breaks


def test_a_sheet_shrunk_for_a_wide_chart_has_room_for_more_rows() -> None:
    found = []
    for drawing_points in (0.0, 1200.0):
        sheet = add_sheet(new_workbook(DOCUMENT), "A")
        set_page(sheet, DOCUMENT, landscape=True, title_rows="1:1")
        sheet.column_dimensions["A"].width = 60
        break_pages(sheet, list(range(2, 100, 10)), 102, drawing_points)
        found.append(len(sheet.row_breaks.brk))
    assert found[0] > found[1] > 0


def test_blocks_begin_once() -> None:
    report = _sheet()
    report.keep_together()
    report.keep_together()
    report.paragraph("Text")
    report.finish()
    assert not report.sheet.row_breaks.brk


def test_merged_cells_are_written_in_the_order_of_the_sheet() -> None:
    workbook = new_workbook(DOCUMENT)
    report = ReportSheet(workbook, "Beratung", DOCUMENT, values=3)
    for number in range(20):
        report.paragraph(f"Absatz {number}")
    stream = BytesIO()
    save_workbook(workbook, stream)
    sheet = ZipFile(stream).read("xl/worksheets/sheet1.xml").decode()
    found = re.findall(r'<mergeCell ref="A(\d+):', sheet)
    assert found == [str(row) for row in range(4, 24)]
