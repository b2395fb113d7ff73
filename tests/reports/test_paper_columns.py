"""Columns of tables on paper: no word is split while there is room."""

from __future__ import annotations

import pytest

from intdesk.domain.paper import Sheet
from intdesk.reports.paper_columns import fitted_widths
from intdesk.reports.pdf.fonts import REGULAR, register_fonts, text_width
from intdesk.reports.pdf.style import TABLE_TEXT, TEXT_WIDTH
from intdesk.reports.pdf.table_layout import PAD_X


def sheet(value: str) -> Sheet:
    row = ("Ziel", value, "● grün (von Hand)")
    return Sheet("Ziele", ("Ziel", "Wert", "Ampel"), (row,), (0.0, 40.0, 30.0))


@pytest.fixture(autouse=True)
def _fonts() -> None:
    register_fonts()


def test_a_column_holds_its_longest_word() -> None:
    first, value, light = fitted_widths(sheet("100 Haushalte"))
    assert first == 0.0
    room = value - 2 * PAD_X
    assert room >= text_width("Haushalte", REGULAR, TABLE_TEXT.size)
    assert room < text_width("100 Haushalte", REGULAR, TABLE_TEXT.size)
    assert light > 30.0


def test_a_column_that_is_wide_enough_stays() -> None:
    assert fitted_widths(sheet("1 %"))[1] == 40.0


def test_the_rest_keeps_its_room() -> None:
    widths = fitted_widths(sheet("Un" * 200 + "teilbar"))
    assert TEXT_WIDTH - sum(widths) == pytest.approx(110.0)
