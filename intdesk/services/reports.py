"""The reports: figures once, protected once, their files as PDF and Excel."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.repeats import protect_again
from intdesk.domain.disclosure.rules import ALL_RULES, Method, Rule
from intdesk.domain.disclosure.tables import RawTable, Scope
from intdesk.domain.disclosure.watching import Effort
from intdesk.domain.period import Period
from intdesk.domain.report_arranging import arranged
from intdesk.domain.report_audience import INTERNAL, PUBLIC, Audience
from intdesk.domain.report_data import ReportData, ReportKind
from intdesk.domain.report_edition import FileFormat
from intdesk.domain.report_outline import Outline, from_text, to_text
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_publishing import published, unprotected
from intdesk.domain.report_text import with_texts
from intdesk.domain.working_time import MonthSheet
from intdesk.errors import DisclosureError
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.build import build_report
from intdesk.services.annual_report.system import ReportSystem, build_system
from intdesk.services.annual_report.system_features import ReportFacts, Rests
from intdesk.services.editions.blocking import blocked
from intdesk.services.editions.earlier import NOTHING, Earlier, find_earlier
from intdesk.services.progress import SILENT, Progress
from intdesk.services.report_checks import ReportCheckService
from intdesk.services.report_preview import Preview, Protected, make_preview
from intdesk.services.working_time import WorkingTimeService
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report_open_points import open_point_words
from intdesk.texts.report_outline import OUTLINE_KEPT

__all__ = [
    "INTERNAL",
    "PUBLIC",
    "Audience",
    "PreparedReport",
    "ReportService",
    "Targets",
    "report_files",
]

_KEPT = 24
"""So many protections stay in memory; a preview needs about 15."""
_OUTLINE = "report.outline."
_EFFORT = Effort(runs=1)
"""One run in the natural order: further runs keep totals only, at the expense of lines."""


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report after disclosure control, with the proofs of a public one."""

    report: PublicReport
    protection: Protection | None = None
    rests: Rests = field(default_factory=dict)

    def check(self) -> None:
        """Check all proofs again; raise ``DisclosureError`` if one fails."""
        if self.protection is not None:
            self.protection.check()


@dataclass(frozen=True, slots=True)
class Targets:
    """Where the report's files go; ``None`` leaves one out."""

    pdf: Path | None = None
    xlsx: Path | None = None

    def paths(self) -> tuple[Path, ...]:
        """Return the chosen paths."""
        return tuple(p for p in (self.pdf, self.xlsx) if p)


