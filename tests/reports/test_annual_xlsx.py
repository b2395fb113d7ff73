"""The workbook of the annual report says what the data say, as numbers that Excel can use."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from defusedxml.ElementTree import fromstring
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_data import Counts, CrossTable, GridColumn, GridRow, GridTable, Unit
from intdesk.domain.report_public import PublicBreakdown, PublicChapter, PublicReport, value_of
from intdesk.domain.report_publishing import plain_table
from intdesk.reports.annual_xlsx import render_annual_xlsx
from intdesk.reports.charts import report_charts
from intdesk.texts.numbers import MISSING
from intdesk.texts.report import CONTACTS_REMARK, INTERNAL_MARK, figure_label
from intdesk.texts.report_method import method_sections
from tests.reports import sample

SAMPLES = pytest.mark.parametrize("data", [sample.rich(), sample.sparse(), sample.empty()])


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Return the workbook of the rich year; tests only read it."""
    return _open(sample.rich())


def _open(data: PublicReport) -> Workbook:
    return openpyxl.load_workbook(BytesIO(render_annual_xlsx(data)))


def _parts(data: PublicReport) -> dict[str, bytes]:
    with ZipFile(BytesIO(render_annual_xlsx(data))) as package:
        return {name: package.read(name) for name in package.namelist()}


def _sheet_of(workbook: Workbook, table: str) -> Worksheet:
    return next(sheet for sheet in workbook.worksheets if table in sheet.tables)


def _table(workbook: Workbook, name: str) -> list[list[object]]:
    """Return a table with its heading and the line of totals below it."""
    sheet = _sheet_of(workbook, name)
    left, right = sheet.tables[name].ref.split(":")
    rows = sheet[f"{left}:{right}"]
    last = rows[-1][0].row + 1
    totals = [sheet.cell(last, cell.column) for cell in rows[0]]
    return [[cell.value for cell in row] for row in (*rows, totals)]


def _minutes(value: object) -> int:
    """Return the minutes of a duration as openpyxl reads it."""
    if isinstance(value, int | float):
        return round(value * 1440)
    hours = getattr(value, "hour", None)
    if hours is not None:
        return int(hours) * 60 + int(getattr(value, "minute", 0))
    return round(getattr(value, "total_seconds", lambda: 0.0)() / 60)


def _stored(value: object, unit: Unit) -> object:
    return _minutes(value) if unit is Unit.MINUTES else value


@SAMPLES
def test_the_sheets_are_the_chapters_that_have_content(data: PublicReport) -> None:
    names = _open(data).sheetnames
    assert names[0] == "Übersicht"
    assert "Methodik" in names
    full = [c.key for c in data.chapters if not c.empty]
    assert ("Beratung" in names) == ("counselling" in full)
    assert ("Auftrag, Stelle, Ressourcen" in names) == ("mandate" in full)
    assert (names[-1] == "Diagrammdaten") == bool(report_charts(data))


def test_every_breakdown_agrees_with_the_data(book: Workbook) -> None:
    data = sample.rich()
    tables = [t for c in data.chapters for t in c.tables if isinstance(t, PublicBreakdown)]
    assert len(tables) > 20
    for table in tables:
        head, *lines, totals = _table(book, f"Tabelle_{table.key}")
        assert head[1:3] == ["2025", "2024"]
        assert [line[0] for line in lines] == [row.label for row in table.rows]
        for line, row in zip(lines, table.rows, strict=True):
            assert _stored(line[1], table.unit) == row.cell.value, (table.key, row.label)
            assert _stored(line[2], table.unit) == value_of(row.previous)
            share = line[5]
            assert isinstance(share, int | float)
            assert share == pytest.approx(
                (row.cell.value or 0) / (table.total.value or 1), abs=0.0005001
            )
        assert _stored(totals[1], table.unit) == table.total.value
        assert _stored(totals[2], table.unit) == value_of(table.previous_total)


