"""Office hours (Sprechzeiten): the plan, the single dates, and the days on which none are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import Period
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem

MAX_PLACE = 200
MAX_NOTE = 2000
MAX_VISITORS = 999
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class Rhythm(StrEnum):
    """How often an office hour takes place; ``MONTH_n`` is the n-th such weekday of a month."""

    WEEKLY = "week"
    SECOND_WEEK = "week2"
    FOURTH_WEEK = "week4"
    MONTH_1 = "month1"
    MONTH_2 = "month2"
    MONTH_3 = "month3"
    MONTH_4 = "month4"
    MONTH_LAST = "last"


_WEEKS = {Rhythm.WEEKLY: 1, Rhythm.SECOND_WEEK: 2, Rhythm.FOURTH_WEEK: 4}
_PLACES = {Rhythm.MONTH_1: 0, Rhythm.MONTH_2: 1, Rhythm.MONTH_3: 2, Rhythm.MONTH_4: 3}
_WEEKDAYS = frozenset("0123456")


class DateState(StrEnum):
    """What became of a date. Without an entry a past one counts as held."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class OfficeHour:
    """A regular office hour; ``weekday`` is ``0`` (Monday) to ``6``, ``start`` is ``HH:MM``.

    ``valid_until`` is the last possible day, ``None`` leaves the end open. A rhythm of two or
    four weeks counts from the week of ``valid_from``.
    """

    id: int = 0
    version: int = 0
    place: str = ""
    weekday: str = ""
    start: str = ""
    minutes: int | None = None
    rhythm: Rhythm = Rhythm.WEEKLY
    valid_from: date | None = None
    valid_until: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))


@dataclass(frozen=True, slots=True)
class OfficeDate:
    """One date about which something is recorded.

    ``plan_id`` and ``planned_day`` name the date of the plan that it stands for (0 and ``None``:
    an extra one); ``day`` differs from ``planned_day`` when it was moved. ``visitors`` is the
    number of people who came, ``None`` if nobody counted. ``minutes`` is the offered time.
    ``consulted`` are the minutes of its consultations as they were when one of them was
    anonymised, ``None`` while the consultations themselves tell them.
    """

    id: int = 0
    version: int = 0
    plan_id: int = 0
    planned_day: date | None = None
    day: date | None = None
    start: str = ""
    minutes: int | None = None
    place: str = ""
    state: DateState = DateState.HELD
    reason: str = ""
    visitors: int | None = None
    consulted: int | None = None
    note: str = ""
    confirmed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))


@dataclass(frozen=True, slots=True)
class Closure:
    """A span of days without office hours (holidays of the office), both ends included."""

    id: int = 0
    version: int = 0
    first: date | None = None
    last: date | None = None
    reason: str = ""


def two_digits(start: str) -> str:
    """Return a time with a two-digit hour."""
    return f"0{start}" if len(start) == len("9:30") else start


def validate_plan(draft: OfficeHour) -> list[Problem]:
    """Return the problems of a regular office hour."""
    found = [
        Problem(name, "required")
        for name in ("weekday", "start", "place", "valid_from")
        if not getattr(draft, name)
    ]
    found += [*_time_problems(draft.start, draft.minutes), *_text_problems(draft.place, draft.note)]
    if draft.weekday and draft.weekday not in _WEEKDAYS:
        found.append(Problem("weekday", "unknown_code", {"value": draft.weekday}))
    found += day_problems(draft, ("valid_from",))
    if draft.valid_from and draft.valid_until and draft.valid_until < draft.valid_from:
        found.append(Problem("valid_until", "ends_before_start"))
    return found


def validate_date(draft: OfficeDate, today: date) -> list[Problem]:
    """Return the problems of a date; a cancelled one needs its reason, a future one is not held."""
    found = [Problem(n, "required") for n in ("day", "start", "place") if not getattr(draft, n)]
    found += [*_time_problems(draft.start, draft.minutes), *_text_problems(draft.place, draft.note)]
    found += day_problems(draft, ("day",))
    if draft.state is DateState.CANCELLED and not draft.reason.strip():
        found.append(Problem("reason", "required"))
    if draft.state is DateState.HELD and draft.day and draft.day > today:
        found.append(Problem("state", "held_in_future"))
    if draft.visitors is not None and not 0 <= draft.visitors <= MAX_VISITORS:
        found.append(Problem("visitors", "number_range", {"least": 0, "most": MAX_VISITORS}))
    if len(draft.reason) > MAX_PLACE:
        found.append(Problem("reason", "too_long", {"most": MAX_PLACE}))
    return found


def validate_closure(draft: Closure) -> list[Problem]:
    """Return the problems of a span without office hours."""
    found = [Problem(n, "required") for n in ("first", "last", "reason") if not getattr(draft, n)]
    found += day_problems(draft, ("first", "last"))
    if draft.first and draft.last and draft.last < draft.first:
        found.append(Problem("last", "ends_before_start"))
    if len(draft.reason) > MAX_PLACE:
        found.append(Problem("reason", "too_long", {"most": MAX_PLACE}))
    return found


def _time_problems(start: str, minutes: int | None) -> Iterator[Problem]:
    if start and not _TIME.fullmatch(start):
        yield Problem("start", "time_unreadable")
    if minutes is None:
        yield Problem("minutes", "required")
    elif not 1 <= minutes <= DAY_MINUTES:
        yield Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60})
    elif start and _TIME.fullmatch(start) and minute_of(start) + minutes > DAY_MINUTES:
        yield Problem("minutes", "beyond_midnight")


def _text_problems(place: str, note: str) -> Iterator[Problem]:
    if len(place) > MAX_PLACE:
        yield Problem("place", "too_long", {"most": MAX_PLACE})
    if len(note) > MAX_NOTE:
        yield Problem("note", "too_long", {"most": MAX_NOTE})


def minute_of(start: str) -> int:
    """Return the minute of the day of ``HH:MM``."""
    return int(start[:2]) * 60 + int(start[3:])


def end_of(start: str, minutes: int) -> str:
    """Return when something ends that begins at ``HH:MM``."""
    hours, rest = divmod(minute_of(start) + minutes, 60)
    return f"{hours:02d}:{rest:02d}"


def planned_days(plan: OfficeHour, period: Period) -> Iterator[date]:
    """Yield the days of a plan in a span, in order; exceptions are not considered yet."""
    if plan.valid_from is None or not plan.weekday:
        return
    first = max(plan.valid_from, period.first)
    last = min(plan.valid_until or period.last, period.last)
    day = first + timedelta((int(plan.weekday) - first.weekday()) % 7)
    while day <= last:
        if _takes_place(plan, plan.valid_from, day):
            yield day
        day += timedelta(7)


def days_of(closure: Closure, period: Period) -> Iterator[date]:
    """Yield the days of a closed period that lie in a span."""
    if closure.first is None or closure.last is None:
        return
    day, last = max(closure.first, period.first), min(closure.last, period.last)
    while day <= last:
        yield day
        day += timedelta(1)


def _takes_place(plan: OfficeHour, valid_from: date, day: date) -> bool:
    if plan.rhythm in _WEEKS:
        weeks = (_monday(day) - _monday(valid_from)).days // 7
        return weeks % _WEEKS[plan.rhythm] == 0
    if plan.rhythm is Rhythm.MONTH_LAST:
        return (day + timedelta(7)).month != day.month
    return (day.day - 1) // 7 == _PLACES[plan.rhythm]


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())
