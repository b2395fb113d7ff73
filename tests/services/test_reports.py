"""Public reports: protected once, checked before each export, nothing unjudged in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from intdesk.clock import FixedClock
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_data import Breakdown, Counts, GridTable, ReportKind, Row, Unit
from intdesk.domain.report_features import NETWORK_TABLES, PUBLIC_TABLES
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    is_hidden,
    value_of,
)
from intdesk.domain.report_publishing import published
from intdesk.errors import CancelledError, DisclosureError
from intdesk.services import reports as module
from intdesk.services.annual_report.system import build_system
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT
from intdesk.services.report_preview import unregistered
from intdesk.services.reports import INTERNAL, Audience, PreparedReport, Targets

CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
COMPLAINTS = ("complaints_by_ground", "complaints_by_body", "complaints_by_outcome")
PUBLIC_WORK = (
    "goal_list", "need_list", "statement_list", "attended_by_month", "participants_by_group",
    "assignments_by_month", "assignments_by_language", "assignment_minutes_by_language",
    "assignments_by_kind", "pool_by_language", "budget_post",
)  # fmt: skip
"""Tables that only internal reports have."""


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "office.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.4), CLOCK)
    return path


@pytest.fixture
def office(demonstration: Path) -> Iterator[OfficeFile]:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as opened:
        yield opened


def tables(report: PublicReport) -> dict[str, PublicBreakdown]:
    return {t.key: t for c in report.chapters for t in c.tables if isinstance(t, PublicBreakdown)}


def test_an_internal_report_shows_the_true_figures(office: OfficeFile) -> None:
    raw = office.reports.data(2025)
    report = office.reports.prepare(2025, audience=Audience(INTERNAL)).report
    assert report.internal
    assert report.hidden == 0
    true = {t.key: t for c in raw.chapters for t in c.tables if isinstance(t, Breakdown)}
    for key, table in tables(report).items():
        assert [row.cell.value for row in table.rows] == [row.value for row in true[key].rows]


def test_a_public_report_is_the_usual_one(office: OfficeFile) -> None:
    report = office.reports.prepare(2025).report
    assert report.rule == Rule()
    assert not report.internal
    assert report.hidden > 50


def test_working_time_is_public_in_shares_only(office: OfficeFile) -> None:
    report = office.reports.prepare(2025).report
    keys = {figure.key for chapter in report.chapters for figure in chapter.figures}
    assert keys.isdisjoint({"total_minutes", "consultation_minutes", "work_minutes"})
    functions = tables(report)["minutes_by_function"]
    assert functions.unit is Unit.PERMILLE
    assert functions.counts is Counts.WORK_SHARES
    assert abs(sum(row.cell.value or 0 for row in functions.rows) - 1000) <= 3


def test_of_the_network_the_public_learns_organisations_but_neither_people_nor_hours(
    office: OfficeFile,
) -> None:
    report = office.reports.prepare(2025).report
    raw = office.reports.data(2025)
    true = {t.key: t for c in raw.chapters for t in c.tables if isinstance(t, Breakdown)}
    assert set(tables(report)) >= NETWORK_TABLES
    for key in NETWORK_TABLES:
        shown = tables(report)[key]
        assert [row.cell.value for row in shown.rows] == [row.value for row in true[key].rows]
    chapter = report.chapter("network")
    assert chapter is not None
    assert [figure.key for figure in chapter.figures] == [
        "partners", "interactions", "meetings", "meetings_own", "decisions", "offers", "needs",
    ]  # fmt: skip


def test_lines_of_lists_follow_printed_values_and_name_no_rare_group(office: OfficeFile) -> None:
    table = tables(office.reports.prepare(2025).report)["by_nationality"]
    named = [row for row in table.rows if row.code not in {"", "other"}]
    printed = [row.cell.value for row in named if row.cell.value]
    assert printed == sorted(printed, reverse=True)
    assert [row.code for row in table.rows][-2:] == ["other", ""]
    dots = [row.code for row in named if is_hidden(row.cell)]
    assert dots == sorted(dots)
    assert len(named) < 12


def test_ages_become_three_groups(office: OfficeFile) -> None:
    audience = Audience(Rule(Method.ROUNDING), frozenset({"age_group"}))
    report = office.reports.prepare(2025, audience=audience).report
    table = next(t for c in report.chapters for t in c.tables if isinstance(t, PublicCrossTable))
    assert set(table.row_labels) <= {
        "unter 18 Jahre", "18 bis 64 Jahre", "65 Jahre und älter", "nicht erfasst",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("choice", "labels"),
    [
        ("age_group", ["unter 18 Jahre", "18 bis 64 Jahre", "65 Jahre und älter"]),
        (
            "age_group:five",
            [
                "unter 18 Jahre",
                "18 bis 26 Jahre",
                "27 bis 39 Jahre",
                "40 bis 64 Jahre",
                "65 Jahre und älter",
            ],
        ),
    ],
)
def test_age_groups_stand_in_the_order_of_age(
    office: OfficeFile, choice: str, labels: list[str]
) -> None:
    audience = Audience(Rule(Method.ROUNDING), frozenset({choice}))
    report = office.reports.prepare(2025, audience=audience).report
    table = next(t for c in report.chapters for t in c.tables if isinstance(t, PublicCrossTable))
    named = [label for label in table.row_labels if label != "nicht erfasst"]
    assert named == [label for label in labels if label in named]
    assert len(named) > 1


def test_an_unjudged_table_stays_out_of_public_reports(office: OfficeFile) -> None:
    data, facts, _ = office.reports._raw(2025, ReportKind.FULL, Audience())
    moon = Breakdown("by_moon", Counts.CONTACTS, (Row("a", "voll", 3),), 3)
    chapters = tuple(replace(c, tables=(*c.tables, moon)) for c in data.chapters)
    data = replace(data, chapters=chapters)
    system = build_system(data, facts, 5)
    protection = office.reports._protect(system, Rule(), SILENT)
    assert "by_moon" not in tables(published(data, protection.public, system.layouts))


def grids(report: PublicReport) -> dict[str, PublicGridTable]:
    """Return the tables of several measures in the chapter on counselling."""
    found = report.chapter("counselling")
    tables_of_it = found.tables if found else ()
    return {t.key: t for t in tables_of_it if isinstance(t, PublicGridTable)}


def true_grids(office: OfficeFile) -> dict[str, GridTable]:
    found = office.reports.data(2025).chapter("counselling")
    return {t.key: t for t in (found.tables if found else ()) if isinstance(t, GridTable)}


def test_internal_reports_show_office_hours_whole(office: OfficeFile) -> None:
    found = grids(office.reports.prepare(2025, audience=Audience(INTERNAL)).report)
    true = true_grids(office)
    assert list(found) == list(true) == ["hours_by_place", "hours_by_month"]
    for key, table in found.items():
        assert table.counts is Counts.OFFICE_HOURS
        assert table.columns == true[key].columns
        pairs = zip((*table.rows, table.total), (*true[key].rows, true[key].total), strict=True)
        for row, true_row in pairs:
            assert tuple(map(value_of, row.values)) == true_row.values


@pytest.mark.parametrize("rule", [Rule(), Rule(Method.SUPPRESSION, 10), Rule(Method.ROUNDING)])
def test_public_reports_show_neither_visits_nor_use_of_office_hours(
    office: OfficeFile, rule: Rule
) -> None:
    found = grids(office.reports.prepare(2025, audience=Audience(rule)).report)
    true = true_grids(office)
    assert list(found) == ["hours_by_place", "hours_by_month"]
    for key, table in found.items():
        heads = [(column.key, column.before) for column in table.columns]
        assert heads == [
            ("offered", False), ("held", False), ("cancelled", False), ("offered", True),
        ]  # fmt: skip
        assert table.counts is Counts.OFFERED_HOURS
        assert not is_hidden(*table.cells())
        kept = [true[key].columns.index(column) for column in table.columns]
        pairs = zip((*table.rows, table.total), (*true[key].rows, true[key].total), strict=True)
        for row, true_row in pairs:
            assert row.label == true_row.label
            assert tuple(map(value_of, row.values)) == tuple(true_row.values[n] for n in kept)


def test_files_for_the_public_do_not_speak_of_visits(office: OfficeFile, tmp_path: Path) -> None:
    heads = {}
    for name, rule in (("public", Rule()), ("internal", INTERNAL)):
        path = tmp_path / f"{name}.xlsx"
        prepared = office.reports.prepare(2025, audience=Audience(rule))
        office.reports.write(prepared, Targets(xlsx=path))
        cells = (c for s in load_workbook(path) for row in s.iter_rows() for c in row)
        heads[name] = " ".join(str(cell.value) for cell in cells if cell.value is not None)
    assert "Sprechzeiten nach Ort" in heads["public"]
    assert "Besuche" not in heads["public"]
    assert "enutzt ist die Zeit" not in heads["public"]
    assert "Besuche" in heads["internal"]
    assert "Genutzt ist" in heads["internal"]


def test_an_unjudged_table_of_several_measures_stays_out(office: OfficeFile) -> None:
    data, facts, _ = office.reports._raw(2025, ReportKind.FULL, Audience())
    moon = replace(true_grids(office)["hours_by_place"], key="hours_by_moon")
    data = replace(
        data, chapters=tuple(replace(c, tables=(*c.tables, moon)) for c in data.chapters)
    )
    system = build_system(data, facts, 5)
    protection = office.reports._protect(system, Rule(), SILENT)
    assert "hours_by_moon" not in grids(published(data, protection.public, system.layouts))
    meant = {"by_novelty", "relatives_by_month", *COMPLAINTS, *PUBLIC_WORK}
    unknown = [key for key in unregistered(data) if key not in meant]
    assert unknown == ["hours_by_moon"] * len(data.chapters)


def test_a_protection_is_made_once_for_the_same_figures(
    office: OfficeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []

    def counted(*args: object, **options: object) -> object:
        made.append(options)
        return protect(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "protect", counted)
    full = office.reports.prepare(2025)
    short = office.reports.prepare(2025, ReportKind.SHORT)
    assert full.protection is short.protection
    office.reports.prepare(2025, audience=Audience(Rule(threshold=3)))
    office.reports.prepare(2024)
    assert len(made) == 3


def test_a_failing_proof_stops_the_export(office: OfficeFile, tmp_path: Path) -> None:
    prepared = office.reports.prepare(2025)
    protection = prepared.protection
    assert protection is not None
    proofs = dict(protection.proofs)
    proofs[next(iter(proofs))] = {}
    broken = PreparedReport(prepared.report, replace(protection, proofs=proofs))
    with pytest.raises(DisclosureError):
        office.reports.write(broken, Targets(tmp_path / "a.pdf", tmp_path / "a.xlsx"))
    assert list(tmp_path.iterdir()) == []


class Stop:
    """A progress that stops at once."""

    def step(self, done: int, total: int) -> None:
        """Take no notice."""

    def check_cancelled(self) -> None:
        """Stop."""
        raise CancelledError


@pytest.mark.parametrize("ask", ["prepare", "preview"])
def test_the_work_can_be_stopped(office: OfficeFile, ask: str) -> None:
    with pytest.raises(CancelledError):
        getattr(office.reports, ask)(2025, progress=Stop())


class Steps:
    """A progress that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        """Keep the step."""
        self.told.append((done, total))

    def check_cancelled(self) -> None:
        """Never stop."""


