"""Real clicks and keys, with types (pytest-qt's own shortcuts have none)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_MOST_PRESSES = 200


def show(qtbot: QtBot, widget: QWidget, width: int = 900, height: int = 640) -> None:
    """Show a widget as an active window and wait until it is there."""
    widget.resize(width, height)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless a place is given."""
    place = at if at is not None else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, place)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release one key, and the keys that are held with it."""
    QTest.keyClick(widget, key, modifiers)
    if modifiers != NONE:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)  # else Qt takes them as still held


def press_until(reached: Callable[[], bool], key: Qt.Key) -> None:
    """Press a key where the focus is until something is reached; fails if it never is."""
    for _ in range(_MOST_PRESSES):
        if reached():
            return
        press(focused(), key)
    raise AssertionError(f"{key.name} does not lead there")


def write(widget: QWidget, text: str) -> None:
    """Type a text key by key."""
    QTest.keyClicks(widget, text)


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def child(root: QWidget, kind: type[W], name: str) -> W:
    """Return the child of a kind with an object name; fails if it is not there."""
    found = root.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} named {name!r}"
    return found
