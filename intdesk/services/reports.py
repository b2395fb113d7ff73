"""The annual report: its figures once, its files as PDF and Excel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.report_data import ReportData, ReportKind
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.build import build_report
from intdesk.services.progress import SILENT, Progress
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
        for path in targets.paths():
            check_target(path, overwrite=overwrite)
        made = []
        if targets.pdf:
            made.append((targets.pdf, _pdf(data, progress)))
        if targets.xlsx:
            made.append((targets.xlsx, _xlsx(data, progress)))
        progress.check_cancelled()
        for path, content in made:
            write_bytes(path, content, overwrite=overwrite)
        return targets.paths()


def _pdf(data: ReportData, progress: Progress) -> bytes:
    from intdesk.reports.annual_pdf import render_annual

    def step(done: int, total: int) -> None:
        progress.check_cancelled()
        progress.step(done, total)

    return render_annual(data, step)


def _xlsx(data: ReportData, progress: Progress) -> bytes:
    from intdesk.reports.annual_xlsx import render_annual_xlsx

    progress.check_cancelled()
    return render_annual_xlsx(data)
