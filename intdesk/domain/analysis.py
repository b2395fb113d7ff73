"""An analysis (Auswertung): what is counted, by which features, in which span, under which filters.

The question is plain data. It is stored under a name and asked again for any year.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from intdesk.domain.analysis_features import FEATURES
from intdesk.domain.listing import Filter
from intdesk.domain.named_question import name_problems, plain_filters, read_filters
from intdesk.domain.period import Period, plausible_year
from intdesk.domain.problems import Problem


class Measure(StrEnum):
    """What is counted; never mixed up (product.md A)."""

    CONTACTS = "contacts"
    CASES = "cases"
    """Cases with a contact."""
    PERSONS = "persons"
    """Persons of cases, each once, and contacts without a case that are marked as new."""
    MINUTES = "minutes"
    NEW_PERSONS = "new_persons"
    """Contacts of persons who are new in their year."""
    RELATIVES = "relatives"
    """Relatives counselled along."""

    @property
    def adds_up(self) -> bool:
        """Tell whether lines sum to the total: a case or person can be in several lines."""
        return self not in {Measure.CASES, Measure.PERSONS}


class Shares(StrEnum):
    """What a share refers to."""

    NONE = "none"
    ROWS = "rows"
    COLUMNS = "columns"
    ALL = "all"


class Span(StrEnum):
    """Which days count."""

    YEAR = "year"
    """The year that is chosen for all screens."""
    TWO_YEARS = "two_years"
    """That year and the one before."""
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Question:
    """What an analysis asks; ``rows`` and ``columns`` are keys of ``FEATURES``.

    Without ``columns`` the table has one column of values. ``first`` and ``last`` are the ends of
    a free span. ``by_size`` puts the largest lines first.
    """

    measure: Measure = Measure.CONTACTS
    rows: str = "topic"
    columns: str = ""
    shares: Shares = Shares.NONE
    span: Span = Span.YEAR
    first: date | None = None
    last: date | None = None
    by_size: bool = False
    text: str = ""
    filters: tuple[Filter, ...] = ()

    def period(self, year: int) -> Period:
        """Return the days that count when a year is chosen; raises ``ValueError`` if unfit."""
        if self.span is Span.YEAR:
            return Period.of_year(year)
        if self.span is Span.TWO_YEARS:
            return Period(date(year - 1, 1, 1), date(year, 12, 31))
        if self.first is None or self.last is None:
            raise ValueError("a free span has two ends")
        return Period(self.first, self.last)

    def moved_to(self, year: int) -> Question:
        """Return the question with its free span moved so that it ends in a year."""
        if self.span is not Span.FREE or self.first is None or self.last is None:
            return self
        years = year - self.last.year
        return replace(self, first=_moved(self.first, years), last=_moved(self.last, years))


@dataclass(frozen=True, slots=True)
class Analysis:
    """A question stored under a name; ``question`` is its JSON."""

    id: int = 0
    version: int = 0
    name: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """A stored question as it can be asked now; ``dropped`` names what this program lacks."""

    question: Question
    dropped: tuple[str, ...] = ()


def validate(draft: Analysis) -> list[Problem]:
    """Return the problems of a stored analysis: the name is required."""
    return name_problems(draft.name)


def span_problems(question: Question) -> list[Problem]:
    """Return what keeps a free span from being asked."""
    if question.span is not Span.FREE:
        return []
    ends = {"first": question.first, "last": question.last}
    missing = [Problem(name, "required") for name, day in ends.items() if day is None]
    odd = [
        Problem(name, "year_implausible", {"year": day.year})
        for name, day in ends.items()
        if day is not None and not plausible_year(day.year)
    ]
    if not missing and not odd and question.first > question.last:  # type: ignore[operator]
        return [Problem("last", "span_reversed")]
    return missing + odd


def question_json(question: Question) -> str:
    """Return a question as it is stored."""
    kept = {
        "measure": question.measure,
        "rows": question.rows,
        "columns": question.columns,
        "shares": question.shares,
        "span": question.span,
        "first": question.first.isoformat() if question.first else "",
        "last": question.last.isoformat() if question.last else "",
        "by_size": question.by_size,
        "text": question.text,
        "filters": plain_filters(question.filters),
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def read_question(text: str, known: Collection[str]) -> ReadQuestion:
    """Return a stored question; ``known`` are the fields that can be filtered by.

    What this program does not know takes its usual value and is named; nothing raises.
    """
    try:
        stored = json.loads(text)
    except ValueError:
        stored = None
    if not isinstance(stored, dict):
        return ReadQuestion(Question(), ("",))
    usual = Question()
    reader = _Reader(stored)
    read = read_filters(stored.get("filters"), known)
    question = Question(
        measure=reader.one_of("measure", usual.measure),
        rows=reader.feature("rows") or usual.rows,
        columns=reader.feature("columns"),
        shares=reader.one_of("shares", usual.shares),
        span=reader.one_of("span", usual.span),
        first=reader.day("first"),
        last=reader.day("last"),
        by_size=bool(stored.get("by_size")),
        text=str(stored.get("text") or ""),
        filters=read.filters,
    )
    return ReadQuestion(question, (*reader.dropped, *read.dropped))


E = TypeVar("E", bound=StrEnum)


class _Reader:
    """Reads single values and notes those that are unknown."""

    def __init__(self, stored: dict[str, Any]) -> None:
        self._stored = stored
        self.dropped: list[str] = []

    def one_of(self, name: str, usual: E) -> E:
        value = self._stored.get(name, usual)
        if value in set(type(usual)):
            return type(usual)(value)
        self.dropped.append(str(value))
        return usual

    def feature(self, name: str) -> str:
        value = str(self._stored.get(name) or "")
        if not value or value in FEATURES:
            return value
        self.dropped.append(value)
        return ""

    def day(self, name: str) -> date | None:
        value = str(self._stored.get(name) or "")
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            self.dropped.append(value)
            return None


def _moved(day: date, years: int) -> date:
    """Return the same day of another year; of a 29 February the day before."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
