"""Working time as weeks, months and years; consultations and other records flow in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.flowed_time import Piece
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.period import Period
from intdesk.domain.work_entry import CONSULTATION_FUNCTION, WorkEntry
from intdesk.domain.working_time import (
    DayTime,
    MonthSheet,
    SheetLine,
    TimeSpan,
    YearTime,
    days_of,
    function_shares,
    month_of,
    week_of,
)
from intdesk.services.figures import minutes_by_function
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import WORK_ENTRIES
from intdesk.storage.unit_of_work import ReadUnit

_MONTHS = range(1, 13)


class WorkingTimeService:
    """Sums up the working time of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates a month sheet."""
        self._database = database
        self._clock = clock

    def week(self, day: date) -> TimeSpan:
        """Return the week that holds a day."""
        with self._database.read() as unit:
            return _span(unit, week_of(day))

    def year(self, year: int) -> YearTime:
        """Return shares and months of a calendar year."""
        with self._database.read() as unit:
            period = Period.of_year(year)
            consulted = unit.figures.totals(period).minutes
            minutes = minutes_by_function(unit.figures, period, consulted)
            planned = unit.office.get().planned_shares
            before = _months(unit, year - 1)
            return YearTime(
                year,
                function_shares(minutes, planned, CodeBook(unit.codes.all())),
                _months(unit, year),
                before if any(before) else None,
            )

    def month_sheet(self, day: date) -> MonthSheet:
        """Return the record of the activities of the month that holds a day."""
        with self._database.read() as unit:
            span = _span(unit, month_of(day))
            codes = CodeBook(unit.codes.all())
            return MonthSheet(
                office=unit.office.get(),
                period=span.period,
                lines=tuple(line for one in span.days for line in _lines(one, codes)),
                functions=function_shares(span.minutes_by_function, {}, codes),
                made_on=self._clock.today(),
                program_version=intdesk.__version__,
            )


def _span(unit: ReadUnit, period: Period) -> TimeSpan:
    days = (period.first.isoformat(), period.last.isoformat())
    query = ListQuery(
        Kind.WORK_ENTRY, filters=(Filter("day", days, Op.BETWEEN),), sort="day", descending=False
    )
    entries: defaultdict[date | None, list[WorkEntry]] = defaultdict(list)
    for entry in unit.of(WORK_ENTRIES).many(unit.lists.ids(query)):
        entries[entry.day].append(entry)
    flowed: defaultdict[date, list[Piece]] = defaultdict(list)
    for piece in unit.figures.flowed.pieces(period):
        flowed[piece.day].append(piece)
    counts = unit.figures.counts_by("day", period)
    minutes = unit.figures.minutes_by("day", period)
    return TimeSpan(
        period,
        tuple(
            DayTime(
                day,
                tuple(entries[day]),
                counts.get(day.isoformat(), 0),
                minutes.get(day.isoformat(), 0),
                tuple(flowed[day]),
            )
            for day in days_of(period)
        ),
    )


def _months(unit: ReadUnit, year: int) -> tuple[int, ...]:
    period = Period.of_year(year)
    parts: tuple[Mapping[str, int], ...] = (
        unit.figures.work_minutes_by("month", period),
        unit.figures.minutes_by("month", period),
    )
    return tuple(sum(part.get(str(month), 0) for part in parts) for month in _MONTHS)


def _lines(day: DayTime, codes: CodeBook) -> list[SheetLine]:
    lines = [
        SheetLine(
            day.day,
            codes.label(CodeListId.ACTIVITY, entry.activity),
            entry.description,
            codes.label(CodeListId.FUNCTION, entry.function),
            entry.minutes or 0,
        )
        for entry in day.entries
    ]
    lines += [
        SheetLine(
            day.day,
            codes.label(CodeListId.ACTIVITY, piece.activity),
            piece.title,
            codes.label(CodeListId.FUNCTION, piece.function),
            piece.minutes,
        )
        for piece in day.flowed
    ]
    if day.consultations:
        function = codes.label(CodeListId.FUNCTION, CONSULTATION_FUNCTION)
        talks = SheetLine(day.day, "", "", function, day.consultation_minutes, day.consultations)
        lines.insert(0, talks)
    return lines
