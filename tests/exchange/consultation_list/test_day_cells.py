"""Days in every form that stands in lists."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.period import plausible_year
from intdesk.exchange.consultation_list.day_cells import (
    DayContext,
    month_and_year,
    month_of_cell,
    only_year,
    read_day,
)
from intdesk.sheets.reader_types import Cell

YEAR = DayContext(2025)
MARCH = DayContext(2025, 3)
THIRD = date(2025, 2, 3)


@pytest.mark.parametrize(
    "value",
    [
        "3.2.25", "03.02.2025", "3. Februar 2025", "3. Feb. 25", "3.Feb.25", "Mo, 3.2.2025",
        "Montag, 3. Februar 2025", "Mo 3.2.", "3.2.", "2025-02-03", "2025-02-03T00:00:00",
        "2025/02/03", "2025.2.3", "3/2/2025", "3-2-2025", "3 . 2 . 2025", "am 3.2.25",
        "3.2.2025.", "3.2.25 (Mo)", "3.2.25 vormittags", " 3.2.25 ", "'03.02.2025", 45691, "45691",
        45691.0, 20250203, "20250203", datetime(2025, 2, 3), date(2025, 2, 3),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_one_day_in_many_forms(value: Cell) -> None:
    read = read_day(value, YEAR)
    assert (read.day, read.start, read.fault) == (THIRD, "", "")


@pytest.mark.parametrize(
    "value",
    ["03.02.2025 10:30", "3.2.25, 10.30 Uhr", "2025-02-03 10:30:00", "3.2. um 10:30",
     datetime(2025, 2, 3, 10, 30)],  # noqa: DTZ001
)  # fmt: skip
def test_a_time_of_day_is_kept(value: Cell) -> None:
    read = read_day(value, YEAR)
    assert (read.day, read.start) == (THIRD, "10:30")


@pytest.mark.parametrize("value", [3, "3", "3.", "03", "Mo 3.", "Mo, 3", 3.0, "3.3.", "3.3.25"])
def test_days_under_a_month(value: Cell) -> None:
    assert read_day(value, MARCH).day == date(2025, 3, 3)


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (None, "required"), ("", "required"), ("-", "required"), ("31.02.2024", "day_unreadable"),
        ("2024-13-01", "day_unreadable"), ("heute", "day_unreadable"), ("h", "day_unreadable"),
        ("3.5.-5.5.25", "day_unreadable"), ("Anfang Mai", "day_unreadable"), (5, "day_unreadable"),

        (1.5, "day_unreadable"), (float("nan"), "day_unreadable"), (float("inf"), "day_unreadable"),
        (True, "day_unreadable"), ("xy 3.2.25", "day_unreadable"),
        ("3.2.25 und 4.2.25", "day_unreadable"), ("12/2025", "day_unreadable"),
        ("3.2.1825", "year_implausible"), (date(1920, 1, 1), "year_implausible"),
        ("=A1", "formula"), ("29.2.", "day_unreadable"), (timedelta(1), "day_unreadable"),
    ],
)  # fmt: skip
def test_faults(value: Cell, fault: str) -> None:
    read = read_day(value, YEAR)
    assert (read.day, read.fault) == (None, fault)


def test_a_missing_year_is_never_guessed() -> None:
    assert read_day("3.2.", DayContext()).fault == "year_missing"
    assert read_day(3, DayContext(None, 2)).fault == "year_missing"
    assert read_day("29.2.", DayContext(2024)).day == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Januar", (None, 1)), ("Monat: März 2025", (2025, 3)), ("Feb. 24", (2024, 2)),
        ("03/2025", (2025, 3)), ("2025-03", (2025, 3)), ("MAI", (None, 5)), ("Jänner", (None, 1)),
    ],
)  # fmt: skip
def test_months(text: str, expected: tuple[int | None, int]) -> None:
    found = month_and_year(text)
    assert found
    assert (found.year, found.month) == expected


@pytest.mark.parametrize(
    "text", ["Summe Januar", "Januar - Februar", "13/2025", "Maria", "1. Halbjahr", "Mai 1800", ""]
)
def test_no_months(text: str) -> None:
    assert month_and_year(text) is None


def test_years_of_titles_and_month_columns() -> None:
    assert only_year("Beratungsliste 2025 (Stand 2025)") == 2025
    assert only_year("2024/2025") is None
    assert only_year("Nr. 120251") is None
    assert [month_of_cell(value) for value in (3, "03", "März", "x", 13)] == [3, 3, 3, None, None]


@given(
    value=st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates()
    | st.datetimes() | st.times() | st.timedeltas(),
    year=st.none() | st.integers(1990, 2099),
    month=st.none() | st.integers(1, 12),
)  # fmt: skip
def test_any_cell_gives_a_plausible_day_or_a_fault(
    value: Cell, year: int | None, month: int | None
) -> None:
    read = read_day(value, DayContext(year, month))
    assert (read.day is None) == bool(read.fault)
    assert read.day is None or plausible_year(read.day.year)
    month_of_cell(value)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_is_found_again(day: date) -> None:
    for text in (f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}", f"{day.day}. {day.month}. {day.year}"):
        assert read_day(text, DayContext()).day == day
    assert read_day((day - date(1899, 12, 30)).days, DayContext()).day == day
