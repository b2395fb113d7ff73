"""Data tables: measured once, split between rows, repeated heads as artifacts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.lines import Line, text_of
from intdesk.reports.pdf.structure import Attributes
from intdesk.reports.pdf.style import (
    BAR,
    CAPTION,
    HAIRLINE,
    INK,
    NOTE,
    RULE,
    TABLE_HEAD,
    TABLE_TEXT,
    TextStyle,
)
from intdesk.reports.pdf.table_layout import (
    PAD_X,
    PAD_Y,
    Align,
    MeasuredRow,
    TableLayout,
    TableSpec,
    caption_height,
    row_style,
)
from intdesk.reports.pdf.text import draw_lines
from intdesk.texts.numbers import HIDDEN, HIDDEN_WORDS

_BAR_HEIGHT: Final = 6.0
_COURSE_HEIGHT: Final = 10.0
_FEWEST_ROWS: Final = 5
_FEWEST_HIGH_ROWS: Final = 3
_HIGH_ROW: Final = 30.0
"""Of rows that are higher on average, three have the weight of five."""
_WHOLE_ROWS: Final = 10
_WHOLE_HEIGHT: Final = 300.0
_MATRIX_HEIGHT: Final = 480.0
"""Up to this height a table whose heads run upwards stays whole, however many rows it has."""
_TALL_ROW: Final = 100.0
_COLUMN_HEAD: Final = Attributes("Table", {"Scope": "Column"})
_ROW_HEAD: Final = Attributes("Table", {"Scope": "Row"})


class TableBlock(MeasuredBlock):
    """A table; it may be split between rows, and its head is repeated as an artifact.

    A short table stays whole; no part is left with fewer than five rows, if there are more.
    """

    before = 8.0
    after = NOTE.after

    def __init__(self, spec: TableSpec) -> None:
        """Take the table."""
        self._spec = spec

    @property
    def short(self) -> bool:
        """Tell whether it has so few rows that it stays whole, if they are not high."""
        return len(self._spec.rows) <= _WHOLE_ROWS

    def measure(self, width: float) -> Block:
        """Return the table with its texts broken into lines."""
        layout = TableLayout(self._spec, width)
        return _TablePart(layout, 0, len(layout.rows))


class _TablePart(Block):
    """The rows of a table that stand on one page; all parts share the layout and its element."""

    after = NOTE.after

    def __init__(self, layout: TableLayout, start: int, stop: int) -> None:
        self._layout, self._start, self._stop = layout, start, stop

    def height(self, width: float) -> float:  # noqa: ARG002
        return self._layout.height(self._start, self._stop)

    def least_height(self, width: float) -> float:  # noqa: ARG002
        count = self._stop - self._start
        whole = self._layout.height(self._start, self._stop)
        if count < 2 * self._fewest or (count <= _WHOLE_ROWS and whole <= _WHOLE_HEIGHT):
            return whole
        if any(column.turned for column in self._layout.spec.columns) and whole <= _MATRIX_HEIGHT:
            return whole
        return self._layout.height(self._start, self._start + min(count, self._fewest))

    @property
    def _fewest(self) -> int:
        """Return how many rows stay together: five, three high ones, one where rows are very tall.

        So it is, too, where a part is too tall for a page and five rows would not part it.
        """
        if any(row.height > _TALL_ROW for row in self._layout.rows):
            return 1
        high = sum(row.height for row in self._layout.rows) > _HIGH_ROW * len(self._layout.rows)
        fewest = _FEWEST_HIGH_ROWS if high else _FEWEST_ROWS
        few = self._stop - self._start < 2 * fewest
        tall = self._layout.height(self._start, self._stop) > _MATRIX_HEIGHT
        return 1 if few and tall else fewest

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        rows = self._layout.rows[self._start : self._stop]
        free = room - self._layout.opening_height(self._start)
        fitting = sum(end <= free for end in accumulate(row.height for row in rows))
        count = min(fitting, len(rows) - self._fewest)
        if count < self._fewest:
            return None
        middle = self._start + count
        return (
            _TablePart(self._layout, self._start, middle),
            _TablePart(self._layout, middle, self._stop),
        )

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        layout = self._layout
        with canvas.element("Table", owner=layout):
            if self._start == 0:
                top = self._draw_opening(canvas, layout.caption, (x, top))
            else:
                with canvas.artifact("Pagination"):
                    top = self._draw_opening(canvas, layout.continued, (x, top))
            canvas.rule(x, top, width, 0.8, INK)
            with canvas.element("TBody", owner=layout):
                for at in range(self._start, self._stop):
                    top = self._draw_row(canvas, at, (x, top))
            canvas.rule(x, top, width, 0.5, RULE)
            if layout.spec.row_height:
                self._draw_columns(canvas, (x, top))
        if layout.note and self._stop == len(layout.rows):
            with canvas.element("Note"):
                draw_lines(canvas, layout.note, NOTE, (x, top - NOTE.before))

    def _draw_opening(
        self, canvas: TaggedCanvas, caption: tuple[Line, ...], place: tuple[float, float]
    ) -> float:
        """Draw caption and heads; return where the rows begin."""
        layout = self._layout
        x, top = place
        if caption:
            with canvas.element("Caption"):
                draw_lines(canvas, caption, CAPTION, place)
        top -= caption_height(caption)
        if layout.head is None:
            return top
        with canvas.element("THead"), canvas.element("TR"):
            for column in range(len(layout.widths)):
                with canvas.element("TH", attributes=_COLUMN_HEAD):
                    if layout.spec.columns[column].turned:
                        self._draw_turned(canvas, column, (x, top))
                        continue
                    painter = _CellPainter(layout, TABLE_HEAD, layout.head, column)
                    painter.draw(canvas, (x, top), bottom=True)
        return top - layout.head.height

    def _draw_turned(self, canvas: TaggedCanvas, column: int, place: tuple[float, float]) -> None:
        """Draw a head upwards, its last line at the right where the numbers stand."""
        layout = self._layout
        if layout.head is None:
            return
        (lines,) = layout.head.cells[column]
        wide = len(lines) * TABLE_HEAD.leading
        left = place[0] + layout.lefts[column] + layout.widths[column] - PAD_X / 2 - wide
        canvas.saveState()
        canvas.translate(left, place[1] - layout.head.height + PAD_Y)
        canvas.rotate(90)
        draw_lines(canvas, lines, TABLE_HEAD, (0, 0))
        canvas.restoreState()

    def _draw_row(self, canvas: TaggedCanvas, at: int, place: tuple[float, float]) -> float:
        """Draw a row; return where the next one begins."""
        layout = self._layout
        x, top = place
        row, measured = layout.spec.rows[at], layout.rows[at]
        if row.total and not measured.goes_on:
            canvas.rule(x, top, layout.width, 0.5, INK)
        elif at > self._start and not measured.goes_on:
            canvas.rule(x, top, layout.width, 0.4, HAIRLINE)
        self._draw_bar(canvas, at, place)
        self._draw_course(canvas, at, place)
        self._draw_sign(canvas, at, place)
        with canvas.element("TR"):
            for column in range(len(layout.widths)):
                tag, attributes = ("TD", None) if column else ("TH", _ROW_HEAD)
                with canvas.element(tag, attributes=attributes):
                    painter = _CellPainter(layout, row_style(row), measured, column, row.level)
                    painter.draw(canvas, (x, top))
        return top - measured.height

    def _draw_columns(self, canvas: TaggedCanvas, place: tuple[float, float]) -> None:
        """Part the columns of a form by lines, upwards from its lower edge."""
        tall = sum(row.height for row in self._layout.rows[self._start : self._stop])
        for left in self._layout.lefts[1:-1]:
            canvas.box((place[0] + left, place[1]), (0.4, tall), HAIRLINE)

    def _draw_sign(self, canvas: TaggedCanvas, at: int, place: tuple[float, float]) -> None:
        layout = self._layout
        sign = layout.spec.rows[at].sign
        if sign is None:
            return
        for number, column in enumerate(layout.spec.columns):
            if column.sign_room:
                left = place[0] + layout.lefts[number] + layout.sign_left(number)
                sign(canvas, left, place[1] - PAD_Y - TABLE_TEXT.leading / 2)

    def _draw_bar(self, canvas: TaggedCanvas, at: int, place: tuple[float, float]) -> None:
        layout = self._layout
        row = layout.spec.rows[at]
        for column, left in zip(layout.spec.columns, layout.lefts, strict=False):
            length = row.bar * (column.bar_room - 2 * PAD_X)
            if length > 0:
                middle = place[1] - PAD_Y - TABLE_TEXT.leading / 2
                corner = (place[0] + left + 2 * PAD_X, middle - _BAR_HEIGHT / 2)
                canvas.box(corner, (length, _BAR_HEIGHT), BAR)

    def _draw_course(self, canvas: TaggedCanvas, at: int, place: tuple[float, float]) -> None:
        """Draw the values of a row as a line, its end set off by a dot."""
        layout = self._layout
        course = layout.spec.rows[at].course
        for column, left in zip(layout.spec.columns, layout.lefts, strict=False):
            if column.bar_room and len(course) > 1:
                step = (column.bar_room - 3 * PAD_X) / (len(course) - 1)
                base = place[1] - PAD_Y - TABLE_TEXT.leading + 1
                start = place[0] + left + 2 * PAD_X
                canvas.course(
                    [
                        None if value is None else (start + n * step, base + value * _COURSE_HEIGHT)
                        for n, value in enumerate(course)
                    ]
                )


@dataclass(frozen=True, slots=True)
class _CellPainter:
    """Draws the cell of one column of a measured row."""

    layout: TableLayout
    style: TextStyle
    row: MeasuredRow
    column: int
    level: int = 0

    def draw(
        self, canvas: TaggedCanvas, place: tuple[float, float], *, bottom: bool = False
    ) -> None:
        """Draw the paragraphs of the cell from the row's upper left corner."""
        paragraphs = self.row.cells[self.column]
        pad = 0.0 if self.row.goes_on else PAD_Y
        x, top = place[0] + self.layout.lefts[self.column], place[1] - pad
        if bottom:
            tall = sum(len(lines) for lines in paragraphs) * self.style.leading
            top = place[1] - self.row.height + PAD_Y + tall
        for lines in paragraphs:
            if len(paragraphs) == 1:
                self._draw_lines(canvas, lines, (x, top))
            else:
                with canvas.element("P"):
                    self._draw_lines(canvas, lines, (x, top))
            top -= len(lines) * self.style.leading

    def _draw_lines(
        self, canvas: TaggedCanvas, lines: tuple[Line, ...], place: tuple[float, float]
    ) -> None:
        if not any(piece.text for line in lines for piece in line):
            return
        x, top = place
        if text_of(lines) == HIDDEN and canvas.recording:
            with canvas.element("Span", spoken=HIDDEN_WORDS):
                self._draw_right(canvas, lines, place)
        elif self.layout.spec.columns[self.column].align is Align.LEFT:
            x += self.layout.left_pad(self.column, self.level)
            draw_lines(canvas, lines, self.style, (x, top))
        else:
            self._draw_right(canvas, lines, place)

    def _draw_right(
        self, canvas: TaggedCanvas, lines: tuple[Line, ...], place: tuple[float, float]
    ) -> None:
        x, top = place
        right = x + self.layout.widths[self.column] - PAD_X
        for line in lines:
            draw_lines(canvas, (line,), self.style, (right - _line_width(line), top))
            top -= self.style.leading


def _line_width(line: Line) -> float:
    return line[-1].x + line[-1].width if line else 0.0
