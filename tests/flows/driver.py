"""Drives the real window as a person at the keyboard does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.hands import CTRL, NONE, focused, press, write
from ui.shell.window import MainWindow
from ui.targets import PageId

LONGEST_WAY = 80


class Driver:
    """Keys, fields by their names, and waiting by condition."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys wherever the focus is."""
        press(focused(), key, modifiers)

    def keys_of_menu(self, *keys: Qt.Key) -> None:
        """Wait for a menu to open and press keys in it."""
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        for key in keys:
            press(QApplication.activePopupWidget() or focused(), key)
        self.activate()

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until a widget has the focus."""
        seen = set()
        for _ in range(LONGEST_WAY):
            if focused().objectName() == name:
                return focused()
            seen.add(focused().objectName())
            self.keys(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}, only {sorted(seen)}")

    def type_into(self, name: str, text: str) -> None:
        """Go to a field by Tab and replace its text."""
        field = self.tab_to(name)
        press(field, Qt.Key.Key_A, CTRL)
        write(field, text)

    def save(self) -> None:
        """Save by Ctrl+Enter; the focus stays where saving puts it."""
        self.keys(Qt.Key.Key_Return, CTRL)
        kept = QApplication.focusWidget()
        self.activate()
        if kept is not None and isValid(kept) and kept.isVisible():
            kept.setFocus()

    def activate(self) -> None:
        """Bring the window to the front: the screenless platform leaves closed proposals active.

        What they asked of the platform is done first; it would take the focus at some later wait.
        """
        QApplication.processEvents()
        self.window.activateWindow()
        QApplication.processEvents()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def shortcut(self, key: Qt.Key, page: PageId, modifiers: Qt.KeyboardModifier = CTRL) -> None:
        """Press keys of the window and wait for the page that they open."""
        press(self.window, key, modifiers)
        self.qtbot.waitUntil(lambda: self.window.frame.present is page)

    def wait_for_focus(self, name: str) -> QWidget:
        """Wait until a widget has the focus."""
        self.qtbot.waitUntil(lambda: focused().objectName() == name)
        return focused()
