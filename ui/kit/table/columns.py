"""What a list can show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt

from ui.kit.table.source import Row


class Align(Enum):
    """Text stands left, figures stand right."""

    LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def plain(field: str) -> Callable[[Row], str]:
    """Return a format that shows a field as it is; nothing entered gives an empty text."""

    def show(row: Row) -> str:
        value = row.get(field)
        return "" if value is None else str(value)

    return show


class Mark(NamedTuple):
    """A lucide icon beside a text that says the same; ``colour`` names a field of ``Tokens``."""

    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``field`` names it for good, ``format`` makes the text from a row.

    ``sort`` is the field that a click on the head sorts by, empty for none; ``descending`` is the
    order of the first click. ``width`` is in logical pixels; an ``elastic`` column takes its part
    of the width that is left or missing. ``mark`` gives the icon of a cell.
    """

    field: str
    title: str
    format: Callable[[Row], str]
    width: int = 120
    align: Align = Align.LEFT
    visible: bool = True
    sort: str = ""
    descending: bool = False
    elastic: bool = False
    mark: Callable[[Row], Mark | None] | None = None
