"""The year's key figures as report, start page and command line count them."""

from __future__ import annotations

from dataclasses import dataclass, field

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.counting import CaseCounts, persons
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.month_count import MonthCount
from intdesk.domain.office_calendar import totals
from intdesk.domain.period import Period
from intdesk.domain.work_entry import CONSULTATION_FUNCTION
from intdesk.services.office_hours import dates_of
from intdesk.storage.database import Database
from intdesk.storage.figures import Figures


@dataclass(frozen=True, slots=True)
class HourFigures:
    """Office hours of a year: minutes of the dates that took place, dates, people who came."""

    offered_minutes: int
    held: int
    cancelled: int
    visitors: int


@dataclass(frozen=True, slots=True)
class YearFigures:
    """Counts of one calendar year; ``minutes`` and ``minutes_by_function`` are whole minutes.

    ``persons`` and ``cases`` (with a contact in the year) follow ``intdesk.domain.counting``;
    ``new_persons`` are the persons without the rule of at least one, ``None`` in an office that
    tells nothing of persons. ``work_minutes`` are those of the entries of working time alone;
    ``events`` are those that took place, by their first day.
    ``budget`` are the postings of the fiscal year by Sachkonto in cents, income negative.
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
    work_minutes: int = 0
    budget: dict[str, int] = field(default_factory=dict)


def held_query(year: int) -> ListQuery:
    """Return the list of the events of a year that took place."""
    held = Filter("state", (EventState.HELD.value,))
    return ListQuery(Kind.EVENT, filters=(year_filter(year), held))


class FigureService:
    """Counts what a data file holds."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that parts past office hours from future ones."""
        self._database = database
        self._clock = clock

    def year(self, year: int) -> YearFigures:
        """Return the figures of a calendar year; records in the trash never count."""
        period = Period.of_year(year)
        with self._database.read() as unit:
            counted = unit.figures.totals(period)
            return YearFigures(
                year=year,
                consultations=counted.consultations,
                minutes=counted.minutes,
                persons=persons(0, counted.new_persons or 0, counted.consultations),
                cases=unit.figures.cases(period).active,
                new_persons=counted.new_persons,
                by_month=unit.figures.counts_by("month", period),
                by_topic=unit.figures.counts_by("topic", period),
                minutes_by_function=minutes_by_function(unit.figures, period, counted.minutes),
                events=unit.lists.summary(held_query(year)).count,
                work_minutes=sum(unit.figures.entry_minutes_by("function", period).values()),
                budget=unit.budget_figures.by_account(year),
            )

    def cases(self, year: int) -> CaseCounts:
        """Return the cases of a calendar year: active, carried over, new and closed."""
        with self._database.read() as unit:
            return unit.figures.cases(Period.of_year(year))

    def months(self, year: int, count: MonthCount) -> tuple[int, ...]:
        """Return twelve numbers: contacts, minutes, persons new in the year, or active cases.

        Persons stand in the month in which they came first this year, so that the months add up;
        a case stands in each month with a contact.
        """
        period = Period.of_year(year)
        with self._database.read() as unit:
            by_month = _by_month(unit.figures, period, count)
        return tuple(by_month.get(str(month), 0) for month in range(1, 13))

    def office_hours(self, year: int) -> HourFigures:
        """Return the office hours of a calendar year; past dates without an entry were held."""
        with self._database.read() as unit:
            found = totals(dates_of(unit, Period.of_year(year), self._clock.today()))
        return HourFigures(found.offered, found.held, found.cancelled, found.visitors)


def minutes_by_function(figures: Figures, period: Period, consulted: int) -> dict[str, int]:
    """Return the working time by function; the minutes of consultations count as counselling."""
    result = figures.work_minutes_by("function", period)
    if consulted:
        result[CONSULTATION_FUNCTION] = result.get(CONSULTATION_FUNCTION, 0) + consulted
    return result


def _by_month(figures: Figures, period: Period, count: MonthCount) -> dict[str, int]:
    if count is MonthCount.MINUTES:
        return figures.minutes_by("month", period)
    if count is MonthCount.CASES:
        return figures.cases_by_month(period)
    if count is MonthCount.PERSONS:
        pairs = figures.cross("month", "novelty", period)
        return {month: n for (month, novelty), n in pairs.items() if novelty == Novelty.NEW}
    return figures.counts_by("month", period)
