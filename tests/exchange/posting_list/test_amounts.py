"""Amounts as treasuries write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.money import format_euros
from intdesk.exchange.posting_list.amounts import read_cents
from intdesk.sheets.reader_types import Cell


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("1.011,11", 101_111),
        ("186,13-", -18_613),
        ("-186,13", -18_613),
        ("\u2212186,13", -18_613),
        ("10.000,00", 1_000_000),
        ("(1.234,50)", -123_450),
        ("50,00 S", 5_000),
        ("50,00 H", -5_000),
        ("1011.11", 101_111),
        ("1011.11-", -101_111),
        ("+12,5 €", 1_250),
        ("7", 700),
        (1011.11, 101_111),
        (-0.005, -1),
        (3, 300),
    ],
)
def test_amounts(cell: Cell, cents: int) -> None:
    assert read_cents(cell) == (cents, "")


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("", ""),
        (None, ""),
        ("=SUM(A1:A3)", "formula"),
        ("zwölf", "amount_unreadable"),
        ("--5", "amount_unreadable"),
        ("-5,00-", "amount_unreadable"),
        ("-1011.11-", "amount_unreadable"),
        (True, "amount_unreadable"),
        (float("nan"), "amount_unreadable"),
        (1e30, "amount_unreadable"),
    ],
)
def test_what_is_no_amount(cell: Cell, fault: str) -> None:
    assert read_cents(cell) == (None, fault)


@given(st.integers(-(10**11), 10**11))
def test_every_amount_that_we_write_is_read(cents: int) -> None:
    text = format_euros(cents, symbol=False)
    assert read_cents(text)[0] == cents
    if cents < 0:
        assert read_cents(text[1:] + "-")[0] == cents
