from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.hands import show
from ui.kit.result_list import ROW_HEIGHT, Line, ResultList


def test_with_more_room_the_heading_of_the_chosen_line_comes_into_view(qtbot: QtBot) -> None:
    results = ResultList("results", "Treffer")
    show(qtbot, results, 400, ROW_HEIGHT)
    names = [f"Sportclub {number}" for number in range(20)]
    results.show_lines([Line("Kontakte", name, "", "", name) for name in names])
    assert results.verticalScrollBar().value() > 0  # one line only, without its heading
    results.resize(400, 6 * ROW_HEIGHT)
    assert results.chosen == 0
    assert results.verticalScrollBar().value() == 0
