"""Durations in every form that stands in lists."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.duration import DAY_MINUTES
from intdesk.exchange.consultation_list.duration_cells import (
    Unit,
    clock_minutes,
    read_duration,
)
from intdesk.sheets.reader_types import Cell


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        (45, 45), (45.0, 45), ("45", 45), ("45 min", 45), ("45 Min.", 45), ("45min", 45),
        ("45'", 45), ("60 ′", 60), ("45m", 45), ("1:15", 75), ("01:15", 75), ("1:15 h", 75),
        ("1:15 Std.", 75), ("00:45:00", 45), ("1,5 Std", 90), ("1.5 Std.", 90), ("0,75 h", 45),
        (".5 h", 30), ("2 Stdn", 120), ("1 Stunde", 60), ("2 h", 120), ("1h30", 90),
        ("1 h 30", 90), ("1h 30min", 90), ("1 Std. 15 Min.", 75), ("1 Std und 30 Min", 90),
        ("1 h, 15 min", 75), ("1 1/2 Std", 90), ("1½ h", 90), ("½ Std", 30), ("¾ Std.", 45),
        ("3/4 h", 45), ("halbe Stunde", 30), ("Dreiviertelstunde", 45), ("eine Stunde", 60),
        ("anderthalb Stunden", 90), ("ca. 30", 30), ("~ 30 min", 30), ("etwa 1 Std.", 60),
        ("30 min (Tel.)", 30), ("90.", 90), ("0,33 h", 20), ("10:00-10:45", 45),
        ("10-10:45", 45), ("von 10 bis 11 Uhr", 60), ("14.00 – 14.45", 45),
        (time(0, 45), 45), (timedelta(minutes=75), 75),
        (datetime(1899, 12, 31, 1, 15), 75),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_minutes(value: Cell, minutes: int) -> None:
    assert read_duration(value, Unit.MINUTES).minutes == minutes


@pytest.mark.parametrize(
    ("value", "minutes"),
    [(0.5, 30), (2, 120), ("1,25", 75), ("1 1/2", 90), ("45 min", 45), ("1:15", 75), ("0,3", 18)],
)
def test_hours(value: Cell, minutes: int) -> None:
    assert read_duration(value, Unit.HOURS).minutes == minutes


def test_shares_of_a_day() -> None:
    assert read_duration(0.0625, Unit.DAY_SHARE).minutes == 90
    assert read_duration(time(1, 30), Unit.DAY_SHARE).minutes == 90


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (None, "required"), ("", "required"), ("-", "required"), (0, "not_positive"),
        (-15, "not_positive"), ("-15", "not_positive"), ("−15 min", "not_positive"),
        ("0:00", "not_positive"), (1500, "over_a_day"), ("25 Std.", "over_a_day"),
        ("24:30", "over_a_day"), (timedelta(hours=30), "over_a_day"),
        ("lang", "duration_unreadable"), ("??", "duration_unreadable"),
        ("30-45", "duration_unreadable"), ("5-10 min", "duration_unreadable"),
        (0.5, "duration_unreadable"), ("1,5", "duration_unreadable"),
        ("1,5 min", "duration_unreadable"), (True, "duration_unreadable"),
        (float("nan"), "duration_unreadable"), (float("inf"), "duration_unreadable"),
        (datetime(2025, 1, 1), "duration_unreadable"), ("=B1", "formula"),  # noqa: DTZ001
        ("3/0 h", "not_positive"), ("11:00-10:00", "not_positive"), ("10-26 Uhr",
        "duration_unreadable"),
    ],
)  # fmt: skip
def test_faults(value: Cell, fault: str) -> None:
    read = read_duration(value, Unit.MINUTES)
    assert (read.minutes, read.fault) == (None, fault)


def test_a_span_tells_its_start() -> None:
    assert read_duration("9.30 bis 10 Uhr", Unit.MINUTES).start == "09:30"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("9", 540), ("9:30", 570), ("14 Uhr", 840), ("14.15", 855), ("14h15", 855),
        ("9.30 Uhr", 570),
        ("25:00", None), ("9:75", None), ("früh", None), (time(9, 30), 570), (0.5, 720), (9, 540),
        (timedelta(hours=9), 540), (timedelta(hours=30), None), (30, None), (True, None),
        (None, None), (datetime(2025, 1, 1, 9, 30), 570),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_clock_times(value: Cell, expected: int | None) -> None:
    assert clock_minutes(value) == expected


@given(
    value=st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates()
    | st.datetimes() | st.times() | st.timedeltas(),
    unit=st.sampled_from(Unit),
)  # fmt: skip
def test_any_cell_gives_minutes_of_a_day_or_a_fault(value: Cell, unit: Unit) -> None:
    read = read_duration(value, unit)
    assert (read.minutes is None) == bool(read.fault)
    assert read.minutes is None or 1 <= read.minutes <= DAY_MINUTES
    found = clock_minutes(value)
    assert found is None or 0 <= found < DAY_MINUTES


@given(st.integers(1, DAY_MINUTES))
def test_every_duration_is_found_again(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    for text in (f"{minutes} min", f"{hours}:{rest:02d}", f"{hours} Std. {rest} Min."):
        assert read_duration(text, Unit.MINUTES).minutes == minutes
