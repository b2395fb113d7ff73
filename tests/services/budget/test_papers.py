"""Overview, list of receipts, chapter of the report: the ledger's Euros, accessible, internal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import page
import pytest

from intdesk.clock import FixedClock
from intdesk.domain.budget.line import Direction
from intdesk.domain.changes import Kind
from intdesk.domain.chart import ChartKind
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.listing import ListQuery, fiscal_filter
from intdesk.domain.money import format_euros
from intdesk.domain.report_data import Breakdown, Chapter, GridTable
from intdesk.domain.report_public import PublicGridTable, value_of
from intdesk.errors import OutputError
from intdesk.reports.charts import chart_of
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience
from intdesk.texts.report import table_text
from intdesk.texts.report_checks import said
from tests.reports.pdf_lint import lint

CLOCK = FixedClock(datetime(2026, 11, 21, 12, tzinfo=UTC))
PERSONNEL = "501200"


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.1), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path) -> Iterator[OfficeFile]:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as opened:
        yield opened


def chapter(office: OfficeFile) -> Chapter:
    found = office.reports.data(2025).chapter("budget")
    assert found is not None
    return found


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("paper", ["overview", "receipts"])
def test_papers_are_accessible(
    office: OfficeFile, tmp_path: Path, paper: str, profile: str
) -> None:
    path = tmp_path / "a.pdf"
    getattr(office.budget_papers, paper)(2026, path)
    content = path.read_bytes()
    report = page.validate_pdf_bytes(content, profile=profile, limits=page.SafetyLimits.unlimited())
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    read = lint(content)
    assert read.problems == []
    assert "Intern" in read.artifacts[0]


def test_the_overview_says_what_the_ledger_says(office: OfficeFile, tmp_path: Path) -> None:
    office.budget_papers.overview(2026, tmp_path / "a.pdf")
    office.budget_papers.overview(2026, tmp_path / "a.xlsx")
    total = office.budget.year(2026).total(Direction.EXPENSE)
    words = lint((tmp_path / "a.pdf").read_bytes()).words().replace("\u2212", "-")
    for cents in (total.granted, total.ordered, total.committed, total.available):
        assert format_euros(cents, symbol=False) in words
    book = openpyxl.load_workbook(BytesIO((tmp_path / "a.xlsx").read_bytes()))
    numbers = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    assert {total.granted / 100, total.ordered / 100, total.available / 100} <= numbers


def test_a_year_that_is_over_has_no_forecast(office: OfficeFile, tmp_path: Path) -> None:
    for year, forecast in ((2025, False), (2026, True)):
        office.budget_papers.overview(year, tmp_path / f"{year}.pdf")
        words = lint((tmp_path / f"{year}.pdf").read_bytes()).words()
        assert ("Prognose" in words) is forecast
        assert ("voraussichtlich" in words) is forecast


def test_the_receipts_add_up_to_what_was_posted(office: OfficeFile, tmp_path: Path) -> None:
    path = tmp_path / "belege.xlsx"
    office.budget_papers.receipts(2025, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[5], int | float)]
    assert (
        len(rows)
        == office.lists.summary(ListQuery(Kind.POSTING, filters=(fiscal_filter(2025),))).count
    )
    posted = sum(row.now.ordered for row in office.budget.year(2025).rows)
    assert round(sum(float(str(row[5])) for row in rows) * 100) == posted


def test_an_empty_year_says_so(office: OfficeFile, tmp_path: Path) -> None:
    office.budget_papers.receipts(2012, tmp_path / "a.pdf")
    assert "nichts gebucht" in lint((tmp_path / "a.pdf").read_bytes()).words()
    office.budget_papers.overview(2012, tmp_path / "b.pdf")
    with pytest.raises(OutputError):
        office.budget_papers.overview(2012, tmp_path / "b.docx")
    with pytest.raises(OutputError):
        office.budget_papers.receipts(2012, tmp_path / "a.pdf")


def test_the_chapter_is_a_recount_of_the_ledger(office: OfficeFile) -> None:
    found, year = chapter(office), office.budget.year(2025)
    work = [row for row in year.rows_of(Direction.EXPENSE) if row.line.account != PERSONNEL]
    figures = {f.key: (f.value, f.previous) for f in found.figures}
    assert figures["budget_ordered"] == (
        sum(r.now.ordered for r in work), sum(r.before.ordered for r in work)
    )  # fmt: skip
    assert figures["budget_available"][0] == sum(r.now.available for r in work)
    spent = next(t for t in found.tables if t.key == "budget_spent")
    assert isinstance(spent, Breakdown)
    assert (spent.total, spent.charted) == (figures["budget_ordered"][0], True)
    for row in spent.rows:
        assert row.source is not None
        postings = office.postings.many(list(office.lists.ids(row.source)))
        assert sum(p.cents for p in postings) == row.value
    lines = next(t for t in found.tables if t.key == "budget_lines")
    assert isinstance(lines, GridTable)
    assert lines.charted
    assert [row.values[3] for row in lines.rows] == [r.now.available for r in work]


def test_the_public_reads_nothing_of_the_pay_of_one_person(office: OfficeFile) -> None:
    inside = office.reports.prepare(2025, audience=Audience(INTERNAL)).report.chapter("budget")
    outside = office.reports.prepare(2025, audience=Audience(Rule())).report.chapter("budget")
    assert inside is not None
    assert outside is not None
    hidden_tables = {t.key for t in inside.tables} - {t.key for t in outside.tables}
    assert hidden_tables == {"budget_post", "budget_post_income"}
    hidden = {f.key for f in inside.figures} - {f.key for f in outside.figures}
    assert hidden == {"post_cost", "post_net"}
    cost = next(value_of(f.cell) for f in inside.figures if f.key == "post_cost")
    assert cost == 59_760_00
    booked = next(t for t in inside.tables if t.key == "budget_post")
    assert isinstance(booked, PublicGridTable)
    assert value_of(booked.total.values[1]) != cost
    assert "Monatsbeträgen" in table_text("budget_post").note, "the report tells why they differ"
    assert "E 10" not in repr(outside)


def test_the_chart_shows_the_parts_of_each_line(office: OfficeFile) -> None:
    for rule in (INTERNAL, Rule()):
        report = office.reports.prepare(2025, audience=Audience(rule)).report
        chapter = report.chapter("budget")
        assert chapter is not None
        (table,) = (t for t in chapter.tables if t.key == "budget_lines")
        assert isinstance(table, PublicGridTable)
        spec = chart_of(table, 2025)
        assert spec is not None
        assert (spec.kind, spec.unit) == (ChartKind.STACKED, "euros")
        assert [series.name for series in spec.series] == ["gebucht", "gebunden", "verfügbar"]
        for place, series in enumerate(spec.series, 1):
            cents = [value_of(row.values[place]) or 0 for row in table.rows]
            assert list(series.values) == [max(0, round(n / 100)) for n in cents]
        assert all(row.label in spec.alternative for row in table.rows)


def test_the_check_list_names_what_is_missing(office: OfficeFile) -> None:
    points = {p.code: p for p in office.report_checks.lines(2025) if p.group == "budget"}
    point = points["document"]
    assert point.query is not None
    assert office.lists.summary(point.query).count == point.count > 0
    assert said(point) == f"{point.count} von {point.total} Buchungen ohne Belegnummer"
    assert "from_treasury" not in points