class ReportService:
    """Builds and writes reports of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the report."""
        self._database = database
        self._clock = clock
        self._protections: OrderedDict[str, Protection] = OrderedDict()

    def data(self, year: int, kind: ReportKind = ReportKind.FULL) -> ReportData:
        """Return the true figures of a calendar year's report; no renderer takes them."""
        with self._database.read() as unit:
            return self._build(unit, year, kind, every_line=False)

    def prepare(
        self,
        year: int,
        kind: ReportKind = ReportKind.FULL,
        audience: Audience | None = None,
        progress: Progress = SILENT,
        *,
        hide_small_changes: bool = False,
    ) -> PreparedReport:
        """Return the report of a year for its readers, with the chapters that the office chose.

        Without an audience it is public.

        The same figures and the same rule are protected once and give the same pattern in both
        kinds of report. A public report is judged together with the editions that readers have:
        ``correction_blocked`` if a published figure changed by few persons, unless these are to be
        hidden now; ``disclosure_other_rule`` if an edition of the year had another rule. Raises
        ``DisclosureError``, and ``CancelledError`` if stopped.
        """
        wanted = audience or Audience()
        made = self._prepared(year, kind, wanted, progress, hide=hide_small_changes)
        report = arranged(made.report, self.outline(kind))
        if report.outline.open_points:
            points = ReportCheckService(self._database, self._clock).lines(year, progress)
            words = open_point_words(points, internal=report.internal)
            report = replace(report, open_points=words)
        return replace(made, report=report)

    def outline(self, kind: ReportKind) -> Outline:
        """Return which chapters and tables the office wants in a kind of report."""
        with self._database.read() as unit:
            return from_text(unit.settings.get(_OUTLINE + kind))

    def keep_outline(self, kind: ReportKind, outline: Outline) -> None:
        """Keep which chapters and tables the office wants in a kind of report from now on."""
        with self._database.write(OUTLINE_KEPT) as unit:
            unit.settings.set(_OUTLINE + kind, to_text(outline))

    def _prepared(
        self, year: int, kind: ReportKind, wanted: Audience, progress: Progress, *, hide: bool
    ) -> PreparedReport:
        if wanted.internal:
            return PreparedReport(unprotected(self.data(year, kind)))
        data, facts, earlier = self._raw(year, kind, wanted)
        try:
            return self._published(data, facts, wanted, earlier, progress, hide=hide)
        except DisclosureError:
            if earlier.yielding is None:
                raise
        # What the edition of last year hides would be told by a comparison with it: none, then.
        alone = replace(earlier, compared=False, yielding=None)
        return self._published(data, facts, wanted, alone, progress, hide=hide)

    def true_state(
        self, year: int, kind: ReportKind, audience: Audience, progress: Progress = SILENT
    ) -> PublicReport:
        """Return the true figures in the layout of a report for an audience; internal.

        Where the report rounds they are rounded, or they could not be compared.
        """
        if audience.internal:
            return unprotected(self.data(year, kind))
        data, facts, earlier = self._raw(year, kind, audience)
        system = _system(data, facts, audience, earlier)
        rule = audience.rule
        if rule.method is Method.SUPPRESSION:
            rule = replace(INTERNAL, threshold=rule.threshold)
        protection = self._protect(system, rule, progress)
        return published(data, protection.public, system.layouts)

    def preview(
        self, year: int, audience: Audience | None = None, progress: Progress = SILENT
    ) -> Preview:
        """Return what disclosure control does to the report, and what would keep more of it.

        Where an edition of the year is published, its rule and its groups hold.
        """
        asked = audience or Audience()
        with self._database.read() as unit:
            fixed = find_earlier(unit, year, asked).audience
        wanted = fixed or asked
        data, facts, earlier = self._raw(year, ReportKind.FULL, wanted)

        outline = self.outline(ReportKind.FULL)

        def run(rule: Rule, coarser: frozenset[str], step: Progress) -> Protected:
            step.check_cancelled()
            chosen = Audience(rule, coarser)
            known = earlier if rule == wanted.rule else self._earlier(year, chosen)
            system = _system(data, facts, chosen, known)
            protection = self._protect(system, rule, step, known, known.yielding)
            report = published(data, protection.public, system.layouts)
            return Protected(protection, arranged(report, outline).hidden)

        rules = (wanted.rule,) if fixed else ALL_RULES
        return make_preview(
            data, wanted.rule, wanted.coarser, run, progress, rules=rules, fixed=fixed is not None
        )

    def write(
        self,
        prepared: PreparedReport,
        targets: Targets,
        *,
        overwrite: bool = False,
        draft: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the report's files and return them; raises ``OutputError``, then none is written.

        A ``draft`` says so on every page. Both files are made before the first is put in its place.
        The proofs of a public report are checked before: ``DisclosureError`` if one fails.
        """
        report = prepared.report
        makers = _Makers(
            lambda: _pdf(report, progress, draft=draft),
            lambda: _xlsx(report, progress, draft=draft),
        )
        return _write(makers, targets, overwrite=overwrite, progress=progress, check=prepared.check)

    def month(self, day: date) -> MonthSheet:
        """Return the record of the activities of the month that holds a day; it is internal."""
        return WorkingTimeService(self._database, self._clock).month_sheet(day)

    def write_month(
        self,
        sheet: MonthSheet,
        targets: Targets,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the files of a month sheet as :meth:`write` does.

        It shows single records: there is no public edition, and every page says so.
        """
        makers = _Makers(lambda: _month_pdf(sheet, progress), lambda: _month_xlsx(sheet, progress))
        return _write(makers, targets, overwrite=overwrite, progress=progress)

    def _published(
        self,
        data: ReportData,
        facts: ReportFacts,
        audience: Audience,
        earlier: Earlier,
        progress: Progress,
        *,
        hide: bool,
    ) -> PreparedReport:
        system = _system(data, facts, audience, earlier)
        yielding = () if hide else earlier.yielding
        protection = self._protect(system, audience.rule, progress, earlier, yielding)
        report = published(data, protection.public, system.layouts)
        return PreparedReport(report, protection, system.rests)

    def _build(
        self, unit: ReadUnit, year: int, kind: ReportKind, *, every_line: bool
    ) -> ReportData:
        """Return the figures with the officer's texts."""
        data = build_report(unit, year, kind, self._clock.today(), every_line=every_line)
        texts = unit.report_texts.of_year(year)
        return with_texts(data, {part: text.text for part, text in texts.items()})

    def _raw(
        self, year: int, kind: ReportKind, audience: Audience
    ) -> tuple[ReportData, ReportFacts, Earlier]:
        with self._database.read() as unit:
            data = self._build(unit, year, kind, every_line=True)
            return data, _facts(unit, year), find_earlier(unit, year, audience)

    def _earlier(self, year: int, audience: Audience) -> Earlier:
        with self._database.read() as unit:
            return find_earlier(unit, year, audience)

    def _protect(
        self,
        system: ReportSystem,
        rule: Rule,
        progress: Progress,
        earlier: Earlier = NOTHING,
        yielding: Scope | None = None,
    ) -> Protection:
        key = f"{rule} {earlier.mark} {yielding} {_mark(system.tables)}"
        if key not in self._protections:
            self._protections[key] = _protected(system, rule, progress, earlier, yielding)
            while len(self._protections) > _KEPT:
                self._protections.popitem(last=False)
        self._protections.move_to_end(key)
        return self._protections[key]


def _system(
    data: ReportData, facts: ReportFacts, audience: Audience, earlier: Earlier
) -> ReportSystem:
    known = facts if earlier.compared else replace(facts, before=None)
    return build_system(data, known, audience.rule.threshold, audience.coarser, earlier.rests)


def _protected(
    system: ReportSystem,
    rule: Rule,
    progress: Progress,
    earlier: Earlier,
    yielding: Scope | None,
) -> Protection:
    if not earlier.systems:
        return protect(
            system.tables,
            rule,
            inequalities=system.inequalities,
            effort=_EFFORT,
            watcher=progress,
        )
    outcome = protect_again(
        system.tables,
        rule,
        earlier.systems,
        inequalities=system.inequalities,
        effort=_EFFORT,
        watcher=progress,
        yielding=yielding,
    )
    if outcome.protection is None:
        raise blocked(outcome.blocks, system)
    return outcome.protection


@dataclass(frozen=True, slots=True)
class _Makers:
    pdf: Callable[[], bytes]
    xlsx: Callable[[], bytes]


def _no_proof() -> None:
    """Prove nothing: an internal document hides nothing."""


def _write(
    makers: _Makers,
    targets: Targets,
    *,
    overwrite: bool,
    progress: Progress,
    check: Callable[[], None] = _no_proof,
) -> tuple[Path, ...]:
    """Check the places, then the proofs; make all files before the first is put in its place."""
    for path in targets.paths():
        check_target(path, overwrite=overwrite)
    check()
    made = []
    if targets.pdf:
        made.append((targets.pdf, makers.pdf()))
    if targets.xlsx:
        made.append((targets.xlsx, makers.xlsx()))
    progress.check_cancelled()
    for path, content in made:
        write_bytes(path, content, overwrite=overwrite)
    return targets.paths()


def _checked(progress: Progress) -> Callable[[int, int], None]:
    def step(done: int, total: int) -> None:
        progress.check_cancelled()
        progress.step(done, total)

    return step


def _facts(unit: ReadUnit, year: int) -> ReportFacts:
    now, before = (tuple(unit.figures.facts(Period.of_year(y))) for y in (year, year - 1))
    return ReportFacts(now, before or None)


def _mark(tables: Sequence[RawTable]) -> str:
    """Return a mark of the data: it differs if any count, line or group does."""
    digest = hashlib.sha256()
    for table in tables:
        counts = sorted((address, c.value, c.persons) for address, c in table.counts.items())
        parts = (table.key, table.scope, table.dimensions, sorted(table.lines.items()), counts)
        digest.update(repr((*parts, sorted(table.known))).encode())
    return digest.hexdigest()


def report_files(
    report: PublicReport, progress: Progress = SILENT, *, draft: bool = False
) -> dict[FileFormat, bytes]:
    """Return both files of a report; a ``draft`` says so on every page."""
    return {
        FileFormat.PDF: _pdf(report, progress, draft=draft),
        FileFormat.XLSX: _xlsx(report, progress, draft=draft),
    }


def _pdf(report: PublicReport, progress: Progress, *, draft: bool = False) -> bytes:
    from intdesk.reports.annual_pdf import render_annual

    return render_annual(report, _checked(progress), draft=draft)


def _month_pdf(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_pdf import render_month

    return render_month(sheet, _checked(progress))


def _month_xlsx(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_xlsx import render_month_xlsx

    progress.check_cancelled()
    return render_month_xlsx(sheet)


def _xlsx(report: PublicReport, progress: Progress, *, draft: bool = False) -> bytes:
    from intdesk.reports.annual_xlsx import render_annual_xlsx

    progress.check_cancelled()
    return render_annual_xlsx(report, draft=draft)
