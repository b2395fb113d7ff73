from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import show
from ui.kit.name_table import LEAST_WIDTH, NameTable

HEADS = ("Fachbereich", "Ziele", "grün", "gelb")
ROWS = [("Hauptamt und Personal", "2", "1", "1"), ("Bauen", "1", "0", "1"), ("Kita", "3", "3", "0")]


def table(qtbot: QtBot, width: int, most: int | None = None) -> NameTable:
    made = NameTable("departments", HEADS, "Fachbereiche", (80, 80, 80), most)
    show(qtbot, made, width, 400)
    made.show_rows(ROWS)
    return made


@pytest.mark.parametrize("width", [240, 900])
def test_names_can_be_read_in_every_width(qtbot: QtBot, width: int) -> None:
    made = table(qtbot, width)
    assert made.columnWidth(0) >= LEAST_WIDTH
    scrolls = made.horizontalScrollBar().maximum() > 0
    assert scrolls is (width == 240)
    last = made.visualRect(made.model().index(len(ROWS) - 1, 0))
    assert made.viewport().rect().bottom() >= last.bottom(), "the last row is not under the bar"
    assert defects(made) == []


def test_only_so_many_rows_are_in_sight(qtbot: QtBot) -> None:
    made = table(qtbot, 900, most=2)
    assert made.verticalScrollBar().maximum() > 0
