"""The handover pack: what a successor needs, and nobody who was counselled."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import page
import pytest
from docx import Document
from pypdf import PdfReader

from intdesk.cli.program import main
from intdesk.clock import FixedClock
from intdesk.domain.case import Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Reach
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.interaction import Interaction
from intdesk.domain.paper import Facts, Paragraph, Sheet, SheetRow
from intdesk.errors import OutputError
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.handover.sections import MOST_ROWS, table
from intdesk.services.office_file import OfficeFile
from intdesk.texts import handover as words
from tests.reports.pdf_lint import lint

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
TODAY = date(2026, 6, 1)
CLOCK = FixedClock(NOW)


@pytest.fixture
def office(tmp_path: Path) -> OfficeFile:
    return OfficeFile.create(tmp_path / "office.intdesk", clock=CLOCK)


def sheet(office: OfficeFile, caption: str) -> tuple[SheetRow, ...]:
    parts = office.handover.paper().parts
    found = [part for part in parts if isinstance(part, Sheet) and part.caption == caption]
    return found[0].rows if found else ()


def facts(office: OfficeFile) -> dict[str, str]:
    parts = office.handover.paper().parts
    return dict(row for part in parts if isinstance(part, Facts) for row in part.rows)


def test_what_is_overdue_comes_first_and_done_work_does_not(office: OfficeFile) -> None:
    for days, title, done in ((5, "Bald", None), (-3, "Zu spät", None), (1, "Getan", TODAY)):
        due = TODAY + timedelta(days=days)
        office.follow_ups.save(FollowUp(due=due, title=title, done_on=done))
    assert sheet(office, words.DATES_CAPTION) == (
        ("29.05.2026", "Zu spät", words.OVERDUE), ("06.06.2026", "Bald", ""),
    )  # fmt: skip
    found = facts(office)
    assert found[words.FACTS["overdue"]] == "1"
    assert found[words.FACTS["soon"]] == "1"


def test_follow_ups_about_persons_do_not_say_their_words(office: OfficeFile) -> None:
    saved = office.consultations.save(Consultation(day=TODAY, minutes=30, topic="08"))
    case = office.cases.from_consultation(saved.id).id
    office.follow_ups.save(
        FollowUp(due=TODAY, title="Frau Beispiel anrufen", linked_kind=Kind.CASE, linked_id=case)
    )
    paper = office.handover.paper()
    assert "Beispiel" not in str(paper.parts)
    assert sheet(office, words.DATES_CAPTION)[0][1] == "Wiedervorlage (Fall)"
    ((number, opened, last, _),) = sheet(office, words.CASES_CAPTION)
    assert str(number).startswith("2026-")
    assert (opened, last) == ("01.06.2026", "01.06.2026")


def test_partners_are_organisations_by_their_contacts(office: OfficeFile) -> None:
    from intdesk.domain.contact_parts import Nature

    one = office.contacts.save(Contact(name="Caritas", phones=(Reach("0123 4"),))).id
    two = office.contacts.save(Contact(name="Diakonie")).id
    person = office.contacts.save(
        Contact(nature=Nature.PERSON, given_name="Ida", family_name="Probe", name="Ida Probe")
    ).id
    for contacts in ((one, person), (one,), (two,)):
        office.interactions.save(Interaction(day=TODAY, subject="Gespräch", contacts=contacts))
    old = TODAY - timedelta(days=500)
    office.interactions.save(Interaction(day=old, subject="Gespräch", contacts=(two,)))
    assert sheet(office, words.NETWORK_CAPTION) == (
        ("Caritas", "0123 4", "", "2"), ("Diakonie", "", "", "1"),
    )  # fmt: skip


def test_an_empty_office_has_a_pack_too(office: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "Mappe.pdf"
    office.handover.write(path)
    said = lint(path.read_bytes())
    assert said.problems == []
    assert words.NONE in said.words()
    with pytest.raises(OutputError, match="target_exists"):
        office.handover.write(path)
    with pytest.raises(OutputError, match="format_unknown"):
        office.handover.write(tmp_path / "Mappe.txt")


def test_the_pack_of_a_full_office_conforms_in_both_forms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "demo.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.2), CLOCK)
    pdf, docx = tmp_path / "m.pdf", tmp_path / "m.docx"
    call = ["report", "handover", "--db", str(path), "--pdf", str(pdf), "--docx", str(docx)]
    assert main(call) == 0
    assert "intern" in capsys.readouterr().out
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            pdf.read_bytes(), profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    found = lint(pdf.read_bytes())
    assert found.problems == []
    assert all("Intern, nicht zur Veröffentlichung" in page_words for page_words in found.artifacts)
    heads = [p.text for p in Document(str(docx)).paragraphs]
    for head in (words.DATES, words.CASES, words.AGREEMENTS, words.COMMITTEES, words.CHECKS):
        assert head in heads
    assert main([*call[:4], "--pdf", str(tmp_path / "m.docx")]) != 0


def test_what_is_signed_stands_on_a_sheet_of_its_own(office: OfficeFile, tmp_path: Path) -> None:
    office.cases.save(Case(number="2026-1", opened_on=date(2026, 3, 1)))
    office.handover.write(tmp_path / "Mappe.pdf")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "Mappe.pdf").pages]
    assert words.UNWRITTEN in pages[-1]
    assert all(name in pages[-1] for name in (*words.SIGNATURES, *words.CHECK_POINTS))
    assert ("Offene Fälle", "1") in office.handover.paper().parts[2].rows  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("more", "said"),
    [(1, "Eine weitere Zeile steht im Programm."), (3, "3 weitere Zeilen stehen im Programm.")],
)
def test_lines_that_are_left_out_are_counted(more: int, said: str) -> None:
    rows = [(str(n),) for n in range(MOST_ROWS + more)]
    last = table("Liste", ("Nummer",), rows, (0.0,))[-1]
    assert isinstance(last, Paragraph)
    assert last.text == said
