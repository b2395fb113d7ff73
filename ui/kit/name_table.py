"""A table of names with short values behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTableWidget

from ui.kit.plain_table import dress_table, fill_rows, fix_height

LEAST_WIDTH = 170
"""What the names keep, in logical pixels."""


class NameTable(QTableWidget):
    """The names keep a width at which they can be read; a narrow window scrolls the values.

    It is as high as its rows, or as ``most`` of them.
    """

    def __init__(
        self, name: str, heads: tuple[str, ...], says: str, widths: Sequence[int],
        most: int | None = None,
    ) -> None:  # fmt: skip
        """Make an empty table; ``widths`` are those of the values."""
        super().__init__()
        self._most = most
        dress_table(self, name, heads, says, 0, least=LEAST_WIDTH)
        for column, width in enumerate(widths, 1):
            self.setColumnWidth(column, width)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows of texts."""
        fill_rows(self, rows)
        count = len(rows)
        fix_height(self, count if self._most is None else min(count, self._most))
