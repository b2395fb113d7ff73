from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import show
from ui.kit.popup import place_below


def placed(qtbot: QtBot, x: int, y: int) -> tuple[QWidget, QWidget, QLabel]:
    host = QWidget()
    anchor = QLabel("hier", host)
    anchor.setGeometry(0, 0, 80, 30)
    show(qtbot, host, 80, 30)
    host.move(x, y)
    popup = QWidget(host, Qt.WindowType.Popup)
    popup.setMinimumSize(200, 150)
    place_below(popup, anchor)
    return host, popup, anchor


def test_a_popup_opens_below_its_widget(qtbot: QtBot) -> None:
    _host, popup, anchor = placed(qtbot, 100, 100)
    assert popup.pos() == anchor.mapToGlobal(QPoint(0, 34))


def test_a_popup_stays_on_the_screen(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    _host, popup, anchor = placed(qtbot, screen.right() - 60, screen.bottom() - 40)
    assert screen.contains(popup.geometry())
    assert popup.geometry().bottom() < anchor.mapToGlobal(QPoint(0, 0)).y()
