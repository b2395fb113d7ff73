"""Pages of records as a person meets them: opened somewhere, fields typed over."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.hands import child, press, show, write
from ui.page import Page
from ui.record_page import RecordPage
from ui.targets import Target

P = TypeVar("P", bound=Page)


def opened(qtbot: QtBot, page: P, target: Target) -> P:
    """Show a page and go to a target."""
    show(qtbot, page, 1200, 760)
    page.arrive(target)
    return page


def fill(page: RecordPage, name: str, text: str) -> None:
    """Type over what stands in a field of the form and leave it."""
    field = child(page.panel, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)
    press(field, Qt.Key.Key_Tab)
