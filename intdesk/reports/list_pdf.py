"""A list as a tagged PDF for printing: the rows and columns that the screen shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, register_fonts, text_width
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    LANDSCAPE,
    PORTRAIT,
    SUBTITLE,
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
_MOST_LINES: Final = 4
"""Lines of a cell; texts that need more are shortened, so that rows stay rows."""
_FILLED: Final = 0.85
"""The part of a line that words fill on the average."""


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


def render_list(printed: PrintedList, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the list as a PDF (PDF/UA-1 and PDF/A-2a), upright or across as its columns need.

    The same list gives the same bytes. ``progress`` is told the pages drawn and their number, and
    may raise to stop the work.
    """
    register_fonts()
    rows = [[printable(cell) for cell in row] for row in printed.rows]
    wishes = _wishes(printed.columns, rows)
    form = PORTRAIT if sum(wishes) <= PORTRAIT.text_width else LANDSCAPE
    info = DocumentInfo(
        title=f"{printed.title} · {printed.office}" if printed.office else printed.title,
        author=printed.office or printed.title,
        subject=words.PRINT_SUBJECT,
        creator=printed.program,
        made_on=printed.made_on,
    )
    furniture = Furniture(printed.office, printed.title, printed.marks)
    return render(_story(printed, rows, wishes, form), info, furniture, progress, form)


def _story(
    printed: PrintedList, rows: list[list[str]], wishes: list[float], form: PageFormat
) -> list[Item]:
    story: list[Item] = [
        TextBlock(printable(printed.title), HEADING_1, "list"),
        TextBlock(words.as_of(printed.made_on), SUBTITLE),
    ]
    if printed.selection:
        story.append(TextBlock(printable(words.selection_words(printed.selection)), BODY))
    if not rows:
        return [*story, TextBlock(words.NO_ENTRIES, BODY)]
    widths = _widths(printed.columns, wishes, form.text_width)
    fitted = [
        tuple(_fitted(cell, width) for cell, width in zip(row, widths, strict=True)) for row in rows
    ]
    cut = any(new != old for row, texts in zip(rows, fitted, strict=True)
              for old, new in zip(row, texts, strict=True))  # fmt: skip
    spec = TableSpec(
        words.entries(len(rows)),
        tuple(
            Column(printable(column.head), width, Align.RIGHT if column.number else Align.LEFT)
            for column, width in zip(printed.columns, widths, strict=True)
        ),
        tuple(TableRow(texts) for texts in fitted),
        words.continued(printable(printed.title)),
        words.SHORTENED if cut else "",
    )
    return [*story, TableBlock(spec)]


def _wishes(columns: Sequence[PrintedColumn], rows: Sequence[Sequence[str]]) -> list[float]:
    """Return the width at which each column needs no second line, within limits."""
    found = []
    for number, column in enumerate(columns):
        head = text_width(printable(column.head), TABLE_HEAD.face, TABLE_HEAD.size)
        texts = {row[number] for row in rows}
        longest = max((text_width(t, TABLE_TEXT.face, TABLE_TEXT.size) for t in texts), default=0.0)
        found.append(min(max(head, longest, _NARROWEST), _WIDEST) + 2 * PAD_X + 1)
    return found


def _widths(columns: Sequence[PrintedColumn], wishes: Sequence[float], room: float) -> list[float]:
    """Return widths that fill the room: texts share what is spare, wide ones give what lacks."""
    spare = room - sum(wishes)
    if spare < 0:
        return _squeezed(wishes, room)
    texts = [not column.number for column in columns]
    sharing = sum(wish for wish, text in zip(wishes, texts, strict=True) if text)
    if not sharing:
        return [wish * room / sum(wishes) for wish in wishes]
    return [
        wish + spare * wish / sharing if text else wish
        for wish, text in zip(wishes, texts, strict=True)
    ]


def _squeezed(wishes: Sequence[float], room: float) -> list[float]:
    """Cap the widest columns at one width so that all fit."""
    narrow = sorted(wishes)
    taken = 0.0
    for place, wish in enumerate(narrow):
        cap = (room - taken) / (len(narrow) - place)
        if wish > cap:
            return [min(wish, cap) for wish in wishes]
        taken += wish
    return list(wishes)


def _fitted(text: str, width: float) -> str:
    """Return a text, shortened if it would need more than some lines."""
    room = (width - 2 * PAD_X) * _MOST_LINES * _FILLED
    needed = text_width(text, TABLE_TEXT.face, TABLE_TEXT.size)
    if needed <= room:
        return text
    return f"{text[: int(len(text) * room / needed) - 1].rstrip()}…"
