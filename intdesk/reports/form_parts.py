"""Parts of printed forms: lines to write on, boxes to tick, lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import REGULAR, printable, text_width
from intdesk.reports.pdf.lines import Line, break_lines
from intdesk.reports.pdf.style import INK, MUTED, TextStyle
from intdesk.reports.pdf.text import draw_lines

LINE: Final = 27.0
"""Points from line to line: nine and a half millimetres, room for a hand."""
_LABEL: Final = TextStyle("P", 9, 12, colour=MUTED)
_VALUE: Final = TextStyle("P", 11.5, LINE)
_GAP: Final = 18.0


class BlankBlock(MeasuredBlock):
    """A label with lines below it; a value stands on the lines as if it were written there."""

    before = 4.0
    after = 9.0

    def __init__(self, label: str, value: str, lines: int) -> None:
        """Take the words and the number of lines, more if the value needs more."""
        self.label = printable(label)
        self.value = printable(value)
        self.lines = lines

    def measure(self, width: float) -> Block:
        """Return the lines with the value broken into them."""
        found = break_lines(self.value, _VALUE, width) if self.value else ()
        head = break_lines(self.label, _LABEL, width)
        return _WrittenLines(head, found, max(self.lines, len(found)))


class _WrittenLines(Block):
    def __init__(self, head: tuple[Line, ...], value: tuple[Line, ...], count: int) -> None:
        self._head, self._value, self._count = head, value, count

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self._head) * _LABEL.leading + self._count * LINE

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        with canvas.element("P"):
            draw_lines(canvas, self._head, _LABEL, (x, top))
        top -= len(self._head) * _LABEL.leading
        for number in range(self._count):
            canvas.rule(x, top - (number + 1) * LINE + 4, width, 0.7, INK)
        if self._value:
            with canvas.element("P"):
                draw_lines(canvas, self._value, _VALUE, (x, top - 2))


class BesideBlock(Block):
    """Two blocks side by side, each in half of the column."""

    def __init__(self, left: Block, right: Block) -> None:
        """Take both blocks."""
        self._both = (left, right)
        self.before, self.after = left.before, left.after

    def height(self, width: float) -> float:
        """Return the height of the taller one."""
        return max(block.height(_half(width)) for block in self._both)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the left one, then the right one."""
        for number, block in enumerate(self._both):
            block.draw(canvas, x + number * (_half(width) + _GAP), top, _half(width))


class TickBlock(MeasuredBlock):
    """A box with its words to the right."""

    after = 5.0

    def __init__(self, text: str, style: TextStyle, *, ticked: bool) -> None:
        """Take words and state; the box is decoration, a ticked one is also read."""
        self._text = printable(text)
        self._style = style
        self._ticked = ticked

    def measure(self, width: float) -> Block:
        """Return the box with the words broken into lines."""
        words = f"angekreuzt: {self._text}" if self._ticked else self._text
        return _Ticked(break_lines(words, self._style, width - _INDENT), self._style, self._ticked)


class _Ticked(Block):
    after = TickBlock.after

    def __init__(self, lines: tuple[Line, ...], style: TextStyle, ticked: bool) -> None:  # noqa: FBT001
        self._lines, self._style, self._ticked = lines, style, ticked

    def height(self, width: float) -> float:  # noqa: ARG002
        return max(len(self._lines) * self._style.leading, _BOX + 3)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        low = top - self._style.ascent - 2
        with canvas.artifact():
            canvas.setLineWidth(0.9)
            canvas.setStrokeColor(HexColor(INK))
            canvas.rect(x, low, _BOX, _BOX)
            if self._ticked:
                canvas.line(x, low, x + _BOX, low + _BOX)
                canvas.line(x, low + _BOX, x + _BOX, low)
        with canvas.element("P"):
            draw_lines(canvas, self._lines, self._style, (x + _INDENT, top))


class SignatureBlock(Block):
    """Two lines to sign on, side by side; the lines are decoration, their words are read."""

    before = 30.0

    def __init__(self, names: Sequence[str], below: str, filled: Sequence[str] = ("", "")) -> None:
        """Take who signs on which line, what belongs on it, and what stands on it already."""
        self._names = names
        self._below = below
        self._filled = filled

    def height(self, width: float) -> float:
        """Return the height of the lines with the words below them; long names wrap."""
        rows = max((len(lines) for lines in self._wrapped(width)), default=1)
        return _SIGN_ROOM + (rows + 1) * _SIGN_LEADING

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw both lines; nobody signs where no name stands."""
        each = (width - _SIGN_GAP) / 2
        for number, lines in enumerate(self._wrapped(width)):
            if not self._names[number]:
                continue
            left = x + number * (each + _SIGN_GAP)
            base = top - _SIGN_ROOM
            canvas.rule(left, base, each, 0.6, INK)
            low = base - (len(lines) + 1) * _SIGN_LEADING
            with canvas.element("P"):
                draw_lines(canvas, lines, _SIGNER, (left, base))
                with canvas.marked():
                    # The space parts the words for readers, the eye sees them below the name.
                    indent = left - text_width(" ", REGULAR, 8.5)
                    canvas.write(indent, low, f" {self._below}", (REGULAR, 8.5, MUTED))
                if self._filled[number]:
                    with canvas.marked():
                        words = f" {printable(self._filled[number])}"
                        indent = left - text_width(" ", REGULAR, _SIGNER.size)
                        canvas.write(indent, base + _ABOVE, words, (REGULAR, _SIGNER.size, INK))

    def _wrapped(self, width: float) -> list[tuple[Line, ...]]:
        each = (width - _SIGN_GAP) / 2
        return [break_lines(printable(who), _SIGNER, each) for who in self._names]


def _half(width: float) -> float:
    return (width - _GAP) / 2


_BOX: Final = 11.0
_INDENT: Final = 20.0
_SIGNER: Final = TextStyle("P", 9.5, 13)
_SIGN_ROOM: Final = 34.0
_ABOVE: Final = 5.0
_SIGN_GAP: Final = 36.0
_SIGN_LEADING: Final = 13.0
