"""The reports: figures once, protected once, their files as PDF and Excel."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.disclosure.tables import RawTable
from intdesk.domain.disclosure.watching import Effort
from intdesk.domain.period import Period
from intdesk.domain.report_data import ReportData, ReportKind
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_publishing import published, unprotected
from intdesk.domain.working_time import MonthSheet
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.build import build_report
from intdesk.services.annual_report.system import ReportFacts, ReportSystem, build_system
from intdesk.services.progress import SILENT, Progress
from intdesk.services.report_preview import Preview, make_preview
from intdesk.services.working_time import WorkingTimeService
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit

PUBLIC = Rule()
INTERNAL = Rule(Method.NONE)
_KEPT = 24
"""So many protections stay in memory; a preview needs about 15."""
_EFFORT = Effort(runs=1)
"""One run in the natural order: further runs keep totals only, at the expense of lines."""


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a report is: the rule, and the features whose rare categories are merged."""

    rule: Rule = PUBLIC
    coarser: frozenset[str] = frozenset()

    @property
    def internal(self) -> bool:
        """Tell whether nothing is hidden."""
        return self.rule.method is Method.NONE


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """A report after disclosure control, with the proofs of a public one."""

    report: PublicReport
    protection: Protection | None = None

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
            return build_report(unit, year, kind, self._clock.today())

    def prepare(
        self,
        year: int,
        kind: ReportKind = ReportKind.FULL,
        audience: Audience | None = None,
        progress: Progress = SILENT,
    ) -> PreparedReport:
        """Return the report of a year for its readers; without an audience it is public.

        The same figures and the same rule are protected once and give the same pattern in both
        kinds of report. Raises ``DisclosureError``, and ``CancelledError`` if stopped.
        """
        wanted = audience or Audience()
        if wanted.internal:
            return PreparedReport(unprotected(self.data(year, kind)))
        data, facts = self._raw(year, kind)
        system = build_system(data, facts, wanted.rule.threshold, wanted.coarser)
        protection = self._protect(system, wanted.rule, progress)
        return PreparedReport(published(data, protection.public, system.layouts), protection)

    def preview(
        self, year: int, audience: Audience | None = None, progress: Progress = SILENT
    ) -> Preview:
        """Return what disclosure control does to the report, and what would keep more of it."""
        wanted = audience or Audience()
        data, facts = self._raw(year, ReportKind.FULL)

        def run(rule: Rule, coarser: frozenset[str], step: Progress) -> Protection:
            step.check_cancelled()
            system = build_system(data, facts, rule.threshold, coarser)
            return self._protect(system, rule, step)

        return make_preview(data, wanted.rule, wanted.coarser, run, progress)

    def write(
        self,
        prepared: PreparedReport,
        targets: Targets,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the report's files and return them; raises ``OutputError``, then none is written.

        Both files are made before the first is put in its place. The proofs of a public report are
        checked before: ``DisclosureError`` if one fails.
        """
        report = prepared.report
        makers = _Makers(lambda: _pdf(report, progress), lambda: _xlsx(report, progress))
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

    def _raw(self, year: int, kind: ReportKind) -> tuple[ReportData, ReportFacts]:
        with self._database.read() as unit:
            data = build_report(unit, year, kind, self._clock.today(), every_line=True)
            return data, _facts(unit, year)

    def _protect(self, system: ReportSystem, rule: Rule, progress: Progress) -> Protection:
        key = f"{rule} {_mark(system.tables)}"
        if key not in self._protections:
            self._protections[key] = protect(
                system.tables,
                rule,
                inequalities=system.inequalities,
                effort=_EFFORT,
                watcher=progress,
            )
            while len(self._protections) > _KEPT:
                self._protections.popitem(last=False)
        self._protections.move_to_end(key)
        return self._protections[key]


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


def _pdf(report: PublicReport, progress: Progress) -> bytes:
    from intdesk.reports.annual_pdf import render_annual

    return render_annual(report, _checked(progress))


def _month_pdf(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_pdf import render_month

    return render_month(sheet, _checked(progress))


def _month_xlsx(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_xlsx import render_month_xlsx

    progress.check_cancelled()
    return render_month_xlsx(sheet)


def _xlsx(report: PublicReport, progress: Progress) -> bytes:
    from intdesk.reports.annual_xlsx import render_annual_xlsx

    progress.check_cancelled()
    return render_annual_xlsx(report)
