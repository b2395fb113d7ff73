"""The proof of use: figures in the order of the plan, receipts, draft of the Sachbericht."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import page
import pytest

from intdesk.domain.budget.post import Holding, Post
from intdesk.domain.case import Case
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.evaluation import EvaluationLine
from intdesk.domain.event import Event, EventState
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.domain.report_audience import Audience
from intdesk.errors import IntDeskError, OutputError
from intdesk.services.grants.proof_tables import proof_of
from intdesk.services.office_file import OfficeFile
from intdesk.texts import grant_papers as words
from tests.reports.pdf_lint import lint
from tests.services.grants.conftest import book, place

Lines = dict[str, int]


@pytest.fixture
def used(office_file: OfficeFile, lines: Lines, grant: Grant) -> Grant:
    """Return a grant with costs, a receipt too late, called money and work."""
    book(office_file, lines["543100"], 480_000, place(grant, "Sachkosten"), "R 2", date(2026, 5, 1))
    book(office_file, lines["527100"], 400_050, place(grant, "Honorare"), "R 1")
    book(office_file, lines["527100"], 70_000, place(grant, "Honorare"), "R 9", date(2027, 1, 9))
    book(
        office_file, lines["414100"], 800_000, place(grant, "Zuwendung des Landes"), "AO 4",
        date(2026, 2, 1),
    )  # fmt: skip
    office_file.consultations.save(Consultation(day=date(2026, 4, 1), topic="08", minutes=90))
    office_file.events.save(
        Event(day=date(2026, 5, 1), title="Auftakt", state=EventState.HELD, attended=31)
    )
    work = ("consultation", "event")
    office_file.grants.save(replace(grant, work=work, conditions="Logo des Landes zeigen"))
    return office_file.grants.get(grant.id)


@pytest.mark.parametrize("paper", ["proof", "receipts", "account", "follow_on"])
@pytest.mark.parametrize("filled", ["used", "grant"])
def test_papers_are_accessible(
    office_file: OfficeFile, request: pytest.FixtureRequest, tmp_path: Path, paper: str, filled: str
) -> None:
    shown: Grant = request.getfixturevalue(filled)
    path = tmp_path / "a.pdf"
    getattr(office_file.grant_papers, paper)(shown.id, path)
    content = path.read_bytes()
    for profile in ("ua1", "2a"):
        limits = page.SafetyLimits.unlimited()
        report = page.validate_pdf_bytes(content, profile=profile, limits=limits)
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    assert lint(content).problems == []


def test_the_proof_stands_in_the_order_of_the_plan(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    office_file.grant_papers.proof(used.id, tmp_path / "a.pdf")
    printed = " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())
    assert (
        printed.index("Honorare")
        < printed.index("Sachkosten")
        < printed.index("Zuwendung des Land")
    )
    # 4.000,50 and 4.800,00 are recognised; 700,00 came after the period
    for amount in ("8.800,50", "7.040,40", "959,60", "700,00"):
        assert amount in printed
    assert "Zurückzuzahlen sind 959,60" in printed
    assert "Zinsen" in printed
    office_file.grant_papers.proof(used.id, tmp_path / "a.xlsx")
    book_of = openpyxl.load_workbook(BytesIO((tmp_path / "a.xlsx").read_bytes()))
    numbers = {cell.value for row in book_of.worksheets[0].iter_rows() for cell in row}
    assert {4_700.5, 4_800, 8_800.5, 7_040.4, 959.6} <= numbers


def test_deviations_have_their_sign_and_what_has_no_plan_is_not_secret(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    first, *others = used.plan
    plan = (replace(first, cents=0), *others)
    office_file.grants.save(replace(used, plan=plan))
    office_file.grant_papers.proof(used.id, tmp_path / "a.pdf")
    printed = lint((tmp_path / "a.pdf").read_bytes()).words()
    office_file.grant_papers.proof(used.id, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    row = next(row for row in sheet.values if row[0] == first.title)
    assert "+4.700,50" in printed
    assert row[1:5] == (0, 4_700.5, 4_700.5, "x")
    assert not any("geheim" in str(cell) for line in sheet.values for cell in line)


def test_the_table_of_costs_ends_with_what_the_result_says(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    book(office_file, lines["527100"], 700_000, place(grant, "Honorare"))
    book(office_file, lines["543100"], 400_000, place(grant, "Sachkosten"), "R 2")
    view = office_file.grant_figures.view(grant.id)
    costs, _, result = proof_of(view).tables
    assert costs.lines[-1] == EvaluationLine(words.CUT, (0, 0, 0, 0, -100_000))
    assert costs.total is not None
    assert costs.total.values[4] == result.lines[0].values[0] == 1_000_000
    assert sum(line.values[4] or 0 for line in costs.lines) == 1_000_000


def test_what_is_only_applied_for_is_not_called_approved(
    office_file: OfficeFile, grant: Grant
) -> None:
    office_file.grants.save(replace(grant, notice_day=None))
    said = " ".join(proof_of(office_file.grant_figures.view(grant.id)).sentences)
    assert "beantragt sind 8.000,00" in said
    assert "bewilligt sind" not in said


def test_the_receipts_add_up_by_position(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    office_file.grant_papers.receipts(used.id, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    sums = [row[:2] for row in sheet.iter_rows(values_only=True) if isinstance(row[1], float)]
    assert sums[:1] == [("Honorare", 4_700.5)]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[5], int | float)]
    assert [(row[0], row[4], row[5]) for row in rows] == [
        ("Honorare", "R 1", 4_000.5), ("Honorare", "R 9", 700), ("Sachkosten", "R 2", 4_800),
        ("Zuwendung des Landes", "AO 4", 8_000),
    ]  # fmt: skip
    office_file.grant_papers.receipts(used.id, tmp_path / "a.pdf")
    read = lint((tmp_path / "a.pdf").read_bytes())
    assert "Intern" in read.artifacts[0]
    assert "Alle Belege der Zuwendung" in " ".join(read.words().split())


def test_the_draft_says_facts_on_at_most_three_pages(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    office_file.grant_papers.account(used.id, tmp_path / "a.pdf")
    read = lint((tmp_path / "a.pdf").read_bytes())
    printed = " ".join(read.words().split())
    for said in (
        "Beratungenweniger als 5", "Veranstaltungen1", "Gezählte Teilnahmen31",
        "Auftakt", "Logo des Landes zeigen", "9.500,50", "Alle Beratungen; Alle Veranstaltungen",
    ):  # fmt: skip
        assert said in printed
    assert len(read.artifacts) <= 3
    office_file.grant_papers.account(used.id, tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as packed:
        written = packed.read("word/document.xml").decode()
    assert "Gezählte Teilnahmen" in written
    assert "Insgesamt" in written
    assert "1:30" not in printed + written


def test_a_long_draft_keeps_to_three_pages(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    more = tuple(
        PlanLine(0, f"{number} {'Position mit einem langen Namen ' * 5}", Side.COST, 100)
        for number in range(60)
    )
    topics = [code.code for code in office_file.codes.book().choices(CodeListId.TOPIC)]
    work = ("consultation", "event", *(f"consultation/topic/{code}" for code in topics))
    long = replace(grant, plan=(*grant.plan, *more), conditions="Auflage. " * 400, work=work)
    office_file.grants.save(long)
    for number in range(12):
        title = f"{number} {'Fest der Begegnung ' * 9}"
        office_file.events.save(
            Event(day=date(2026, 5, 1), title=title, state=EventState.HELD, attended=9)
        )
    office_file.grant_papers.account(grant.id, tmp_path / "a.pdf")
    read = lint((tmp_path / "a.pdf").read_bytes())
    printed = " ".join(read.words().split())
    assert len(read.artifacts) <= 3
    assert "Weitere Positionen (44)" in printed
    assert "weitere" in printed


def test_small_counts_of_people_cannot_be_computed_from_the_draft(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    book(office_file, lines["527100"], 60_000, place(grant, "Honorare"))
    office_file.grants.save(replace(grant, work=("consultation",)))
    for count, told in ((4, False), (1, True)):
        for _ in range(count):
            day = date(2026, 4, 1)
            office_file.consultations.save(Consultation(day=day, topic="08", minutes=30))
        office_file.grant_papers.account(grant.id, tmp_path / "a.pdf", overwrite=True)
        printed = " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())
        assert ("weniger als 5" in printed) is not told
        assert ("Rechnerisch je Einheit" in printed) is told
    assert "Beratung120,00 €96,00 €" in printed


def test_the_draft_hides_talks_of_few_people_with_their_topics(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    book(office_file, lines["527100"], 60_000, place(grant, "Honorare"))
    office_file.grants.save(replace(grant, work=("consultation", "event")))
    for number in ("F1", "F2"):
        case = office_file.cases.save(Case(number=number, opened_on=date(2026, 1, 5))).id
        for day in range(1, 13):
            talk = Consultation(day=date(2026, 4, day), topic="08", minutes=30, case_id=case)
            office_file.consultations.save(talk)
    for attended in (None, 30):
        office_file.events.save(
            Event(day=date(2026, 5, 1), title="Fest", state=EventState.HELD, attended=attended)
        )
    office_file.grant_papers.account(grant.id, tmp_path / "a.pdf")
    printed = " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())
    assert "Beratungenweniger als 5 Personen" in printed
    assert "(bei 1 von 2 Veranstaltungen gezählt)30" in printed
    for hidden in ("24", "Am häufigsten", "Beratungszeit", "Beratung2"):
        assert hidden not in printed.replace("24.", "")


def test_the_draft_rounds_where_the_office_rounds(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    for day in range(2, 14):
        office_file.consultations.save(Consultation(day=date(2026, 4, day), topic="08", minutes=31))
    office_file.report_audiences.keep(Audience(Rule(Method.ROUNDING)))
    office_file.grant_papers.account(used.id, tmp_path / "a.pdf")
    printed = " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())
    assert "Beratungen15" in printed
    assert "Gezählte Teilnahmen30" in printed
    assert "586,70" in printed  # 8.800,50 by 15
    assert "auf ein Vielfaches von 5 gerundet" in printed


def test_papers_say_who_hands_them_in_and_of_which_day_they_are(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    office = replace(office_file.office.get(), name="Stadt Elmstedt", department="Soziales")
    office_file.office.save(office)
    for paper in ("account", "follow_on"):
        getattr(office_file.grant_papers, paper)(used.id, tmp_path / f"{paper}.pdf")
        printed = " ".join(lint((tmp_path / f"{paper}.pdf").read_bytes()).words().split())
        assert "ZuwendungsempfängerStadt Elmstedt, Soziales" in printed
        assert re.search(r"Stand\d\d\.\d\d\.\d{4}", printed)
    for paper in ("proof", "receipts", "account", "follow_on"):
        path = tmp_path / f"{paper}.xlsx"
        getattr(office_file.grant_papers, paper)(used.id, path)
        sheet = openpyxl.load_workbook(path).worksheets[0]
        cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row]
        assert any(cell.startswith("Stand") for cell in cells), paper


def test_the_workbook_of_the_draft_has_numbers_to_calculate_with(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    post = office_file.posts.save(
        Post(title="Integration", holdings=(Holding(date(2026, 1, 1), None, 500, "", "A"),))
    )
    for number in range(7):
        office_file.consultations.save(
            Consultation(day=date(2026, 4, 2 + number), topic="08", minutes=30)
        )
    posts = (FundedPost(post.id, 250),)
    office_file.grants.save(replace(office_file.grants.get(used.id), posts=posts))
    for ending in ("xlsx", "pdf"):
        office_file.grant_papers.account(used.id, tmp_path / f"a.{ending}")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    rows = {row[0]: row[1:4] for row in sheet.iter_rows(values_only=True) if row[0]}
    assert rows["Beratungen"][:2] == (8, 32)
    assert rows["Beratungszeit in Stunden"][:2] == (timedelta(hours=5), timedelta(hours=20))
    assert rows["Insgesamt"] == (10_000, 9_500.5, -499.5)
    assert rows["Beratung"][:2] == (1_100.06, 880.05)
    said = str(rows["Geförderte Stellen"][0])
    assert "0,25 Vollzeitstellen, davon im Mittel besetzt: 0,25" in said
    printed = lint((tmp_path / "a.pdf").read_bytes()).words().replace("\u2212", "-")
    for amount in ("Beratungen832", "10.000,00", "9.500,50", "-499,50", "1.100,06", "880,05"):
        assert amount in printed


@pytest.mark.parametrize(("threshold", "few"), [(3, False), (10, True)])
def test_what_is_small_follows_the_rule_of_the_office(
    office_file: OfficeFile, used: Grant, tmp_path: Path, threshold: int, few: bool
) -> None:
    for number in range(3):
        office_file.consultations.save(
            Consultation(day=date(2026, 5, 2 + number), topic="08", minutes=30)
        )
    office_file.report_audiences.keep(Audience(Rule(threshold=threshold)))
    office_file.grant_papers.account(used.id, tmp_path / "a.pdf")
    printed = lint((tmp_path / "a.pdf").read_bytes()).words()
    assert ("Beratungenweniger als 10" in printed) is few
    assert ("Beratungen4" in printed) is not few


def test_the_next_application_shows_last_plan_actual_and_next_plan(
    office_file: OfficeFile, used: Grant, tmp_path: Path
) -> None:
    def told() -> str:
        office_file.grant_papers.follow_on(used.id, tmp_path / "a.pdf", overwrite=True)
        return " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())

    printed = told()
    assert "01.01.2027 bis 31.12.2027" in printed
    # 4.000,50 for the period are rounded up to whole Euros
    for amount in ("6.000,00", "4.700,50", "4.001,00", "4.800,00", "8.801,00"):
        assert amount in printed
    draft = office_file.grant_figures.follow_on(used.id)
    plan = (replace(draft.plan[0], cents=512_300), *draft.plan[1:])
    office_file.grants.save(replace(draft, plan=plan))
    assert "5.123,00" in told()
    office_file.grant_papers.follow_on(used.id, tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as packed:
        assert "Plan neu" in packed.read("word/document.xml").decode()


def test_without_rules_the_draft_says_where_to_choose_the_work(
    office_file: OfficeFile, grant: Grant, tmp_path: Path
) -> None:
    office_file.grant_papers.account(grant.id, tmp_path / "a.pdf")
    printed = " ".join(lint((tmp_path / "a.pdf").read_bytes()).words().split())
    assert "Arbeit für den Sachbericht" in printed


def test_what_cannot_be_written_is_refused(
    office_file: OfficeFile, grant: Grant, tmp_path: Path
) -> None:
    papers = office_file.grant_papers
    for paper in ("proof", "receipts", "account", "follow_on"):
        with pytest.raises(OutputError, match="format_unknown"):
            getattr(papers, paper)(grant.id, tmp_path / "a.txt")
        with pytest.raises(IntDeskError, match="record_missing"):
            getattr(papers, paper)(99, tmp_path / "b.pdf")
    assert not list(tmp_path.glob("?.*"))
    named = office_file.grants.save(replace(grant, title='A/B: "Sprache"')).id
    assert papers.file_title("proof", named) == "Zahlenmäßiger Nachweis A B Sprache"
