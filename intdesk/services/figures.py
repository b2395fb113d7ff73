"""The year's key figures as report, start page and command line count them."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.counting import persons
from intdesk.domain.period import Period
from intdesk.domain.work_entry import CONSULTATION_FUNCTION
from intdesk.storage.database import Database
from intdesk.storage.figures import Figures


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Counts of one calendar year; ``minutes`` and ``minutes_by_function`` are whole minutes.

    ``persons`` and ``cases`` (with a contact in the year) follow ``intdesk.domain.counting``;
    ``new_persons`` are the persons without the rule of at least one, ``None`` in an office that
    tells nothing of persons. Events and the budget are not recorded yet and count nothing.
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
                persons=persons(0, totals.new_persons or 0, totals.consultations),
                cases=unit.figures.cases(period).active,
                new_persons=totals.new_persons,
                by_month=unit.figures.counts_by("month", period),
                by_topic=unit.figures.counts_by("topic", period),
                minutes_by_function=minutes_by_function(unit.figures, period, totals.minutes),
            )


def minutes_by_function(figures: Figures, period: Period, consulted: int) -> dict[str, int]:
    """Return the working time by function; the minutes of consultations count as counselling."""
    result = figures.work_minutes_by("function", period)
    if consulted:
        result[CONSULTATION_FUNCTION] = result.get(CONSULTATION_FUNCTION, 0) + consulted
    return result
