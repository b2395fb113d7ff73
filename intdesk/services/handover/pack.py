"""Putting the handover pack together and writing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import intdesk
from intdesk.clock import Clock
from intdesk.domain.dates import format_day
from intdesk.domain.paper import (
    Blank,
    Facts,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Part,
    Signatures,
    Tick,
)
from intdesk.domain.report_edition import EditionState
from intdesk.output import check_target, write_bytes
from intdesk.services.annual_report.posts import mandate_text
from intdesk.services.handover import sections
from intdesk.services.paper_files import paper_renderer
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import handover as words
from intdesk.texts.report import OFFICE_LABELS, marks_text
from intdesk.texts.report_editions import STATE_WORDS, audience_words, edition_title

if TYPE_CHECKING:
    from intdesk.services.backups import BackupService
    from intdesk.services.editions.service import EditionService
    from intdesk.services.retention import RetentionService

_UNWRITTEN_LINES: Final = 6


@dataclass(frozen=True, slots=True)
class Others:
    """The services that know what no list of records tells."""

    editions: EditionService
    backups: BackupService
    retention: RetentionService


class HandoverService:
    """Makes the pack of one data file; it is internal, and every page says so."""

    def __init__(self, database: Database, clock: Clock, others: Others) -> None:
        """Keep the data file, the clock that dates the pack, and who knows the rest."""
        self._database = database
        self._clock = clock
        self._others = others

    def paper(self) -> Paper:
        """Return the pack of today."""
        today = self._clock.today()
        with self._database.read() as unit:
            office = unit.office.get()
            tasks = sections.open_tasks(unit, today)
            running, cases = sections.running(unit), sections.open_cases(unit)
            inner = [
                *sections.dates(tasks, today),
                *sections.coming(unit, today),
                *sections.cases(unit, cases),
                *sections.agreements(unit, running),
                *sections.committees(unit, today),
                *sections.network(unit, today),
                *sections.budget(unit, today),
            ]
            mandate = _mandate(unit)
        soon = today + timedelta(days=sections.SOON_DAYS)
        first = {
            "overdue": sum(due.day < today for due in tasks),
            "soon": sum(today <= due.day <= soon for due in tasks),
            "cases": len(cases),
            "agreements": len(running),
            "drafts": len(self._unfinished()),
        }
        facts = tuple((words.FACTS[key], str(count)) for key, count in first.items())
        return Paper(
            title=words.TITLE,
            subtitle=office.name,
            office=office.name,
            made_on=today,
            program=f"IntDesk {intdesk.__version__}",
            parts=(
                Paragraph(words.INTRODUCTION), Heading(words.FIRST),
                Facts(words.FIRST_CAPTION, facts), *mandate, *inner,
                *self._reports(), *self._safety(), *_end(),
            ),
            remark=marks_text(internal=True, demonstration=office.demonstration),
        )  # fmt: skip

    def write(self, path: Path, *, overwrite: bool = False, progress: Progress = SILENT) -> None:
        """Write the pack as PDF or DOCX, by the ending.

        Raises ``OutputError``; then, and when cancelled, the target stays as it was.
        """
        render = paper_renderer(path)
        check_target(path, overwrite=overwrite)
        paper = self.paper()
        progress.check_cancelled()
        content = render(paper)
        progress.check_cancelled()
        write_bytes(path, content, overwrite=overwrite)

    def _reports(self) -> list[Part]:
        rows = [
            (edition_title(one), audience_words(one), STATE_WORDS[one.state])
            for one in self._others.editions.all()
            if one.state is not EditionState.ERASED
        ]
        return sections.section(
            words.REPORTS, words.REPORTS_CAPTION, words.HEADS_REPORTS, rows, (0, 160, 100)
        )

    def _unfinished(self) -> list[object]:
        open_states = {EditionState.DRAFT, EditionState.SIGNING}
        return [one for one in self._others.editions.all() if one.state in open_states]

    def _safety(self) -> list[Part]:
        status = self._others.backups.status()
        newest = status.latest.manifest.moment.date() if status.latest else None
        second = self._others.backups.second_place
        rows = (
            (words.FACTS["file"], self._database.path.name),
            (words.FACTS["folder"], str(self._database.path.parent)),
            (words.FACTS["backup"], format_day(newest) if newest else words.NO_BACKUP),
            (words.FACTS["second"], str(second) if second else words.NO_SECOND),
            (words.FACTS["due"], str(self._others.retention.count_due())),
        )
        return [Heading(words.SAFETY), Facts(words.SAFETY_CAPTION, rows)]


def _mandate(unit: ReadUnit) -> list[Part]:
    office = unit.office.get()
    known = (("officer", office.officer), ("department", office.department),
             ("head", office.head))  # fmt: skip
    rows = tuple((OFFICE_LABELS[key], value) for key, value in known if value)
    parts: list[Part] = [Heading(words.OFFICE)]
    parts += [Paragraph(text) for text in mandate_text(unit).split("\n\n") if text]
    if rows:
        parts.append(Facts(words.OFFICE_CAPTION, rows))
    return parts if len(parts) > 1 else []


def _end() -> list[Part]:
    """Return what is filled in and signed, on a sheet of its own."""
    return [
        NewPage(),
        Heading(words.UNWRITTEN),
        Blank(words.UNWRITTEN_LABEL, lines=_UNWRITTEN_LINES),
        Heading(words.CHECKS),
        *(Tick(point) for point in words.CHECK_POINTS),
        Signatures(words.SIGNATURES),
    ]
