"""What a cell of an output sheet may hold, and how its text is made safe."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from intdesk.domain.duration import DAY_MINUTES

Value = str | int | date | None
"""What a cell may hold; ``None`` leaves it empty."""

MAX_TEXT = 32_767
"""The longest text of a cell (Excel's limit)."""

_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t")


class CellKind(StrEnum):
    """How a column or cell is written and shown."""

    TEXT = "text"
    DAY = "day"
    """A date, shown as 31.12.2026."""
    MINUTES = "minutes"
    """Whole minutes, shown as hours and minutes."""
    CENTS = "cents"
    """Whole cents, shown in Euro."""
    NUMBER = "number"
    """A whole number."""
    YEAR = "year"
    """A calendar year, which has no sign between its thousands."""
    HUNDREDTHS = "hundredths"
    """Hundredths of a number, shown with as many decimals as needed."""
    PERMILLE = "permille"
    """Tenths of a percent, shown in percent."""


FORMATS = {
    CellKind.TEXT: "General",
    CellKind.DAY: "DD.MM.YYYY",
    CellKind.MINUTES: "[h]:mm",
    CellKind.CENTS: '#,##0.00\\ "€"',
    CellKind.NUMBER: "#,##0",
    CellKind.YEAR: "0",
    CellKind.HUNDREDTHS: "General",
    CellKind.PERMILLE: "0.0\\ %",
}
"""Number formats in the notation of the file; a German Excel shows them the German way."""

_DAY_ZERO = date(1899, 12, 30).toordinal()

STORED: dict[CellKind, Callable[[Any], float]] = {
    CellKind.DAY: lambda day: day.toordinal() - _DAY_ZERO,
    CellKind.MINUTES: lambda minutes: minutes / DAY_MINUTES,
    CellKind.CENTS: lambda cents: cents / 100,
    CellKind.NUMBER: int,
    CellKind.YEAR: int,
    CellKind.HUNDREDTHS: lambda number: number / 100,
    CellKind.PERMILLE: lambda permille: permille / 1000,
}
"""The number that the file holds for a value of each kind but text."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a data sheet: its heading and what its cells hold.

    ``fills`` are colours (six hexadecimal digits) behind certain words of a column of texts.
    """

    title: str
    kind: CellKind = CellKind.TEXT
    fills: Mapping[str, str] = field(default_factory=dict)


def clean_text(text: str) -> str:
    """Return the text without control characters, with plain line ends, at most as long as a cell.

    Tabs and line ends stay. What could not stand in XML goes.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWRITABLE.sub("", unified)[:MAX_TEXT]


def escape_like_excel(text: str) -> str:
    """Return the text so that Excel does not read ``_x0041_`` in it as an escaped character."""
    return _ESCAPE_LIKE.sub("_x005F_", text)


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet would read the text as a formula when someone edits the cell."""
    return text.startswith(_FORMULA_STARTS)
