"""The table of contents: links to headings with leaders and page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, text_width
from intdesk.reports.pdf.lines import Line, break_lines
from intdesk.reports.pdf.style import BODY, INK, RULE, TextStyle
from intdesk.reports.pdf.text import draw_lines
from intdesk.texts.report import contents_link_words

_INDENT: Final = 16.0
_NUMBER_ROOM: Final = 34.0
_LEVELS: Final = (
    TextStyle("P", BODY.size, BODY.leading, SEMIBOLD, INK, before=7),
    TextStyle("P", BODY.size, BODY.leading, REGULAR, INK, before=1),
)


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A heading: its words, its anchor, and 1 or 2 for its level."""

    title: str
    anchor: str
    level: int


class ContentsBlock(Block):
    """All entries; page numbers come from the canvas when the block is drawn."""

    after = BODY.after

    def __init__(
        self, entries: Sequence[ContentsEntry], owner: ContentsBlock | None = None
    ) -> None:
        """Take the entries; parts on other pages belong to their owner."""
        self._entries = tuple(entries)
        self._owner = owner or self

    def _lines(self, entry: ContentsEntry, width: float) -> tuple[Line, ...]:
        room = width - (entry.level - 1) * _INDENT - _NUMBER_ROOM
        return break_lines(entry.title, _LEVELS[entry.level - 1], room)

    def _entry_height(self, entry: ContentsEntry, width: float) -> float:
        style = _LEVELS[entry.level - 1]
        return style.before + len(self._lines(entry, width)) * style.leading

    def height(self, width: float) -> float:
        """Return the height of all entries."""
        return sum(self._entry_height(entry, width) for entry in self._entries)

    def least_height(self, width: float) -> float:
        """Return the height of the first entry."""
        return self._entry_height(self._entries[0], width) if self._entries else 0.0

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide between entries."""
        ends = accumulate(self._entry_height(entry, width) for entry in self._entries)
        count = sum(end <= room for end in ends)
        if not 0 < count < len(self._entries):
            return None
        parts = self._entries[:count], self._entries[count:]
        first, second = (ContentsBlock(part, self._owner) for part in parts)
        return first, second

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw each entry as ``TOCI > Reference > Link`` with the words inside the link."""
        with canvas.element("TOC", owner=self._owner):
            for entry in self._entries:
                style = _LEVELS[entry.level - 1]
                top -= style.before
                with (
                    canvas.element("TOCI"),
                    canvas.element("Reference"),
                    canvas.element("Link"),
                ):
                    self._draw_entry(canvas, entry, (x, top), width)
                top -= len(self._lines(entry, width)) * style.leading

    def _draw_entry(
        self, canvas: TaggedCanvas, entry: ContentsEntry, place: tuple[float, float], width: float
    ) -> None:
        style = _LEVELS[entry.level - 1]
        left, top = place[0] + (entry.level - 1) * _INDENT, place[1]
        right = place[0] + width
        lines = self._lines(entry, width)
        number = str(canvas.page_of[entry.anchor])
        number_left = right - text_width(number, style.face, style.size)
        base = top - (len(lines) - 1) * style.leading - style.ascent
        words_end = left + sum(piece.width for piece in lines[-1])
        draw_lines(canvas, lines, style, (left, top))
        _draw_leader(canvas, words_end + 6, number_left - 6, base)
        with canvas.marked():
            canvas.write(number_left, base, number, (style.face, style.size, style.colour))
        box = (left, base - 0.25 * style.size, right, top)
        canvas.link_area(box, f"#{entry.anchor}", contents_link_words(entry.title, number))


def _draw_leader(canvas: TaggedCanvas, start: float, end: float, base: float) -> None:
    if end <= start:
        return
    canvas.saveState()
    canvas.setDash(0.6, 3)
    canvas.rule(start, base + 1.5, end - start, 0.6, RULE)
    canvas.restoreState()
