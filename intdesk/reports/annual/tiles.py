"""Key figures as tiles: label, value, last year and change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import PublicFigure, relative_change, value_of
from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable, text_width
from intdesk.reports.pdf.lines import break_lines, text_of
from intdesk.reports.pdf.structure import Attributes
from intdesk.reports.pdf.style import ACCENT, INK, MUTED, TINT, TextStyle
from intdesk.texts.numbers import HIDDEN, HIDDEN_WORDS, format_change
from intdesk.texts.report import figure_change, figure_value, tile_label

_MOST_PER_ROW: Final = 4
_GAP: Final = 9.0
_PAD: Final = 9.0
_HEIGHT: Final = 56.0
_COMPARED_HEIGHT: Final = 80.0
_VALUE_SIZE: Final = 19.0
_UNIT_SIZE: Final = 9.5
_SMALL: Final = 8.0
_LABEL: Final = TextStyle("P", 9.0, 10.0, colour=MUTED)
_ONE_LINE: Final = (18.0,)
_TWO_LINES: Final = (13.0, 23.0)
"""How far below the upper edge the lines of a label stand."""
_UNNUMBERED: Final = Attributes("List", {"ListNumbering": "None"})


class TilesBlock(Block):
    """Tiles in rows of four at most, each row as wide as the page; a list of one item each."""

    after = 20.0

    def __init__(self, figures: Sequence[PublicFigure], year: int) -> None:
        """Take the figures of a year."""
        self._figures = tuple(figures)
        self._year = year
        compared = any(figure.previous is not None for figure in figures)
        self._tall = _COMPARED_HEIGHT if compared else _HEIGHT
        self._rows = -(-len(self._figures) // _MOST_PER_ROW)

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return the height of all rows."""
        return self._rows * (self._tall + _GAP) - _GAP

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the tiles from left to right, row by row."""
        per_row = -(-len(self._figures) // self._rows)
        last = len(self._figures) - (self._rows - 1) * per_row
        with canvas.element("L", attributes=_UNNUMBERED):
            for number, figure in enumerate(self._figures):
                row, column = divmod(number, per_row)
                beside = last if row == self._rows - 1 else per_row
                wide = (width - (beside - 1) * _GAP) / beside
                corner = (x + column * (wide + _GAP), top - row * (self._tall + _GAP))
                canvas.box((corner[0], corner[1] - self._tall), (wide, self._tall), TINT)
                canvas.box((corner[0], corner[1] - 2), (wide, 2), ACCENT)
                with canvas.element("LI"), canvas.element("LBody"):
                    self._draw_tile(canvas, figure, corner, wide - 2 * _PAD)

    def _draw_tile(
        self, canvas: TaggedCanvas, figure: PublicFigure, corner: tuple[float, float], room: float
    ) -> None:
        x, top = corner[0] + _PAD, corner[1]
        label = printable(tile_label(figure.key))
        with canvas.element("P"), canvas.marked():
            _draw_label(canvas, label, (x, top), room)
        with canvas.element("P", spoken=_spoken(figure_value(figure))), canvas.marked():
            _draw_value(canvas, figure_value(figure), (x, top - 42), room)
        if figure.previous is None:
            return
        before = f"{self._year - 1}: {figure_value(figure, previous=True)}"
        for text, y in ((before, 58.0), (_change_words(figure), 70.0)):
            with canvas.element("P", spoken=_spoken(text)), canvas.marked():
                canvas.write(x, top - y, text, (REGULAR, _SMALL, MUTED if y < 60 else INK))


def _draw_label(canvas: TaggedCanvas, label: str, corner: tuple[float, float], room: float) -> None:
    """Draw a label on one line or on two; one that needs more is smaller."""
    lines = [text_of([line]) for line in break_lines(label, _LABEL, room)]
    if len(lines) > len(_TWO_LINES):
        lines = [label]
    for line, below in zip(lines, _TWO_LINES if len(lines) > 1 else _ONE_LINE, strict=True):
        size = _fitting(line.rstrip(), REGULAR, _LABEL.size, room)
        canvas.write(corner[0], corner[1] - below, line, (REGULAR, size, MUTED))


def _draw_value(canvas: TaggedCanvas, value: str, place: tuple[float, float], room: float) -> None:
    """Draw a number large and its unit small, on one base line."""
    number, _, unit = value.partition(NO_BREAK)
    unit = f"{NO_BREAK}{unit}" if unit else ""
    unit_width = text_width(unit, REGULAR, _UNIT_SIZE)
    size = _fitting(number, SEMIBOLD, _VALUE_SIZE, room - unit_width)
    canvas.write(*place, number, (SEMIBOLD, size, ACCENT))
    if unit:
        left = place[0] + text_width(number, SEMIBOLD, size)
        canvas.write(left, place[1], unit, (REGULAR, _UNIT_SIZE, ACCENT))


def _spoken(text: str) -> str:
    """Return what is read instead of a text with a dot, nothing for other texts."""
    return text.replace(HIDDEN, HIDDEN_WORDS) if HIDDEN in text else ""


def _fitting(text: str, face: str, size: float, room: float) -> float:
    """Return a size at which a text fits into the room."""
    return min(size, size * room / max(text_width(text, face, size), 1))


def _change_words(figure: PublicFigure) -> str:
    difference = figure_change(figure)
    relative = value_of(relative_change(figure))
    if not relative:
        return difference
    return f"{difference} ({format_change(relative, Unit.PERMILLE)})"
