"""The board of lanes: cards are seen, opened and moved by keys, menu and mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show
from ui.kit.lane_board import Lane, LaneBoard, LaneCard
from ui.kit.table.columns import Mark

MARK = Mark("circle", "muted")
LANES = (Lane("a", "Anfang"), Lane("b", "Mitte"), Lane("c", "Ende"))


def card(key: int, lane: str, *ways: str) -> LaneCard:
    return LaneCard(key, lane, f"Karte {key}", "Amt", MARK, f"Karte {key}, Amt", ways)


def board(qtbot: QtBot) -> tuple[LaneBoard, list[tuple[int, str]]]:
    made = LaneBoard("board", LANES)
    made.show_cards([card(1, "a", "b", "c"), card(2, "a", "b"), card(3, "c")])
    moved: list[tuple[int, str]] = []
    made.moved.connect(lambda key, lane: moved.append((key, lane)))
    show(qtbot, made, 520, 560)
    return made, moved


def test_lanes_tell_how_many_cards_they_have(qtbot: QtBot) -> None:
    made, _ = board(qtbot)
    titles = [child(made, QLabel, f"lane_{lane.key}_title").text() for lane in LANES]
    assert titles == ["Anfang (2)", "Mitte (0)", "Ende (1)"]
    assert made.card(1).accessibleName() == "Karte 1, Amt"
    assert "Mitte, Ende" in made.card(1).accessibleDescription()
    assert defects(made) == []


def test_keys_look_around_open_and_move(qtbot: QtBot) -> None:
    made, moved = board(qtbot)
    opened: list[int] = []
    made.opened.connect(opened.append)
    made.focus_card(1)
    press(focused(), Qt.Key.Key_Right)
    assert focused() is made.card(2)
    press(focused(), Qt.Key.Key_Down)
    assert focused() is made.card(3)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert moved == []  # it may go nowhere
    press(focused(), Qt.Key.Key_Up)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert moved == [(2, "b")]
    press(focused(), Qt.Key.Key_Return)
    assert opened == [2]


def test_the_menu_offers_only_what_may_follow(qtbot: QtBot) -> None:
    made, moved = board(qtbot)
    menu = made.card(1).menu_of_ways()
    assert [action.text() for action in menu.actions()] == ["Mitte", "Ende"]
    menu.actions()[1].trigger()
    assert moved == [(1, "c")]


def drag(made: LaneBoard, key: int, lane: str) -> None:
    button = made.card(key)
    target = child(made, QLabel, f"lane_{lane}_title")
    to = button.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QTest.mouseMove(button, QPoint(to.x(), to.y() - 2))
    QTest.mouseMove(button, to)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)


def test_the_mouse_drags_a_card_where_it_may_go(qtbot: QtBot) -> None:
    made, moved = board(qtbot)
    drag(made, 1, "c")
    assert moved == [(1, "c")]
    drag(made, 2, "c")
    assert moved == [(1, "c")]  # not from there


def test_a_card_keeps_the_focus_when_it_moved(qtbot: QtBot) -> None:
    made, _ = board(qtbot)
    made.focus_card(2)
    made.show_cards([card(1, "a", "b"), card(2, "b", "c")])
    assert focused() is made.card(2)
    click(made.card(2))
