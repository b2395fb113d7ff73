"""Chapter 9: recounted by hand, the same figures in PDF and Excel, little of it for the public."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import NOBODY_INTERPRETED
from intdesk.domain.disclosure.protected import Shown
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.report_check import CheckGroup, Weight
from intdesk.domain.report_data import Breakdown, Chapter, GridTable, ReportKind
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, Targets
from intdesk.texts.report_open_points import open_point_words
from tests.reports.pdf_words import text_of
from tests.services.conftest import CLOCK

YEAR = 2025


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "Beispiel.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.5), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path, tmp_path: Path) -> Iterator[OfficeFile]:
    path = tmp_path / "Beispiel.intdesk"
    shutil.copyfile(demonstration, path)
    with OfficeFile.open(path, clock=CLOCK) as opened:
        yield opened


def chapter(office: OfficeFile) -> Chapter:
    found = office.reports.data(YEAR).chapter("volunteering")
    assert found is not None
    return found


def recount(office: OfficeFile) -> Iterator[tuple[str, str, int, int, date]]:
    """Yield kind, language, minutes, cents and day of each piece of work, the plain way."""
    held = [
        a
        for a in office.assignments.many(office.lists.ids(ListQuery(Kind.ASSIGNMENT)))
        if a.state is AssignmentState.HELD and a.day and a.day.year == YEAR
    ]
    for a in held:
        assert a.day is not None
        yield a.kind, a.language, a.minutes or 0, a.amount, a.day
    linked = {a.linked_id for a in held if a.linked_kind == Kind.CONSULTATION}
    every = ListQuery(Kind.CONSULTATION, filters=(year_filter(YEAR),))
    for c in office.consultations.many(office.lists.ids(every)):
        if c.id not in linked and c.interpreting not in NOBODY_INTERPRETED and c.day:
            minutes = c.interpreting_minutes or c.minutes or 0
            yield "interpreting", c.language, minutes, c.interpreting_cost or 0, c.day


def test_every_figure_is_the_recount(office: OfficeFile) -> None:
    found, work = chapter(office), list(recount(office))
    figures = {f.key: f.value for f in found.figures}
    assert figures["assignments"] == len(work) > 50
    assert figures["assignment_minutes"] == sum(w[2] for w in work)
    assert figures["assignment_cost"] == sum(w[3] for w in work)
    tables = {t.key: t for t in found.tables}
    months = tables["assignments_by_month"]
    assert isinstance(months, Breakdown)
    assert {r.code: r.value for r in months.rows if r.value} == Counter(
        str(w[4].month) for w in work
    )
    languages = tables["assignments_by_language"]
    assert isinstance(languages, Breakdown)
    spoken = [w for w in work if w[0] == AssignmentKind.INTERPRETING]
    assert {r.code: r.value for r in languages.rows if r.value} == Counter(w[1] for w in spoken)
    assert languages.charted
    kinds = tables["assignments_by_kind"]
    assert isinstance(kinds, GridTable)
    assert kinds.total.values[:3] == (
        len(work), sum(w[2] for w in work), sum(w[3] for w in work),
    )  # fmt: skip
    assert sum(row.values[0] or 0 for row in kinds.rows) == len(work)


def test_a_line_opens_a_list_only_if_it_shows_all_that_it_counts(office: OfficeFile) -> None:
    lines = [
        (row.value, row.source)
        for table in chapter(office).tables
        if isinstance(table, Breakdown)
        for row in table.rows
        if row.source is not None
    ]
    assert lines
    for value, source in lines:
        assert source is not None
        assert len(office.lists.ids(source)) == value


def test_pdf_and_excel_say_the_same(office: OfficeFile, tmp_path: Path) -> None:
    prepared = office.reports.prepare(YEAR, audience=Audience(INTERNAL))
    targets = Targets(tmp_path / "b.pdf", tmp_path / "b.xlsx")
    office.reports.write(prepared, targets)
    figures = {f.key: f.value for f in chapter(office).figures}
    words = text_of(tmp_path / "b.pdf")
    assert "Ehrenamt und Sprachmittlung im Überblick" in words
    sheet = load_workbook(tmp_path / "b.xlsx")["Ehrenamt und Sprachmittlung"]
    pairs: list[tuple[Any, Any]] = [
        (row[0].value, row[1].value) for row in sheet.iter_rows(max_col=2)
    ]
    values = dict(reversed([pair for pair in pairs if pair[1] is not None]))
    assert values["Einsätze"] == figures["assignments"]
    assert values["Menschen im Pool"] == figures["volunteers_active"]
    assert round(values["Auslagen und Entgelte"] * 100) == figures["assignment_cost"]
    assert f"{figures['assignments']}" in words


def test_the_public_reads_people_and_languages_only(office: OfficeFile, tmp_path: Path) -> None:
    report = office.reports.prepare(YEAR).report
    found = report.chapter("volunteering")
    assert found is not None
    assert {f.key for f in found.figures} <= {"volunteers_active", "pool_languages"}
    assert found.tables == ()
    office.reports.write(office.reports.prepare(YEAR), Targets(tmp_path / "o.pdf", None))
    words = text_of(tmp_path / "o.pdf")
    assert "Einsätze nach Monat" not in words
    assert "Rahimi" not in words


def test_few_people_are_not_counted_for_the_public(office: OfficeFile) -> None:
    ids = list(office.lists.ids(ListQuery(Kind.VOLUNTEER)))
    office.volunteers.trash(ids[2:])
    found = office.reports.prepare(YEAR).report.chapter("volunteering")
    assert found is not None
    counted = {figure.key: figure.cell.shown for figure in found.figures if figure.cell}
    assert counted == {"volunteers_active": Shown.HIDDEN, "pool_languages": Shown.VALUE}


def test_without_pool_and_work_there_is_no_chapter(office_file: OfficeFile) -> None:
    data = office_file.reports.data(YEAR, ReportKind.FULL)
    assert data.chapter("volunteering") is None


def test_open_points_are_counted_and_listed(office: OfficeFile) -> None:
    ids = list(office.lists.ids(ListQuery(Kind.ASSIGNMENT, filters=(year_filter(YEAR),))))
    held = [a for a in office.assignments.many(ids) if a.state is AssignmentState.HELD][:3]
    office.assignments.save_many([replace(a, minutes=None) for a in held])
    lines = {line.code: line for line in office.report_checks.lines(YEAR)}
    line = lines["without_minutes"]
    assert line.count == 3
    assert line.query is not None
    assert sorted(office.lists.ids(line.query)) == sorted(a.id for a in held)
    assert "conduct_expired" in lines
    pool = [
        replace(line, weight=Weight.MUST)
        for line in lines.values()
        if line.group is CheckGroup.POOL
    ]
    assert open_point_words(pool, internal=True)
    assert open_point_words(pool, internal=False) == ()
