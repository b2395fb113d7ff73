"""A dialog that is too high for its screen keeps its order of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.hands import focused, press
from ui.kit import fit_dialog
from ui.kit.layout import FlowRow


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("chosen", [False, True])
def test_the_fields_come_before_the_buttons(
    chosen: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fit_dialog, "room_of", lambda _dialog: QSize(400, 200))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    fields = [QLineEdit() for _ in range(12)]
    for field in fields:
        column.addWidget(field)
    close = QPushButton("Schließen")
    column.addWidget(FlowRow(close))
    if chosen:
        fields[0].setFocus()
    fit_dialog.fit(dialog)
    assert dialog.height() == 200
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for field in fields:
        assert focused() is field
        press(field, Qt.Key.Key_Tab)
    assert focused() is close
