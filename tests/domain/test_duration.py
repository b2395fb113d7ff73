from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.duration import format_minutes, parse_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        ("45 min", 45),
        ("45 Min.", 45),
        ("45'", 45),
        ("45,0", 45),
        ("20 Minuten", 20),
        ("1:15", 75),
        ("0:45", 45),
        ("1:15 Std.", 75),
        ("01:30:00", 90),
        ("1,5 Std", 90),
        ("1.5 h", 90),
        ("0,5 Std.", 30),
        ("2 Std.", 120),
        ("1 Stunde", 60),
        ("1 h 30", 90),
        ("1h30min", 90),
        ("1 Stunde und 20 Minuten", 80),
        ("½ Std", 30),
        ("1½ Std.", 90),
        ("¾ h", 45),
        ("ca. 30 min", 30),
        ("~30", 30),
        ("0", 0),
    ],
)
def test_reads_durations_as_people_type_them(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "-15", "lang", "1:75", "1,5", "30 km", "10-20"])
def test_refuses_what_is_no_duration(text: str) -> None:
    assert parse_minutes(text) is None


@given(st.integers(0, 100_000))
def test_reads_back_what_it_writes(minutes: int) -> None:
    text = format_minutes(minutes, unit=False).replace(".", "")
    hours, rest = text.split(":")
    assert int(hours) * 60 + int(rest) == minutes


@given(st.text(max_size=20))
def test_never_fails_and_never_goes_below_zero(text: str) -> None:
    found = parse_minutes(text)
    assert found is None or found >= 0


def test_groups_thousands_and_keeps_the_unit_on_the_line() -> None:
    assert format_minutes(75_030) == "1.250:30\u00a0Std."
    assert format_minutes(-90, unit=False) == "-1:30"
