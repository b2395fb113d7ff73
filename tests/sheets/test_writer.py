"""The workbook package: titles, properties, pages, the same bytes for the same content."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from intdesk.sheets.document import Document
from intdesk.sheets.writer import add_sheet, new_workbook, save_workbook, set_page
from intdesk.sheets.writer_cells import put_text

MOMENT = datetime(2026, 1, 19, 11, 30, 15, 999, tzinfo=UTC)
DOCUMENT = Document(
    "Jahresbericht 2025", "Stadt Ørlach & Umland", MOMENT, "Beratung", "intern, nicht öffentlich"
)


def _package(document: Document = DOCUMENT) -> bytes:
    workbook = new_workbook(document)
    sheet = add_sheet(workbook, "Übersicht")
    put_text(sheet, 1, 1, "=1+1")
    sheet.cell(2, 1, 1532)
    set_page(sheet, document, landscape=True, title_rows="1:1")
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def test_the_same_content_gives_the_same_bytes() -> None:
    assert _package() == _package()


def test_the_package_holds_no_present_time() -> None:
    with ZipFile(BytesIO(_package())) as package:
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
        core = package.read("docProps/core.xml").decode()
    assert core.count("2026-01-19T11:30:15Z") == 2


def test_properties_tell_title_and_creator() -> None:
    properties = openpyxl.load_workbook(BytesIO(_package())).properties
    assert (properties.title, properties.creator) == ("Jahresbericht 2025", "Stadt Ørlach & Umland")
    assert (properties.subject, properties.language) == ("Beratung", "de-DE")


def test_pages_are_a4_with_header_footer_and_repeated_rows() -> None:
    sheet = openpyxl.load_workbook(BytesIO(_package())).worksheets[0]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.oddHeader
    assert sheet.oddFooter
    assert sheet.oddHeader.left.text == "Jahresbericht 2025"
    assert sheet.oddHeader.right.text == "intern, nicht öffentlich"
    assert sheet.oddFooter.left.text == "Stadt Ørlach && Umland"
    assert sheet.print_title_rows == "$1:$1"


def test_text_stays_text_when_read_again() -> None:
    cell = openpyxl.load_workbook(BytesIO(_package())).worksheets[0]["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("Anhang: Methode", "Anhang Methode"),
        ("Auftrag, Stelle, Ressourcen und alles Weitere", "Auftrag, Stelle, Ressourcen und"),
        ("'[]?*/\\:'", "Tabelle"),
    ],
)
def test_titles_of_sheets_are_made_valid(wanted: str, title: str) -> None:
    assert add_sheet(new_workbook(DOCUMENT), wanted).title == title


def test_titles_of_sheets_are_unique_in_any_case() -> None:
    workbook = new_workbook(DOCUMENT)
    for wanted in ("Beratung", "BERATUNG", "beratung " * 9):
        add_sheet(workbook, wanted)
    add_sheet(workbook, "beratung " * 9)
    assert workbook.sheetnames == [
        "Beratung",
        "BERATUNG (2)",
        "beratung beratung beratung bera",
        "beratung beratung beratung  (2)",
    ]


@pytest.mark.parametrize("landscape", [False, True])
def test_a_long_title_does_not_run_into_the_marking(landscape: bool) -> None:
    title = "Mittelanmeldung 2026: Landkreis Auenkreis · Fachdienst Integration · Stand 28.11.2026"
    mark = "Intern, nicht zur Veröffentlichung · Demonstrationsdaten, keine wirkliche Stelle"
    sheet = new_workbook(DOCUMENT).create_sheet("Blatt")
    set_page(sheet, replace(DOCUMENT, title=title, marking=mark), landscape=landscape,
             title_rows="1:1")  # fmt: skip
    assert sheet.oddHeader
    assert sheet.oddHeader.right.text == mark
    left = sheet.oddHeader.left.text
    assert left.startswith("Mittelanmeldung 2026")
    assert left.endswith("…") is not landscape
    assert len(left) + len(mark) <= (165 if landscape else 115)


def test_headers_stay_within_what_excel_takes() -> None:
    long = Document("T" * 300, "A" * 109 + "&Co", MOMENT, marking="M" * 300)
    sheet = openpyxl.load_workbook(BytesIO(_package(long))).worksheets[0]
    assert sheet.oddHeader
    assert sheet.oddFooter
    assert sheet.oddHeader.left.text == "T" * 30 + "…"
    assert sheet.oddHeader.right.text == "M" * 110
    assert sheet.oddFooter.left.text == "A" * 109
