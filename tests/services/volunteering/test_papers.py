"""The expense sheet and the confirmation: valid, complete, adding up; as read by others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import page
import pytest
from openpyxl import load_workbook

from intdesk.domain.assignment import Assignment, AssignmentKind
from intdesk.domain.consultation import Consultation
from intdesk.domain.period import Period
from intdesk.errors import IntDeskError, OutputError
from intdesk.services.office_file import OfficeFile
from tests.reports.pdf_lint import lint
from tests.services.volunteering.test_pool import TODAY, person, taken_in

SPRING = Period(date(2026, 1, 1), date(2026, 6, 30))


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    """Return the entry of a person with three assignments in spring and one in autumn."""
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Gemeinde Musterau"))
    contact = person(office_file)
    entry = taken_in(office_file, contact, "prs", training="Sprint 2022")
    for month, changes in (
        (2, {"minutes": 90, "km": 12, "paid_on": date(2026, 3, 1)}),
        (4, {"minutes": 30, "other_cost": 450, "other_for": "Parken"}),
        (10, {"minutes": 60}),
    ):
        draft = Assignment(
            person=contact, day=date(2026, month, 5), language="prs", purpose="Elterngespräch"
        )
        office_file.assignments.save(replace(draft, **changes))
    office_file.consultations.save(
        Consultation(
            day=date(2026, 5, 6), minutes=45, topic="08", language="prs", interpreting="ehrenamt",
            interpreter=contact, interpreting_minutes=60, interpreting_cost=1500,
        )
    )  # fmt: skip
    return entry


def conforming(path: Path) -> str:
    """Return the words of a document that follows PDF/UA-1 and PDF/A-2a."""
    content = path.read_bytes()
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    found = lint(content)
    assert found.problems == []
    return " ".join(found.words().split()).replace("\u00a0", " ")


def test_the_expense_sheet_adds_up(office_file: OfficeFile, record: int, tmp_path: Path) -> None:
    path = tmp_path / "Abrechnung.pdf"
    office_file.volunteer_papers.expenses(record, SPRING, path)
    words = conforming(path)
    for wanted in (
        "Samira Rahimi", "01.01.2026 bis 30.06.2026", "20,00 € je Stunde", "05.02.2026",
        "Sprachmittlung, Dari, Elterngespräch", "12 km: 3,60 €", "4,50 €", "01.03.2026",
        "3:00", "63,10 €", "Noch zu zahlen14,50 €",
        "960,00 €", "3.300,00 €", "Zur Information",
    ):  # fmt: skip
        assert wanted in words, wanted
    assert "05.10.2026" not in words


def test_the_workbook_has_numbers(office_file: OfficeFile, record: int, tmp_path: Path) -> None:
    path = tmp_path / "Abrechnung.xlsx"
    office_file.volunteer_papers.expenses(record, SPRING, path)
    sheet = load_workbook(path).active
    assert sheet is not None
    rows: list[list[Any]] = [[c.value for c in row] for row in sheet.iter_rows()]
    head = next(n for n, row in enumerate(rows) if row[:2] == ["Datum", "Einsatz"])
    assert sheet.page_setup.orientation == "landscape", "eight columns are read across"
    lines = rows[head + 1 : head + 4]
    assert [line[0].date() for line in lines] == [
        date(2026, 2, 5), date(2026, 4, 5), date(2026, 5, 6),
    ]  # fmt: skip
    assert [round(line[6], 2) for line in lines] == [33.6, 14.5, 15.0]
    total = rows[head + 4]
    assert (total[0], round(total[6], 2)) == ("Summe", 63.1)


def test_the_confirmation_names_hours_and_no_money(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "Nachweis.pdf"
    office_file.volunteer_papers.confirmation(record, Period.of_year(2026), path)
    words = conforming(path)
    for wanted in ("Samira Rahimi", "Gemeinde Musterau", "4 Einsätze", "4:00 Std.", "Dari",
                   "Sprint 2022"):  # fmt: skip
        assert wanted in words, wanted
    assert "€" not in words
    assert "Elterngespräch" not in words


def test_without_assignments_both_papers_say_so(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "leer.pdf"
    office_file.volunteer_papers.expenses(record, Period.of_year(2020), path)
    assert "keine Einsätze erfasst" in conforming(path)
    office_file.volunteer_papers.confirmation(record, Period.of_year(2020), tmp_path / "n.pdf")
    words = conforming(tmp_path / "n.pdf")
    assert "keine Einsätze erfasst" in words
    assert "bestätigen" not in words
    with pytest.raises(OutputError):
        office_file.volunteer_papers.expenses(record, SPRING, tmp_path / "a.csv")
    office_file.volunteers.trash([record])
    with pytest.raises(IntDeskError):
        office_file.volunteer_papers.confirmation(record, SPRING, tmp_path / "b.pdf")
    assert not (tmp_path / "b.pdf").exists()


def test_other_work_is_told_by_its_kind(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    contact = office_file.volunteers.get(record).contact
    office_file.assignments.save(
        Assignment(
            person=contact, day=TODAY, minutes=30, kind=AssignmentKind.MENTORING, purpose="Lesen"
        )
    )
    path = tmp_path / "n.pdf"
    office_file.volunteer_papers.confirmation(record, Period.of_year(2026), path)
    assert "Sprachmittlung, Patenschaft" in conforming(path)
