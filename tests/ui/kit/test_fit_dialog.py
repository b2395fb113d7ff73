from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.hands import focused, press
from ui.kit import fit_dialog
from ui.kit.buttons import primary
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field, FieldBox
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


def test_what_is_said_beside_a_field_gets_room(qtbot: QtBot) -> None:
    dialog, note = QDialog(), NoteEditor("why", lines=3)
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    box = FieldBox(Field("why", "Warum?", note))
    column.addWidget(box)
    dialog.setFixedWidth(300)
    fit_dialog.fit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    low, written = dialog.height(), note.height()
    box.show_problem("Bitte schreiben Sie, warum die Vereinbarung vor der Zeit endet. " * 3)
    fit_dialog.fit(dialog)
    qtbot.waitUntil(lambda: dialog.height() > low)
    assert box.problem.height() >= box.problem.heightForWidth(box.problem.width())
    assert note.height() >= written
    high = dialog.height()
    fit_dialog.fit(dialog)
    assert dialog.height() == high
