"""The papers about target agreements: for signature, how goals stand, years side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from intdesk import __version__
from intdesk.clock import Clock
from intdesk.domain.office import Office
from intdesk.domain.paper import Heading, Paper, Paragraph, Part, Picture, Sheet
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import AgreementState, TargetAgreement
from intdesk.domain.target_standing import YearStanding
from intdesk.output import check_target, write_bytes
from intdesk.services.target_agreements.naming import words_of
from intdesk.services.target_agreements.paper_parts import (
    Basis,
    facts_of,
    goals_sheet,
    measures_sheet,
    signature_parts,
    status_parts,
)
from intdesk.services.target_agreements.service import existing
from intdesk.services.target_agreements.sources import (
    RULE,
    department_sources,
    status_subtitle,
    year_standings,
)
from intdesk.services.target_agreements.years import (
    GoalsOverYears,
    goals_over_years,
    left_out,
    years_chart,
    years_of,
)
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import target_papers as words
from intdesk.texts.report import marks_text
from intdesk.texts.report_editions import DRAFT_MARK
from intdesk.texts.target_labels import degree_words


class AgreementPaperService:
    """Writes papers about the agreements of one data file as PDF (PDF/UA-1 and PDF/A-2a).

    All raise ``OutputError``, or ``IntDeskError("record_missing")``; then nothing is written.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the papers."""
        self._database = database
        self._clock = clock

    def agreement(self, record_id: int, path: Path, *, overwrite: bool = False) -> None:
        """Write an agreement for signature."""
        with self._database.read() as unit:
            found = existing(unit, record_id)
            office, basis = unit.office.get(), _basis(unit, found)
        parts: list[Part] = [Paragraph(text) for text in found.purpose.splitlines() if text]
        parts += [facts_of(found, basis), goals_sheet(found)]
        measures = measures_sheet(found, basis)
        if measures is not None:
            parts.append(measures)
        parts += signature_parts(found)
        title = f"{words.AGREEMENT}: {found.title}"
        draft = DRAFT_MARK if found.state is AgreementState.DRAFT else ""
        named = words.AGREEMENT_NUMBER.format(number=found.number) if found.number else ""
        told = office.name, basis.department, named, _revision(found), draft
        subtitle = " · ".join(filter(None, told))
        marks = draft, marks_text(internal=False, demonstration=office.demonstration)
        mark = " · ".join(filter(None, marks))
        self._write(path, title, subtitle, office.name, parts, overwrite=overwrite, mark=mark)

    def status(self, department: str, year: int, path: Path, *, overwrite: bool = False) -> None:
        """Write how the goals of a department stand, by the latest reviews of a year."""
        sources = department_sources(self._database, department, year)
        found = year_standings(self._database, sources, year)
        parts: list[Part] = [part for one in found for part in status_parts(*one)]
        if not parts:
            parts.append(Paragraph(words.NOTHING_OF_YEAR))
        parts.append(Paragraph(RULE, small=True))
        subtitle = status_subtitle(sources, year, self._clock.today())
        self._write_internal(path, words.STATUS, subtitle, sources.office, parts, overwrite)

    def years(self, department: str, path: Path, *, overwrite: bool = False) -> None:
        """Write the years of a department side by side."""
        sources = department_sources(self._database, department)
        parts = list(_years(sources.agreements))
        self._write_internal(
            path, words.YEARS, sources.department, sources.office, parts, overwrite
        )

    def _write_internal(
        self, path: Path, title: str, subtitle: str, office: Office, parts: Sequence[Part],
        overwrite: bool,  # noqa: FBT001
    ) -> None:  # fmt: skip
        """Write a paper that says it is internal: values of single goals may tell of few people."""
        mark = marks_text(internal=True, demonstration=office.demonstration)
        self._write(path, title, subtitle, office.name, parts, overwrite=overwrite, mark=mark)

    def _write(  # noqa: PLR0913
        self, path: Path, title: str, subtitle: str, office: str, parts: Sequence[Part], *,
        overwrite: bool, mark: str = "",
    ) -> None:  # fmt: skip
        from intdesk.reports.paper_pdf import render_paper

        check_target(path, overwrite=overwrite)
        program = f"IntDesk {__version__}"
        paper = Paper(title, subtitle, office, self._clock.today(), program, tuple(parts), mark)
        write_bytes(path, render_paper(paper), overwrite=overwrite)


def _basis(unit: ReadUnit, agreement: TargetAgreement) -> Basis:
    """Return what the agreement names elsewhere in the file, in the words of the signature."""
    told = words_of(unit, agreement)

    def words_for(term: str) -> dict[str, str]:
        return {code: text for (name, code), text in told.items() if name == term}

    return Basis(
        ", ".join(words_for("department").values()),
        tuple(words_for("fields_of_action").values()),
        tuple(words_for("concept_goals").values()),
        ", ".join(words_for("line_id").values()),
        words_for("measure_line"),
    )


def _revision(agreement: TargetAgreement) -> str:
    return words.REVISION.format(n=agreement.revision) if agreement.earlier else ""


def _years(agreements: Sequence[TargetAgreement]) -> Iterator[Part]:
    found = years_of(agreements)
    if not found:
        yield Paragraph(words.NOTHING_AT_ALL)
        return
    rows = tuple(tuple(map(str, _year_row(year))) for year in found)
    widths = (0.0, 76.0, 40.0, 58.0, 46.0, *[44.0] * len(Light))
    numbers = tuple(range(1, len(widths)))
    yield Sheet(words.YEARS_CAPTION, words.YEARS_HEADS, rows, widths, numbers)
    if earlier := left_out(agreements):
        yield Paragraph(earlier, small=True)
    chart = years_chart(found)
    if chart is not None:
        yield Picture(chart)
    yield Heading(words.GOALS_OVER_YEARS)
    yield _goals_sheet(goals_over_years(agreements))


def _year_row(found: YearStanding) -> tuple[object, ...]:
    counts = (found.lights[light] for light in Light)
    degree = degree_words(found.degree)
    return found.year, found.agreements, found.goals, found.reviewed, degree, *counts


def _goals_sheet(found: GoalsOverYears) -> Sheet:
    heads = (words.GOAL, *map(str, found.years))
    rows = tuple(
        (title, *(degree_words(by_year[year]) if year in by_year else "" for year in found.years))
        for title, by_year in found.degrees.items()
    )
    widths, numbers = (0.0, *[56.0] * len(found.years)), tuple(range(1, len(heads)))
    return Sheet(words.GOAL_YEARS_CAPTION, heads, rows, widths, numbers)
