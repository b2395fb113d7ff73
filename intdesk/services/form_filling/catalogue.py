"""The figures that cells of a form can take: the office, the year, the budget, the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import Direction
from intdesk.domain.form_filling import Entered, FigureChoice
from intdesk.domain.grants.personal import Pay
from intdesk.domain.office import LANDS, Office
from intdesk.domain.report_data import Figure, ReportData, Unit
from intdesk.domain.report_public import Cell, PublicReport, value_of
from intdesk.services.budget.year import BudgetYear
from intdesk.services.form_filling.grants import grant_choices
from intdesk.services.grants.figures import GrantView
from intdesk.texts import form_filling as words
from intdesk.texts.report import figure_label

_SKIPPED = frozenset({"office", "budget", "summary"})
"""Chapters whose facts are offered by name or by line, or stand in another chapter, too."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the figures of a year are taken from; ``public`` is set for readers outside."""

    office: Office
    today: date
    budget: BudgetYear
    next_budget: BudgetYear
    pay: Pay
    """The budget lines and grants that tell the pay of one person."""
    data: ReportData
    public: PublicReport | None = None
    grants: tuple[GrantView, ...] = ()


def choices(source: Source) -> tuple[FigureChoice, ...]:
    """Return all figures of a year in the order in which they are offered."""
    outside = source.public is not None
    return (
        *_office(source.office), *_time(source), *_budget(source),
        *grant_choices(source.grants, source.pay.grants, outside=outside), *_counts(source),
    )  # fmt: skip


def _office(office: Office) -> Iterator[FigureChoice]:
    hours = None if office.week_minutes is None else _hours(office.week_minutes)
    values: dict[str, Entered | None] = {
        "land": LANDS.get(office.land), "week_hours": hours,
        **{name: getattr(office, name) or None
           for name in ("name", "department", "officer", "head", "ags")},
    }  # fmt: skip
    for key, (name, subjects) in words.OFFICE_FIGURES.items():
        yield FigureChoice(f"office.{key}", words.OFFICE, name, values[key], subjects)


def _time(source: Source) -> Iterator[FigureChoice]:
    year = source.budget.year
    values: dict[str, Entered] = {
        "year": Decimal(year), "next_year": Decimal(year + 1), "first_day": date(year, 1, 1),
        "last_day": date(year, 12, 31), "today": source.today,
    }  # fmt: skip
    for key, (name, subjects) in words.TIME_FIGURES.items():
        yield FigureChoice(f"time.{key}", words.TIME, name, values[key], subjects)


def _budget(source: Source) -> Iterator[FigureChoice]:
    found, later = source.budget, source.next_budget
    outside = source.public is not None
    for direction, name, subjects in (
        (Direction.EXPENSE, words.EXPENSE_WHOLE, words.WHOLES),
        (Direction.INCOME, words.INCOME_WHOLE, words.INCOME_WHOLES),
    ):
        rows = found.rows_of(direction)
        if rows:
            cents = _sums(
                found.total(direction), found.total_before(direction),
                sum(row.expected.cents for row in rows), later.total(direction),
            )  # fmt: skip
            pay = any(row.line.id in source.pay.every_line for row in rows)
            yield from _measures(
                f"budget.{direction}", words.WHOLE_BUDGET, name, cents,
                _Meaning(subjects, found.year, pay, outside),
            )  # fmt: skip
    following = {row.line.id: row.now for row in later.rows}
    for row in found.rows:
        line = row.line
        cents = _sums(
            row.now, row.before, row.expected.cents, following.get(line.id, LineYear())
        )  # fmt: skip
        meaning = _Meaning(
            (line.title, line.account, line.code),
            found.year,
            line.id in source.pay.every_line,
            outside,
        )
        yield from _measures(f"line.{line.id}", line.name, line.title, cents, meaning)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What labels mean a line, in which year, and whether its figures are somebody's pay."""

    subjects: tuple[str, ...]
    year: int
    pay: bool
    outside: bool


def _sums(now: LineYear, before: LineYear, expected: int, later: LineYear) -> Mapping[str, int]:
    return {
        "original": now.original, "granted": now.frame,
        "ordered": now.ordered, "moved": now.moved, "committed": now.committed,
        "available": now.available, "expected": expected, "before": before.ordered,
        "next": later.original,
    }  # fmt: skip


def _measures(
    start: str, group: str, of: str, cents: Mapping[str, int], meaning: _Meaning
) -> Iterator[FigureChoice]:
    years = {"y": meaning.year, "b": meaning.year - 1, "n": meaning.year + 1}
    for key, (name, heads) in words.MEASURES.items():
        aspects = tuple(head.format(**years) for head in heads)
        yield FigureChoice(
            f"{start}.{key}", group, f"{of}: {name}", _euros(cents[key]), meaning.subjects, aspects,
            internal=meaning.pay, secret=meaning.pay and meaning.outside,
        )  # fmt: skip


def _counts(source: Source) -> Iterator[FigureChoice]:
    shown = _printed(source.public)
    for chapter in source.data.chapters:
        if chapter.key in _SKIPPED:
            continue
        for figure in chapter.figures:
            if figure.unit is not Unit.PERMILLE:
                yield _count(figure, shown)


def _count(figure: Figure, shown: Mapping[str, Cell] | None) -> FigureChoice:
    name = figure_label(figure.key)
    if figure.unit is Unit.MINUTES:
        name = words.HOURS.format(name=name)
    printed = figure.value if shown is None else value_of(shown.get(figure.key))
    subjects = (figure_label(figure.key), *words.COUNT_WORDS.get(figure.key, ()))
    secret = shown is not None and figure.value is not None and printed is None
    value = None if printed is None else _measured(printed, figure.unit)
    return FigureChoice(
        f"report.{figure.key}", words.COUNTS, name, value, subjects,
        internal=shown is None, secret=secret,
    )  # fmt: skip


def _printed(report: PublicReport | None) -> Mapping[str, Cell] | None:
    if report is None:
        return None
    return {f.key: f.cell for c in report.chapters if c.key not in _SKIPPED for f in c.figures}


def _measured(value: int, unit: Unit) -> Decimal:
    if unit is Unit.CENTS:
        return _euros(value)
    return _hours(value) if unit is Unit.MINUTES else Decimal(value)


def _euros(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _hours(minutes: int) -> Decimal:
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"))
