"""Pages of the budget opened for tests, filled in and read."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QTableWidget, QWidget


def cell(table: QTableWidget, row: int, column: int) -> str:
    """Return the text of a cell; fails if there is none."""
    item = table.item(row, column)
    assert item is not None
    return item.text()


def labels(page: QWidget) -> str:
    """Return all words that stand on a page."""
    return " ".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())
