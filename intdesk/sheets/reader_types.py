"""What a foreign table looks like once it is read: sheets of rows of plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | datetime | date | time | timedelta | None
"""The value of a cell as it was written; a formula is the text that begins with ``=``."""


class Percent(float):
    """A number that its sheet shows as percent: 0.124 is seen as 12.4 %."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank; ``number`` counts from 1 as in the file.

    Trailing empty cells are left out. Cells never show in ``repr``: they may name people.
    """

    number: int
    cells: tuple[Cell, ...] = field(repr=False)

    def cell(self, index: int) -> Cell:
        """Return the value of a column counted from 0; beyond the last one there is nothing."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; blank rows are left out, so gaps in the numbers stand for them."""

    title: str
    rows: tuple[Row, ...] = field(repr=False)
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of a file in their order; ``name`` is the file's name without its folder."""

    name: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold at most, so that a hostile one cannot fill the memory.

    ``file_bytes`` as stored, ``unpacked_bytes`` of all parts of a packed file together,
    ``rows`` that are not blank in all sheets together, ``columns`` per row (more are not read),
    ``row_number`` the last row that is looked at.
    """

    file_bytes: int = 50_000_000
    unpacked_bytes: int = 400_000_000
    parts: int = 5_000
    rows: int = 200_000
    columns: int = 256
    row_number: int = 1_048_576


LIMITS = Limits()


def trimmed(number: int, cells: tuple[Cell, ...]) -> Row | None:
    """Return the row without its trailing empty cells, ``None`` for a blank one."""
    last = len(cells)
    while last and (cells[last - 1] is None or _blank_text(cells[last - 1])):
        last -= 1
    return Row(number, cells[:last]) if last else None


def _blank_text(value: Cell) -> bool:
    return isinstance(value, str) and not value.strip()
