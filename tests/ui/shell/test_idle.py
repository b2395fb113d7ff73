"""The window notices that nobody is there, and that the machine slept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.clocks import HandClock
from tests.ui.hands import show
from ui.shell.idle import IdleWatch


class Desk:
    """A watched window and what the watch has told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = HandClock()
        self.minutes = 10
        self.window = QWidget()
        self.left: list[str] = []
        self.watch = IdleWatch(self.clock, lambda: self.minutes, self.window)
        self.watch.left.connect(lambda: self.left.append("left"))
        show(qtbot, self.window)

    def pass_minutes(self, count: int) -> None:
        for _ in range(count * 2):
            self.clock.move(seconds=30)
            self.watch.tick()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_after_the_wanted_minutes(desk: Desk) -> None:
    desk.pass_minutes(9)
    assert desk.left == []
    desk.pass_minutes(1)
    assert desk.left == ["left"]


def test_it_is_told_once_for_each_time(desk: Desk) -> None:
    desk.pass_minutes(19)
    assert desk.left == ["left"]
    desk.pass_minutes(1)
    assert desk.left == ["left", "left"]


def test_a_key_begins_the_time_anew(desk: Desk) -> None:
    desk.pass_minutes(9)
    handle = desk.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_A)
    desk.pass_minutes(9)
    assert desk.left == []


def test_sleep_locks_at_once(desk: Desk) -> None:
    desk.clock.move(minutes=3)
    desk.watch.tick()
    assert desk.left == ["left"]


def test_a_clock_set_back_begins_the_time_anew(desk: Desk) -> None:
    desk.clock.move(days=-1)
    desk.watch.tick()
    desk.pass_minutes(9)
    assert desk.left == []
    desk.pass_minutes(1)
    assert desk.left == ["left"]
