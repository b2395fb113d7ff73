"""What tables of the window show."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget


def text_at(table: QTableWidget, row: int, column: int) -> str:
    """Return the text of a cell; fails if there is none."""
    item = table.item(row, column)
    assert item is not None, f"no cell at {row}, {column}"
    return item.text()


def head_at(table: QTableWidget, column: int) -> str:
    """Return the head of a column; fails if there is none."""
    item = table.horizontalHeaderItem(column)
    assert item is not None, f"no head at {column}"
    return item.text()
