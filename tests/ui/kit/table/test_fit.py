from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from tests.ui.hands import show
from tests.ui.kit.table.fake import COLUMNS, EVERYTHING, FakeSource, LaterRunner
from ui.kit.table.columns import Column
from ui.kit.table.fit import Wish, shared
from ui.kit.table.model import SqlTableModel
from ui.kit.table.view import TableView

RIGID, TEXT = Wish(100, 100, elastic=False), Wish(200, 120, elastic=True)
WISHES = st.builds(
    lambda width, less, elastic: Wish(width, max(1, width - less), elastic=elastic),
    st.integers(50, 400), st.integers(0, 200), st.booleans(),
)  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot) -> TableView:
    texts = {"topic", "place"}
    columns: list[Column] = [replace(c, elastic=c.field in texts) for c in COLUMNS]
    runner = LaterRunner()
    model = SqlTableModel(columns, FakeSource(3), runner)
    made = TableView("fitted", "Angepasst", model)
    show(qtbot, made, 900, 400)
    model.show(EVERYTHING)
    runner.answer()
    return made


def widths(view: TableView) -> dict[str, int]:
    shown = {c.field for c in view.visible_columns()}
    return {c.field: view.columnWidth(n) for n, c in enumerate(view.rows.columns)
            if c.field in shown}  # fmt: skip


def test_texts_take_what_is_left() -> None:
    assert shared([RIGID, TEXT, TEXT], 700) == [100, 300, 300]


def test_texts_give_what_is_missing() -> None:
    assert shared([RIGID, TEXT, TEXT], 400) == [100, 150, 150]


def test_too_little_room_leaves_comfortable_widths_to_scroll_through() -> None:
    assert shared([RIGID, TEXT, TEXT], 339) == [100, 200, 200]


@given(st.lists(WISHES, min_size=1, max_size=8), st.integers(0, 3_000))
def test_the_room_is_filled_and_no_column_gets_less_than_its_least(
    wishes: list[Wish], room: int
) -> None:
    made = shared(wishes, room)
    assert all(width >= wish.least for width, wish in zip(made, wishes, strict=True))
    fits = sum(wish.least for wish in wishes) <= room
    grows = any(wish.elastic for wish in wishes) or sum(w.width for w in wishes) > room
    if fits and grows:
        assert sum(made) == room
    else:
        assert made == [wish.width for wish in wishes]


def test_a_wide_list_gives_its_room_to_texts(view: TableView) -> None:
    before = widths(view)
    view.resize(1600, 400)
    after = widths(view)
    assert after["day"] == before["day"]
    assert after["topic"] > before["topic"]
    assert after["place"] > before["place"]
    assert sum(after.values()) == view.viewport().width()


def test_a_narrow_list_shortens_texts_before_it_scrolls(view: TableView, qtbot: QtBot) -> None:
    meant = sum(c.width for c in view.visible_columns())
    view.resize(meant - 20, 400)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)
    assert sum(widths(view).values()) == view.viewport().width()
    assert widths(view)["day"] >= view.rows.columns[0].width


def test_widths_that_were_set_by_hand_stay(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.layout_changed):
        view.horizontalHeader().resizeSection(0, 222)
    before = widths(view)
    view.resize(1600, 400)
    after = widths(view)
    assert {f: w for f, w in after.items() if f != "place"} == {
        f: w for f, w in before.items() if f != "place"
    }
    assert view.table_layout()["widths"]["day"] == 222
    view.reset_layout()
    assert view.table_layout()["widths"] == {}
    assert widths(view)["day"] < 222


def test_the_arrow_cuts_no_letter_of_its_title(qtbot: QtBot) -> None:
    columns = [replace(COLUMNS[0], title="Fällig am", width=60), *COLUMNS[1:]]
    runner = LaterRunner()
    model = SqlTableModel(columns, FakeSource(3), runner)
    made = TableView("sorted", "Sortiert", model)
    show(qtbot, made, 900, 400)
    model.show(replace(EVERYTHING, sort="day", descending=False))
    runner.answer()
    header = made.horizontalHeader()
    before, end = header.grab().toImage(), made.columnWidth(0) - 30
    header.resizeSection(0, made.columnWidth(0) + 60)
    after = header.grab().toImage()
    title = QRect(0, 0, end, header.height())
    assert before.copy(title) == after.copy(title)


def test_showing_a_list_is_no_change_of_its_layout(view: TableView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.layout_changed):
        view.resize(1200, 400)
        view.rows.show(replace(EVERYTHING, sort="minutes"))
    assert view.table_layout()["widths"] == {}
