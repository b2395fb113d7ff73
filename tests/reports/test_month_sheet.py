"""The month sheet as PDF and Excel: the same lines, accessible, with signatures and its mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import page
import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.working_time import FunctionShare, MonthSheet, SheetLine
from intdesk.errors import CancelledError
from intdesk.reports.month_pdf import render_month
from intdesk.reports.month_xlsx import render_month_xlsx
from tests.reports.pdf_lint import lint
from tests.reports.sample import OFFICE

FIRST = date(2026, 3, 2)
LINES = (
    SheetLine(FIRST, "", "", "Beratungsfunktion", 200, consultations=5),
    SheetLine(FIRST, "Netzwerktreffen", "=1+1 mit dem Kreis", "Vernetzungsfunktion", 90),
    SheetLine(date(2026, 3, 3), "", "nur Beschreibung", "", 30),
)
SHARES = (
    FunctionShare("vernetzung", "Vernetzungsfunktion", 90, 281),
    FunctionShare("beratung", "Beratungsfunktion", 200, 625),
    FunctionShare("", "", 30, 94),
)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
SHEET = MonthSheet(OFFICE, MARCH, LINES, SHARES, date(2026, 4, 1), "0.1.0")
EMPTY = replace(SHEET, office=Office(), lines=(), functions=())
LONG = replace(
    SHEET,
    lines=tuple(
        replace(LINES[1], day=FIRST + timedelta(days=n % 28), description="Wörter " * (n % 40))
        for n in range(160)
    ),
)
CASES = pytest.mark.parametrize("sheet", [SHEET, EMPTY, LONG], ids=["usual", "empty", "long"])


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@CASES
def test_conforms(sheet: MonthSheet, profile: str) -> None:
    report = page.validate_pdf_bytes(
        render_month(sheet), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


@CASES
def test_nothing_is_lost_to_a_screen_reader(sheet: MonthSheet) -> None:
    found = lint(render_month(sheet))
    assert found.problems == []
    assert [e.words() for e in found.elements("H1")] == ["Tätigkeitsnachweis März 2026"]


def test_the_pdf_says_whose_month_what_and_how_long() -> None:
    found = lint(render_month(SHEET))
    words = found.words()
    for part in (OFFICE.name, OFFICE.officer, "01.04.2026", "kein Arbeitszeitnachweis"):
        assert part in words
    rows = [[cell.words() for cell in row.kids] for row in found.elements("TR")]
    assert ["Mo, 02.03.2026", "Beratungen: 5", "Beratungsfunktion", "3:20"] in rows
    netz = "Netzwerktreffen=1+1 mit dem Kreis"
    assert ["Mo, 02.03.2026", netz, "Vernetzungsfunktion", "1:30"] in rows
    assert ["Di, 03.03.2026", "nur Beschreibung", "ohne Funktion", "0:30"] in rows
    assert ["Insgesamt", "", "", "5:20"] in rows
    assert ["Beratungsfunktion", "3:20", "62,5 %"] in rows
    assert "2 Tage mit Einträgen" in words
    for who in ("Integrationsbeauftragung ", "Kenntnis genommen (Leitung) "):
        assert who in words
    assert all("Intern, nicht zur Veröffentlichung" in text for text in found.artifacts)


def test_an_empty_month_says_so_and_names_what_is_missing() -> None:
    words = lint(render_month(EMPTY)).words()
    assert "keine Tätigkeit und keine Beratung erfasst" in words
    assert words.count("noch nicht eingetragen") == 2


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert render_month(SHEET) == render_month(SHEET)
    assert render_month_xlsx(SHEET) == render_month_xlsx(SHEET)


def test_the_work_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        render_month(SHEET, stop)


def workbook_sheet(sheet: MonthSheet) -> Worksheet:
    found = load_workbook(BytesIO(render_month_xlsx(sheet)))
    assert found.sheetnames == ["Tätigkeitsnachweis"]
    return found.worksheets[0]


def test_excel_holds_days_and_times_as_numbers() -> None:
    found = workbook_sheet(SHEET)
    (table,) = found.tables.values()
    first = int(table.ref[1 : table.ref.index(":")])
    heads = [cell.value for cell in found[first]]
    assert heads == ["Datum", "Tätigkeit", "Beschreibung", "Funktion", "Std."]
    rows = [[cell.value for cell in found[first + n]] for n in (1, 2, 3, 4)]
    assert [row[1] for row in rows] == [
        "Beratungen: 5",
        "Netzwerktreffen",
        "nur Beschreibung",
        None,
    ]
    assert rows[1][2] == "=1+1 mit dem Kreis"
    assert found.cell(first + 2, 3).data_type == "s"
    assert found.cell(first + 1, 1).number_format.upper() == "DD.MM.YYYY"
    hours = [found.cell(first + n, 5) for n in (1, 2, 3, 4)]
    assert {cell.number_format for cell in hours} == {"[h]:mm"}
    assert rows[3][0] == "Insgesamt"
    total = hours[3].value
    assert total.total_seconds() / 60 == SHEET.minutes  # type: ignore[union-attr]


def test_excel_is_marked_and_printed_with_its_heads() -> None:
    found = workbook_sheet(SHEET)
    texts = [str(cell.value) for row in found for cell in row if cell.value is not None]
    assert any("Intern, nicht zur Veröffentlichung" in text for text in texts)
    for wanted in ("Summen nach Funktion", "Kenntnis genommen (Leitung)", OFFICE.officer):
        assert wanted in texts
    assert "Intern" in str(found.oddHeader.right.text)  # type: ignore[union-attr]
    assert found.print_title_rows


def test_excel_of_an_empty_month() -> None:
    found = workbook_sheet(EMPTY)
    assert not found.tables
    texts = [str(cell.value) for row in found for cell in row if cell.value is not None]
    assert any("keine Beratung erfasst" in text for text in texts)
