from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.money import format_euros, parse_euros


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12", 1200),
        ("12,5", 1250),
        ("1.234,50 €", 123_450),
        ("1.011,11", 101_111),
        ("186,13-", -18_613),
        ("-3,00 EUR", -300),
        ("0,07", 7),
    ],
)
def test_reads_german_amounts(text: str, cents: int) -> None:
    assert parse_euros(text) == cents


@pytest.mark.parametrize("text", ["", "12.5", "1,234", "zwölf", "--3", "-3-", "1.23,00"])
def test_refuses_what_is_no_german_amount(text: str) -> None:
    assert parse_euros(text) is None


@given(st.integers(-(10**12), 10**12))
def test_round_trip_is_exact_to_the_cent(cents: int) -> None:
    assert parse_euros(format_euros(cents)) == cents
    assert parse_euros(format_euros(cents, symbol=False)) == cents
