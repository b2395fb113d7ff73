"""The papers about target agreements: for signature, how goals stand, years side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intdesk import __version__
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.office import Office
from intdesk.domain.paper import Heading, Paper, Paragraph, Part, Picture, Sheet
from intdesk.domain.status_light import GREEN_GAP, YELLOW_GAP, Light
from intdesk.domain.target_agreement import (
    AgreementState,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    count_lights,
    degree_of,
    year_degree,
)
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_years import holds_in, review_of
from intdesk.output import check_target, write_bytes
from intdesk.services.planning.concept_goals import served
from intdesk.services.target_agreements.evidence import EvidenceService
from intdesk.services.target_agreements.paper_parts import (
    Basis,
    Shown,
    facts_of,
    goals_sheet,
    measures_sheet,
    signature_parts,
    status_parts,
)
from intdesk.services.target_agreements.service import existing
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import BUDGET_LINES
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import target_papers as words
from intdesk.texts.report import marks_text
from intdesk.texts.report_editions import DRAFT_MARK
from intdesk.texts.target_labels import degree_words

MOST_YEARS = 6
"""So many years stand side by side on paper."""


@dataclass(frozen=True, slots=True)
class _Sources:
    """What a paper is made of."""

    office: Office
    codes: CodeBook
    agreements: Sequence[TargetAgreement]


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
            codes, office = CodeBook(unit.codes.all()), unit.office.get()
            basis = _basis(unit, found)
        department = codes.label(CodeListId.DEPARTMENT, found.department)
        parts: list[Part] = [Paragraph(text) for text in found.purpose.splitlines() if text]
        parts += [facts_of(found, codes, basis), goals_sheet(found)]
        measures = measures_sheet(found, basis)
        if measures is not None:
            parts.append(measures)
        parts += signature_parts(found)
        title = f"{words.AGREEMENT}: {found.title}"
        draft = DRAFT_MARK if found.state is AgreementState.DRAFT else ""
        named = words.AGREEMENT_NUMBER.format(number=found.number) if found.number else ""
        told = office.name, department, named, _revision(found), draft
        subtitle = " · ".join(filter(None, told))
        marks = draft, marks_text(internal=False, demonstration=office.demonstration)
        mark = " · ".join(filter(None, marks))
        self._write(path, title, subtitle, office.name, parts, overwrite=overwrite, mark=mark)

    def status(self, department: str, year: int, path: Path, *, overwrite: bool = False) -> None:
        """Write how the goals of a department stand, by the latest reviews of a year."""
        sources = self._sources(department, year)
        evidence = EvidenceService(self._database)
        parts: list[Part] = []
        for agreement in sources.agreements:
            shown = Shown(
                evidence.of_agreement(agreement, year), evidence.of_measures(agreement, year)
            )
            parts += status_parts(agreement, year, shown)
        if not parts:
            parts.append(Paragraph(words.NOTHING_OF_YEAR))
        rule = words.RULE.format(green=GREEN_GAP, yellow=YELLOW_GAP)
        parts.append(Paragraph(rule, small=True))
        name = sources.codes.label(CodeListId.DEPARTMENT, department)
        day = words.STATE_OF.format(day=format_day(self._clock.today()))
        subtitle = f"{name} · {words.IN_YEAR.format(year=year)} · {day}"
        self._write_internal(path, words.STATUS, subtitle, sources.office, parts, overwrite)

    def years(self, department: str, path: Path, *, overwrite: bool = False) -> None:
        """Write the years of a department side by side."""
        sources = self._sources(department)
        name = sources.codes.label(CodeListId.DEPARTMENT, department)
        parts = list(_years(sources.agreements))
        self._write_internal(path, words.YEARS, name, sources.office, parts, overwrite)

    def _sources(self, department: str, year: int | None = None) -> _Sources:
        """Return the agreements of a department that were signed; drafts promise nothing yet."""
        filters = [Filter("department", (department,)), Filter("was_signed", ("1",))]
        if year is not None:
            filters.append(year_filter(year))
        query = ListQuery(
            Kind.TARGET_AGREEMENT, filters=tuple(filters), sort="begin", descending=False
        )
        with self._database.read() as unit:
            agreements = unit.of(TARGET_AGREEMENTS).many(unit.lists.ids(query))
            if year is not None:
                agreements = [in_force(agreement, year) for agreement in agreements]
            return _Sources(unit.office.get(), CodeBook(unit.codes.all()), agreements)

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
    """Return what the agreement names elsewhere in the file."""
    named = [agreement.line_id, *(m.line for goal in agreement.goals for m in goal.measures)]
    lines = unit.of(BUDGET_LINES).present(sorted({i for i in named if i}))
    goals = [goal.words for goal in served(unit, agreement.concept_goals)]
    return Basis(goals, {line.id: line.name for line in lines})


def _revision(agreement: TargetAgreement) -> str:
    return words.REVISION.format(n=agreement.revision) if agreement.earlier else ""


def held_years(agreements: Iterable[TargetAgreement]) -> list[int]:
    """Return the years in which agreements hold, the latest at most."""
    found = {
        year
        for a in map(in_force, agreements)
        if a.begin is not None and a.last_day is not None
        for year in range(a.begin.year, a.last_day.year + 1)
    }
    return sorted(found)[-MOST_YEARS:]


def _years(agreements: Sequence[TargetAgreement]) -> Iterator[Part]:
    years = held_years(agreements)
    held = {year: [in_force(a, year) for a in agreements if holds_in(a, year)] for year in years}
    degrees = {year: year_degree(held[year], year) for year in years}
    rows = []
    for year in years:
        lights = count_lights(held[year], year)
        counts = (lights[light] for light in Light)
        goals = sum(len(a.goals) for a in held[year])
        told = (year, len(held[year]), goals, degree_words(degrees[year]), *counts)
        rows.append(tuple(map(str, told)))
    if not rows:
        yield Paragraph(words.NOTHING_OF_YEAR)
        return
    yield Sheet(words.YEARS_CAPTION, words.YEARS_HEADS, tuple(rows), (0.0, 84.0, *[52.0] * 6))
    known = {year: degree for year, degree in degrees.items() if degree is not None}
    if known:
        yield Picture(_years_chart(known))
    yield Heading(words.GOALS_OVER_YEARS)
    yield _goals_over_years(held)


def _years_chart(known: dict[int, int]) -> ChartSpec:
    told = ", ".join(f"{year}: {degree} %" for year, degree in known.items())
    return ChartSpec(
        ChartKind.COLUMNS, words.YEARS_CHART, tuple(map(str, known)),
        (Series(words.YEARS_CHART, tuple(known.values())),), words.YEARS_ALT.format(told=told),
        unit="percent", whole=True,
    )  # fmt: skip


def _goals_over_years(held: dict[int, list[TargetAgreement]]) -> Sheet:
    """Return the degree of each goal by year; goals of the same words are the same.

    Where two of one year have the same words, their agreements are named.
    """
    found: dict[str, dict[int, str]] = {}
    shared = _shared_titles(held.values())
    for year, agreements in held.items():
        for agreement in agreements:
            for goal in agreement.goals:
                title = goal.title
                if title in shared:
                    title = words.GOAL_OF.format(goal=title, agreement=agreement.title)
                degree = degree_of(agreement, goal, review_of(agreement, goal, year))
                found.setdefault(title, {})[year] = degree_words(degree)
    years = list(held)
    rows = tuple(
        (title, *(by_year.get(year, "") for year in years)) for title, by_year in found.items()
    )
    heads = (words.GOAL, *map(str, years))
    return Sheet(words.GOAL_YEARS_CAPTION, heads, rows, (0.0, *[56.0] * len(years)))


def _shared_titles(years: Iterable[Sequence[TargetAgreement]]) -> set[str]:
    """Return the words that goals of several agreements of one year have in common."""
    found: set[str] = set()
    for agreements in years:
        counts = Counter(title for a in agreements for title in {g.title for g in a.goals})
        found |= {title for title, count in counts.items() if count > 1}
    return found
