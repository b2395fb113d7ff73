"""Exported lists: what is shown, as real values, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from defusedxml.ElementTree import fromstring

from intdesk.errors import CancelledError, OutputError
from intdesk.exchange.list_export import ExportColumn, ExportSheet, export_csv, export_xlsx
from intdesk.sheets import writer_rows
from intdesk.sheets.cells import CellKind, Value
from intdesk.sheets.document import Document

DOCUMENT = Document("Beratungen 2025", "Stadt Ørlach", datetime(2026, 1, 19, tzinfo=UTC))
COLUMNS = (
    ExportColumn("Datum", CellKind.DAY),
    ExportColumn("Dauer", CellKind.MINUTES),
    ExportColumn("Kosten", CellKind.CENTS),
    ExportColumn("Personen", CellKind.NUMBER),
    ExportColumn("Anteil", CellKind.PERMILLE),
    ExportColumn("Notiz"),
)
SHEET = ExportSheet(COLUMNS, DOCUMENT)
ROWS: list[list[Value]] = [
    [date(2025, 3, 1), 75, -123456, 1234, 123, "Frau sagt: „später“; <b>&"],
    [date(2025, 12, 31), 1500, 5, 0, 1000, '=HYPERLINK("x")'],
    [None, None, None, None, None, None],
    [date(2025, 1, 2), 0, 0, 1, 0, "Zeile 1\r\nZeile 2\x07"],
]
EXPORTS = pytest.mark.parametrize(
    ("export", "name"), [(export_xlsx, "a.xlsx"), (export_csv, "a.csv")]
)
Export = Callable[..., int]


def _csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def test_xlsx_holds_true_values_with_german_formats(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    assert export_xlsx(path, SHEET, ROWS) == 4
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [c.value for c in sheet[1]] == [c.title for c in COLUMNS]
    first = list(sheet[2])
    assert first[0].value == datetime(2025, 3, 1)  # noqa: DTZ001 - sheets know no time zones
    assert [c.value for c in first[2:5]] == [-1234.56, 1234, 0.123]
    assert [c.number_format for c in first] == [
        "DD.MM.YYYY", "[h]:mm", '#,##0.00\\ "€"', "#,##0", "0.0\\ %", "General",
    ]  # fmt: skip
    assert sheet["B3"].value == timedelta(hours=25)
    assert sheet["F3"].value == '=HYPERLINK("x")'
    assert (sheet["F3"].data_type, sheet["F3"].quotePrefix) == ("s", True)
    assert all(cell.value is None for cell in sheet[4])
    assert sheet["F5"].value == "Zeile 1\nZeile 2"
    assert sheet.row_dimensions[5].height == 30


def test_xlsx_is_a_table_with_filter_frozen_head_and_print_titles(tmp_path: Path) -> None:
    export_xlsx(tmp_path / "a.xlsx", SHEET, ROWS)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    table = sheet.tables["Liste"]
    assert (table.ref, table.autoFilter.ref) == ("A1:F5", "A1:F5")
    assert table.column_names == [c.title for c in COLUMNS]
    assert (sheet.title, sheet.freeze_panes) == ("Beratungen 2025", "A2")
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.calculate_dimension() == "A1:F5"
    widths = [sheet.column_dimensions[letter].width for letter in "ABCDEF"]
    assert widths[5] > widths[0] >= 10


def test_an_empty_list_is_still_a_whole_table(tmp_path: Path) -> None:
    assert export_xlsx(tmp_path / "a.xlsx", SHEET, []) == 0
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert sheet.tables["Liste"].ref == "A1:F2"
    assert export_csv(tmp_path / "a.csv", SHEET, []) == 0
    assert _csv(tmp_path / "a.csv") == [[c.title for c in COLUMNS]]


def test_every_part_of_the_package_is_well_formed_and_repeatable(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        export_xlsx(tmp_path / name, SHEET, ROWS)
    content = (tmp_path / "a.xlsx").read_bytes()
    assert content == (tmp_path / "b.xlsx").read_bytes()
    with ZipFile(BytesIO(content)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            fromstring(package.read(name))


def test_double_and_empty_titles_get_numbers(tmp_path: Path) -> None:
    columns = [ExportColumn(title) for title in ("Thema", "thema", "", "Zwei\nZeilen")]
    export_xlsx(tmp_path / "a.xlsx", ExportSheet(columns, DOCUMENT), [["a", "b", "c", "d"]])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    titles = ["Thema", "thema (2)", "Spalte 3", "Zwei Zeilen"]
    assert [c.value for c in sheet[1]] == titles
    assert sheet.tables["Liste"].column_names == titles


def test_wide_lists_are_printed_in_landscape(tmp_path: Path) -> None:
    for name, count in (("narrow.xlsx", 3), ("wide.xlsx", 9)):
        columns = [ExportColumn(f"Spalte mit Titel {n}") for n in range(count)]
        export_xlsx(tmp_path / name, ExportSheet(columns, DOCUMENT), [])
    orientation = [
        openpyxl.load_workbook(tmp_path / name).worksheets[0].page_setup.orientation
        for name in ("narrow.xlsx", "wide.xlsx")
    ]
    assert orientation == ["portrait", "landscape"]


def test_csv_reads_in_a_german_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert export_csv(path, SHEET, ROWS) == 4
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfDatum;Dauer;")
    assert raw.endswith(b"\r\n")
    assert _csv(path)[1:] == [
        ["01.03.2025", "1:15", "-1234,56", "1234", "12,3 %", "Frau sagt: „später“; <b>&"],
        ["31.12.2025", "25:00", "0,05", "0", "100,0 %", '\'=HYPERLINK("x")'],
        ["", "", "", "", "", ""],
        ["02.01.2025", "0:00", "0,00", "1", "0,0 %", "Zeile 1\nZeile 2"],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\x00="])
def test_csv_runs_no_formula(tmp_path: Path, start: str) -> None:
    sheet = ExportSheet([ExportColumn("@Kopf")], DOCUMENT)
    export_csv(tmp_path / "a.csv", sheet, [[start + "cmd|' /C calc'!A0"]])
    head, row = _csv(tmp_path / "a.csv")
    assert head == ["'@Kopf"]
    assert row[0].startswith("'")


@EXPORTS
def test_progress_comes_every_thousand_rows(tmp_path: Path, export: Export, name: str) -> None:
    steps: list[int] = []
    rows = ([None] * len(COLUMNS) for _ in range(2500))
    assert export(tmp_path / name, SHEET, rows, step=steps.append) == 2500
    assert steps == [0, 1000, 2000]


@EXPORTS
def test_a_cancelled_export_leaves_nothing(tmp_path: Path, export: Export, name: str) -> None:
    def cancel(done: int) -> None:
        if done:
            raise CancelledError

    rows = ([None] * len(COLUMNS) for _ in range(2500))
    with pytest.raises(CancelledError):
        export(tmp_path / name, SHEET, rows, step=cancel)
    assert list(tmp_path.iterdir()) == []


@EXPORTS
def test_an_existing_file_is_kept_and_no_row_is_read(
    tmp_path: Path, export: Export, name: str
) -> None:
    untouched = map(pytest.fail, ["rows were read"])
    (tmp_path / name).write_bytes(b"old")
    with pytest.raises(OutputError, match="target_exists"):
        export(tmp_path / name, SHEET, untouched)
    assert (tmp_path / name).read_bytes() == b"old"
    export(tmp_path / name, SHEET, ROWS, overwrite=True)
    assert (tmp_path / name).read_bytes() != b"old"


@EXPORTS
def test_a_row_that_does_not_fit_its_columns_is_a_bug(
    tmp_path: Path, export: Export, name: str
) -> None:
    with pytest.raises(ValueError, match="zip"):
        export(tmp_path / name, SHEET, [[None]])
    assert list(tmp_path.iterdir()) == []


def test_more_rows_than_a_sheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_rows, "MOST_ROWS", 3)
    with pytest.raises(OutputError, match="too_many_rows"):
        export_xlsx(tmp_path / "a.xlsx", SHEET, ROWS)
    assert list(tmp_path.iterdir()) == []


def test_a_cell_without_words_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "Liste.xlsx"
    kinds = [ExportColumn("Name", CellKind.TEXT), ExportColumn("Notiz", CellKind.TEXT)]
    export_xlsx(path, ExportSheet(kinds, DOCUMENT), [["Ali", ""]])
    (page,) = openpyxl.load_workbook(path).worksheets
    assert (page["A2"].value, page["B2"].value) == ("Ali", None)


@pytest.mark.parametrize(("columns", "parted"), [(5, False), (24, True)])
def test_a_very_wide_list_is_printed_over_pages_that_can_be_read(
    tmp_path: Path, columns: int, parted: bool
) -> None:
    path = tmp_path / "Liste.xlsx"
    kinds = [ExportColumn(f"Spalte {n}", CellKind.TEXT) for n in range(columns)]
    sheet = ExportSheet(kinds, DOCUMENT)
    export_xlsx(path, sheet, [["Ankommen in der eigenen Wohnung"] * columns])
    (page,) = openpyxl.load_workbook(path).worksheets
    assert ((page.page_setup.fitToWidth or 0) > 1) is parted
    assert page.print_title_cols == ("$A:$A" if parted else None)
