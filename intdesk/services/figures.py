"""The year's key figures as report, start page and command line count them."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.period import Period
from intdesk.domain.work_entry import CONSULTATION_FUNCTION
from intdesk.storage.database import Database
from intdesk.storage.figures import Figures


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Counts of one calendar year; ``minutes`` and ``minutes_by_function`` are whole minutes.

    ``persons`` follows product.md A: contacts marked as new, at least one where there are any;
    ``new_persons`` are those marked as new alone, ``None`` in an office that never enters it.
    Cases, events and the budget are not recorded yet and count nothing.
    """

    year: int
    consultations: int
    minutes: int
    persons: int
    by_month: dict[str, int]
    by_topic: dict[str, int]
    minutes_by_function: dict[str, int]
    new_persons: int | None
    cases: int = 0
    events: int = 0


class FigureService:
    """Counts what a data file holds."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def year(self, year: int) -> YearFigures:
        """Return the figures of a calendar year; records in the trash never count."""
        period = Period.of_year(year)
        with self._database.read() as unit:
            totals = unit.figures.totals(period)
            return YearFigures(
                year=year,
                consultations=totals.consultations,
                minutes=totals.minutes,
                persons=persons(totals.new_persons, totals.consultations),
                new_persons=totals.new_persons,
                by_month=unit.figures.counts_by("month", period),
                by_topic=unit.figures.counts_by("topic", period),
                minutes_by_function=minutes_by_function(unit.figures, period, totals.minutes),
            )


def persons(new: int | None, consultations: int) -> int:
    """Return the distinct persons behind consultations: those marked new, at least one of any."""
    return max(new or 0, 1) if consultations else 0


def minutes_by_function(figures: Figures, period: Period, consulted: int) -> dict[str, int]:
    """Return the working time by function; the minutes of consultations count as counselling."""
    result = figures.work_minutes_by("function", period)
    if consulted:
        result[CONSULTATION_FUNCTION] = result.get(CONSULTATION_FUNCTION, 0) + consulted
    return result
