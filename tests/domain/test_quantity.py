"""Measured values: typed and shown the German way, exact to the hundredth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.indicator import (
    Direction,
    IndicatorValue,
    place_key,
    reached,
    validate_value,
)
from intdesk.domain.quantity import MOST, format_quantity, parse_quantity


@given(st.integers(-MOST, MOST))
def test_what_is_shown_can_be_typed(value: int) -> None:
    assert parse_quantity(format_quantity(value)) == value
    assert parse_quantity(format_quantity(value, "%")) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12,5", 1250), ("12.5", 1250), ("1.234", 123_400), ("1.234,56", 123_456), ("7 %", 700),
        ("-0,5", -50), ("−3", -300), ("0", 0), ("1 000", 100_000), ("12,", None), ("", None),
        ("1.23.4", None), ("12,345", None), ("viel", None), ("9" * 20, None), ("1,2,3", None),
        ("0,05", 5), ("-0,05", -5),
    ],
)  # fmt: skip
def test_typed_numbers(text: str, value: int | None) -> None:
    assert parse_quantity(text) == value


def test_shown_numbers() -> None:
    assert format_quantity(-123_450, "%") == "−1.234,5\u00a0%"
    assert format_quantity(100) == "1"
    assert format_quantity(100, decimals=1) == "1,0"
    assert format_quantity(105, decimals=1) == "1,05"
    assert format_quantity(-1_050, decimals=2) == "−10,50"
    assert format_quantity(-5) == "−0,05"


def test_targets_and_places() -> None:
    assert [reached(d, 10, 10) for d in Direction] == [True, True, True, None]
    assert [reached(d, 11, 10) for d in Direction] == [True, False, False, None]
    one, other = (IndicatorValue(municipality=name) for name in (" Ködel", "KÖDEL "))
    assert place_key(one) == place_key(other)


@pytest.mark.parametrize(
    ("draft", "field", "code"),
    [
        (IndicatorValue(), "indicator_id", "required"),
        (IndicatorValue(indicator_id=1, year=1900, value=1), "year", "number_range"),
        (IndicatorValue(indicator_id=1, year=2025), "value", "value_or_target"),
        (IndicatorValue(indicator_id=1, year=2025, value=MOST + 1), "value", "number_range"),
        (IndicatorValue(indicator_id=1, year=2025, value=1), "source", "source_missing"),
    ],
)
def test_problems_of_a_value(draft: IndicatorValue, field: str, code: str) -> None:
    assert (field, code) in [(p.field, p.code) for p in validate_value(draft)]
