"""Answers analyses and writes them as files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.analysis import Measure, Question
from intdesk.domain.analysis_table import AnalysisTable, list_behind
from intdesk.domain.codes import CodeBook
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.reports.analysis_sheet import AnalysisSheet
from intdesk.services.analysis_sides import table_of
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.analysis import period_words, title_of
from intdesk.texts.report import marks_text


class AnalysisService:
    """Analyses of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def table(self, question: Question, year: int) -> AnalysisTable:
        """Return the answer for the chosen year; raises ``ValueError`` for a span without ends."""
        with self._database.read() as unit:
            return _answer(unit, question, year)

    def write(
        self,
        question: Question,
        year: int,
        selection: Sequence[str],
        path: Path,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> None:
        """Write an analysis as xlsx or PDF; the path's ending tells which.

        ``selection`` are the words and filters for reading. The file is for internal use. Raises
        ``OutputError``; then, and when cancelled, the target stays as it was.
        """
        render = by_ending(path, {".xlsx": _xlsx, ".pdf": _pdf})
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            table, office = _answer(unit, question, year), unit.office.get()
        progress.check_cancelled()
        sheet = AnalysisSheet(
            table,
            f"{title_of(question)}, {period_words(table.period)}",
            office.name,
            self._clock.now(),
            f"IntDesk {intdesk.__version__}",
            selection,
            marks_text(internal=True, demonstration=office.demonstration),
        )
        content = render(sheet)
        progress.check_cancelled()
        write_bytes(path, content, overwrite=overwrite)


def _answer(unit: ReadUnit, question: Question, year: int) -> AnalysisTable:
    period = question.period(year)
    every = list_behind(replace(question, measure=Measure.CONTACTS), period, [])
    counted = unit.analyses.count(question.measure, question.rows, question.columns, every)
    codes = CodeBook(unit.codes.all())
    return table_of(question, period, counted, codes, unit.office.get())


def _pdf(sheet: AnalysisSheet) -> bytes:
    from intdesk.reports.analysis_pdf import render_analysis

    return render_analysis(sheet)


def _xlsx(sheet: AnalysisSheet) -> bytes:
    from intdesk.reports.analysis_xlsx import render_analysis_xlsx

    return render_analysis_xlsx(sheet)