def test_changes_are_numbers_with_sign_and_those_of_times_are_hours(book: Workbook) -> None:
    data = sample.rich()
    _, first, *_ = _table(book, "Tabelle_by_month")
    assert first[3:5] == [138 - 114, 0.211]
    _, *rows, _ = _table(book, "Tabelle_minutes_by_month")
    chapter = data.chapter("counselling")
    assert chapter is not None
    table = next(t for t in chapter.tables if t.key == "minutes_by_month")
    assert isinstance(table, PublicBreakdown)
    for line, row in zip(rows, table.rows, strict=True):
        assert line[3] == pytest.approx(
            ((row.cell.value or 0) - (value_of(row.previous) or 0)) / 60
        )


def test_planned_shares_stand_beside_the_actual_ones(book: Workbook) -> None:
    head, first, *_, totals = _table(book, "Tabelle_minutes_by_function")
    assert head[5:] == ["Anteil Ist", "Soll"]
    assert first[6] == 0.1
    assert totals[6] == 1


def test_the_cross_table_has_the_sums_of_rows_and_columns(book: Workbook) -> None:
    table = sample.age_by_gender()
    head, *lines, totals = _table(book, "Tabelle_age_by_gender")
    assert isinstance(table, CrossTable)
    assert head[1:] == [*table.column_labels, "Insgesamt"]
    assert [line[1:-1] for line in lines] == [list(row) for row in table.values]
    assert [line[-1] for line in lines] == list(table.row_totals)
    assert totals[1:] == [*table.column_totals, table.total]


def test_a_total_that_is_no_sum_of_its_lines_says_so(book: Workbook) -> None:
    *_, totals = _table(book, "Tabelle_topic_mentions")
    assert totals[0] == "Beratungen insgesamt"
    assert totals[-1] is None


def test_key_figures_agree_with_the_data(book: Workbook) -> None:
    data = sample.rich()
    for chapter in data.chapters:
        if chapter.key == "method" or not chapter.figures:
            continue
        sheet = _sheet_of(book, f"Kennzahlen_{chapter.key}")
        rows = sheet[sheet.tables[f"Kennzahlen_{chapter.key}"].ref][1:]
        for figure, cells in zip(chapter.figures, rows, strict=True):
            unit = Unit.COUNT if figure.key == "mean_minutes" else figure.unit
            assert cells[0].value == figure_label(figure.key)
            assert _stored(cells[1].value, unit) == value_of(figure.cell)
            assert _stored(cells[2].value, unit) == value_of(figure.previous)
    overview = book["Übersicht"]
    formats = {row[0].value: row[1].number_format for row in overview.iter_rows(max_col=2)}
    assert formats["Dauer je Beratung"].endswith('"Min."')
    assert formats["Beratungszeit"].startswith("[h]:mm")
    assert formats["Beratungen"].startswith("#,##0")


def test_the_first_year_has_no_columns_of_comparison() -> None:
    head, *_ = _table(_open(sample.sparse()), "Tabelle_by_month")
    assert head == ["Monat", "2026", "Anteil"]


@SAMPLES
def test_no_cell_holds_a_formula_and_every_part_is_well_formed(data: PublicReport) -> None:
    parts = _parts(data)
    assert b"<f>" not in b"".join(v for k, v in parts.items() if "/worksheets/sheet" in k)
    for content in parts.values():
        fromstring(content)


@SAMPLES
def test_the_same_data_give_the_same_bytes(data: PublicReport) -> None:
    assert render_annual_xlsx(data) == render_annual_xlsx(data)


@SAMPLES
def test_headings_of_tables_are_texts_and_names_are_unique(data: PublicReport) -> None:
    names = []
    for sheet in _open(data).worksheets:
        for table in sheet.tables.values():
            names.append(table.displayName)
            heading = sheet[table.ref][0]
            assert [cell.data_type for cell in heading] == ["s"] * len(heading)
            assert [cell.value for cell in heading] == table.column_names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("internal", [True, False])
