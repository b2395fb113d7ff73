"""The cells of a table on paper as they are read."""

from __future__ import annotations

from intdesk.domain.paper import Amount, SheetRow
from intdesk.texts.numbers import format_change, format_value


def cell_texts(row: SheetRow) -> tuple[str, ...]:
    """Return the cells of a row in words and German numbers."""
    return tuple(_amount(cell) if isinstance(cell, Amount) else cell for cell in row)


def _amount(cell: Amount) -> str:
    said = format_change if cell.signed else format_value
    return said(cell.value, cell.unit)
