"""Issued files of several editions, read back together.

These are the report of the year before, the first one of the year, its short report, and two
corrections in a row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.disclosure.facts import Fact
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.period import Period
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import FileFormat, Signature
from intdesk.domain.report_outline import Outline
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Audience, report_files
from tests.reports.disclosure.pairs import SideBySide
from tests.reports.disclosure.reading import Exported, read_pdf, read_xlsx
from tests.reports.disclosure.stranger import Stranger
from tests.reports.disclosure.test_exported import CLOCK, YEAR

RULES = (Rule(), Rule(threshold=3), Rule(threshold=10))
USUAL, FULL = 2, 10
READERS: dict[FileFormat, Callable[[Path], Exported]] = {
    FileFormat.PDF: read_pdf, FileFormat.XLSX: read_xlsx,
}  # fmt: skip
SETS = (
    ("first", "correction"), ("before", "first"), ("first", "short"),
    ("first", "correction", "second"), ("before", "first", "short", "correction", "second"),
)  # fmt: skip
Facts = dict[int, tuple[Fact, ...]]


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued edition with what only the judge knows."""

    year: int
    files: dict[FileFormat, Path]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Desk:
    """The editions of one office, in the order of issue."""

    rule: Rule
    book: CodeBook
    before: Issued
    first: Issued
    short: Issued
    correction: Issued
    second: Issued


@pytest.fixture(scope="module")
def desks(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Desk]:
    count = FULL if request.config.getoption("--full", default=False) else USUAL
    folder = tmp_path_factory.mktemp("editions")
    return [_desk(seed, folder) for seed in range(count)]


def _desk(seed: int, folder: Path) -> Desk:
    """Return the editions of an office."""
    chance = Random(f"editions {seed}")
    path = folder / f"{seed}.intdesk"
    write_demonstration(path, Plan(seed=seed, years=2, scale=chance.choice([0.2, 0.5])), CLOCK)
    rule = RULES[seed % len(RULES)]
    with OfficeFile.open(path, clock=CLOCK) as office:
        # The detailed PDF prints most: what a shorter one shows is a part of it.
        office.reports.keep_outline(ReportKind.FULL, Outline())
        before = _issue(office, YEAR - 1, rule, folder / f"{seed}-a")
        first = _issue(office, YEAR, rule, folder / f"{seed}-b")
        short = _issue(office, YEAR, rule, folder / f"{seed}-s", kind=ReportKind.SHORT)
        corrections = []
        for name in "cd":
            _enter_late(office, chance, chance.choice([1, 3, 12]))
            reason = "Nachgetragen im Januar"
            corrections.append(_issue(office, YEAR, rule, folder / f"{seed}-{name}", reason))
        return Desk(rule, office.codes.book(), before, first, short, *corrections)


def _issue(
    office: OfficeFile,
    year: int,
    rule: Rule,
    stem: Path,
    reason: str = "",
    *,
    kind: ReportKind = ReportKind.FULL,
) -> Issued:
    editions = office.editions
    made, _ = editions.begin(year, kind, Audience(rule), reason)
    editions.fix(made.id, hide_small_changes=bool(reason))
    editions.sign(made.id, Signature("Erika Muster", "", date(2026, 1, 2)))
    editions.freeze(made.id)
    files = {form: stem.with_suffix(f".{form.value}") for form in FileFormat}
    for form, path in files.items():
        path.write_bytes(editions.file(made.id, form))
    with office.database.read() as unit:
        facts = {y: tuple(unit.figures.facts(Period.of_year(y))) for y in (year, year - 1)}
    return Issued(year, files, facts)


def _enter_late(office: OfficeFile, chance: Random, count: int) -> None:
    """Enter consultations of the year as if they had been forgotten, and take one away."""
    span = (f"{YEAR}-01-01", f"{YEAR}-12-31")
    ids = list(office.lists.ids(ListQuery(Kind.CONSULTATION, filters=(
        Filter("day", span, Op.BETWEEN),
    ))))  # fmt: skip
    for number in chance.sample(ids, count):
        copy = office.consultations.duplicate(number)
        office.consultations.save(replace(copy, case_id=None))
    office.consultations.trash([chance.choice(ids)])


def _stranger(desk: Desk, issued: Issued, form: FileFormat) -> Stranger:
    return Stranger(READERS[form](issued.files[form]), desk.book, issued.year, desk.rule)


@pytest.mark.parametrize("form", list(FileFormat))
@pytest.mark.parametrize("names", SETS)
def test_no_small_count_and_no_small_change_can_be_computed(
    desks: list[Desk], form: FileFormat, names: tuple[str, ...]
) -> None:
    judged = changes = shared = common = 0
    for number, desk in enumerate(desks):
        issued: list[Issued] = [getattr(desk, name) for name in names]
        strangers = [_stranger(desk, one, form) for one in issued]
        truths = [s.truth(one.facts) for s, one in zip(strangers, issued, strict=True)]
        found = SideBySide(strangers, truths).attack()
        assert found.counts.weak == [], (number, desk.rule)
        assert found.changes == [], (number, desk.rule)
        judged += found.counts.judged
        changes += found.judged_changes
        shared += found.shared
        common += found.common
    assert judged > 60 * len(desks)
    if names == ("first", "short") and form is FileFormat.PDF:
        # The short PDF of a small office prints two or three tables, and sums up their lines.
        assert shared > common / 3 > 0
    else:
        assert shared > 100 * len(desks)
    if "correction" in names:
        assert changes > 10 * len(desks)


def test_a_correction_that_was_not_judged_is_seen_through(
    desks: list[Desk], tmp_path: Path
) -> None:
    """The negative control: as if each edition were protected for itself."""
    path = tmp_path / "office.intdesk"
    write_demonstration(path, Plan(seed=1, years=2, scale=0.5), CLOCK)
    rule, book = Rule(), desks[0].book
    made = []
    with OfficeFile.open(path, clock=CLOCK) as office:
        office.reports.keep_outline(ReportKind.FULL, Outline())
        for number in range(2):
            report = office.reports.prepare(YEAR).report
            pdf = tmp_path / f"{number}.pdf"
            pdf.write_bytes(report_files(report)[FileFormat.PDF])
            with office.database.read() as unit:
                facts = {y: tuple(unit.figures.facts(Period.of_year(y))) for y in (YEAR, YEAR - 1)}
            made.append((pdf, facts))
            _enter_late(office, Random("late"), 3)
    strangers = [Stranger(read_pdf(pdf), book, YEAR, rule) for pdf, _ in made]
    truths = [s.truth(f) for s, (_, f) in zip(strangers, made, strict=True)]
    found = SideBySide(strangers, truths).attack()
    assert found.changes
