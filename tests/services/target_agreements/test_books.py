"""The workbooks about goals: the figures of the PDF as real numbers, in sheets ready to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.errors import OutputError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, review
from tests.reports.pdf_lint import lint


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    office_file.office.save(replace(office_file.office.get(), name="Gemeinde Musterau"))
    return agreed(office_file)


def agreed(office_file: OfficeFile, year: int = 2026) -> int:
    goals = tuple(replace(goal, milestones=()) for goal in AGREEMENT.goals)
    draft = replace(AGREEMENT, begin=date(year, 1, 1), end=date(year, 12, 31), goals=goals)
    made = office_file.target_agreements.save(draft).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office_file.target_agreements.move(made, state)
    return made


def lines_of(sheet: Worksheet, table: str) -> list[dict[str, object]]:
    """Return the lines of a table of a sheet by its heads."""
    heads, *rows = sheet[sheet.tables[table].ref]
    titles = [str(cell.value) for cell in heads]
    return [dict(zip(titles, (cell.value for cell in row), strict=True)) for row in rows]


def words_of(sheet: Worksheet) -> list[str]:
    return [
        " ".join(str(cell.value).split()) for row in sheet.iter_rows() for cell in row if cell.value
    ]


def test_the_status_sheet_has_numbers_days_lights_and_measures(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    office_file.target_agreements.review(record, {
        1: review(6_50, light="yellow", light_reason="Zwei Kitas fehlen",
                  next_day=date(2026, 10, 1)),
    })  # fmt: skip
    event = office_file.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    office_file.evidence.link(record, 1, Kind.EVENT, [event])
    path = tmp_path / "s.xlsx"
    office_file.agreement_books.status("jugend", 2026, path)
    sheet = load_workbook(path)["Sachstand"]
    first, second = lines_of(sheet, "Ziele1")
    assert first == {
        "Ziel": "1. Anmeldebögen in sechs Sprachen", "Einheit": "Bögen", "Ausgangswert": 0,
        "Erreicht": 6.5, "Zielwert": 12, "Grad": 0.54, "Ampel": "▲ gelb (von Hand)",
        "Überprüft am": datetime(2026, 7, 2),  # noqa: DTZ001 - a day of a sheet has no zone
        "Nächste Überprüfung": datetime(2026, 10, 1),  # noqa: DTZ001
        "Im Jahr gebucht": None,
    }  # fmt: skip
    assert (second["Erreicht"], second["Grad"], second["Überprüft am"]) == (None, None, None)
    (measure,) = lines_of(sheet, "Massnahmen1")
    assert (measure["Stand"], measure["Kosten"]) == ("nicht begonnen", 1200)
    words = " ".join(words_of(sheet))
    for part in (
        "Jugend und Kita · Jahr 2026 · Stand 21.11.2026", "Gemeinde Musterau",
        "Gewichteter Grad: 54 %. 1 von 2 Zielen überprüft.", "Zwei Kitas fehlen",
        "Nachweise: 1 Veranstaltung.", "Intern, nicht zur Veröffentlichung", "Grau: noch nicht",
    ):  # fmt: skip
        assert part in words, part
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.print_title_rows == "$1:$2"
    (bars,) = (area.rules for area in sheet.conditional_formatting)
    assert bars[0].type == "dataBar"


def test_what_was_ended_before_its_time_names_no_next_review_but_why(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    service = office_file.target_agreements
    days = {1: date(2026, 9, 1), 2: date(2026, 12, 10)}
    service.review(record, {key: review(6_00, next_day=day) for key, day in days.items()})
    service.end(record, date(2026, 10, 31), "Das Amt wurde aufgelöst.")
    book, pdf, goals = (tmp_path / name for name in ("s.xlsx", "s.pdf", "g.xlsx"))
    office_file.agreement_books.status("jugend", 2026, book)
    office_file.agreement_papers.status("jugend", 2026, pdf)
    office_file.goal_export.write(2026, goals)
    sheet = load_workbook(book)["Sachstand"]
    told = [line["Nächste Überprüfung"] for line in lines_of(sheet, "Ziele1")]
    assert told == [datetime(2026, 9, 1), None]  # noqa: DTZ001 - a day of a sheet has no zone
    exported = load_workbook(goals).worksheets[0].iter_rows(values_only=True)
    assert not [cell for row in exported for cell in row if str(cell).startswith("2026-12-10")]
    for words in (" ".join(words_of(sheet)), " ".join(lint(pdf.read_bytes()).words().split())):
        assert "Vor der Zeit beendet, weil: Das Amt wurde aufgelöst." in words
        assert "Nächste Überprüfung am 01.09.2026." in words
        assert "10.12.2026" not in words


def test_a_department_without_agreements_gets_a_sheet_that_says_so(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    books = office_file.agreement_books
    books.status("schule", 2026, tmp_path / "s.xlsx")
    assert any(
        "gilt keine" in w for w in words_of(load_workbook(tmp_path / "s.xlsx").worksheets[0])
    )
    assert books.years("schule", tmp_path / "y.xlsx") == 0
    book = load_workbook(tmp_path / "y.xlsx")
    assert book.sheetnames == ["Jahresvergleich"]
    assert any("noch keine Vereinbarung" in text for text in words_of(book.worksheets[0]))
    with pytest.raises(OutputError):
        books.status("schule", 2026, tmp_path / "s.xlsx")


def test_years_stand_side_by_side_and_all_goals_as_data(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    former = agreed(office_file, 2025)
    service, path = office_file.target_agreements, tmp_path / "y.xlsx"
    service.review(former, {1: review(6_00, date(2025, 12, 1))})
    service.review(record, {1: review(12_00), 2: review(12_00)})
    assert office_file.agreement_books.years("jugend", path) == 4
    book = load_workbook(path)
    assert book.sheetnames == ["Jahresvergleich", "Alle Ziele", "Diagrammdaten"]
    page = book["Jahresvergleich"]
    years = lines_of(page, "Jahre")
    found = [(y["Jahr"], y["Ziele"], y["überprüft"], y["Grad"], y["grün"]) for y in years]
    assert found == [("2025", 2, 1, 0.5, 0), ("2026", 2, 2, 1, 2)]
    goals = lines_of(page, "Ziele")
    assert [(g["2025"], g["2026"]) for g in goals] == [(0.5, 1), (None, 1)]
    with ZipFile(path) as package:
        drawing = package.read("xl/drawings/drawing1.xml").decode()
    told = "2025: 50 % (1 von 2 Zielen überprüft), 2026: 100 % (2 von 2 Zielen überprüft)."
    assert f'descr="Säulendiagramm: Zielerreichung je Jahr. {told}"' in drawing
    data = lines_of(book["Alle Ziele"], "Liste")
    assert [(line["Jahr"], line["Wert im Jahr"]) for line in data] == [
        (2025, 6), (2025, None), (2026, 12), (2026, 12),
    ]  # fmt: skip
    assert book["Alle Ziele"]["A2"].number_format == "0"  # a year, not 2.025


def test_the_data_hold_all_years_and_the_sheet_says_which_it_leaves_out(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    for year in range(2018, 2027):
        agreed(office_file, year)
    books, path, table = office_file.agreement_books, tmp_path / "y.xlsx", tmp_path / "y.csv"
    assert books.years("jugend", path) == books.years("jugend", table) == 18
    assert table.read_text("utf-8-sig").splitlines()[1].startswith("2018;")
    book = load_workbook(path)
    assert {line["Jahr"] for line in lines_of(book["Alle Ziele"], "Liste")} == {*range(2018, 2027)}
    page = book["Jahresvergleich"]
    assert [y["Jahr"] for y in lines_of(page, "Jahre")] == [str(y) for y in range(2021, 2027)]
    said = "Hier stehen die letzten 6 Jahre. Früheres (2018 bis 2020) enthält das Blatt"
    assert any(said in text for text in words_of(page))
    office_file.agreement_papers.years("jugend", tmp_path / "y.pdf")
    assert said in " ".join(lint((tmp_path / "y.pdf").read_bytes()).words().split())


def test_wide_data_print_over_several_pages_and_heads_of_numbers_wrap(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    office_file.target_agreements.review(record, {1: review(6_50)})
    path = tmp_path / "y.xlsx"
    office_file.agreement_books.years("jugend", path)
    book = load_workbook(path)
    data = book["Alle Ziele"]
    assert [cell.value for cell in data[1][:4]] == ["Jahr", "Nummer", "Vereinbarung", "Ziel"]
    assert data.print_title_cols == "$A:$D"
    assert (data.page_setup.fitToWidth or 0) >= 2
    numbers = book["Diagrammdaten"]
    (head,) = [
        cell for row in numbers.iter_rows() for cell in row
        if cell.column == 2 and cell.value == "Zielerreichung je Jahr in Prozent"
    ]  # fmt: skip
    assert head.alignment.wrap_text
    assert (numbers.row_dimensions[head.row or 0].height or 0) >= 30


def test_the_data_alone_come_as_csv(office_file: OfficeFile, record: int, tmp_path: Path) -> None:
    path = tmp_path / "y.csv"
    assert office_file.agreement_books.years("jugend", path) == 2
    assert path.read_text("utf-8-sig").splitlines()[1].startswith("2026;;Kitas für alle Familien;")


def test_pdf_and_workbook_say_the_same(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    office_file.target_agreements.review(record, {2: review(15_00)})
    pdf, xlsx = tmp_path / "s.pdf", tmp_path / "s.xlsx"
    office_file.agreement_papers.status("jugend", 2026, pdf)
    office_file.agreement_books.status("jugend", 2026, xlsx)
    sheet = load_workbook(xlsx)["Sachstand"]
    (sentence,) = [text for text in words_of(sheet) if "Gewichteter Grad" in text]
    assert "1 von 2 Zielen überprüft" in sentence
    assert sentence in " ".join(lint(pdf.read_bytes()).words().split())


def test_the_same_goals_give_the_same_bytes(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (first, second):
        office_file.agreement_books.years("jugend", path)
    assert first.read_bytes() == second.read_bytes()
