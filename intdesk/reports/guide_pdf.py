"""A guide in plain Markdown as a tagged PDF: headings, paragraphs, lists, tables, calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, text_width
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, TABLE_TEXT, TextStyle
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts.list_print import continued

_CALL: Final = TextStyle("P", 9, 13, after=3)
_LAST_CALL: Final = replace(_CALL, after=BODY.after)
_WIDEST: Final = 190.0
"""Points that a column takes at most while another one needs more."""
_MARKED: Final = re.compile(r"\*\*(.+?)\*\*|`(.+?)`")


def render_guide(markdown: str, made_on: date) -> bytes:
    """Return the guide as a PDF (PDF/UA-1 and PDF/A-2a); its first heading is the title.

    What is known is what our own guides use; everything else stands there as it is. A paragraph
    that ends with a colon before a table is its caption, else the heading above it.
    """
    title = markdown.splitlines()[0].removeprefix("# ")
    info = DocumentInfo(
        title=title,
        author="IntDesk",
        subject=title,
        creator=f"IntDesk {__version__}",
        made_on=made_on,
    )
    furniture = Furniture("IntDesk", f"{title} · {__version__}", "")
    return render(list(_story(markdown)), info, furniture)


def _story(markdown: str) -> Iterator[Item]:
    parts = re.split(r"\n{2,}", markdown.strip())
    neighbours = zip(["", *parts[:-1]], parts, [*parts[1:], ""], strict=True)
    for number, (before, part, after) in enumerate(neighbours):
        lines = part.splitlines()
        if part.startswith("# "):
            yield TextBlock(lines[0][2:], HEADING_1, f"part-{number}")
        elif part.startswith("## "):
            yield TextBlock(lines[0][3:], HEADING_2, f"part-{number}")
        elif after.startswith("|") and not part.startswith("|"):
            yield TableBlock(_table(" ".join(lines).removesuffix(":"), after.splitlines()))
        elif part.startswith("- "):
            yield ListBlock([ListItem(_spans(item)) for item in _items(lines)])
        elif part.startswith("    "):
            yield from (TextBlock(_call(line), _CALL) for line in lines[:-1])
            yield TextBlock(_call(lines[-1]), _LAST_CALL)
        elif part.startswith("|"):
            if before.startswith("#"):
                yield TableBlock(_table(before.lstrip("# "), lines))
        else:
            yield TextBlock(_spans(" ".join(lines)), BODY)


def _items(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    return [" ".join(item.split()) for item in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]


def _table(caption: str, lines: list[str]) -> TableSpec:
    rows = [[_plain(cell) for cell in line.strip("|").split("|")] for line in lines]
    heads, *body = rows[:1] + rows[2:]
    columns = _columns(heads, body)
    title = _plain(caption)
    return TableSpec(title, columns, tuple(TableRow(tuple(r)) for r in body), continued(title))


def _columns(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Return columns as wide as their words; the widest one takes what is left."""
    widths = [
        max(text_width(text, TABLE_TEXT.face, TABLE_TEXT.size) for text in column) + 2 * PAD_X + 1
        for column in zip(heads, *rows, strict=True)
    ]
    open_one = widths.index(max(widths))
    return tuple(
        Column(head, None if place == open_one else min(width, _WIDEST), Align.LEFT)
        for place, (head, width) in enumerate(zip(heads, widths, strict=True))
    )


def _spans(text: str) -> list[Span]:
    """Return the runs of a text; names of files and values stand out like emphasis."""
    found, place = [], 0
    for mark in _MARKED.finditer(text):
        found.append(Span(printable(text[place : mark.start()])))
        found.append(Span(printable(mark[1] or mark[2]), strong=True))
        place = mark.end()
    return [span for span in (*found, Span(printable(text[place:]))) if span.text]


def _call(line: str) -> list[Span]:
    """Return a call, strong, and what it does."""
    call, _, said = line.strip().partition("   ")
    return [Span(printable(call), strong=True), Span(printable(f"  {said.strip()}"))]


def _plain(cell: str) -> str:
    return printable(_MARKED.sub(lambda mark: mark[1] or mark[2], cell.strip()))
