"""The grants in the report's chapter on the budget; what tells one person's pay stays internal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.post import Funding, Post
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.grants.grant import Grant
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_data import GridTable
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from intdesk.texts.report_checks import said
from tests.reports.pdf_lint import lint
from tests.services.budget.conftest import plan
from tests.services.grants.conftest import BEGIN, DRAFT, book, place

Lines = dict[str, int]
LABEL = "Sprache im Quartier (Land Niedersachsen; Nachweis bis 30.06.2027)"


def grids(office: OfficeFile, year: int) -> dict[str, GridTable]:
    chapter = office.reports.data(year).chapter("budget")
    tables = chapter.tables if chapter is not None else ()
    return {t.key: t for t in tables if isinstance(t, GridTable)}


def words(office: OfficeFile, audience: Audience, path: Path) -> str:
    prepared = office.reports.prepare(2026, audience=audience)
    office.reports.write(prepared, Targets(pdf=path))
    read = lint(path.read_bytes())
    assert read.problems == []
    return " ".join(read.words().split())


def test_the_chapter_has_the_grants_of_the_year(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    plan(office_file, lines["527100"], 1_000_000)
    book(office_file, lines["527100"], 400_050, place(grant, "Honorare"))
    book(office_file, lines["414100"], 300_000, place(grant, "Zuwendung des Landes"))
    table = grids(office_file, 2026)["grants"]
    assert [(row.label, row.values) for row in table.rows] == [
        (LABEL, (800_000, 400_050, 320_040, 300_000))
    ]
    assert "grants" not in grids(office_file, 2025)
    for name, rule in (("intern", INTERNAL), ("public", Rule())):
        printed = words(office_file, Audience(rule), tmp_path / f"{name}.pdf")
        assert "3.200,40" in printed
        assert "Nachweis bis 30.06.2027" in printed
        assert "für den ganzen Bewilligungszeitraum" in printed


def test_what_is_only_applied_for_has_no_approved_amount(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    plan(office_file, lines["527100"], 1_000_000)
    book(office_file, lines["527100"], 400_050, place(grant, "Honorare"))
    office_file.grants.save(replace(grant, notice_day=None))
    row = grids(office_file, 2026)["grants"].rows[0]
    assert row.values == (None, 400_050, None, 0)
    assert "beantragt: 8.000,00" in row.label
    query = ListQuery(Kind.GRANT)
    ids = list(office_file.lists.ids(query))
    assert office_file.lists.rows(Kind.GRANT, ids)[grant.id]["approved"] == 0


def test_a_grant_for_the_post_stays_internal(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    office_file.posts.save(Post(title="Stelle", line_id=lines["531800"]))
    book(office_file, lines["531800"], 543_216, place(grant, "Honorare"))
    assert "grants" not in grids(office_file, 2026)
    assert [row.label for row in grids(office_file, 2026)["grants_post"].rows] == [LABEL]
    assert "5.432,16" in words(office_file, Audience(INTERNAL), tmp_path / "a.pdf")
    printed = words(office_file, Audience(Rule()), tmp_path / "b.pdf")
    assert "5.432,16" not in printed
    assert "Sprache im Quartier" not in printed


@pytest.mark.parametrize("how", ["booked", "reserved", "funder", "position"])
def test_what_tells_one_persons_pay_stays_internal_however_it_is_known(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path, how: str
) -> None:
    post, wanted = lines["531800"], place(grant, "Honorare")
    funder = "land niedersachsen" if how == "funder" else "Stiftung"
    held = Funding(BEGIN, None, 800, funder)
    office_file.posts.save(Post(title="Stelle", line_id=post, fundings=(held,)))
    if how == "booked":
        book(office_file, post, 500_000, wanted)
    elif how == "reserved":
        day = date(2026, 2, 1)
        office_file.commitments.save(
            Commitment(year=2026, line_id=post, day=day, cents=543_216, purpose="Vertrag",
                       plan_line_id=wanted)
        )  # fmt: skip
    elif how == "position":
        plan_of = tuple(replace(x, title=x.title.replace("Honorare", "Personalausgaben"))
                        for x in grant.plan)  # fmt: skip
        office_file.grants.save(replace(grant, plan=plan_of))
    called = place(office_file.grants.get(grant.id), "Zuwendung des Landes")
    book(office_file, lines["414100"], 765_432, called)
    plan(office_file, lines["527100"], 1_000_000)
    assert {"grants_post", "budget_post_income"} <= set(grids(office_file, 2026))
    assert not {"grants", "budget_income"} & set(grids(office_file, 2026))
    printed = words(office_file, Audience(Rule()), tmp_path / "b.pdf")
    for told in ("7.654,32", "8.000,00", "Sprache im Quartier"):
        assert told not in printed
    assert "7.654,32" in words(office_file, Audience(INTERNAL), tmp_path / "a.pdf")


def test_income_for_the_post_is_not_public_without_a_grant(
    office_file: OfficeFile, lines: Lines
) -> None:
    line = office_file.budget_lines.get(lines["414100"])
    office_file.posts.save(Post(title="Stelle", line_id=lines["531800"]))
    book(office_file, line.id, 100, None)
    assert "budget_income" in grids(office_file, 2026)
    office_file.budget_lines.save(replace(line, earmarked_for=lines["531800"]))
    chapter = office_file.reports.data(2026).chapter("budget")
    assert chapter is not None
    assert "budget_post_income" in {table.key for table in chapter.tables}
    assert "budget_income" not in {table.key for table in chapter.tables}
    assert "budget_received" not in {figure.key for figure in chapter.figures}


def test_the_table_of_income_says_that_shared_lines_are_left_out_whole(
    office_file: OfficeFile, lines: Lines, grant: Grant, tmp_path: Path
) -> None:
    office_file.posts.save(Post(title="Stelle", line_id=lines["531800"]))
    book(office_file, lines["531800"], 500_000, place(grant, "Honorare"))
    book(office_file, lines["414100"], 765_432, place(grant, "Zuwendung des Landes"))
    book(office_file, lines["414100"], 50_000, None, "AO 2")
    other = BudgetLine(account="448800", title="Erstattung", direction=Direction.INCOME)
    book(office_file, office_file.budget_lines.save(other).id, 12_300, None, "AO 3")
    printed = words(office_file, Audience(Rule()), tmp_path / "a.pdf")
    assert "123,00" in printed
    assert "414100" not in printed
    assert "Ohne Haushaltsstellen, über die auch die Förderung der Stelle läuft" in printed


def test_the_check_before_the_report_names_grants_with_open_points(
    office_file: OfficeFile, lines: Lines, grant: Grant
) -> None:
    def told(year: int) -> list[str]:
        found = office_file.report_checks.lines(year)
        return [said(line) for line in found if line.code.startswith("grant_")]

    assert told(2026) == []
    book(office_file, lines["527100"], 500, place(grant, "Honorare"), "")
    assert told(2026) == ["Zuwendungen mit offenen Punkten: Sprache im Quartier"]
    assert told(2025) == []
    office_file.consultations.save(Consultation(day=BEGIN, topic="08", minutes=5))
    office_file.grants.save(replace(grant, work=("consultation",)))
    office_file.grants.save(replace(DRAFT, title="Zweite", work=("consultation",)))
    assert "Arbeit, die zu zwei Zuwendungen gehört: Sprache im Quartier / Zweite" in told(2026)
