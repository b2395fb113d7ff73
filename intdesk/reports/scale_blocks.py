"""Statements with a box for each answer, in either direction of reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk.reports.pdf.arabic import REGULAR as RIGHT_FACE
from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable
from intdesk.reports.pdf.lines import Line, Span, break_lines
from intdesk.reports.pdf.right_to_left import RightText, write_right
from intdesk.reports.pdf.style import INK, MUTED, TextStyle
from intdesk.reports.pdf.text import draw_lines

_BOX: Final = 12.0
_BOX_ROW: Final = 17.0
_LABEL_GAP: Final = 4.0
_STATEMENT: Final = TextStyle("P", 10.5, 14)
_RIGHT_STATEMENT: Final = TextStyle("P", 11, 19)
_ANSWER: Final = 8.5
_RIGHT_ANSWER: Final = 9.0
_TIGHT: Final = 6.0
_WIDE: Final = 18.0


def space_after(*, tight: bool) -> float:
    """Return the distance to the next statement."""
    return _TIGHT if tight else _WIDE


class ScaleBlock(MeasuredBlock):
    """A numbered statement and below it a box for each answer."""

    def __init__(
        self, number: int, theme: str, text: str, answers: Sequence[str], *, tight: bool
    ) -> None:
        """Take the words; the boxes are decoration, the words beside them are read."""
        self.after = space_after(tight=tight)
        begin = f"{printable(theme)}: " if theme else ""
        self._text = [Span(f"{number}. {begin}", strong=True), Span(printable(text))]
        self._answers = tuple(map(printable, answers))

    def measure(self, width: float) -> Block:
        """Return the statement broken into lines."""
        block = _Scale(break_lines(self._text, _STATEMENT, width), self._answers)
        block.after = self.after
        return block


class _Scale(Block):
    def __init__(self, lines: tuple[Line, ...], answers: tuple[str, ...]) -> None:
        self._lines, self._answers = lines, answers

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self._lines) * _STATEMENT.leading + _BOX_ROW

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        with canvas.element("P"):
            draw_lines(canvas, self._lines, _STATEMENT, (x, top))
        base = top - len(self._lines) * _STATEMENT.leading - _BOX - 1
        each = width / len(self._answers)
        places = [x + place * each for place in range(len(self._answers))]
        _draw_boxes(canvas, places, base)
        for left, answer in zip(places, self._answers, strict=True):
            face = SEMIBOLD if answer[:1].isdigit() else REGULAR
            with canvas.element("P"), canvas.marked():
                canvas.write(
                    left + _BOX + _LABEL_GAP, base + 2.6, f"{answer} ", (face, _ANSWER, MUTED)
                )


class RightScaleBlock(Block):
    """The same from right to left: the first box stands at the right, its words left of it."""

    def __init__(self, number: str, text: str, answers: Sequence[str], *, tight: bool) -> None:
        """Take the words in the order of reading; ``number`` is in the digits of the language."""
        self.after = space_after(tight=tight)
        self._text = RightText(text, _RIGHT_STATEMENT, lead=f"{number}.")
        self._answers = tuple(answers)

    def height(self, width: float) -> float:
        """Return the height of the statement with its row of boxes."""
        return self._text.height(width) + _BOX_ROW

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the statement, then each box with its words."""
        self._text.draw(canvas, x, top, width)
        base = top - self._text.height(width) - _BOX - 1
        each = width / len(self._answers)
        places = [x + width - place * each - _BOX for place in range(len(self._answers))]
        _draw_boxes(canvas, places, base)
        font = (RIGHT_FACE, _RIGHT_ANSWER, MUTED)
        for left, answer in zip(places, self._answers, strict=True):
            with canvas.element("P", spoken=answer), canvas.marked():
                write_right(canvas, left - _LABEL_GAP, base + 2.6, answer, font)


def _draw_boxes(canvas: TaggedCanvas, places: Sequence[float], base: float) -> None:
    with canvas.artifact():
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(HexColor(INK))
        for left in places:
            canvas.rect(left, base, _BOX, _BOX)
