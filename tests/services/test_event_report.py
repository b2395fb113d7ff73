"""The chapters on events and statements: recounted from the records, and what the public reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.event import Counting, Event, EventState, GroupCount
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.publicity import Statement
from intdesk.domain.report_data import Breakdown, Chapter, GridTable, Table
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicGridTable,
    PublicReport,
    value_of,
)
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.reports.pdf_lint import lint

CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
INSIDE = Audience(INTERNAL)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.1), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path) -> Iterator[OfficeFile]:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as opened:
        yield opened


def chapter(office: OfficeFile, key: str = "events", year: int = 2025) -> Chapter:
    found = office.reports.data(year).chapter(key)
    assert found is not None
    return found


def breakdown(found: Chapter, key: str) -> Breakdown:
    table = next(t for t in found.tables if t.key == key)
    assert isinstance(table, Breakdown)
    return table


def grid(found: Chapter, key: str) -> GridTable:
    table: Table = next(t for t in found.tables if t.key == key)
    assert isinstance(table, GridTable)
    return table


def held(office: OfficeFile, year: int = 2025) -> list[Event]:
    ids = office.lists.ids(ListQuery(Kind.EVENT, filters=(year_filter(year),)))
    return [e for e in office.events.many(ids) if e.state is EventState.HELD]


def test_figures_are_a_recount_of_both_years(office: OfficeFile) -> None:
    figures = {f.key: f for f in chapter(office).figures}
    now, before = held(office), held(office, 2024)
    assert len(now) > 10
    for key, count in (
        ("events", len), ("event_cost", lambda es: sum(e.cost for e in es)),
        ("attended_counted", lambda es: sum(
            e.attended or 0 for e in es if e.counting is Counting.COUNTED)),
        ("attended_estimated", lambda es: sum(
            e.attended or 0 for e in es if e.counting is Counting.ESTIMATED)),
    ):  # fmt: skip
        assert (figures[key].value, figures[key].previous) == (count(now), count(before)), key
    assert figures["attended_estimated"].value
    source = figures["events"].source
    assert source is not None
    assert office.lists.summary(source).count == len(now)


def test_every_line_opens_the_list_that_it_counts(office: OfficeFile) -> None:
    found = chapter(office)
    linked = 0
    for table in (*found.tables, *chapter(office, "statements").tables):
        if isinstance(table, Breakdown) and table.key != "attended_by_month":
            for row in table.rows:
                if row.source is not None:
                    linked += 1
                    assert office.lists.summary(row.source).count == row.value, table.key
    assert linked > 40


def test_months_kinds_and_target_groups_are_a_recount(office: OfficeFile) -> None:
    found, events = chapter(office), held(office)
    months = Counter(str(e.day.month) for e in events if e.day)
    assert {r.code: r.value for r in breakdown(found, "events_by_month").rows if r.value} == months
    kinds = Counter(e.kind for e in events)
    assert {r.code: r.value for r in breakdown(found, "events_by_kind").rows if r.value} == kinds
    targets = Counter(code for e in events for code in e.target_groups)
    table = breakdown(found, "events_by_target")
    assert {r.code: r.value for r in table.rows if r.value} == targets
    assert (table.total, table.additive) == (len(events), False)
    came = breakdown(found, "attended_by_month")
    assert came.total == sum(e.attended or 0 for e in events)


def test_estimates_stand_apart_and_series_have_sums(office: OfficeFile) -> None:
    found, events = chapter(office), held(office)
    series = grid(found, "event_series")
    mine = [e for e in events if e.series_id == 1]
    assert series.rows[0].label == "Interkulturelle Woche"
    assert series.rows[0].values[:2] == (len(mine), sum(e.attended or 0 for e in mine))
    listed = grid(found, "event_list")
    assert len(listed.rows) == len(events)
    assert listed.total.values[2] == sum(e.cost for e in events)
    estimated = [row for row in listed.rows if row.values[1]]
    assert len(estimated) == sum(e.counting is Counting.ESTIMATED for e in events)


def test_statements_say_how_early_the_office_was_asked(office: OfficeFile) -> None:
    found = chapter(office, "statements")
    ids = office.lists.ids(ListQuery(Kind.STATEMENT, filters=(year_filter(2025),)))
    days = [s.notice_days for s in office.statements.many(ids) if s.notice_days is not None]
    figures = {f.key: f.value for f in found.figures}
    assert figures["statements"] == len(ids) == 5
    assert figures["notice_mean"] == round(sum(days) / len(days))
    assert figures["in_time"] == sum(d >= 14 for d in days)
    assert sorted(row.values[0] or 0 for row in grid(found, "statement_list").rows) == sorted(days)


def public(office: OfficeFile, rule: Rule | None = None) -> PublicReport:
    return office.reports.prepare(2025, audience=Audience(rule or Rule())).report


@pytest.mark.parametrize("rule", [Rule(), Rule(Method.ROUNDING)])
def test_the_public_reads_events_but_not_who_came(office: OfficeFile, rule: Rule) -> None:
    report = public(office, rule)
    found = report.chapter("events")
    assert found is not None
    keys = {table.key for table in found.tables}
    assert {"events_by_month", "events_by_kind", "events_by_target", "press_by_medium"} <= keys
    assert not keys & {"participants_by_group", "attended_by_month"}
    statements = report.chapter("statements")
    assert statements is not None
    assert "statement_list" not in {table.key for table in statements.tables}
    for table in found.tables:
        if isinstance(table, PublicGridTable):
            columns = {column.key for column in table.columns}
            assert not columns & {"counted", "estimated", "attended"}, table.key
    true = {t.key: t for t in chapter(office).tables if isinstance(t, Breakdown)}
    months = next(t for t in found.tables if t.key == "events_by_month")
    assert isinstance(months, PublicBreakdown)
    assert [value_of(r.cell) for r in months.rows] == [r.value for r in true[months.key].rows]


def test_few_people_are_left_out_of_public_sums(office_file: OfficeFile) -> None:
    for number, people in enumerate((4, 12)):
        office_file.events.save(
            Event(title="Treffen", day=date(2025 + number, 3, 2), attended=people,
                  state=EventState.HELD, target_groups=("frauen",),
                  groups=(GroupCount("target_group/frauen", None, people),))
        )  # fmt: skip
    for year, now, before in ((2025, None, None), (2026, 12, None)):
        report = office_file.reports.prepare(year).report
        found = report.chapter("events")
        assert found is not None
        figures = {f.key: f for f in found.figures}
        crowd = figures.get("attended_counted")
        assert (value_of(crowd.cell) if crowd else None) == now
        assert (value_of(crowd.previous) if crowd else None) == before
        assert value_of(figures["events"].cell) == 1


def test_pdf_and_workbook_agree_to_the_cent(office: OfficeFile, tmp_path: Path) -> None:
    prepared = office.reports.prepare(2025, audience=INSIDE)
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    office.reports.write(prepared, Targets(pdf, xlsx))
    words = lint(pdf.read_bytes()).words()
    assert "Veranstaltungen und Öffentlichkeitsarbeit" in words
    cost = sum(e.cost for e in held(office))
    sheet: Any = load_workbook(xlsx)["Veranstaltungen"]
    cells = {str(row[0].value): row[1].value for row in sheet.iter_rows() if row[0].value}
    assert round(float(str(cells["Kosten der Veranstaltungen"])) * 100) == cost
    shown = f"{cost // 100:,}".replace(",", ".") + f",{cost % 100:02d}"
    assert shown in words
    assert len(sheet._charts) >= 2


def test_an_office_without_events_has_no_such_chapter(office_file: OfficeFile) -> None:
    report = office_file.reports.data(2026)
    assert report.chapter("events") is None
    assert report.chapter("statements") is None
    saved = Statement(title="Satzung", informed_on=date(2026, 3, 1))
    office_file.statements.save(replace(saved, position="bedenken"))
    only = office_file.reports.data(2026).chapter("statements")
    assert only is not None
    assert {f.key: f.value for f in only.figures}["notice_mean"] is None
