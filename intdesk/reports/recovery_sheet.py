"""The recovery sheets as PDF: one page each, with the code in large groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.domain.access import SlotKind
from intdesk.domain.dates import format_day
from intdesk.reports.pdf.blocks import Block, Item, PageBreak
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import (
    ACCENT,
    BODY,
    HEADING_2,
    INK,
    MUTED,
    SUBTITLE,
    TINT,
    TextStyle,
)
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import recovery_sheet as words

_TITLE: Final = TextStyle("H1", 25, 30, SEMIBOLD, ACCENT, after=2, keep_with_next=True)
_HEAD: Final = replace(HEADING_2, before=13, after=4)
_FACT: Final = TextStyle("P", BODY.size, BODY.leading, after=0)
_HINT: Final = TextStyle("P", 9.5, 13, colour=MUTED, before=7)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What a sheet says: its kind, the printed form of its code, whose and which file, when."""

    kind: SlotKind
    code: str = field(repr=False)
    office: str
    file_name: str
    day: date


def render_sheets(sheets: Sequence[RecoverySheet]) -> bytes:
    """Return a PDF (PDF/UA-1 and PDF/A-2a) with a page for each sheet."""
    story: list[Item] = []
    for number, sheet in enumerate(sheets):
        if number:
            story.append(PageBreak())
        story += _page(sheet)
    first = sheets[0]
    info = DocumentInfo(
        title=" · ".join([words.TITLES[first.kind], first.office or first.file_name]),
        author=first.office or first.file_name,
        subject=words.SUBJECT,
        creator=f"IntDesk {__version__}",
        made_on=first.day,
    )
    every = frozenset(range(1, len(sheets) + 1))
    return render(story, info, Furniture(remark=words.REMARK, bare_pages=every, numbered=False))


class CodeBlock(Block):
    """The groups of a code in rows of four, large, each with its number above it."""

    after = 4.0

    def __init__(self, code: str) -> None:
        """Take a code as it is printed: groups joined by hyphens."""
        self._groups = code.split("-")

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return the height of all rows with their tinted ground."""
        rows = -(-len(self._groups) // _PER_ROW)
        return rows * _ROW_HEIGHT - _ROW_GAP + 2 * _PADDING

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the ground and the numbers as decoration, the groups as one paragraph."""
        tall = self.height(width)
        canvas.box((x, top - tall), (width, tall), TINT)
        column = (width - 2 * _PADDING) / _PER_ROW
        places = [
            (
                x + _PADDING + (place % _PER_ROW) * column,
                top - _PADDING - (place // _PER_ROW) * _ROW_HEIGHT,
            )
            for place in range(len(self._groups))
        ]
        with canvas.artifact():
            for number, (left, upper) in enumerate(places, 1):
                canvas.write(left, upper - 10, str(number), (REGULAR, 8.5, MUTED))
        with canvas.element("P"), canvas.marked():
            for group, (left, upper) in zip(self._groups, places, strict=True):
                canvas.write(left, upper - 34, f"{group} ", (SEMIBOLD, _CODE_SIZE, INK))


_LONGEST_NAME: Final = 80
_PER_ROW: Final = 4
_ROW_HEIGHT: Final = 46.0
_ROW_GAP: Final = 10.0
_PADDING: Final = 12.0
_CODE_SIZE: Final = 27.0


def _page(sheet: RecoverySheet) -> list[Item]:
    kind, office, file_name = sheet.kind, _short(sheet.office), _short(sheet.file_name)
    parts: list[Item] = [
        TextBlock(words.TITLES[kind], _TITLE),
        TextBlock(words.SUBTITLES[kind], SUBTITLE),
        *_facts(sheet),
        TextBlock(words.WHAT_TITLE, _HEAD),
        TextBlock(words.WHAT[kind], BODY),
        TextBlock(words.CODE_TITLE, _HEAD),
        CodeBlock(sheet.code),
        TextBlock(words.CODE_HINT, _HINT),
        TextBlock(words.USE_TITLE, _HEAD),
        _points(words.USE[kind]),
        TextBlock(words.KEEP_TITLE, _HEAD),
        _points(words.KEEP[kind]),
    ]
    if kind is SlotKind.SEALED:
        label = words.ENVELOPE.format(
            office=office or words.NO_OFFICE,
            file=file_name,
            day=format_day(sheet.day),
        )
        parts += [TextBlock(words.ENVELOPE_TITLE, _HEAD), TextBlock(label, BODY)]
    return parts


def _facts(sheet: RecoverySheet) -> list[Item]:
    facts = {
        words.OFFICE: _short(sheet.office) or words.NO_OFFICE,
        words.FILE: _short(sheet.file_name),
        words.MADE_ON: format_day(sheet.day),
    }
    return [
        TextBlock([Span(f"{name}: ", strong=True), Span(value)], _FACT)
        for name, value in facts.items()
    ]


def _short(name: str) -> str:
    """Return a name that leaves the sheet on one page."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"


def _points(texts: Sequence[str]) -> ListBlock:
    return ListBlock([ListItem(text) for text in texts])
