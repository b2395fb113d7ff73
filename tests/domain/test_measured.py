"""Values of indicators: typed in German, kept exactly in hundredths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.measured import MAX_VALUE, format_value, parse_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12_00), ("12,5", 12_50), ("1.250", 1250_00), ("-3,07", -3_07), ("−3", -3_00),
        ("1 000", 1000_00), ("", None), ("12.5", None), ("zwölf", None), ("1,234", None),
        ("--3", None), ("1.25", None),
    ],
)  # fmt: skip
def test_what_is_typed(text: str, value: int | None) -> None:
    assert parse_value(text) == value


@given(st.integers(-MAX_VALUE, MAX_VALUE))
def test_what_is_shown_can_be_typed_again(value: int) -> None:
    assert parse_value(format_value(value)) == value


def test_a_unit_stands_behind_and_never_breaks_off() -> None:
    assert format_value(12_50, "%") == "12,5\u00a0%"
    assert format_value(1200_00) == "1.200"
