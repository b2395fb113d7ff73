from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.dates import (
    MONTHS,
    Side,
    format_day,
    format_long,
    format_moment,
    is_no_day,
    leap_day_near,
    parse_day,
)

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("heute", date(2026, 11, 21)),
        (" Gestern ", date(2026, 11, 20)),
        ("vorgestern", date(2026, 11, 19)),
        ("3.2.", date(2026, 2, 3)),
        ("3.2", date(2026, 2, 3)),
        ("3.2.25", date(2025, 2, 3)),
        ("03.02.2025", date(2025, 2, 3)),
        ("3/2/2025", date(2025, 2, 3)),
        ("3-2-2025", date(2025, 2, 3)),
        ("3. Februar 2025", date(2025, 2, 3)),
        ("3.Feb.25", date(2025, 2, 3)),
        ("3. März", date(2026, 3, 3)),
        ("3. Maerz 2024", date(2024, 3, 3)),
        ("12. Sept. 2024", date(2024, 9, 12)),
        ("Mo, 3.2.2025", date(2025, 2, 3)),
        ("Di. 04.02.2025", date(2025, 2, 4)),
        ("Freitag, 7. März 2025", date(2025, 3, 7)),
        ("2025-02-03", date(2025, 2, 3)),
        ("2025-02-03 00:00:00", date(2025, 2, 3)),
        ("29.2.2024", date(2024, 2, 29)),
    ],
)
def test_reads_days_as_people_type_them(text: str, expected: date) -> None:
    assert parse_day(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31.02.2024",
        "2024-13-01",
        "29.2.2023",
        "3. J 2025",
        "bald",
        "32.1.25",
        "1.2.3.4",
        "0.5.",
    ],
)
def test_refuses_what_is_no_day(text: str) -> None:
    assert parse_day(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "today", "side", "expected"),
    [
        ("28.12.", date(2027, 1, 5), Side.PAST, date(2026, 12, 28)),
        ("28. Dezember", date(2027, 1, 5), Side.PAST, date(2026, 12, 28)),
        ("28.12.", date(2027, 1, 5), Side.THIS_YEAR, date(2027, 12, 28)),
        ("28.12.27", date(2027, 1, 5), Side.PAST, date(2027, 12, 28)),
        ("30.11.", date(2026, 11, 28), Side.PAST, date(2026, 11, 30)),
        ("3.2.", date(2026, 11, 28), Side.PAST, date(2026, 2, 3)),
        ("5.1.", date(2026, 12, 28), Side.AHEAD, date(2027, 1, 5)),
        ("20.12.", date(2026, 12, 28), Side.AHEAD, date(2026, 12, 20)),
        ("5.1.26", date(2026, 12, 28), Side.AHEAD, date(2026, 1, 5)),
        ("1.4.85", date(2026, 11, 28), Side.PAST, date(1985, 4, 1)),
        ("1.4.85", date(2026, 11, 28), Side.AHEAD, date(2085, 4, 1)),
        ("29.2.", date(2024, 2, 1), Side.PAST, date(2024, 2, 29)),
    ],
)
def test_a_day_without_its_year_lies_on_the_side_that_is_meant(
    text: str, today: date, side: Side, expected: date
) -> None:
    assert parse_day(text, today, side) == expected


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("31.02.", True), ("31.2.2024", True), ("32. Januar 2025", True), ("2024-13-01", True),
        ("29.2.", True), ("28.2.", False), ("29.2.2024", False), ("bald", False), ("heute", False),
    ],
)  # fmt: skip
def test_a_day_that_no_calendar_has(text: str, none: bool) -> None:
    assert is_no_day(text, TODAY) is none


@pytest.mark.parametrize(
    ("text", "today", "side", "near"),
    [
        ("29.2.", date(2026, 11, 21), Side.THIS_YEAR, date(2024, 2, 29)),
        ("29. Februar", date(2026, 11, 21), Side.PAST, date(2024, 2, 29)),
        ("Mi, 29.02.", date(2026, 11, 21), Side.AHEAD, date(2028, 2, 29)),
        ("29.2.", date(2103, 5, 1), Side.PAST, date(2096, 2, 29)),
        ("29.2.", date(2097, 5, 1), Side.AHEAD, date(2104, 2, 29)),
        ("29.2.26", date(2026, 11, 21), Side.PAST, None),
        ("30.2.", date(2026, 11, 21), Side.PAST, None),
        ("bald", date(2026, 11, 21), Side.PAST, None),
    ],
)
def test_a_leap_day_is_looked_for_nearby(
    text: str, today: date, side: Side, near: date | None
) -> None:
    assert leap_day_near(text, today, side) == near


@given(st.dates(date(1000, 1, 1)))
def test_reads_back_every_form_that_it_writes(day: date) -> None:
    assert parse_day(format_day(day), TODAY) == day
    assert parse_day(format_long(day), TODAY) == day
    assert parse_day(day.isoformat(), TODAY) == day


@given(st.dates())
def test_reads_back_the_short_form_of_any_year(day: date) -> None:
    assert parse_day(format_day(day), TODAY) == day


@given(st.text(max_size=30))
def test_never_fails_on_any_text(text: str) -> None:
    assert parse_day(text, TODAY) is None or isinstance(parse_day(text, TODAY), date)


@pytest.mark.parametrize("month", MONTHS)
def test_knows_every_month_by_name(month: str) -> None:
    found = parse_day(f"1. {month} 2025", TODAY)
    assert found is not None
    assert format_long(found) == f"1. {month} 2025"


def test_a_moment_is_shown_in_local_time() -> None:
    local = datetime(2026, 11, 27, 10, 42).astimezone()
    assert format_moment(local) == "27.11.2026, 10:42"
