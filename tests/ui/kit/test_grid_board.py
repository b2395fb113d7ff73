from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import press, show
from ui.kit.grid_board import GridBoard
from ui.kit.grid_layout import GridItem, GridLayout, GridSpec

SPEC = GridSpec(5, 5, "x", "y", ("a", "b", "c", "d"), "offen", "+ {n}", "intern")
PLACES = st.one_of(st.none(), st.tuples(st.integers(0, 4), st.integers(0, 4)))


@given(st.lists(PLACES, max_size=60), st.integers(0, 60), st.integers(300, 1200))
def test_no_name_covers_another_and_none_is_lost(
    places: list[tuple[int, int] | None], chosen: int, width: int
) -> None:
    items = [GridItem(n, f"Name {n}", place) for n, place in enumerate(places, 1)]
    layout = GridLayout(QRectF(0, 0, width, 500), SPEC, items, chosen)
    shown = {chip.key for chip in layout.chips if chip.key}
    hidden = {key for chip in layout.chips for key in chip.hidden}
    assert chosen not in hidden or chosen not in {item.key for item in items}
    assert shown.isdisjoint(hidden)
    for one, other in combinations(layout.chips, 2):
        assert not one.rect.intersects(other.rect)
    for item in items:
        chip = layout.chip_of(item.key)
        if chip is not None and item.place is not None:
            centre = chip.rect.center()
            assert layout.place_at(centre.x(), centre.y()) == item.place


def test_a_full_field_tells_how_many_more_there_are() -> None:
    items = [GridItem(n, f"Name {n}", (0, 0)) for n in range(1, 20)]
    layout = GridLayout(QRectF(0, 0, 600, 500), SPEC, items, chosen=19)
    named = [chip for chip in layout.chips if chip.key]
    (more,) = [chip for chip in layout.chips if not chip.key]
    assert named[-1].key == 19
    assert len(named) + len(more.hidden) == 19
    assert more.text == f"+ {len(more.hidden)}"


def test_keys_choose_and_end_at_the_edges(qtbot: QtBot) -> None:
    board = GridBoard("board", "Raster", SPEC)
    show(qtbot, board, 600, 500)
    board.setFocus()
    board.show_items([GridItem(1, "Amt", (4, 4)), GridItem(2, "Bad", None)])
    moved = []
    board.moved.connect(lambda key, place: moved.append((key, place)))
    press(board, Qt.Key.Key_Right)
    assert moved == []
    press(board, Qt.Key.Key_Left)
    press(board, Qt.Key.Key_PageDown)
    assert board.chosen == 2
    press(board, Qt.Key.Key_Up)
    press(board, Qt.Key.Key_Delete)
    assert moved == [(1, (3, 4)), (2, (2, 2))]
    press(board, Qt.Key.Key_A)
    assert board.chosen == 1
    board.show_items([])
    assert board.chosen == 0
    press(board, Qt.Key.Key_End)
