"""Paragraphs, headings and notes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import printable, text_width
from intdesk.reports.pdf.lines import Line, Piece, Text, break_lines, plain
from intdesk.reports.pdf.style import ACCENT, TextStyle

_FEWEST_LINES = 2
_LONGEST_HEADING = 20


def draw_lines(
    canvas: TaggedCanvas, lines: Sequence[Line], style: TextStyle, place: tuple[float, float]
) -> None:
    """Draw lines below ``place`` (left edge, top) as content of the current element.

    Words of a link stand in a ``Link`` element of their own, together with the area to press.
    """
    x, top = place
    pieces = [
        (piece, (x, top - number * style.leading - style.ascent))
        for number, line in enumerate(lines)
        for piece in line
    ]
    for is_link, run in groupby(pieces, key=lambda item: bool(item[0].link)):
        if is_link and canvas.recording:
            for piece, start in run:
                _draw_link(canvas, piece, style, start)
        else:
            with canvas.marked():
                for piece, start in run:
                    _draw_piece(canvas, piece, style, start)


def _draw_piece(
    canvas: TaggedCanvas, piece: Piece, style: TextStyle, place: tuple[float, float]
) -> None:
    x, base = place[0] + piece.x, place[1]
    colour = ACCENT if piece.link else style.colour
    canvas.write(x, base, piece.text, (piece.face, style.size, colour))
    if piece.link:
        words = piece.text.rstrip(" ")
        canvas.underline(x, base - 1.5, text_width(words, piece.face, style.size), colour)


def _draw_link(
    canvas: TaggedCanvas, piece: Piece, style: TextStyle, place: tuple[float, float]
) -> None:
    left, base = place[0] + piece.x, place[1]
    box = (left, base - 0.25 * style.size, left + piece.width, base + 0.8 * style.size)
    with canvas.element("Link"):
        with canvas.marked():
            _draw_piece(canvas, piece, style, place)
        canvas.link_area(box, piece.link, piece.text.strip())


class TextBlock(MeasuredBlock):
    """A paragraph; the style decides its tag. At least two lines stand on either page."""

    def __init__(self, text: Text, style: TextStyle, anchor: str = "") -> None:
        """Take the words; headings that contents and bookmarks name have an anchor."""
        self.text = text
        self.style = style
        self.anchor = anchor
        self.before, self.after = style.before, style.after
        self.keep_with_next = style.keep_with_next

    @property
    def words(self) -> str:
        """Return the text without its marks."""
        return plain(self.text)

    @property
    def bookmark(self) -> str:
        """Return the words of a bookmark that leads here."""
        return printable(self.words)

    def measure(self, width: float) -> Block:
        """Return the paragraph broken into lines."""
        return _Lines(break_lines(self.text, self.style, width), self.style, self, self.after)


class _Lines(Block):
    """The lines of a paragraph, or some of them; ``owner`` is the paragraph."""

    def __init__(
        self, lines: tuple[Line, ...], style: TextStyle, owner: TextBlock, after: float
    ) -> None:
        self._lines, self._style, self._owner = lines, style, owner
        self.after = after

    @property
    def _whole(self) -> bool:
        """Tell whether the lines stay together: those of a heading do, or it would lead nowhere."""
        return self._style.keep_with_next and len(self._lines) <= _LONGEST_HEADING

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self._lines) * self._style.leading

    def least_height(self, width: float) -> float:  # noqa: ARG002
        count = len(self._lines)
        least = _FEWEST_LINES if count >= 2 * _FEWEST_LINES and not self._whole else count
        return least * self._style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        first = min(int(room // self._style.leading), len(self._lines) - _FEWEST_LINES)
        if first < _FEWEST_LINES or self._whole:
            return None
        return (
            _Lines(self._lines[:first], self._style, self._owner, 0.0),
            _Lines(self._lines[first:], self._style, self._owner, self.after),
        )

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        with canvas.element(self._style.tag, owner=self._owner):
            draw_lines(canvas, self._lines, self._style, (x, top))
