from __future__ import annotations

from calendar import isleap, monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import (
    FollowUp,
    Series,
    done,
    month_later,
    next_due,
    snoozed,
    validate,
    with_series,
)
from intdesk.domain.problems import errors

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
REPEATED = st.sampled_from([Series.WEEKLY, Series.MONTHLY, Series.YEARLY])


def fields(draft: FollowUp) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in errors(validate(draft))]


def test_day_and_title_are_required() -> None:
    assert fields(FollowUp()) == [("due", "required"), ("title", "required")]
    assert fields(FollowUp(due=TODAY, title="Anrufen")) == []
    assert fields(FollowUp(due=date(1026, 1, 1), title="x")) == [("due", "year_implausible")]
    long = FollowUp(due=TODAY, title="x" * 201, note="y" * 4001)
    assert fields(long) == [("title", "too_long"), ("note", "too_long")]


@pytest.mark.parametrize(
    ("kind", "record", "good"),
    [
        (Kind.CONSULTATION, 4, True),
        ("", 0, True),
        (Kind.CONTACT, 0, False),
        ("", 4, False),
        ("dog", 4, False),
    ],
)
def test_a_link_names_kind_and_record(kind: str, record: int, good: bool) -> None:
    draft = FollowUp(due=TODAY, title="x", linked_kind=kind, linked_id=record)
    assert (fields(draft) == []) is good


def test_months_of_different_length() -> None:
    start = date(2025, 1, 31)
    days = [date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30)]
    after = start
    for day in days:
        after = next_due(Series.MONTHLY, start, after) or after
        assert after == day


def test_leap_days_come_back() -> None:
    start = date(2024, 2, 29)
    found = [start]
    for _ in range(4):
        found.append(next_due(Series.YEARLY, start, found[-1]) or start)
    assert found[1:] == [date(y, 2, 29 if isleap(y) else 28) for y in range(2025, 2029)]


@given(REPEATED, DAYS, DAYS)
def test_the_next_day_is_the_first_of_the_series_after(
    series: Series, start: date, after: date
) -> None:
    found = next_due(series, start, after)
    assert found is not None
    assert found > after
    assert found >= start
    if after < start:
        assert found == start
        return
    if series is Series.WEEKLY:
        assert (found - start).days % 7 == 0
        assert (found - after).days <= 7
        return
    last = monthrange(found.year, found.month)[1]
    assert found.day == min(start.day, last)
    months = (found.year - start.year) * 12 + found.month - start.month
    step = 12 if series is Series.YEARLY else 1
    assert months % step == 0
    before = month_later(start, months - step)
    assert before is not None
    assert before <= after


@given(REPEATED, DAYS, st.integers(1, 30))
def test_going_through_a_series_meets_every_day_once(
    series: Series, start: date, steps: int
) -> None:
    days = [start]
    for _ in range(steps):
        days.append(next_due(series, start, days[-1]) or start)
    assert days == sorted(set(days))
    assert next_due(series, start, days[-1] - timedelta(1)) == days[-1]


def test_no_series_and_the_end_of_the_calendar() -> None:
    assert next_due(Series.NONE, TODAY, TODAY) is None
    last = date.max
    assert next_due(Series.WEEKLY, last - timedelta(3), last - timedelta(2)) is None
    assert next_due(Series.YEARLY, last, last) is None


def test_done_makes_the_next_one_after_today() -> None:
    start = date(2026, 1, 5)
    draft = FollowUp(
        7, 2, start, "Zahlen abfragen", Kind.CONSULTATION, 3, from_record=True,
        series=Series.WEEKLY, series_start=start,
    )  # fmt: skip
    finished, following = done(draft, TODAY)
    assert finished == replace(draft, done_on=TODAY)
    assert following == replace(
        draft, id=0, version=0, due=date(2026, 11, 23), from_record=False, done_on=None
    )


def test_done_early_skips_no_date() -> None:
    due = TODAY + timedelta(5)
    draft = FollowUp(due=due, title="x", series=Series.MONTHLY, series_start=due)
    following = done(draft, TODAY)[1]
    assert following is not None
    assert following.due == date(2026, 12, 26)


def test_done_without_series_or_beyond_the_plausible_years_makes_nothing() -> None:
    assert done(FollowUp(due=TODAY, title="x"), TODAY)[1] is None
    far = date(2099, 12, 31)
    assert done(FollowUp(due=far, title="x", series=Series.YEARLY), TODAY)[1] is None


def test_putting_off_moves_one_and_leaves_the_series() -> None:
    start = date(2026, 11, 24)
    draft = FollowUp(due=start, title="x", series=Series.WEEKLY, series_start=start)
    later = snoozed(draft, 2, TODAY)
    assert later.due == date(2026, 11, 26)
    following = done(later, date(2026, 11, 26))[1]
    assert following is not None
    assert following.due == date(2026, 12, 1)


def test_an_overdue_one_is_put_off_from_today() -> None:
    assert snoozed(FollowUp(due=date(2026, 1, 1)), 1, TODAY).due == date(2026, 11, 22)


def test_a_new_day_in_the_form_moves_the_series() -> None:
    before = FollowUp(1, 1, TODAY, "x", series=Series.WEEKLY, series_start=date(2026, 11, 7))
    same = with_series(replace(before, title="y"), before)
    assert same.series_start == date(2026, 11, 7)
    moved = with_series(replace(before, due=date(2026, 12, 2)), before)
    assert moved.series_start == date(2026, 12, 2)
    assert with_series(replace(before, series=Series.NONE), before).series_start is None
    assert with_series(FollowUp(due=TODAY, series=Series.YEARLY), None).series_start == TODAY


def brute(series: Series, start: date, after: date, every: int) -> date | None:
    """Return the next day by walking from one to the next."""
    day, number = start, 0
    while day <= after:
        number += every
        if series is Series.WEEKLY:
            day = start + timedelta(7 * number)
        else:
            found = month_later(start, number * (12 if series is Series.YEARLY else 1))
            assert found is not None
            day = found
    return day


@given(
    REPEATED, st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(0, 4000),
    st.integers(1, 60),
)  # fmt: skip
def test_every_few_weeks_months_or_years(
    series: Series, start: date, days: int, every: int
) -> None:
    after = start + timedelta(days)
    assert next_due(series, start, after, every) == brute(series, start, after, every)


def test_a_series_ends_with_its_day() -> None:
    draft = FollowUp(
        due=TODAY, title="x", series=Series.WEEKLY, series_every=2,
        series_until=TODAY + timedelta(20),
    )  # fmt: skip
    _, second = done(draft, TODAY)
    assert second is not None
    assert (second.due, second.series_start) == (TODAY + timedelta(14), TODAY)
    _, third = done(second, TODAY + timedelta(14))
    assert third is None


def test_what_a_series_must_be() -> None:
    draft = FollowUp(due=TODAY, title="x", series=Series.MONTHLY)
    for every in (0, 61):
        assert fields(replace(draft, series_every=every)) == [("series_every", "number_range")]
    early = replace(draft, series_until=TODAY - timedelta(1))
    assert fields(early) == [("series_until", "ends_before_start")]
    single = with_series(replace(early, series=Series.NONE, series_every=3), None)
    assert (single.series_every, single.series_until) == (1, None)
    changed = with_series(replace(draft, series_every=2, series_start=date(2026, 1, 1)), draft)
    assert changed.series_start == TODAY, "another rhythm counts from its day"
