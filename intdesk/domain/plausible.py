"""Years and days of records that cannot be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem


def year_problems(name: str, year: int) -> Iterator[Problem]:
    """Yield what is wrong with a year that a record needs; 0 means that it is empty."""
    if not year:
        yield Problem(name, "required")
    elif not plausible_year(year):
        yield Problem(name, "year_implausible", {"year": year})


def day_problems(draft: object, names: Iterable[str]) -> Iterator[Problem]:
    """Yield the days of a draft that lie in a year which cannot be right; empty ones are none."""
    for name in names:
        yield from implausible(name, getattr(draft, name))


def implausible(name: str, day: date | None) -> Iterator[Problem]:
    """Yield the problem of one day, if there is one."""
    if day is not None and not plausible_year(day.year):
        yield Problem(name, "year_implausible", {"year": day.year})
