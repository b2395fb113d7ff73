"""Papers of planning: accessible, complete, in the language of their readers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from intdesk.domain.concept import Concept, ConceptKind, ConceptState
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus
from intdesk.errors import IntDeskError, OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.texts.planning.concept import template_steps
from intdesk.texts.planning.self_check import QUESTIONS
from intdesk.texts.planning.survey_sheets import SHEETS
from tests.reports.pdf_lint import lint

CONCEPT = Concept(
    title="Konzept: Miteinander & füreinander", kind=ConceptKind.DETAILED,
    state=ConceptState.DECIDED, starts_on=date(2026, 1, 31), decided_on=date(2026, 7, 3),
    decision="2026/7", first=2026, last=2030, principles="Wir sind viele.\nWir gehören zusammen.",
    items=(
        ConceptItem(1, Level.FIELD, "Sprache"),
        ConceptItem(2, Level.STRATEGIC, "Alle lernen Deutsch", "Auch abends."),
        ConceptItem(3, Level.OPERATIVE, "Keine Warteliste"),
        ConceptItem(
            4, Level.MEASURE, "=Abendkurs", "Mit Betreuung", "VHS", date(2026, 9, 1),
            date(2027, 8, 31), 640_050, MeasureStatus.IN_PROGRESS,
        ),
    ),
    steps=template_steps(),
)  # fmt: skip


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
    return " ".join(found.words().split())


def language(path: Path) -> str:
    return str(PdfReader(path).root_object["/Lang"])


def test_the_sheet_of_the_self_check_has_all_questions_on_a_page(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    office_file.planning_papers.self_check(path)
    words = conforming(path)
    for theme, text in QUESTIONS:
        assert f"{theme}: {text}" in words
    assert words.count("100") >= len(QUESTIONS)
    assert len(PdfReader(path).pages) == 1
    with pytest.raises(OutputError):
        office_file.planning_papers.self_check(path)


@pytest.mark.parametrize("key", list(SHEETS))
def test_the_survey_is_in_its_language(office_file: OfficeFile, key: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    office_file.planning_papers.survey(key, path)
    drawn = conforming(path)
    found = lint(path.read_bytes())
    sheet = SHEETS[key]
    words = "\n".join(e.spoken or " ".join(e.words().split()) for e in found.elements("H1", "P"))
    assert "□" not in drawn
    assert len(sheet.questions) == 10
    assert len(sheet.answers) == 5
    for text in (sheet.title, sheet.intro, sheet.privacy, *sheet.questions, sheet.thanks):
        assert text in words
    assert words.count(sheet.answers[1]) >= 10
    assert language(path) == sheet.tag
    assert len(PdfReader(path).pages) == 1
    (marks,) = found.artifacts
    assert f"Befragung · {sheet.name}" in marks
    assert ("von rechts nach links" in marks) is (key in {"ar", "fa"})


def boxes(path: Path) -> list[tuple[float, float]]:
    """Return left and lower edge of each box, in the order of drawing."""
    with pikepdf.open(path) as document:
        parsed = pikepdf.parse_content_stream(document.pages[0])
    found = [[float(n) for n in i.operands] for i in parsed if str(i.operator) == "re"]
    return [(x, y) for x, y, width, height in found if width == height]


def test_boxes_begin_at_the_side_where_reading_begins(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    for key, from_the_right in (("de", False), ("ar", True), ("fa", True)):
        path = tmp_path / f"{key}.pdf"
        office_file.planning_papers.survey(key, path)
        found = boxes(path)
        assert len(found) == 50
        row = [x for x, y in found if y == found[0][1]]
        assert len(row) == 5
        assert row == sorted(row, reverse=from_the_right)


def test_a_concept_is_read_as_outline_and_timeline(office_file: OfficeFile, tmp_path: Path) -> None:
    record = office_file.concepts.save(CONCEPT).id
    path = tmp_path / "a.pdf"
    office_file.planning_papers.concept(record, path)
    words = conforming(path)
    for text in (
        "Wir gehören zusammen.", "1.1.1.1", "Maßnahme: =Abendkurs", "Mit Betreuung",
        "01.09.2026 bis 31.08.2027", "6.400,50 €", "in Arbeit", "Nr. 2026/7 vom 03.07.2026",
        "Auftrag einholen", "31.01.2026 bis 30.03.2026", "überfällig",
    ):  # fmt: skip
        assert text in words


def test_a_concept_without_begin_items_or_steps_is_a_paper_too(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    record = office_file.concepts.save(Concept(title="Neu", steps=template_steps())).id
    office_file.planning_papers.concept(record, tmp_path / "a.pdf")
    assert "Monat 1 bis 2" in conforming(tmp_path / "a.pdf")
    bare = office_file.concepts.save(Concept(title="Leer")).id
    office_file.planning_papers.concept(bare, tmp_path / "b.pdf")
    assert "Leer" in conforming(tmp_path / "b.pdf")
    with pytest.raises(IntDeskError):
        office_file.planning_papers.concept(999, tmp_path / "c.pdf")
    assert not (tmp_path / "c.pdf").exists()


def test_the_workbook_holds_numbers_dates_and_no_formulas(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    record = office_file.concepts.save(CONCEPT).id
    path = tmp_path / "a.xlsx"
    office_file.planning_papers.concept(record, path)
    book = load_workbook(BytesIO(path.read_bytes()))
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    measure = next(row for row in rows if row[0] == "=Abendkurs")
    assert measure[6] == pytest.approx(6400.50)
    assert isinstance(measure[4], datetime)
    assert measure[4].date() == date(2026, 9, 1)
    assert all(c.data_type != "f" for s in book.worksheets for row in s.iter_rows() for c in row)
    steps = [row[0].value for row in book.worksheets[1].iter_rows()]
    assert "Auftrag einholen" in steps


def test_an_item_with_a_very_long_text_goes_on_over_pages(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    detail = " ".join(f"Wort{n}" for n in range(900))
    items = (ConceptItem(1, Level.FIELD, "Sprache", detail),)
    record = office_file.concepts.save(replace(CONCEPT, items=items)).id
    path = tmp_path / "Konzept.pdf"
    office_file.planning_papers.concept(record, path)
    assert re.findall(r"Wort\d+", conforming(path)) == detail.split()
