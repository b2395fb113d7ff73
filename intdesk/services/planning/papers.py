"""Papers of planning: sheets to fill in by hand, concepts as PDF and workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.clock import Clock
from intdesk.domain.self_check import HIGHEST, STEP
from intdesk.errors import IntDeskError
from intdesk.output import check_target, write_bytes
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.texts.planning import papers as words
from intdesk.texts.planning.self_check import QUESTIONS
from intdesk.texts.planning.survey_sheets import SHEETS

if TYPE_CHECKING:
    from intdesk.reports.concept_paper import ConceptPaper


class PlanningPaperService:
    """Writes papers of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def self_check(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the empty sheet of the Kurz-Check as PDF; raises ``OutputError``."""
        from intdesk.reports.scale_sheets import ScaleSheet, Statement, render_scale_sheet

        check_target(path, overwrite=overwrite)
        sheet = ScaleSheet(
            title=words.SELF_CHECK_TITLE,
            subject=words.SELF_CHECK_SUBJECT,
            office=self._office(),
            intro=words.SELF_CHECK_INTRO,
            facts=words.SELF_CHECK_FACTS,
            statements=[Statement(theme, text) for theme, text in QUESTIONS],
            answers=[str(n) for n in range(0, HIGHEST + 1, STEP)],
            closing=words.SELF_CHECK_CLOSING,
            made_on=self._clock.today(),
            remark=words.NO_NAMES,
        )
        write_bytes(path, render_scale_sheet(sheet), overwrite=overwrite)

    def survey(self, language: str, path: Path, *, overwrite: bool = False) -> None:
        """Write the survey in a language (key of ``SHEETS``) as PDF; raises ``OutputError``."""
        from intdesk.reports.scale_sheets import ScaleSheet, Statement, render_scale_sheet

        check_target(path, overwrite=overwrite)
        text = SHEETS[language]
        sheet = ScaleSheet(
            title=text.title,
            subject=text.title,
            office=self._office(),
            intro=(text.intro, text.privacy),
            facts=(),
            statements=[Statement("", question) for question in text.questions],
            answers=text.answers,
            closing=text.thanks,
            made_on=self._clock.today(),
            language=text.tag,
            header=words.SURVEY_HEADER.format(language=text.name),
            remark=words.FROM_THE_RIGHT if text.right_to_left else "",
        )
        write_bytes(path, render_scale_sheet(sheet), overwrite=overwrite)

    def concept(self, concept_id: int, path: Path, *, overwrite: bool = False) -> None:
        """Write a concept with its process as PDF, or as workbook where the path ends so.

        Raises ``OutputError``, or ``IntDeskError("record_missing")``; then nothing is written.
        """
        from intdesk.reports.concept_paper import render_concept
        from intdesk.reports.concept_xlsx import render_concept_xlsx

        check_target(path, overwrite=overwrite)
        renderers: dict[str, Callable[[ConceptPaper], bytes]] = {".xlsx": render_concept_xlsx}
        renderer = renderers.get(path.suffix.lower(), render_concept)
        write_bytes(path, renderer(self._concept(concept_id)), overwrite=overwrite)

    def _concept(self, concept_id: int) -> ConceptPaper:
        from intdesk.reports.concept_paper import ConceptPaper

        with self._database.read() as unit:
            try:
                concept = unit.of(CONCEPTS).get(concept_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            office = unit.office.get()
        return ConceptPaper(office.name, concept, self._clock.today(), office.demonstration)

    def _office(self) -> str:
        with self._database.read() as unit:
            return unit.office.get().name
