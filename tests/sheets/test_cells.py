"""Text and values of output cells."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.sheets.cells import (
    FORMATS,
    MAX_TEXT,
    STORED,
    CellKind,
    clean_text,
    escape_like_excel,
    looks_like_formula,
)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Müller\x00\x1b\x85", "Müller"),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("lone \ud800 surrogate \ufffe", "lone  surrogate "),
        ("x" * (MAX_TEXT + 1), "x" * MAX_TEXT),
    ],
)
def test_what_xml_cannot_hold_is_left_out(text: str, clean: str) -> None:
    assert clean_text(text) == clean


@given(st.text())
def test_clean_text_can_be_written_and_stays_clean(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    clean.encode("utf-8")


def test_text_that_excel_would_unescape_is_escaped() -> None:
    assert escape_like_excel("_x0041_ x0041 _x00zz_") == "_x005F_x0041_ x0041 _x00zz_"


@pytest.mark.parametrize("text", ["=1+1", "+49 151", "-", "@name", "\t=1"])
def test_beginnings_of_formulas_are_known(text: str) -> None:
    assert looks_like_formula(text)


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "'=1"])
def test_other_texts_are_no_formulas(text: str) -> None:
    assert not looks_like_formula(text)


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        (CellKind.DAY, date(2026, 12, 31), 46387),
        (CellKind.MINUTES, 90, 0.0625),
        (CellKind.CENTS, -123456, -1234.56),
        (CellKind.NUMBER, 1532, 1532),
        (CellKind.PERMILLE, 123, 0.123),
    ],
)
def test_values_are_stored_as_excel_counts(
    kind: CellKind, value: date | int, stored: float
) -> None:
    assert STORED[kind](value) == stored


def test_every_kind_has_a_format() -> None:
    assert set(FORMATS) == set(CellKind)
    assert set(STORED) == set(CellKind) - {CellKind.TEXT}
