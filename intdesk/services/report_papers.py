"""What of a report goes into other programs: Vorlage, texts for Word, charts as pictures."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

import intdesk
from intdesk.domain.council_paper import CouncilPaper, CouncilPaperKind, validate
from intdesk.domain.paper import Paper
from intdesk.domain.problems import errors
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_public import PublicReport
from intdesk.errors import InvalidDraftError
from intdesk.output import check_target, write_bytes
from intdesk.services.editions.service import EditionService
from intdesk.services.paper_files import paper_renderer
from intdesk.services.progress import SILENT, Progress
from intdesk.services.reports import ReportService
from intdesk.storage.database import Database
from intdesk.texts import council_paper as words
from intdesk.texts.chapter_texts import chapter_texts

_HEAD: Final = "report.council"
_KEPT: Final = ("kind", "file_mark", "lead", "steps")
"""What of a Vorlage is the same next year; texts and names are not kept."""
ALTERNATIVES: Final = "Beschreibungen.txt"


class ReportPapers:
    """Papers made of a report after disclosure control; they say what the report says."""

    def __init__(
        self, database: Database, reports: ReportService, editions: EditionService
    ) -> None:
        """Keep the data file and where reports come from."""
        self._database = database
        self._reports = reports
        self._editions = editions

    def source(
        self, year: int, kind: ReportKind, audience: Audience, progress: Progress = SILENT
    ) -> PublicReport:
        """Return what the papers of a year speak of: its edition, else the figures of now.

        Raises ``DisclosureError`` as :meth:`ReportService.prepare`.
        """
        issued = None if audience.internal else self._editions.latest(year, kind)
        if issued is not None:
            return self._editions.content(issued.id)
        prepared = self._reports.prepare(year, kind, audience, progress)
        prepared.check()
        return prepared.report

    def council_draft(self, report: PublicReport) -> CouncilPaper:
        """Return a first Vorlage: facts of the report, the head as it was the last time."""
        with self._database.read() as unit:
            return words.proposed(report, _kept(unit.settings.get(_HEAD)))

    def write_council(
        self, entries: CouncilPaper, report: PublicReport, path: Path, *, overwrite: bool = False
    ) -> None:
        """Write a Vorlage as DOCX or PDF, by the ending.

        Raises ``InvalidDraftError`` or ``OutputError``; then nothing is written.
        """
        if found := errors(validate(entries)):
            raise InvalidDraftError(found)
        paper = words.council_paper(entries, report, _program())
        _write_paper(paper, path, overwrite=overwrite)

    def keep_head(self, entries: CouncilPaper) -> None:
        """Keep the head of a Vorlage for the next one: its kind, file mark, lead and steps."""
        head = {name: value for name, value in asdict(entries).items() if name in _KEPT}
        with self._database.write(words.SAVED) as unit:
            unit.settings.set(_HEAD, json.dumps(head))

    def write_texts(self, report: PublicReport, path: Path, *, overwrite: bool = False) -> None:
        """Write all texts of a report with the key figures of each chapter, as DOCX or PDF."""
        _write_paper(chapter_texts(report, _program()), path, overwrite=overwrite)

    def write_charts(
        self, report: PublicReport, folder: Path, progress: Progress = SILENT
    ) -> tuple[Path, ...]:
        """Write each chart as PNG and SVG into a folder, and a file with the words for all.

        Nothing is replaced: raises ``OutputError`` if one of the files is there already.
        """
        from intdesk.reports.chart_files import chart_files, chart_specs

        specs, made, said = chart_specs(report), [], []
        for number, chart in enumerate(chart_files(specs), 1):
            progress.check_cancelled()
            progress.step(number, len(specs))
            made += [(folder / f"{chart.name}.png", chart.png)]
            made += [(folder / f"{chart.name}.svg", chart.svg)]
            said.append(f"{chart.name}\n{chart.words}\n")
        made.append((folder / ALTERNATIVES, "\n".join(said).encode("utf-8-sig")))
        for path, _ in made:
            check_target(path, overwrite=False)
        for path, content in made:
            write_bytes(path, content, overwrite=False)
        return tuple(path for path, _ in made)


def _kept(text: str) -> CouncilPaper:
    """Return the head that was kept; an empty one if there is none that can be read."""
    try:
        known = json.loads(text) if text else {}
        values = {name: str(known[name]) for name in _KEPT if name in known and name != "kind"}
        kind = CouncilPaperKind(known.get("kind", CouncilPaperKind.NOTICE))
        return CouncilPaper(kind=kind, **values)
    except (ValueError, TypeError, AttributeError):
        return CouncilPaper()


def _program() -> str:
    return f"IntDesk {intdesk.__version__}"


def _write_paper(paper: Paper, path: Path, *, overwrite: bool) -> None:
    render = paper_renderer(path)
    check_target(path, overwrite=overwrite)
    write_bytes(path, render(paper), overwrite=overwrite)
