"""A list as a tagged PDF for printing: the rows and columns that the screen shows."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk.errors import OutputError
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, register_fonts, text_width
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    LANDSCAPE,
    LARGE,
    PORTRAIT,
    TABLE_HEAD,
    TABLE_TEXT,
    PageFormat,
)
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import list_print as words

_WIDEST: Final = 190.0
"""What a column takes at most as long as others need room; longer texts wrap."""
_NARROWEST: Final = 34.0
_PADS: Final = 2 * PAD_X + 1
_MOST_LINES: Final = 3
"""Lines of a cell; texts that need more are shortened, so that rows stay rows."""
_FILLED: Final = 0.85
"""The part of a line that words fill on the average."""
_WORD_ENDS: Final = re.compile(r"[ \n]+")
"""Where lines may end; an amount stays with its euro sign."""
_FORMS: Final = ((PORTRAIT, 1.3, 110.0), (LANDSCAPE, 1.6, 110.0), (LARGE, math.inf, 60.0))
"""Pages, each with how many times its width the columns may wish and the widest undivided word."""


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column: its heading, and whether it holds numbers, which stand right."""

    head: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class PrintedList:
    """A list as it is shown: its texts are ready for reading.

    ``selection`` are the words, filters and order that were asked for; ``marks`` say on each page
    what restricts its use.
    """

    title: str
    office: str
    made_on: date
    program: str
    columns: Sequence[PrintedColumn]
    rows: Sequence[Sequence[str]]
    selection: Sequence[str] = ()
    marks: str = ""


@dataclass(frozen=True, slots=True)
class _Need:
    """The widths of a column: ``wish`` without a second line, ``word`` without divided words."""

    word: float
    wish: float
    number: bool

    def least(self, most: float) -> float:
        """Return the width at which only words wider than ``most`` are divided."""
        return min(self.word, most + _PADS)


def render_list(printed: PrintedList, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the list as a PDF (PDF/UA-1 and PDF/A-2a) on pages as its columns need them.

    The same list gives the same bytes. ``progress`` is told the pages drawn and their number, and
    may raise to stop the work. Raises ``OutputError`` ``too_many_columns``.
    """
    register_fonts()
    rows = [[printable(cell) for cell in row] for row in printed.rows]
    needs = [
        _need(column, {row[number] for row in rows})
        for number, column in enumerate(printed.columns)
    ]
    form, word = _form(needs)
    info = DocumentInfo(
        title=f"{printed.title} · {printed.office}" if printed.office else printed.title,
        author=printed.office or printed.title,
        subject=words.PRINT_SUBJECT,
        creator=printed.program,
        made_on=printed.made_on,
    )
    furniture = Furniture(printed.office, printed.title, printed.marks)
    story = _story(printed, rows, _widths(needs, form.text_width, word))
    return render(story, info, furniture, progress, form)


def _story(printed: PrintedList, rows: list[list[str]], widths: list[float]) -> list[Item]:
    about = words.about(printed.made_on, printed.selection)
    story: list[Item] = [
        TextBlock(printable(printed.title), HEADING_1, "list"),
        TextBlock(printable(about), BODY),
    ]
    if not rows:
        return [*story, TextBlock(words.NO_ENTRIES, BODY)]
    fitted = [
        tuple(_fitted(text, width) for text, width in zip(row, widths, strict=True)) for row in rows
    ]
    columns = [
        Column(printable(column.head), width, Align.RIGHT if column.number else Align.LEFT)
        for column, width in zip(printed.columns, widths, strict=True)
    ]
    spec = TableSpec(
        words.entries(len(rows)),
        tuple(columns),
        tuple(TableRow(texts) for texts in fitted),
        words.continued(printable(printed.title)),
        words.SHORTENED if fitted != [tuple(row) for row in rows] else "",
    )
    return [*story, TableBlock(spec)]


def _need(column: PrintedColumn, texts: Collection[str]) -> _Need:
    """Return what a column needs for its head and texts."""
    head = printable(column.head)
    heads = [_head_width(word) for word in _WORD_ENDS.split(head)]
    inside = [_cell_width(w) for w in {w for text in texts for w in _WORD_ENDS.split(text)}]
    word = min(max([_NARROWEST, *heads, *inside]), _WIDEST)
    longest = max([word, _head_width(head), *(_cell_width(text) for text in texts)])
    return _Need(word + _PADS, min(longest, _WIDEST) + _PADS, column.number)


def _head_width(text: str) -> float:
    return text_width(text, TABLE_HEAD.face, TABLE_HEAD.size)


def _cell_width(text: str) -> float:
    return text_width(text, TABLE_TEXT.face, TABLE_TEXT.size)


def _form(needs: Sequence[_Need]) -> tuple[PageFormat, float]:
    """Return the smallest page on which all columns can be read, and its widest undivided word."""
    wished = sum(need.wish for need in needs)
    for form, times, word in _FORMS:
        least = sum(need.least(word) for need in needs)
        if least <= form.text_width and wished <= form.text_width * times:
            return form, word
    raise OutputError("too_many_columns", count=len(needs))


def _widths(needs: Sequence[_Need], room: float, word: float) -> list[float]:
    """Return widths that fill the room: texts share what is spare, all share what lacks."""
    wished = sum(need.wish for need in needs)
    if wished > room:
        least = [need.least(word) for need in needs]
        part = (room - sum(least)) / (wished - sum(least))
        return [low + (need.wish - low) * part for low, need in zip(least, needs, strict=True)]
    texts = sum(need.wish for need in needs if not need.number)
    if not texts:
        return [need.wish * room / wished for need in needs]
    grown = 1 + (room - wished) / texts
    return [need.wish if need.number else need.wish * grown for need in needs]


def _fitted(text: str, width: float) -> str:
    """Return a text, shortened if it would need more than some lines."""
    room = (width - 2 * PAD_X) * _MOST_LINES * _FILLED
    needed = _cell_width(text)
    if needed <= room:
        return text
    return f"{text[: int(len(text) * room / needed) - 1].rstrip()}…"
