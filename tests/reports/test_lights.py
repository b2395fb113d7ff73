"""Status lights: a drawn shape beside the word in the PDF, a fill behind the word in Excel."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from itertools import combinations

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from intdesk.domain.report_data import Counts, GridColumn, Unit
from intdesk.domain.report_public import PublicGridRow, PublicGridTable
from intdesk.domain.status_light import Light
from intdesk.reports.lights import LIGHT_ROOM, light_sign
from intdesk.reports.pdf.fonts import register_fonts
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.tables_xlsx import sheet_table
from intdesk.sheets.document import Document
from intdesk.sheets.light_fills import LIGHT_FILLS
from intdesk.sheets.writer_report import ReportSheet
from intdesk.texts.light_words import parted_light
from intdesk.texts.target_labels import LIGHT_WORDS, light_words
from tests.reports.pdf.build import document
from tests.reports.pdf_lint import lint

DOCUMENT = Document("Bericht", "Stadt Au", datetime(2026, 1, 19, tzinfo=UTC))


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("light", list(Light))
def test_a_text_is_parted_into_light_and_words(light: Light) -> None:
    text = f"{light_words(light)}: Kitas öffnen"
    assert parted_light(text) == (light, f"{LIGHT_WORDS[light]}: Kitas öffnen")


@pytest.mark.parametrize("text", ["", "grün", "● andere", "Kitas ● grün", "■"])
def test_other_texts_stay_whole(text: str) -> None:
    assert parted_light(text) == (None, text)


@pytest.mark.parametrize("light", list(Light))
def test_words_on_a_fill_can_be_read(light: Light) -> None:
    assert contrast(LIGHT_FILLS[light], "000000") >= 10
    assert contrast(LIGHT_FILLS[light], "1A1A1A") >= 4.5


def test_fills_differ() -> None:
    for one, other in combinations(LIGHT_FILLS.values(), 2):
        assert one != other


def drawn(light: Light | None) -> str:
    """Return what is painted for a row with a light."""
    columns = (Column("Ziel", None, Align.LEFT, sign_room=LIGHT_ROOM), Column("Grad", 60.0))
    row = TableRow(("Ziel", "5"), sign=light_sign(light))
    register_fonts()
    content = document(TableBlock(TableSpec("Tabelle", columns, (row,))))
    assert lint(content).problems == []
    (page,) = PdfReader(BytesIO(content)).pages
    contents = page.get_contents()
    assert contents is not None
    return contents.get_data().decode("latin-1")


def test_each_light_is_drawn_as_decoration_of_its_own() -> None:
    plain = drawn(None)
    seen = {drawn(light) for light in Light}
    assert len(seen | {plain}) == len(Light) + 1
    for painted in seen:
        assert painted.count("/Artifact") == plain.count("/Artifact") + 1


def test_the_report_s_table_has_the_fill_behind_the_word() -> None:
    columns = (GridColumn("degree", Unit.PERMILLE),)
    rows = [PublicGridRow(f"{light_words(light)}: Ziel", (None,)) for light in Light]
    total = PublicGridRow("Insgesamt", (None,))
    table = PublicGridTable("goal_list", Counts.GOALS, columns, tuple(rows), total)
    found = sheet_table(table, 2025)
    assert [line[0].fill for line in found.lines] == list(LIGHT_FILLS.values())
    assert found.totals[0].fill == ""
    book = Workbook()
    ReportSheet(book, "Ziele", DOCUMENT, values=1).table(found)
    cells = {str(c.value): c.fill.fgColor.rgb for row in book["Ziele"].iter_rows() for c in row}
    assert cells["● grün: Ziel"] == f"00{LIGHT_FILLS[Light.GREEN]}"
