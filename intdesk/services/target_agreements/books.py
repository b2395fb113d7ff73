"""The workbooks about the goals of a department: status sheet and years side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.clock import Clock
from intdesk.domain.target_standing import AgreementStanding
from intdesk.output import check_target, write_bytes
from intdesk.services.target_agreements.evidence import GoalEvidence
from intdesk.services.target_agreements.goal_export import GoalExportService
from intdesk.services.target_agreements.paper_parts import (
    Shown,
    closing_remarks,
    evidence_parts,
    goal_remarks,
    status_sentence,
)
from intdesk.services.target_agreements.sources import (
    RULE,
    DepartmentSources,
    department_sources,
    status_subtitle,
    year_standings,
)
from intdesk.services.target_agreements.years import (
    goals_over_years,
    left_out,
    years_chart,
    years_of,
)
from intdesk.storage.database import Database
from intdesk.texts import target_papers as words
from intdesk.texts.report import marks_text

if TYPE_CHECKING:
    from intdesk.reports.targets.book import BookHead
    from intdesk.reports.targets.status_xlsx import AgreementPart, MeasureLine, Work


class AgreementBookService:
    """Writes workbooks about the goals of one data file; all are internal.

    Both raise ``OutputError``; then nothing is written.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the workbooks."""
        self._database = database
        self._clock = clock

    def status(self, department: str, year: int, path: Path, *, overwrite: bool = False) -> None:
        """Write how the goals of a department stand, by the latest reviews of a year."""
        from intdesk.reports.targets.status_xlsx import render_status_xlsx

        check_target(path, overwrite=overwrite)
        sources = department_sources(self._database, department, year)
        parts = [_part(*one) for one in year_standings(self._database, sources, year)]
        subtitle = status_subtitle(sources, year, self._clock.today())
        head = self._head(words.STATUS, subtitle, sources)
        write_bytes(path, render_status_xlsx(head, parts, RULE), overwrite=overwrite)

    def years(self, department: str, path: Path, *, overwrite: bool = False) -> int:
        """Write the years of a department side by side, and a line for each goal and year.

        Returns the number of these lines; a path that ends in ``.csv`` gets nothing but them.
        """
        from intdesk.reports.targets.years_xlsx import YearsBook, render_years_xlsx

        export = GoalExportService(self._database, self._clock)
        if path.suffix.lower() == ".csv":
            return export.department(department, path, overwrite=overwrite)
        check_target(path, overwrite=overwrite)
        sources = department_sources(self._database, department)
        found = years_of(sources.agreements)
        goals = goals_over_years(sources.agreements).degrees
        columns, lines = export.rows(sources.agreements)
        remark = left_out(sources.agreements)
        book = YearsBook(found, goals, years_chart(found), columns, lines, remark)
        head = self._head(words.YEARS, sources.department, sources)
        write_bytes(path, render_years_xlsx(head, book), overwrite=overwrite)
        return len(lines)

    def _head(self, title: str, subtitle: str, sources: DepartmentSources) -> BookHead:
        from intdesk.reports.targets.book import BookHead

        office = sources.office
        marking = marks_text(internal=True, demonstration=office.demonstration)
        return BookHead(title, subtitle, office.name, self._clock.today(), marking)


def _part(standing: AgreementStanding, shown: Shown) -> AgreementPart:
    from intdesk.reports.targets.status_xlsx import AgreementPart

    work = tuple(_work(shown.goals.get(one.goal.key)) for one in standing.goals)
    measures = tuple(_measures(standing, shown))
    remarks = tuple(_remarks(standing, shown))
    return AgreementPart(standing, status_sentence(standing), work, measures, remarks)


def _measures(standing: AgreementStanding, shown: Shown) -> Iterator[MeasureLine]:
    from intdesk.reports.targets.status_xlsx import MeasureLine

    for one in standing.goals:
        for measure in one.goal.measures:
            found = shown.measures.get((one.goal.key, measure.key))
            yield MeasureLine(one.number, measure, _work(found))


def _work(found: GoalEvidence | None) -> Work:
    from intdesk.reports.targets.status_xlsx import Work

    records = ", ".join(evidence_parts(found, money=False))
    return Work(records, found.spent if found is not None else 0)


def _remarks(standing: AgreementStanding, shown: Shown) -> Iterator[str]:
    """Yield a paragraph for each goal of which there is something to say, then on the whole."""
    for one in standing.goals:
        told = " ".join(goal_remarks(one, shown))
        if told:
            yield f"{one.number}. {one.goal.title}: {told}"
    yield from closing_remarks(standing.agreement)
