"""What a line will have used by the end of the year, from its course so far and commitments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.budget.ledger import LineYear

LEAST_DAYS = 60
"""Before so many days of the year the course says nothing yet."""


class Basis(StrEnum):
    """What a forecast rests on; texts explain each."""

    DONE = "done"
    """The year is over: what was ordered and committed."""
    COMMITTED = "committed"
    """Too early in the year: what is ordered and committed so far."""
    COURSE = "course"
    """The course so far goes on evenly."""
    COMMITMENTS = "commitments"
    """What is committed already comes to more than the course."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Expected use in cents by the end of the year, and why."""

    cents: int
    basis: Basis


def forecast(line: LineYear, year: int, today: date) -> Forecast:
    """Return the expected use: the even course of the year, at least what is bound already.

    A plain rule that a person can follow: what was ordered so far, divided by the days gone,
    times the days of the year.
    """
    bound = line.ordered + line.committed
    first, last = date(year, 1, 1), date(year, 12, 31)
    if today > last:
        return Forecast(bound, Basis.DONE)
    gone = (today - first).days + 1
    if gone < LEAST_DAYS:
        return Forecast(bound, Basis.COMMITTED)
    days = (last - first).days + 1
    course = (2 * line.ordered * days + gone) // (2 * gone)
    return Forecast(course, Basis.COURSE) if course >= bound else Forecast(bound, Basis.COMMITMENTS)
