"""Working time of days, weeks, months and years: entries, and what flows in of other records.

The time of consultations, of the contact log, of events, talks and meetings is counted from these
records themselves; no entry repeats it, so nothing counts twice. Shares are compared with planned
shares, hours never with hours owed: this is a record of activities, no account of overtime
(product.md A).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.flowed_time import Piece
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.shares import share_permille
from intdesk.domain.work_entry import CONSULTATION_FUNCTION, WorkEntry


@dataclass(frozen=True, slots=True)
class DayTime:
    """A day: its entries, and number and minutes of its consultations, one line of the day.

    ``flowed`` are the pieces that other records bring with them.
    """

    day: date
    entries: tuple[WorkEntry, ...] = ()
    consultations: int = 0
    consultation_minutes: int = 0
    flowed: tuple[Piece, ...] = ()

    @property
    def minutes(self) -> int:
        """Return all minutes of the day."""
        own = sum(entry.minutes or 0 for entry in self.entries)
        return self.consultation_minutes + own + sum(piece.minutes for piece in self.flowed)


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """Every day of a span, in order."""

    period: Period
    days: tuple[DayTime, ...]

    @property
    def minutes(self) -> int:
        """Return all minutes of the span."""
        return sum(day.minutes for day in self.days)

    @property
    def minutes_by_function(self) -> dict[str, int]:
        """Return the minutes by function; those of consultations are counselling."""
        found: Counter[str] = Counter()
        for day in self.days:
            if day.consultation_minutes:
                found[CONSULTATION_FUNCTION] += day.consultation_minutes
            for entry in day.entries:
                found[entry.function] += entry.minutes or 0
            for piece in day.flowed:
                found[piece.function] += piece.minutes
        return dict(found)


@dataclass(frozen=True, slots=True)
class FunctionShare:
    """A function: its minutes, and its actual and planned share in tenths of a percent.

    ``actual`` is ``None`` without any working time, ``planned`` without planned shares.
    """

    code: str
    label: str
    minutes: int
    actual: int | None
    planned: int | None = None


@dataclass(frozen=True, slots=True)
class YearTime:
    """A year: shares of the functions, and minutes of each month beside those of last year.

    ``before`` is ``None`` where nothing was recorded in the year before.
    """

    year: int
    functions: tuple[FunctionShare, ...]
    months: tuple[int, ...]
    before: tuple[int, ...] | None

    @property
    def minutes(self) -> int:
        """Return all minutes of the year."""
        return sum(self.months)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of the month sheet: an entry, or (``consultations`` > 0) those of the day."""

    day: date
    activity: str
    description: str
    function: str
    minutes: int
    consultations: int = 0


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """All that the record of a month's activities says; built once for PDF and Excel."""

    office: Office
    period: Period
    lines: tuple[SheetLine, ...]
    functions: tuple[FunctionShare, ...]
    made_on: date
    program_version: str

    @property
    def minutes(self) -> int:
        """Return all minutes of the month."""
        return sum(line.minutes for line in self.lines)

    @property
    def work_days(self) -> int:
        """Return on how many days something is recorded."""
        return len({line.day for line in self.lines})


def week_of(day: date) -> Period:
    """Return the week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def month_of(day: date) -> Period:
    """Return the calendar month of a day."""
    first = day.replace(day=1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return Period(first, following - timedelta(days=1))


def days_of(period: Period) -> tuple[date, ...]:
    """Return the days of a span in order."""
    count = (period.last - period.first).days + 1
    return tuple(period.first + timedelta(days=n) for n in range(count))


def function_shares(
    minutes: Mapping[str, int], planned: Mapping[str, int], codes: CodeBook
) -> tuple[FunctionShare, ...]:
    """Return the functions that have minutes or a planned share, in the order of their list.

    ``planned`` is in percent. Minutes without a known function come last, under their code.
    """
    whole = sum(minutes.values())
    listed = [entry.code for entry in codes.all(CodeListId.FUNCTION)]
    named = [code for code in listed if minutes.get(code) or code in planned]
    others = sorted(code for code, n in minutes.items() if n and code not in listed)
    return tuple(
        FunctionShare(
            code,
            codes.label(CodeListId.FUNCTION, code),
            minutes.get(code, 0),
            share_permille(minutes.get(code, 0), whole),
            planned[code] * 10 if code in planned else None,
        )
        for code in [*named, *others]
    )
