"""The reports: their figures once, their files as PDF and Excel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.report_data import ReportData, ReportKind
from intdesk.domain.working_time import MonthSheet
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.build import build_report
from intdesk.services.progress import SILENT, Progress
from intdesk.services.working_time import WorkingTimeService
from intdesk.storage.database import Database


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

    def data(self, year: int, kind: ReportKind = ReportKind.FULL) -> ReportData:
        """Return the figures of a calendar year's report."""
        with self._database.read() as unit:
            return build_report(unit, year, kind, self._clock.today())

    def write(
        self,
        data: ReportData,
        targets: Targets,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the report's files and return them; raises ``OutputError``, then none is written.

        Both files are made before the first is put in its place.
        """
        makers = _Makers(lambda: _pdf(data, progress), lambda: _xlsx(data, progress))
        return _write(makers, targets, overwrite=overwrite, progress=progress)

    def month(self, day: date) -> MonthSheet:
        """Return the record of the activities of the month that holds a day."""
        return WorkingTimeService(self._database, self._clock).month_sheet(day)

    def write_month(
        self,
        sheet: MonthSheet,
        targets: Targets,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> tuple[Path, ...]:
        """Write the files of a month sheet as :meth:`write` does."""
        makers = _Makers(lambda: _month_pdf(sheet, progress), lambda: _month_xlsx(sheet, progress))
        return _write(makers, targets, overwrite=overwrite, progress=progress)


@dataclass(frozen=True, slots=True)
class _Makers:
    pdf: Callable[[], bytes]
    xlsx: Callable[[], bytes]


def _write(
    makers: _Makers, targets: Targets, *, overwrite: bool, progress: Progress
) -> tuple[Path, ...]:
    """Make all files before the first is put in its place."""
    for path in targets.paths():
        check_target(path, overwrite=overwrite)
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


def _pdf(data: ReportData, progress: Progress) -> bytes:
    from intdesk.reports.annual_pdf import render_annual

    return render_annual(data, _checked(progress))


def _month_pdf(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_pdf import render_month

    return render_month(sheet, _checked(progress))


def _month_xlsx(sheet: MonthSheet, progress: Progress) -> bytes:
    from intdesk.reports.month_xlsx import render_month_xlsx

    progress.check_cancelled()
    return render_month_xlsx(sheet)


def _xlsx(data: ReportData, progress: Progress) -> bytes:
    from intdesk.reports.annual_xlsx import render_annual_xlsx

    progress.check_cancelled()
    return render_annual_xlsx(data)
