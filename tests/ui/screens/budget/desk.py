"""Pages of the budget opened for tests, filled in and read."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QWidget
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


def cell(table: QTableWidget, row: int, column: int) -> str:
    """Return the text of a cell; fails if there is none."""
    item = table.item(row, column)
    assert item is not None
    return item.text()


def labels(page: QWidget) -> str:
    """Return all words that stand on a page."""
    return " ".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())
