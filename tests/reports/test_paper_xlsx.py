"""Papers as workbooks: numbers stay numbers, and the words of the PDF stand beside them."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.paper import (
    Amount,
    Blank,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Part,
    Points,
    Sheet,
    Tick,
)
from intdesk.domain.report_data import Unit
from intdesk.reports.paper_xlsx import render_paper_xlsx
from intdesk.texts.paper_cells import cell_texts

TABLE = Sheet(
    "Ausgaben", ("Position", "Plan", "Abweichung"),
    (
        ("Honorare", Amount(123_450), Amount(-50, signed=True)),
        ("=1+1", Amount(0), Amount(7, signed=True)),
        ("Beratungen", "weniger als 5", Amount(90, Unit.MINUTES)),
    ),
    (0.0, 80.0, 80.0), (1, 2), ("Insgesamt", Amount(123_450), Amount(-43, signed=True)),
)  # fmt: skip


def rendered(*parts: Part, remark: str = "") -> Worksheet:
    paper = Paper(
        "Sachbericht", "Sprache im Quartier", "Musterau", date(2026, 11, 28), "IntDesk", parts,
        remark,
    )  # fmt: skip
    content = render_paper_xlsx(paper)
    assert content == render_paper_xlsx(paper)
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    return [row for row in sheet.iter_rows(values_only=True) if any(row)]


def test_every_part_stands_in_its_order() -> None:
    sheet = rendered(
        Paragraph("Entwurf", small=True), Facts("Die Zuwendung", (("Programm", "Ankommen"),)),
        Heading("Was getan wurde"), Points(("Auftakt", "Fest")), Heading("Geld"), TABLE,
        Blank("Wirkung", "Viel", 3),
    )  # fmt: skip
    first = [row[0] for row in rows(sheet)]
    assert first == [
        "Sachbericht", "Musterau", "Sprache im Quartier", "Entwurf", "Die Zuwendung", "Programm",
        "Was getan wurde", "• Auftakt", "• Fest", "Geld", "Ausgaben", "Position", "Honorare",
        "=1+1", "Beratungen", "Insgesamt", "Wirkung", "Viel",
    ]  # fmt: skip
    assert ("Programm", "Ankommen", None, None) in rows(sheet)


def test_amounts_are_numbers_and_formulas_of_others_are_texts() -> None:
    sheet = rendered(TABLE)
    found = {row[0]: row[1:3] for row in rows(sheet)}
    assert found["Honorare"] == (1_234.5, -0.5)
    assert found["Insgesamt"] == (1_234.5, -0.43)
    assert found["Beratungen"][0] == "weniger als 5"
    cell = next(row[0] for row in sheet.iter_rows() if row[0].value == "=1+1")
    assert cell.data_type == "s"
    plus = next(row[2] for row in sheet.iter_rows() if row[0].value == "=1+1")
    assert plus.number_format.startswith("+")
    assert sheet.tables["Tabelle1"].ref.endswith(str(cell.row + 1))


def test_the_words_are_those_of_the_other_forms() -> None:
    assert cell_texts(TABLE.rows[0]) == ("Honorare", "1.234,50\u00a0€", "−0,50\u00a0€")
    assert cell_texts(TABLE.rows[1]) == ("=1+1", "0,00\u00a0€", "+0,07\u00a0€")
    assert cell_texts(TABLE.rows[2]) == ("Beratungen", "weniger als 5", "1:30")


@pytest.mark.parametrize("remark", ["Intern", "Intern, nicht zur Veröffentlichung. " * 4])
def test_a_mark_is_never_cut(remark: str) -> None:
    sheet = rendered(TABLE, remark=remark)
    marked = [cell for cell in sheet[2] if cell.value and remark in str(cell.value)]
    assert len(marked) == 1
    assert (marked[0].column == 1) is (len(remark) > 48)


def test_a_paper_without_a_table_is_a_workbook_too() -> None:
    sheet = rendered(Paragraph("Für dieses Jahr ist noch nichts angemeldet."))
    assert "Für dieses Jahr ist noch nichts angemeldet." in {row[0] for row in rows(sheet)}


def test_what_is_ticked_by_hand_is_no_workbook() -> None:
    with pytest.raises(TypeError):
        rendered(Tick("Gelesen"))
