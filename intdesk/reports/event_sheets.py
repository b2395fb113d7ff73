"""What an event needs on paper: a sign-in sheet to write into, and its facts for a poster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import SEMIBOLD, printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import (
    ACCENT,
    BODY,
    HEADING_1,
    INK,
    LANDSCAPE,
    MUTED,
    PORTRAIT,
    TextStyle,
)
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import event_sheets as words

_ROW: Final = 30.0
_NUMBER_WIDTH: Final = 30.0
_WIDE_FROM: Final = 5
"""From so many columns on the sheet lies across."""
_SUBJECT: Final = TextStyle("P", 13, 18, SEMIBOLD, after=2)
_TITLE: Final = TextStyle("H1", 36, 42, SEMIBOLD, ACCENT, before=30, after=14, keep_with_next=True)
_LABEL: Final = TextStyle("H2", 12, 16, SEMIBOLD, MUTED, before=18, after=2, keep_with_next=True)
_FACT: Final = TextStyle("P", 20, 27, colour=INK, after=2)
_KIND: Final = TextStyle("P", 16, 22, colour=MUTED, after=0)
_PROSE: Final = TextStyle("P", 15, 22, after=8)


@dataclass(frozen=True, slots=True)
class EventPaper:
    """An event in words that are ready for reading."""

    office: str
    title: str
    kind: str
    dates: Sequence[str]
    place: str
    series: str
    target_groups: str
    partners: str
    description: str
    made_on: date
    marks: str = ""


def render_sign_in(paper: EventPaper, columns: Sequence[str], lines: int) -> bytes:
    """Return the sign-in sheet as a PDF (PDF/UA-1 and PDF/A-2a); ``columns`` are keys."""
    form = LANDSCAPE if len(columns) >= _WIDE_FROM else PORTRAIT
    facts = " · ".join(filter(None, (*paper.dates[:1], paper.place, paper.office)))
    heads = [words.NUMBER, *(words.COLUMNS[key] for key in columns)]
    table = TableSpec(
        words.SIGN_IN_CAPTION,
        tuple(
            Column(head, _NUMBER_WIDTH if number == 0 else None, Align.LEFT)
            for number, head in enumerate(heads)
        ),
        tuple(TableRow((str(n), *("" for _ in columns))) for n in range(1, lines + 1)),
        f"{words.SIGN_IN_TITLE}: {printable(paper.title)}",
        row_height=_ROW,
    )
    story: list[Item] = [
        TextBlock(words.SIGN_IN_TITLE, HEADING_1, "sheet"),
        TextBlock(printable(paper.title), _SUBJECT),
        TextBlock(printable(facts), BODY),
        TextBlock(printable(words.PRIVACY.format(office=paper.office or words.NO_OFFICE)), BODY),
        TableBlock(table),
    ]
    info = _info(paper, words.SIGN_IN_TITLE)
    return render(
        story, info, Furniture(paper.office, words.SIGN_IN_TITLE, paper.marks), None, form
    )


def render_facts(paper: EventPaper) -> bytes:
    """Return what a poster says of an event, large, as a PDF (PDF/UA-1 and PDF/A-2a)."""
    facts = (
        ("when", tuple(paper.dates)),
        ("where", (paper.place,)),
        ("series", (paper.series,)),
        ("for_whom", (paper.target_groups,)),
        ("with", (paper.partners,)),
        ("organiser", (paper.office,)),
    )
    story: list[Item] = []
    if paper.kind:
        story.append(TextBlock(printable(paper.kind), _KIND))
    story.append(TextBlock([Span(printable(paper.title), strong=True)], _TITLE, "title"))
    if paper.description:
        lines = paper.description.split("\n")
        story += [TextBlock(printable(line), _PROSE) for line in lines if line.strip()]
    for key, texts in facts:
        shown = [text for text in texts if text]
        if shown:
            story.append(TextBlock(words.HEADS[key], _LABEL, f"fact-{key}"))
            story += [TextBlock(printable(text), _FACT) for text in shown]
    bare = Furniture(remark=paper.marks, bare_pages=frozenset({1}), numbered=False)
    return render(story, _info(paper, words.FACTS_TITLE), bare)


def _info(paper: EventPaper, subject: str) -> DocumentInfo:
    return DocumentInfo(
        title=f"{subject}: {paper.title}",
        author=paper.office or subject,
        subject=subject,
        creator=f"IntDesk {__version__}",
        made_on=paper.made_on,
    )
