"""The calendar of office hours: plan, holidays, closed periods, and what was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.office_calendar import CalendarDate, Sources, calendar
from intdesk.domain.period import Period
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit


class OfficeHourService:
    """Computes the dates of office hours of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that parts past from future."""
        self._database = database
        self._clock = clock

    def year(self, year: int) -> list[CalendarDate]:
        """Return the dates of a calendar year in order."""
        with self._database.read() as unit:
            return dates_of(unit, Period.of_year(year), self._clock.today())

    def holidays(self, year: int) -> dict[str, str]:
        """Return the names of a year's public holidays by ISO day."""
        with self._database.read() as unit:
            office = unit.office.get()
        found = holidays_of(office, range(year, year + 1))
        return {day.isoformat(): name for day, name in found.items()}


def dates_of(unit: ReadUnit, period: Period, today: date) -> list[CalendarDate]:
    """Return the dates of a span within a unit that is already reading."""
    plans, dates = unit.hours.plans(), unit.hours.dates()
    if not plans and not dates:
        return []  # then the library of holidays stays unloaded
    years = range(period.first.year, period.last.year + 1)
    free = holidays_of(unit.office.get(), years)
    sources = Sources(plans, dates, unit.hours.closures(), free)
    days = sorted({d.day for d in calendar(sources, (), period, today)})
    return calendar(sources, unit.hours.talks(days), period, today)


def places(dates: Sequence[CalendarDate]) -> list[str]:
    """Return the places of dates, each once, by name."""
    return sorted({d.record.place for d in dates})
