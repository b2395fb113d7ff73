"""The hands of the tests let go of what they held."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, NONE, press, show


def test_no_key_is_held_after_a_press(qtbot: QtBot) -> None:
    table = QTableWidget(3, 1)
    show(qtbot, table)
    QTest.keyClick(table, Qt.Key.Key_Home, CTRL)
    assert QGuiApplication.keyboardModifiers() == CTRL, "why press lets go"
    press(table, Qt.Key.Key_Home, CTRL)
    assert QGuiApplication.keyboardModifiers() == NONE
    table.selectRow(2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]


@pytest.mark.parametrize("_once_more", range(2))
def test_each_test_begins_with_no_key_held(qtbot: QtBot, _once_more: int) -> None:
    table = QTableWidget(3, 1)
    show(qtbot, table)
    assert QGuiApplication.keyboardModifiers() == NONE
    QTest.keyClick(table, Qt.Key.Key_Home, CTRL)
