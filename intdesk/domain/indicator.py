"""Indicators of integration monitoring and population figures, with a value for each year.

The start set and its definitions follow domain.md 5; values are hundredths of the unit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR, plausible_year
from intdesk.domain.problems import Problem, Severity
from intdesk.domain.quantity import MOST

MAX_NAME = 200
MAX_TEXT = 2000
MAX_SHORT = 300

WITHOUT_SOURCE, WITHOUT_DAY, OUTSIDE_YEAR = "without_source", "without_day", "outside_year"
"""What a value lacks: its source, its Stichtag, a Stichtag in its year."""
WITHOUT_VALUE = "without_value"
"""What an indicator lacks in a year (behind a colon)."""
UNEQUAL_PLACES = "unequal_places"
"""The places of a count add up to another number than its whole in a year (behind a colon)."""


class MeasureUnit(StrEnum):
    """What the values of an indicator are given in."""

    COUNT = "count"
    PERCENT = "percent"
    PER_THOUSAND = "per_thousand"
    EUROS = "euros"
    HOURS = "hours"
    DAYS = "days"


class Direction(StrEnum):
    """Where an indicator should go; ``WATCH``: it is observed and not judged."""

    UP = "up"
    DOWN = "down"
    KEEP = "keep"
    WATCH = "watch"


class Use(StrEnum):
    """Which chapter of the report shows it: the population figures or the indicators."""

    FRAME = "frame"
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured: ``source`` is where the values usually come from.

    ``key`` names an entry of the start set (empty: an own one). ``shown`` ones are in the report.
    """

    id: int = 0
    version: int = 0
    key: str = ""
    name: str = ""
    use: Use = Use.INDICATOR
    definition: str = ""
    source: str = ""
    unit: MeasureUnit = MeasureUnit.COUNT
    direction: Direction = Direction.WATCH
    field_of_action: str = ""
    shown: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorValue:
    """The value of a year; ``municipality`` is empty where it holds for the whole area.

    ``reference_day`` is the Stichtag, ``source`` where this value was found. ``value`` may be
    missing where only a target is agreed.
    """

    id: int = 0
    version: int = 0
    indicator_id: int | None = None
    year: int | None = None
    municipality: str = ""
    value: int | None = None
    reference_day: date | None = None
    source: str = ""
    target: int | None = None
    note: str = ""

    @property
    def day(self) -> date:
        """Return the day by which the value is put in order: the Stichtag, else the year's end."""
        return date(self.year or FIRST_YEAR, 12, 31)


def validate(draft: Indicator, codes: CodeBook) -> list[Problem]:
    """Return the problems of an indicator: only the name is required."""
    found = [] if draft.name.strip() else [Problem("name", "required")]
    code = draft.field_of_action
    if code and codes.get(CodeListId.FIELD_OF_ACTION, code) is None:
        found.append(Problem("field_of_action", "unknown_code", {"value": code}))
    limits = {"name": MAX_NAME, "definition": MAX_TEXT, "source": MAX_SHORT, "note": MAX_TEXT}
    return [*found, *_long(draft, limits)]


def validate_value(draft: IndicatorValue) -> list[Problem]:
    """Return the problems of a value; a Stichtag outside the year is only a hint."""
    found = []
    if not draft.indicator_id:
        found.append(Problem("indicator_id", "required"))
    if draft.year is None:
        found.append(Problem("year", "required"))
    elif not plausible_year(draft.year):
        found.append(Problem("year", "number_range", {"least": FIRST_YEAR, "most": LAST_YEAR}))
    if draft.value is None and draft.target is None:
        found.append(Problem("value", "value_or_target"))
    for name in ("value", "target"):
        number = getattr(draft, name)
        if number is not None and abs(number) > MOST:
            most = f"{MOST // 100:,}".replace(",", ".")
            found.append(Problem(name, "number_range", {"least": f"-{most}", "most": most}))
    found += _day_problems(draft)
    if draft.value is not None and not draft.source.strip():
        found.append(Problem("source", "source_missing", {}, Severity.HINT))
    limits = {"municipality": MAX_NAME, "source": MAX_SHORT, "note": MAX_TEXT}
    return [*found, *_long(draft, limits)]


def _day_problems(draft: IndicatorValue) -> list[Problem]:
    day = draft.reference_day
    if day is None or draft.year is None or day.year == draft.year:
        return []
    if not plausible_year(day.year):
        return [Problem("reference_day", "year_implausible", {"year": day.year})]
    return [Problem("reference_day", "day_outside_year", {"year": draft.year}, Severity.HINT)]


def place_key(value: IndicatorValue) -> tuple[int | None, int | None, str]:
    """Return what no two values share: indicator, year and place, however that is written."""
    return value.indicator_id, value.year, fold(value.municipality).strip()


def completed(stored: IndicatorValue, found: IndicatorValue) -> IndicatorValue:
    """Return a stored value with what it lacks and another source knows of the same key.

    Source, Stichtag and note tell of a value; so they only come with one.
    """
    full = replace(
        stored,
        value=found.value if stored.value is None else stored.value,
        target=found.target if stored.target is None else stored.target,
    )
    if found.value is None:
        return full
    return replace(
        full,
        source=full.source or found.source,
        reference_day=full.reference_day or found.reference_day,
        note=full.note or found.note,
    )


def reached(direction: Direction, value: int, target: int) -> bool | None:
    """Tell whether a target is reached; ``None`` where the indicator is only watched."""
    if direction is Direction.UP:
        return value >= target
    if direction is Direction.DOWN:
        return value <= target
    return value == target if direction is Direction.KEEP else None


def _long(draft: Indicator | IndicatorValue, limits: dict[str, int]) -> list[Problem]:
    return [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