def test_the_preview_says_what_the_report_shows(office: OfficeFile) -> None:
    steps = Steps()
    preview = office.reports.preview(2025, progress=steps)
    assert [outcome.rule for outcome in preview.rules][:2] == [Rule(threshold=3), Rule()]
    assert preview.rules[3].rule.method is Method.ROUNDING
    assert preview.rules[1] == preview.chosen
    assert preview.chosen.hidden == office.reports.prepare(2025).report.hidden > 0
    assert preview.left_out == (
        "by_novelty", "relatives_by_month", *COMPLAINTS, *PUBLIC_WORK,
    )  # fmt: skip
    shares = [done / total for done, total in steps.told]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_every_dot_of_the_year_has_a_reason(office: OfficeFile) -> None:
    preview = office.reports.preview(2025)
    hidden = preview.explanation.hidden
    printed = tables(office.reports.prepare(2025).report)
    for key in ("by_topic", "by_contact_form", "by_length_of_stay"):
        dots = [row.label for row in printed[key].rows if row.cell.hidden]
        assert dots == [line.line[0] for line in hidden[key]], key
    assert any(line.small for lines in hidden.values() for line in lines)
    shielding = [line for line in hidden["by_length_of_stay"] if not line.small]
    assert all(line.protects for line in shielding)


