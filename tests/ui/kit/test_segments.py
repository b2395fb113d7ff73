"""A row of which one is chosen: by mouse, by keys, and by the program without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit.segments import Segments

WORDS = {1: "Eins", 2: "Zwei", 3: "Drei"}


def segments(qtbot: QtBot, first: int | None = None) -> Segments[int]:
    """Return a shown row."""
    row = Segments("way_{}", WORDS, first)
    qtbot.addWidget(row)
    row.show()
    return row


def test_one_is_chosen_by_pressing_it(qtbot: QtBot) -> None:
    row, said = segments(qtbot, 1), list[object]()
    row.chosen.connect(said.append)
    QTest.mouseClick(row.buttons[3], Qt.MouseButton.LeftButton)
    assert (row.value, said) == (3, [3])
    QTest.keyClick(row.buttons[2], Qt.Key.Key_Space)
    assert (row.value, said) == (2, [3, 2])
    assert [button.isChecked() for button in row.buttons.values()] == [False, True, False]


def test_the_chosen_one_stays_chosen(qtbot: QtBot) -> None:
    row = segments(qtbot, 2)
    QTest.mouseClick(row.buttons[2], Qt.MouseButton.LeftButton)
    assert row.value == 2


def test_the_program_chooses_silently_one_or_none(qtbot: QtBot) -> None:
    row, said = segments(qtbot), list[object]()
    row.chosen.connect(said.append)
    shown = [row.value]
    for key in (3, None):
        row.choose(key)
        shown.append(row.value)
    assert (shown, said) == ([None, 3, None], [])


def test_each_has_its_name(qtbot: QtBot) -> None:
    row = segments(qtbot)
    assert [b.objectName() for b in row.buttons.values()] == ["way_1", "way_2", "way_3"]
    assert [b.accessibleName() for b in row.buttons.values()] == list(WORDS.values())
