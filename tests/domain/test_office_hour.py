from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.office_hour import (
    Closure,
    DateState,
    OfficeDate,
    OfficeHour,
    Rhythm,
    days_of,
    end_of,
    planned_days,
    validate_closure,
    validate_date,
    validate_plan,
)
from intdesk.domain.period import Period

TODAY = date(2026, 11, 21)
YEAR = Period.of_year(2026)
PLAN = OfficeHour(
    place="Rathaus", weekday="1", start="9:00", minutes=180, valid_from=date(2026, 1, 1)
)
DATE = OfficeDate(day=TODAY, start="9:00", minutes=180, place="Rathaus")


def codes(found: object) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in found]  # type: ignore[attr-defined]


def test_a_plan_needs_weekday_time_place_and_beginning() -> None:
    assert codes(validate_plan(PLAN)) == []
    assert PLAN.start == "09:00"
    assert codes(validate_plan(OfficeHour())) == [
        ("weekday", "required"), ("start", "required"), ("place", "required"),
        ("valid_from", "required"), ("minutes", "required"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"weekday": "7"}, ("weekday", "unknown_code")),
        ({"start": "25:00"}, ("start", "time_unreadable")),
        ({"start": "22:00"}, ("minutes", "beyond_midnight")),
        ({"minutes": 0}, ("minutes", "minutes_range")),
        ({"valid_until": date(2025, 12, 31)}, ("valid_until", "ends_before_start")),
        ({"valid_from": date(26, 1, 1)}, ("valid_from", "year_implausible")),
        ({"place": "x" * 201}, ("place", "too_long")),
        ({"note": "x" * 2001}, ("note", "too_long")),
    ],
)
def test_what_a_plan_must_not_be(values: dict[str, object], expected: tuple[str, str]) -> None:
    assert codes(validate_plan(replace(PLAN, **values))) == [expected]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"state": DateState.CANCELLED}, ("reason", "required")),
        ({"day": TODAY + timedelta(1)}, ("state", "held_in_future")),
        ({"visitors": 1000}, ("visitors", "number_range")),
        ({"reason": "x" * 201}, ("reason", "too_long")),
        ({"day": None}, ("day", "required")),
    ],
)
def test_what_a_date_must_not_be(values: dict[str, object], expected: tuple[str, str]) -> None:
    assert codes(validate_date(DATE, TODAY)) == []
    assert codes(validate_date(replace(DATE, **values), TODAY)) == [expected]  # type: ignore[arg-type]


def test_a_closure_has_two_days_in_order_and_a_reason() -> None:
    assert [field for field, _ in codes(validate_closure(Closure()))] == ["first", "last", "reason"]
    turned = Closure(first=TODAY, last=TODAY - timedelta(1), reason="Urlaub")
    assert codes(validate_closure(turned)) == [("last", "ends_before_start")]
    assert validate_closure(Closure(first=TODAY, last=TODAY, reason="Urlaub")) == []
    long = Closure(first=TODAY, last=TODAY, reason="x" * 201)
    assert codes(validate_closure(long)) == [("reason", "too_long")]


def test_every_week() -> None:
    days = list(planned_days(PLAN, YEAR))
    assert days[0] == date(2026, 1, 6)
    assert len(days) == 52
    assert {day.weekday() for day in days} == {1}


def test_every_second_and_fourth_week_count_from_the_week_of_the_beginning() -> None:
    second = list(planned_days(replace(PLAN, rhythm=Rhythm.SECOND_WEEK), YEAR))
    assert second[:2] == [date(2026, 1, 13), date(2026, 1, 27)]
    fourth = list(planned_days(replace(PLAN, rhythm=Rhythm.FOURTH_WEEK), YEAR))
    assert fourth[:2] == [date(2026, 1, 27), date(2026, 2, 24)]
    begun = replace(PLAN, rhythm=Rhythm.SECOND_WEEK, valid_from=date(2026, 1, 6))
    assert list(planned_days(begun, YEAR))[:2] == [date(2026, 1, 6), date(2026, 1, 20)]


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        (Rhythm.MONTH_1, date(2026, 9, 1)),
        (Rhythm.MONTH_2, date(2026, 9, 8)),
        (Rhythm.MONTH_4, date(2026, 9, 22)),
        (Rhythm.MONTH_LAST, date(2026, 9, 29)),
    ],
)
def test_the_nth_weekday_of_a_month(rhythm: Rhythm, expected: date) -> None:
    days = list(planned_days(replace(PLAN, rhythm=rhythm), YEAR))
    assert len(days) == 12
    assert expected in days


def test_a_plan_holds_from_and_until() -> None:
    short = replace(PLAN, valid_from=date(2026, 3, 4), valid_until=date(2026, 3, 17))
    assert list(planned_days(short, YEAR)) == [date(2026, 3, 10), date(2026, 3, 17)]
    assert list(planned_days(replace(PLAN, valid_from=date(2027, 1, 1)), YEAR)) == []
    assert list(planned_days(OfficeHour(), YEAR)) == []


@given(
    st.sampled_from(list(Rhythm)), st.integers(0, 6), st.dates(date(2020, 1, 1), date(2026, 12, 31))
)
def test_days_lie_in_the_span_on_the_weekday_and_once(
    rhythm: Rhythm, weekday: int, begin: date
) -> None:
    plan = replace(PLAN, rhythm=rhythm, weekday=str(weekday), valid_from=begin)
    days = list(planned_days(plan, YEAR))
    assert days == sorted(set(days))
    assert all(day in YEAR and day >= begin and day.weekday() == weekday for day in days)
    halves = (Period(YEAR.first, date(2026, 5, 20)), Period(date(2026, 5, 21), YEAR.last))
    assert [day for half in halves for day in planned_days(plan, half)] == days


def test_the_days_of_a_closure() -> None:
    closure = Closure(first=date(2025, 12, 30), last=date(2026, 1, 2), reason="Urlaub")
    assert list(days_of(closure, YEAR)) == [date(2026, 1, 1), date(2026, 1, 2)]
    assert list(days_of(Closure(), YEAR)) == []


def test_when_an_office_hour_ends() -> None:
    assert end_of("09:30", 150) == "12:00"
    assert end_of("23:00", 60) == "24:00"
