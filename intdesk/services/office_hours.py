"""The calendar of office hours: plan, holidays, closed periods, and what was recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.meeting import MeetingState
from intdesk.domain.office_calendar import CalendarDate, Sources, calendar
from intdesk.domain.office_hour import days_of
from intdesk.domain.period import Period
from intdesk.services.progress import SILENT, Progress
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import ReadUnit


@dataclass(frozen=True, slots=True)
class HourYear:
    """A year's dates, those of the year before, and the names of the days without any.

    ``events`` are the ids and titles of the events of each day, ``meetings`` those of the meetings
    with the names of their committees; what was cancelled is left out.
    """

    year: int
    dates: Sequence[CalendarDate]
    before: Sequence[CalendarDate]
    free: Mapping[date, str]
    has_plan: bool
    events: Mapping[date, Sequence[tuple[int, str]]] = field(default_factory=dict)
    meetings: Mapping[date, Sequence[tuple[int, str]]] = field(default_factory=dict)


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

    def overview(self, year: int) -> HourYear:
        """Return everything that a year's screen shows, from one look at the file."""
        period, today = Period.of_year(year), self._clock.today()
        with self._database.read() as unit:
            free = dict(holidays_of(unit.office.get(), range(year, year + 1)))
            for closure in unit.hours.closures():
                free = dict.fromkeys(days_of(closure, period), closure.reason) | free
            return HourYear(
                year,
                dates_of(unit, period, today),
                dates_of(unit, Period.of_year(year - 1), today),
                free,
                has_plan=bool(unit.hours.plans()),
                events=_events(unit, period),
                meetings=_meetings(unit, year),
            )

    def export(self, dates: Sequence[CalendarDate], path: Path, *, overwrite: bool = False) -> int:
        """Write dates as xlsx or csv and return how many; raises ``OutputError``."""
        from intdesk.services.hours_export import write_dates

        return write_dates(self._database, self._clock, dates, path, overwrite=overwrite)

    def print(
        self,
        listed: tuple[str, Sequence[CalendarDate]],
        path: Path,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> int:
        """Write dates under a title as PDF and return how many; raises ``OutputError``."""
        from intdesk.services.hours_print import print_dates

        return print_dates(
            self._database, self._clock, listed, path, overwrite=overwrite, progress=progress
        )


def _events(unit: ReadUnit, period: Period) -> dict[date, list[tuple[int, str]]]:
    """Return what takes place beside the office hours, by day."""
    days = (period.first.isoformat(), period.last.isoformat())
    found: dict[date, list[tuple[int, str]]] = {}
    query = ListQuery(Kind.EVENT, filters=(Filter("days", days, Op.BETWEEN),))
    for event in unit.of(EVENTS).many(unit.lists.ids(query)):
        if event.state is not EventState.CANCELLED:
            for one in event.dates:
                if one.day is not None and one.day in period:
                    found.setdefault(one.day, []).append((event.id, event.title))
    return found


def _meetings(unit: ReadUnit, year: int) -> dict[date, list[tuple[int, str]]]:
    """Return the meetings of committees by day."""
    query = ListQuery(Kind.MEETING, filters=(year_filter(year),))
    found: dict[date, list[tuple[int, str]]] = {}
    for record_id, row in unit.lists.rows(Kind.MEETING, unit.lists.ids(query)).items():
        if row["state"] != MeetingState.CANCELLED:
            day = date.fromisoformat(str(row["day"]))
            found.setdefault(day, []).append((record_id, str(row["committee_name"])))
    return found


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
