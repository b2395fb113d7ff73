from __future__ import annotations

import pytest

from intdesk.domain.report_data import Unit
from intdesk.texts.numbers import (
    format_bytes,
    format_cell,
    format_change,
    format_count,
    format_permille,
    format_value,
)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (812, "812\u00a0Byte"),
        (340 * 1024, "340\u00a0KB"),
        (1_258_291, "1,2\u00a0MB"),
        (2 * 1024**3, "2.048,0\u00a0MB"),
    ],
)
def test_sizes(size: int, text: str) -> None:
    assert format_bytes(size) == text


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (1234, "1.234"), (-1234567, "−1.234.567")])
def test_counts(value: int, text: str) -> None:
    assert format_count(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(125, "12,5\u00a0%"), (-3, "−0,3\u00a0%"), (12345, "1.234,5\u00a0%")]
)
def test_permille(value: int, text: str) -> None:
    assert format_permille(value) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (90, Unit.MINUTES, "1:30"),
        (-90, Unit.MINUTES, "−1:30"),
        (500, Unit.PERMILLE, "50,0\u00a0%"),
        (123456, Unit.CENTS, "1.234,56\u00a0€"),
        (-5, Unit.CENTS, "−0,05\u00a0€"),
        (7, Unit.COUNT, "7"),
    ],
)
def test_values_by_unit(value: int, unit: Unit, text: str) -> None:
    assert format_value(value, unit) == text


def test_cells_tell_zero_from_missing() -> None:
    assert [format_cell(v) for v in (None, 0, 3)] == ["x", "–", "3"]


def test_changes_bear_their_sign() -> None:
    assert [format_change(v) for v in (None, 0, 3, -3)] == ["x", "±0", "+3", "−3"]
    assert format_change(90, Unit.MINUTES) == "+1:30"
