"""Widths of the columns of a table on paper: words are not split while there is room."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from intdesk.domain.paper import Sheet
from intdesk.reports.lights import LIGHT_ROOM
from intdesk.reports.pdf.fonts import printable, text_width
from intdesk.reports.pdf.style import TABLE_HEAD, TABLE_TEXT, TABLE_TOTAL, TEXT_WIDTH, TextStyle
from intdesk.reports.pdf.table_layout import PAD_X
from intdesk.texts.light_words import parted_light
from intdesk.texts.paper_cells import cell_texts

_WORD: Final = re.compile(r"[^ /–-]*[/–-]+|[^ /–-]+")
"""What stands together between places where a line may break."""
_NAMES_GAP: Final = 12.0
_LEAST_OPEN: Final = 110.0
"""So much is left to a column that takes the rest."""


def fitted_widths(sheet: Sheet) -> tuple[float, ...]:
    """Return the widths of a table with room for the longest word of each column; zero: the rest.

    Where all words together leave too little for the rest, all columns get a part of what they
    lack.
    """
    lacking = [
        max(0.0, _least(sheet, at) - width) if width else 0.0
        for at, width in enumerate(sheet.widths)
    ]
    open_count = sum(not width for width in sheet.widths)
    room = TEXT_WIDTH - sum(sheet.widths) - open_count * _LEAST_OPEN
    part = min(1.0, max(0.0, room) / sum(lacking)) if any(lacking) else 0.0
    return tuple(width + lack * part for width, lack in zip(sheet.widths, lacking, strict=True))


def names_width(names: Iterable[str], most: float) -> float:
    """Return the width of a column of names: the longest one in a line, at most so much."""
    style = TABLE_TEXT
    widest = max((text_width(printable(n), style.face, style.size) for n in names), default=most)
    return min(most, widest + 2 * PAD_X + _NAMES_GAP)


def _least(sheet: Sheet, at: int) -> float:
    cells = [cell_texts(row)[at] for row in sheet.rows]
    lit = LIGHT_ROOM if any(parted_light(cell)[0] for cell in cells) else 0.0
    total = cell_texts(sheet.total)[at : at + 1]
    widest = max(
        _widest(sheet.heads[at : at + 1], TABLE_HEAD), _widest(total, TABLE_TOTAL),
        _widest((parted_light(cell)[1] for cell in cells), TABLE_TEXT),
    )  # fmt: skip
    return widest + lit + 2 * PAD_X + 0.5


def _widest(texts: Iterable[str], style: TextStyle) -> float:
    words = (
        word
        for text in texts
        for line in text.splitlines()
        for word in _WORD.findall(printable(line))
    )
    return max((text_width(word, style.face, style.size) for word in words), default=0.0)
