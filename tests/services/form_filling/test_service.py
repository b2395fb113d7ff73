"""Forms are filled with the figures of a year, and known again in the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.post import Post
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.consultation import Consultation
from intdesk.domain.form_filling import (
    FigureChoice,
    FormMapping,
    Mark,
    Obstacle,
    parse_place,
)
from intdesk.errors import OutputError
from intdesk.exchange.form_file.form import open_form
from intdesk.services.office_file import OfficeFile
from tests.exchange.form_file.forms import changed, funder_form
from tests.services.conftest import office_file, template

__all__ = ["office_file", "template"]
NAME = "Antrag & Plan"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return funder_form(tmp_path / "Antrag 2026.xlsx")


@pytest.fixture
def line(office_file: OfficeFile) -> int:
    made = office_file.budget_lines.save(BudgetLine(account="527100", title="Veranstaltungen")).id
    for year, cents in ((2026, 150_000), (2027, 160_050)):
        office_file.appropriations.save(
            Appropriation(year=year, line_id=made, change=Change.ORIGINAL, cents=cents)
        )
    office_file.postings.save(
        Posting(year=2026, day=date(2026, 3, 1), payee="VHS", shares=(Share(made, 12_345),))
    )
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Landkreis Süd", officer="A. Muster"))
    return made


def figures(office: OfficeFile, *, internal: bool = True) -> dict[str, FigureChoice]:
    found = office.form_filling.figures(2026, internal=internal)
    return {choice.key: choice for choice in found}


def test_figures_are_those_of_office_budget_and_report(office_file: OfficeFile, line: int) -> None:
    for _ in range(3):
        office_file.consultations.save(Consultation(day=date(2026, 5, 4), minutes=50, topic="08"))
    found = figures(office_file)
    assert found["office.name"].value == "Landkreis Süd"
    assert found["time.last_day"].value == date(2026, 12, 31)
    assert found[f"line.{line}.original"].value == Decimal("1500.00")
    assert found[f"line.{line}.ordered"].value == Decimal("123.45")
    assert found[f"line.{line}.available"].value == Decimal("1376.55")
    assert found[f"line.{line}.next"].value == Decimal("1600.50")
    assert found["budget.expense.original"].value == Decimal("1500.00")
    assert found["report.consultations"].value == Decimal(3)
    assert found["report.minutes"].value == Decimal("2.50")
    assert found["report.consultations"].internal


def test_readers_outside_get_what_the_public_report_prints(
    office_file: OfficeFile, line: int
) -> None:
    office_file.consultations.save(Consultation(day=date(2026, 5, 4), minutes=50, topic="08"))
    office_file.posts.save(Post(title="Stelle", line_id=line))
    outside, inside = figures(office_file, internal=False), figures(office_file)
    pay = f"line.{line}.ordered"
    assert (outside[pay].secret, inside[pay].secret, inside[pay].internal) == (True, False, True)
    assert outside["budget.expense.ordered"].secret
    report = office_file.reports.prepare(2026).report
    printed = {
        f"report.{f.key}": None if f.cell is None else f.cell.value
        for c in report.chapters
        for f in c.figures
    }
    counts = [c for c in outside.values() if c.key.startswith("report.")]
    assert any(choice.secret for choice in counts)
    for choice in counts:
        assert (choice.value is None) == (printed.get(choice.key) is None)
        assert choice.secret == (choice.value is None and inside[choice.key].value is not None)


def test_labels_propose_figures(office_file: OfficeFile, line: int, path: Path) -> None:
    office_file.consultations.save(Consultation(day=date(2026, 5, 4), minutes=50, topic="08"))
    service = office_file.form_filling
    form = service.open(path)
    known = service.figures(2026, internal=True)
    found = {m.cell: m.figure for m in service.proposals(form, FormMapping("Antrag"), known)}
    assert found == {
        "B3": "office.name", "B4": "office.officer", "B5": "time.year", "B6": "time.today",
        "B10": f"line.{line}.original", "C10": f"line.{line}.ordered",
        "B14": "report.consultations",
    }  # fmt: skip


def test_a_form_is_filled_and_known_again(
    office_file: OfficeFile, line: int, path: Path, tmp_path: Path
) -> None:
    service = office_file.form_filling
    form = service.open(path)
    assert service.recognised(form) is None
    known = service.figures(2026, internal=True)
    mapping = FormMapping("Antrag", service.proposals(form, FormMapping("Antrag"), known))
    wrong = Mark(NAME, "D10", f"line.{line}.moved", "Veranstaltungen · Summe")
    mapping = mapping.marked(wrong)
    service.keep(mapping)
    entries = service.entries(form, mapping, known)
    assert {e.mark.cell for e in entries if not e.proposed} == {"D10"}
    target = tmp_path / "gefüllt.xlsx"
    service.write(form, path, entries, target)
    sheet = open_form(target).sheets[0]
    shown = {cell: sheet.text(place) for cell in ("B3", "B5", "C10", "D10")
             if (place := parse_place(cell))}  # fmt: skip
    assert shown == {"B3": "Landkreis Süd", "B5": "2026", "C10": "123,45", "D10": ""}
    again = funder_form(tmp_path / "Antrag 2027.xlsx")
    assert service.recognised(service.open(again)) == service.mappings()[0]
    assert {*service.mappings()[0].marks} == {*mapping.marks}
    with pytest.raises(OutputError) as error:
        service.write(form, path, entries, path, overwrite=True)
    assert error.value.code == "form_itself"


def test_a_form_that_changed_says_so(
    office_file: OfficeFile, line: int, path: Path, tmp_path: Path
) -> None:
    service = office_file.form_filling
    known = service.figures(2026, internal=True)
    marks = (
        Mark(NAME, "B3", "office.name", "Antragsteller"),
        Mark("Weg", "B3", "office.name"),
        Mark(NAME, "B4", "line.99.moved", "Ansprechperson"),
    )
    moved = changed(path, "xl/sharedStrings.xml", lambda x: x.replace(b"Antragst", b"Anmeld"))
    found = service.entries(service.open(moved), FormMapping("Antrag", marks), known)
    assert [set(entry.obstacles) for entry in found] == [
        {Obstacle.MOVED}, {Obstacle.NO_VALUE}, {Obstacle.SHEET_MISSING}
    ]  # fmt: skip


def test_mappings_get_another_name_and_go(office_file: OfficeFile) -> None:
    service = office_file.form_filling
    service.keep(FormMapping("Alt", (Mark("A", "B3", "office.name"),)))
    service.keep(replace(service.mappings()[0], name="Neu"), instead_of="Alt")
    assert [m.name for m in service.mappings()] == ["Neu"]
    service.forget("Neu")
    assert service.mappings() == []
