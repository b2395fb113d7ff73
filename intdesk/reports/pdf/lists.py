"""Lists with bullets, also within lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.lines import Line, Text, break_lines
from intdesk.reports.pdf.structure import Attributes
from intdesk.reports.pdf.style import ACCENT, BODY, TextStyle
from intdesk.reports.pdf.text import draw_lines

INDENT: Final = 14.0
_GAP: Final = 4.0
_FEW: Final = 3
_SHORT: Final = 200.0
"""So many items of this height together look torn on two pages."""
_BULLETS: Final = ("•", "–")
_NUMBERING: Final = Attributes("List", {"ListNumbering": "Disc"})


@dataclass(frozen=True)
class ListItem:
    """An item and the items below it."""

    text: Text
    items: tuple[ListItem, ...] = ()


@dataclass(frozen=True)
class _Entry:
    """An item as it stands on the page: its items above it and its lines."""

    path: tuple[ListItem, ...]
    lines: tuple[Line, ...]
    height: float


class ListBlock(MeasuredBlock):
    """A list, drawn as ``L > LI > Lbl, LBody``; it may be split between items unless it is short.

    Inner lists stand in the body of their item.
    """

    def __init__(self, items: Sequence[ListItem], style: TextStyle = BODY) -> None:
        """Take the items and the style of their text."""
        self._items = tuple(items)
        self._style = style
        self.after = style.after

    def measure(self, width: float) -> Block:
        """Return the items with their texts broken into lines."""
        return _Entries(tuple(self._entries_of(self._items, (), width)), self._style, self)

    def _entries_of(
        self, items: tuple[ListItem, ...], above: tuple[ListItem, ...], width: float
    ) -> list[_Entry]:
        found = []
        for item in items:
            path = (*above, item)
            lines = break_lines(item.text, self._style, width - len(path) * INDENT)
            found.append(_Entry(path, lines, len(lines) * self._style.leading + _GAP))
            found += self._entries_of(item.items, path, width)
        return found


class _Entries(Block):
    """The measured items of a list, or some of them; ``owner`` is the list."""

    def __init__(self, entries: tuple[_Entry, ...], style: TextStyle, owner: ListBlock) -> None:
        self._entries, self._style, self._owner = entries, style, owner
        self.after = style.after

    def height(self, width: float) -> float:  # noqa: ARG002
        return sum(entry.height for entry in self._entries)

    def least_height(self, width: float) -> float:
        return self.height(width) if self._whole else self._entries[0].height

    @property
    def _whole(self) -> bool:
        """Tell whether the items are so few and short that they stay together."""
        tall = sum(entry.height for entry in self._entries)
        return len(self._entries) <= _FEW and tall <= _SHORT

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        if self._whole:
            return None
        ends = accumulate(entry.height for entry in self._entries)
        count = sum(end <= room for end in ends)
        if not 0 < count < len(self._entries):
            return None
        parts = self._entries[:count], self._entries[count:]
        first, second = (_Entries(part, self._style, self._owner) for part in parts)
        return first, second

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        for entry in self._entries:
            with canvas.element("L", owner=self._owner, attributes=_NUMBERING):
                self._draw_entry(canvas, entry, entry.path, (x, top))
            top -= entry.height

    def _draw_entry(
        self,
        canvas: TaggedCanvas,
        entry: _Entry,
        path: tuple[ListItem, ...],
        place: tuple[float, float],
    ) -> None:
        item, deeper = path[0], path[1:]
        with canvas.element("LI", owner=id(item)):
            if deeper:
                with (
                    canvas.element("LBody", owner="body"),
                    canvas.element("L", owner="inner", attributes=_NUMBERING),
                ):
                    self._draw_entry(canvas, entry, deeper, place)
                return
            self._draw_item(canvas, entry, place)

    def _draw_item(self, canvas: TaggedCanvas, entry: _Entry, place: tuple[float, float]) -> None:
        x, top = place
        depth = len(entry.path)
        bullet = _BULLETS[min(depth, len(_BULLETS)) - 1]
        left = x + (depth - 1) * INDENT
        with canvas.element("Lbl"), canvas.marked():
            base = top - self._style.ascent
            canvas.write(left + 2, base, bullet, (self._style.face, self._style.size, ACCENT))
        with canvas.element("LBody", owner="body"):
            draw_lines(canvas, entry.lines, self._style, (left + INDENT, top))
