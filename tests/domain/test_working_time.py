"""Weeks, months and shares; consultations count once, for the function of counselling."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.period import Period
from intdesk.domain.work_entry import WorkEntry
from intdesk.domain.working_time import (
    DayTime,
    TimeSpan,
    YearTime,
    days_of,
    function_shares,
    month_of,
    week_of,
)

NAMES = ("initiativ", "steuerung", "beratung")
CODES = CodeBook(
    Code(CodeListId.FUNCTION, name, name.title(), place) for place, name in enumerate(NAMES)
)
DAYS = st.dates(date(1990, 1, 8), date(2099, 12, 20))


@given(DAYS)
def test_a_week_runs_from_monday_to_sunday_around_its_day(day: date) -> None:
    week = week_of(day)
    assert day in week
    assert (week.first.weekday(), week.last.weekday(), len(days_of(week))) == (0, 6, 7)


@given(DAYS)
def test_a_month_is_the_calendar_month(day: date) -> None:
    month = month_of(day)
    assert day in month
    assert {(d.year, d.month) for d in days_of(month)} == {(day.year, day.month)}
    assert month.first.day == 1
    assert date.fromordinal(month.last.toordinal() + 1).day == 1


def test_sums_hold_entries_and_consultations() -> None:
    day = date(2026, 3, 16)
    entries = (
        WorkEntry(1, 1, day, 90, function="steuerung"),
        WorkEntry(2, 1, day, 30, function="beratung"),
    )
    one = DayTime(day, entries, consultations=2, consultation_minutes=45)
    empty = DayTime(date(2026, 3, 17))
    span = TimeSpan(Period(day, empty.day), (one, empty))
    assert (one.minutes, empty.minutes, span.minutes) == (165, 0, 165)
    assert span.minutes_by_function == {"steuerung": 90, "beratung": 75}


def test_shares_stand_in_the_order_of_their_list_with_the_planned_ones() -> None:
    shares = function_shares({"beratung": 30, "steuerung": 60, "x": 30}, {"initiativ": 40}, CODES)
    assert [(s.code, s.label, s.minutes, s.actual, s.planned) for s in shares] == [
        ("initiativ", "Initiativ", 0, 0, 400),
        ("steuerung", "Steuerung", 60, 500, None),
        ("beratung", "Beratung", 30, 250, None),
        ("x", "x", 30, 250, None),
    ]


def test_without_working_time_there_is_no_share() -> None:
    assert function_shares({}, {}, CODES) == ()
    (only,) = function_shares({}, {"beratung": 100}, CODES)
    assert (only.actual, only.planned) == (None, 1000)


def test_a_year_sums_its_months() -> None:
    assert YearTime(2026, (), (10,) * 12, None).minutes == 120