def test_internal_reports_say_so_on_every_sheet_and_page(*, internal: bool) -> None:
    workbook = _open(
        replace(sample.rich(), rule=Rule(Method.NONE if internal else Method.SUPPRESSION))
    )
    for sheet in workbook.worksheets:
        texts = {cell.value for row in sheet.iter_rows(max_row=2) for cell in row}
        assert (INTERNAL_MARK in texts) == internal
        assert sheet.oddHeader
        assert (sheet.oddHeader.right.text == INTERNAL_MARK) == internal
        assert sheet.freeze_panes == "A3"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)


def test_the_overview_names_office_date_and_sheets(book: Workbook) -> None:
    overview = book["Übersicht"]
    facts = {row[0].value: row[1] for row in overview.iter_rows(max_col=2)}
    assert overview["A1"].value == "Jahresbericht 2025"
    assert facts["Amtlicher Gemeindeschlüssel"].value == "09575153"
    assert facts["Stand"].number_format == "DD.MM.YYYY"
    assert f"{facts['Stand'].value:%d.%m.%Y}" == "19.01.2026"
    links = [c.hyperlink.location for c in overview["A"] if c.hyperlink]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[1:]]
    assert (book.properties.title, book.properties.creator) == (
        "Jahresbericht 2025",
        sample.OFFICE.name,
    )


def test_the_officers_text_takes_the_place_of_the_draft() -> None:
    data = sample.rich()
    texts = {cell.value for cell in _open(data)["Beratung"]["A"]}
    assert "Das Jahr war von der Verlängerung des vorübergehenden Schutzes geprägt." in texts
    without = replace(data, chapters=tuple(replace(c, text="") for c in data.chapters))
    drafts = [c.value for c in _open(without)["Beratung"]["A"] if isinstance(c.value, str)]
    assert any(text.startswith(CONTACTS_REMARK) for text in drafts)


@SAMPLES
def test_the_method_sheet_tells_how_it_was_counted(data: PublicReport) -> None:
    workbook = _open(data)
    headings = [cell.value for cell in workbook["Methodik"]["A"]]
    for heading, _ in method_sections(data):
        assert heading in headings


def test_text_of_the_office_never_becomes_a_formula() -> None:
    office = replace(sample.OFFICE, name="=cmd|' /C calc'!A0", officer="+49\x00 @x")
    workbook = _open(replace(sample.rich(), office=office))
    cells = [c for c in workbook["Übersicht"]["B"] if c.value]
    assert "=cmd|' /C calc'!A0" in {c.value for c in cells if c.data_type == "s" and c.quotePrefix}
    assert "+49 @x" in {c.value for c in cells}


def test_office_hours_are_numbers_of_their_units(book: Workbook) -> None:
    table = sample.hours()
    head, first, second, third, totals = _table(book, "Tabelle_hours_by_place")
    assert head == [
        "Ort", "Stunden", "gehalten", "fielen aus", "Besuche", "genutzt", "Stunden 2024",
        "Besuche 2024",
    ]  # fmt: skip
    assert first[0] == table.rows[0].label
    assert _stored(first[1], Unit.MINUTES) == 11_700
    assert first[2:5] == [65, 3, 412]
    assert first[5] == 0.873
    assert second[4] == 0
    assert third[5] == MISSING
    assert totals[0] == "Insgesamt"
    assert totals[2] == 82


def test_lines_of_the_budget_show_how_much_of_their_plan_is_used() -> None:
    names = ("granted", "ordered", "committed", "available")
    columns = tuple(GridColumn(name, Unit.CENTS) for name in names)
    rows = (GridRow("Kurse", (100_000, 70_000, 5_000, 25_000)), GridRow("Neu", (0, 0, 0, 0)))
    grid = GridTable("budget_lines", Counts.BUDGET, columns, rows, GridRow("Insgesamt", (
        100_000, 70_000, 5_000, 25_000)), True)  # fmt: skip
    budget = PublicChapter("budget", tables=(plain_table(grid),))
    book = _open(replace(sample.empty(), chapters=(budget,)))
    found = [line[-1] for line in _table(book, "Tabelle_budget_lines")]
    assert found == ["genutzt", 0.75, MISSING, 0.75]
    assert any("gebucht oder gebunden" in str(row[0]) for row in book["Haushalt"].values)
