"""Exported reports of random sparse offices, read back and attacked by a stranger with a solver."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import page
import pytest

from intdesk.clock import FixedClock
from intdesk.domain.codes import CodeBook
from intdesk.domain.disclosure.facts import Fact
from intdesk.domain.disclosure.protected import (
    HIDDEN_CELL,
    ProtectedTable,
    ProtectedTables,
    PublicCell,
    Shown,
)
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.disclosure.tables import Purpose
from intdesk.domain.period import Period
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_outline import Outline
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_publishing import published
from intdesk.reports.annual_pdf import render_annual
from intdesk.reports.annual_xlsx import render_annual_xlsx
from intdesk.services.annual_report.build import build_report
from intdesk.services.annual_report.system import build_system
from intdesk.services.annual_report.system_features import ReportFacts
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Audience
from tests.reports.disclosure.reading import (
    DOT,
    Exported,
    chart_caches,
    number,
    read_pdf,
    read_xlsx,
    spoken_dots,
)
from tests.reports.disclosure.stranger import FEATURE_OF, Stranger, hidden_lines
from tests.reports.pdf_lint import lint

YEAR = 2025
CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
RULES = (Rule(), Rule(threshold=3), Rule(threshold=10), Rule(Method.ROUNDING))
USUAL, FULL = 5, 20


@dataclass(frozen=True, slots=True)
class Case:
    """One exported report with what only the judge knows."""

    seed: int
    rule: Rule
    report: PublicReport
    pdf: Path
    xlsx: Path
    facts: dict[int, tuple[Fact, ...]]
    book: CodeBook


@pytest.fixture(scope="module")
def cases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    count = FULL if request.config.getoption("--full", default=False) else USUAL
    folder = tmp_path_factory.mktemp("reports")
    return [_export(seed, folder) for seed in range(count)]


def _export(seed: int, folder: Path) -> Case:
    chance = Random(f"office {seed}")
    path = folder / f"{seed}.intdesk"
    scale = chance.choice([0.1, 0.2, 0.4, 0.7, 1.0])
    write_demonstration(path, Plan(seed=seed, years=2, scale=scale), CLOCK)
    rule = RULES[seed % len(RULES)]
    coarser = frozenset(chance.sample(["topic", "mention", "result", "age_group"], seed % 3))
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
        prepared = office.reports.prepare(YEAR, audience=Audience(rule, coarser))
        facts = _facts(office)
        book = office.codes.book()
    prepared.check()
    # The detailed PDF prints most: what a shorter one shows is a part of it.
    report = replace(prepared.report, outline=Outline())
    case = Case(seed, rule, report, folder / f"{seed}.pdf", folder / f"{seed}.xlsx", facts, book)
    case.pdf.write_bytes(render_annual(report))
    case.xlsx.write_bytes(render_annual_xlsx(report))
    return case


def _facts(office: OfficeFile) -> dict[int, tuple[Fact, ...]]:
    with office.database.read() as unit:
        return {y: tuple(unit.figures.facts(Period.of_year(y))) for y in (YEAR, YEAR - 1)}


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_no_small_count_can_be_computed(cases: list[Case], form: str) -> None:
    judged = dots = 0
    for case in cases:
        exported = read_pdf(case.pdf) if form == "pdf" else read_xlsx(case.xlsx)
        stranger = Stranger(exported, case.book, YEAR, case.rule)
        found = stranger.attack(stranger.truth(case.facts))
        assert found.weak == [], (case.seed, case.rule)
        judged += found.judged
        dots += found.dots
    assert judged > 60 * len(cases)
    assert dots > 60 * len(cases)


def test_no_printed_count_is_small(cases: list[Case]) -> None:
    for case in cases:
        if case.rule.method is Method.ROUNDING:
            continue
        stranger = Stranger(read_pdf(case.pdf), case.book, YEAR, case.rule)
        truth = stranger.truth(case.facts)
        model = stranger.attacker.model
        for figure, place in stranger.attacker.variables.items():
            value, persons = truth.get(figure, (0, 0))
            if value and model.low[place] == model.high[place]:
                assert persons >= case.rule.threshold, (case.seed, figure, value)


def test_both_files_say_the_same(cases: list[Case]) -> None:
    for case in cases:
        pdf, xlsx = read_pdf(case.pdf), read_xlsx(case.xlsx)
        tables = [*FEATURE_OF, "minutes_by_month", "by_region", "quality"]
        compared = 0
        for key in tables:
            for year in (YEAR, YEAR - 1):
                ours, theirs = pdf.lines(key, year), xlsx.lines(key, year)
                assert {a: number(b) for a, b in ours.items()} == {
                    a: number(b) for a, b in theirs.items()
                }, (case.seed, key)
                compared += len(ours)
        assert compared > 100


def test_nothing_is_computed_from_a_hidden_part(cases: list[Case]) -> None:
    seen = 0
    for case in cases:
        for exported in (read_pdf(case.pdf), read_xlsx(case.xlsx)):
            for key in (*FEATURE_OF, "minutes_by_month", "figures", "figures counselling"):
                seen += _check_derived(exported, key)
    assert seen > 100


def _check_derived(exported: Exported, key: str) -> int:
    head, *rows = exported.tables.get(key, [[]])
    seen = 0
    for row in rows:
        heads = [text.replace("\u00a0", " ") for text in head]
        cells = dict(zip(heads, row, strict=True))
        now, before = cells.get(str(YEAR)), cells.get(str(YEAR - 1), "")
        if DOT in {now, before} and "Veränderung" in cells:
            assert cells["Veränderung"] == DOT
            assert cells["in %"] == DOT
            seen += 1
        if now == DOT and cells.get("Anteil"):
            assert cells["Anteil"] == DOT
            seen += 1
    return seen


def test_charts_keep_printed_values_only(cases: list[Case]) -> None:
    checked = gaps = 0
    for case in cases:
        exported = read_xlsx(case.xlsx)
        printed = {
            (title, str(year), label): number(text)
            for title, key in _titles().items()
            for year in (YEAR, YEAR - 1)
            for label, text in exported.lines(key, year).items()
        }
        for series in chart_caches(case.xlsx):
            title = next((t for t in _titles() if series.title.startswith(t)), "")
            for label, value in series.values.items():
                known = printed.get((title, series.name, label), "no line")
                if known == "no line":
                    continue
                assert value == known, (case.seed, series.title, label)
                checked += 1
                gaps += value is None
    assert checked > 100
    assert gaps > 20


def _titles() -> dict[str, str]:
    from tests.reports.disclosure.reading import KEYS

    return {title: key for title, key in KEYS.items() if key in FEATURE_OF}


def test_no_text_tells_a_hidden_value(cases: list[Case]) -> None:
    """Alternative texts, sentences, notes and properties name no value of a hidden line."""
    lines = 0
    for case in cases:
        pdf, xlsx = read_pdf(case.pdf), read_xlsx(case.xlsx)
        texts = [t.replace("\u00a0", " ") for t in (*pdf.texts, *xlsx.texts)]
        for key, label in hidden_lines(pdf, YEAR):
            if label in {"Insgesamt", "Beratungen insgesamt"}:
                continue
            told = re.compile(rf"{re.escape(label)} \(?\d")
            title = next(t for t, k in _titles().items() if k == key)
            assert not [t for t in texts if title in t and told.search(t)], (case.seed, label)
            lines += 1
    assert lines > 30


def test_properties_name_no_figures(cases: list[Case]) -> None:
    for case in cases:
        for text in read_pdf(case.pdf).texts[-8:]:
            if "xmpmeta" not in text:
                continue
            words = re.sub(r"<[^>]+>", " ", text)
            assert set(re.findall(r"(?<![\d.:-])\d{1,3}(?![\d.:-])", words)) <= {"1", "2"}


def test_hidden_values_are_spoken(cases: list[Case]) -> None:
    for case in cases:
        dots = spoken_dots(case.pdf)
        assert len(dots) >= case.report.hidden - 20
        assert {dot.spoken for dot in dots} == {"geheim gehalten"}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_public_reports_conform(cases: list[Case], profile: str) -> None:
    for case in cases[:2]:
        content = case.pdf.read_bytes()
        found = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert found.is_compliant, [(f.rule_id, f.message) for f in found.failures]
        assert lint(content).problems == []


def test_the_short_report_shows_nothing_that_the_full_one_hides(tmp_path: Path) -> None:
    path = tmp_path / "office.intdesk"
    write_demonstration(path, Plan(seed=3, years=2, scale=0.4), CLOCK)
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
        full, short = (office.reports.prepare(YEAR, kind) for kind in ReportKind)
    kept = {t.key: t for c in full.report.chapters for t in c.tables}
    assert {t.key: t for c in short.report.chapters for t in c.tables} == kept


# The negative control ---------------------------------------------------------------------------


def _careless(office: OfficeFile) -> PublicReport:
    """Return a report that hides small counts and nothing to protect them."""
    with office.database.read() as unit:
        data = build_report(unit, YEAR, ReportKind.FULL, CLOCK.today(), every_line=True)
    facts = _facts(office)
    system = build_system(data, ReportFacts(facts[YEAR], facts[YEAR - 1]), 5)
    tables = {}
    for raw in system.tables:
        assert raw.purpose is Purpose.PUBLISHED
        cells = {
            a: _careless_cell(raw.count(a).value, raw.count(a).persons) for a in raw.addresses()
        }
        names = tuple(d.key for d in raw.dimensions)
        tables[raw.key] = ProtectedTable(raw.key, raw.quantity, names, cells)
    return published(data, ProtectedTables(Rule(), tables), system.layouts)


def _careless_cell(value: int, persons: int) -> PublicCell:
    if value and persons < 5:
        return HIDDEN_CELL
    return PublicCell(Shown.VALUE if value else Shown.ZERO, value)


@pytest.fixture
def careless(tmp_path: Path) -> Iterator[tuple[Path, dict[int, tuple[Fact, ...]], CodeBook]]:
    path = tmp_path / "office.intdesk"
    write_demonstration(path, Plan(seed=1, years=2), CLOCK)
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
        pdf = tmp_path / "careless.pdf"
        pdf.write_bytes(render_annual(_careless(office)))
        yield pdf, _facts(office), office.codes.book()


def test_a_careless_report_is_seen_through(
    careless: tuple[Path, dict[int, tuple[Fact, ...]], CodeBook],
) -> None:
    pdf, facts, book = careless
    stranger = Stranger(read_pdf(pdf), book, YEAR, Rule())
    found = stranger.attack(stranger.truth(facts))
    assert len(found.weak) >= 5
    assert any(value == most for _, value, most in found.weak)
