"""A guide in plain Markdown as a tagged PDF: headings, paragraphs, lists, tables, calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, TextStyle
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts.list_print import continued

_CALL: Final = TextStyle("P", 9, 13, after=3)
_MARKED: Final = re.compile(r"\*\*(.+?)\*\*|`(.+?)`")


def render_guide(markdown: str, made_on: date) -> bytes:
    """Return the guide as a PDF (PDF/UA-1 and PDF/A-2a); its first heading is the title.

    What is known is what our own guides use; everything else stands there as it is.
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
    heading = ""
    for number, part in enumerate(re.split(r"\n{2,}", markdown.strip())):
        lines = part.splitlines()
        if part.startswith("# "):
            heading = lines[0][2:]
            yield TextBlock(heading, HEADING_1, f"part-{number}")
        elif part.startswith("## "):
            heading = lines[0][3:]
            yield TextBlock(heading, HEADING_2, f"part-{number}")
        elif part.startswith("|"):
            yield TableBlock(_table(heading, lines))
        elif part.startswith("- "):
            yield ListBlock([ListItem(_spans(item)) for item in _items(lines)])
        elif part.startswith("    "):
            yield from (TextBlock(_call(line), _CALL) for line in lines)
        else:
            yield TextBlock(_spans(" ".join(lines)), BODY)


def _items(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    return [" ".join(item.split()) for item in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]


def _table(caption: str, lines: list[str]) -> TableSpec:
    rows = [[_plain(cell) for cell in line.strip("|").split("|")] for line in lines]
    heads, *body = rows[:1] + rows[2:]
    columns = tuple(Column(head, None, Align.LEFT) for head in heads)
    return TableSpec(caption, columns, tuple(TableRow(tuple(r)) for r in body), continued(caption))


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
