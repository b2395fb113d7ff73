from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.hands import focused, press
from ui.kit import fit_dialog
from ui.kit.buttons import primary
from ui.kit.layout import FlowRow

ROOM = QSize(420, 220)


class Questions(QDialog):
    """Eight lines, the cursor in the second one, and a button at the foot."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.lines = [QLineEdit() for _ in range(8)]
        for line in self.lines:
            column.addWidget(line)
        self.button = primary("questions_ok", "Fertig")
        column.addWidget(FlowRow(self.button), 0, Qt.AlignmentFlag.AlignRight)
        self.lines[1].setFocus()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit_dialog, "room_of", lambda _dialog: ROOM)


def test_on_a_small_screen_the_cursor_and_the_order_of_tab_stay(qtbot: QtBot, small: None) -> None:
    dialog = Questions()
    qtbot.addWidget(dialog)
    fit_dialog.fit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.findChild(QScrollArea) is not None
    assert dialog.width() <= ROOM.width()
    assert dialog.height() <= ROOM.height()
    walked = [focused()]
    for _ in range(8):
        press(focused(), Qt.Key.Key_Tab)
        walked.append(focused())
    assert walked == [*dialog.lines[1:], dialog.button, dialog.lines[0]]
    assert dialog.button.isVisible()