def test_a_group_that_tells_all_its_persons_is_named(office_file: OfficeFile) -> None:
    service = office_file.consultations
    people = [("40-54", "m", 7), ("27-39", "m", 9), ("27-39", "w", 8), ("14-17", "w", 2)]
    for age, gender, count in people:
        for _ in range(count):
            service.save(Consultation(
                day=date(2025, 3, 3), minutes=20, topic="01", age_group=age, gender=gender,
                novelty=Novelty.NEW,
            ))  # fmt: skip
    found = office_file.reports.preview(2025).explanation.telling
    named = {(group.table, group.line, group.category) for group in found}
    assert ("age_by_gender", ("40 bis 54 Jahre",), "Männlich") in named
    assert not any(line == ("14 bis 17 Jahre",) for _, line, _ in named), "no count tells of them"
    assert not any(line == ("27 bis 39 Jahre",) for _, line, _ in named)


def test_a_proposal_keeps_what_it_says(office: OfficeFile) -> None:
    proposal = office.reports.preview(2025).proposals[0]
    after = office.reports.preview(2025, Audience(coarser=frozenset({proposal.feature})))
    assert after.chosen == proposal.outcome
    assert proposal.feature not in {p.feature for p in after.proposals}


def test_a_year_of_hardly_anybody_has_no_breakdown(tmp_path: Path) -> None:
    path = tmp_path / "tiny.intdesk"
    write_demonstration(path, Plan(years=2, scale=0.02), CLOCK)
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
        prepared = office.reports.prepare(2025, audience=Audience(Rule(threshold=10)))
        report = prepared.report
        assert "by_month" in report.held_back
        assert not set(tables(report)) - {
            "minutes_by_function", "minutes_by_task_group", "minutes_by_activity", *PUBLIC_TABLES,
            *NETWORK_TABLES,
        }  # fmt: skip
        written = office.reports.write(prepared, Targets(tmp_path / "a.pdf", tmp_path / "a.xlsx"))
        assert all(path.exists() for path in written)
