"""Data tables: measured once, split between rows, repeated heads as artifacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.lines import Line, Text, break_lines
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
    TABLE_TOTAL,
    TextStyle,
)
from intdesk.reports.pdf.text import draw_lines

_PAD_X: Final = 4.0
_PAD_Y: Final = 2.75
_LEVEL_INDENT: Final = 12.0
_BAR_HEIGHT: Final = 6.0
_FEWEST_ROWS: Final = 4
_WHOLE_ROWS: Final = 10
_COLUMN_HEAD: Final = Attributes("Table", {"Scope": "Column"})
_ROW_HEAD: Final = Attributes("Table", {"Scope": "Row"})

Cell = str | tuple[Text, ...]
"""A text, or several paragraphs."""


class Align(StrEnum):
    """Numbers stand right, words left."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; without a width it takes an equal part of what the others leave.

    ``bar_room`` points at its left edge show the rows' bars; they only repeat its values.
    """

    head: str
    width: float | None = None
    align: Align = Align.RIGHT
    bar_room: float = 0.0


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row; the first one heads it. ``level`` 1 is indented, totals stand out.

    ``bar`` is the length of the row's bar, from 0 to 1.
    """

    cells: tuple[Cell, ...]
    level: int = 0
    total: bool = False
    bar: float = 0.0


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table with its caption above and its note below; ``continued`` heads its later parts.

    Columns without any head make a table of facts that only its rows head.
    """

    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    continued: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Measured:
    """Lines of each paragraph of each cell, and the height that the row needs."""

    cells: tuple[tuple[tuple[Line, ...], ...], ...]
    height: float


class _Layout:
    """A table measured for one width; its parts on several pages share it."""

    def __init__(self, spec: TableSpec, width: float) -> None:
        self.spec = spec
        self.width = width
        self.widths = _column_widths(spec.columns, width)
        self.lefts = (0.0, *accumulate(self.widths))
        heads = tuple(column.head for column in spec.columns)
        self.head = self._measure(TableRow(heads), TABLE_HEAD) if any(heads) else None
        self.rows = tuple(self._measure(row, _style(row)) for row in spec.rows)
        self.caption = break_lines(spec.caption, CAPTION, width)
        self.continued = break_lines(spec.continued, CAPTION, width)
        self.note = break_lines(spec.note, NOTE, width) if spec.note else ()

    def _measure(self, row: TableRow, style: TextStyle) -> _Measured:
        cells = []
        for number, (cell, wide) in enumerate(zip(row.cells, self.widths, strict=True)):
            pads = self.left_pad(number, row.level) + _PAD_X
            room = wide - pads - self.spec.columns[number].bar_room
            cells.append(tuple(break_lines(text, style, room) for text in _paragraphs(cell)))
        most = max(sum(len(lines) for lines in cell) for cell in cells)
        return _Measured(tuple(cells), most * style.leading + 2 * _PAD_Y)

    @staticmethod
    def left_pad(column: int, level: int) -> float:
        """Return the distance of the text from the column's left edge."""
        return level * _LEVEL_INDENT if column == 0 else _PAD_X

    def opening_height(self, start: int) -> float:
        """Return the height of what stands above the first row of a part."""
        caption = self.caption if start == 0 else self.continued
        head = self.head.height if self.head else 0.0
        return len(caption) * CAPTION.leading + CAPTION.after + head

    @property
    def note_height(self) -> float:
        """Return the height of the note below the last part."""
        return len(self.note) * NOTE.leading + NOTE.before if self.note else 0.0

    def height(self, start: int, stop: int) -> float:
        """Return the height of the part with these rows, with the note if they are the last."""
        rows = sum(row.height for row in self.rows[start:stop])
        note = self.note_height if stop == len(self.rows) else 0.0
        return self.opening_height(start) + rows + note


class TableBlock(Block):
    """A table, or the part of it that stands on one page."""

    after = NOTE.after

    def __init__(self, spec: TableSpec) -> None:
        """Take the table."""
        self._spec = spec
        self._start, self._stop = 0, len(spec.rows)
        self._layout: _Layout | None = None

    def _laid_out(self, width: float) -> _Layout:
        if self._layout is None or self._layout.width != width:
            self._layout = _Layout(self._spec, width)
        return self._layout

    def height(self, width: float) -> float:
        """Return the height of this part."""
        return self._laid_out(width).height(self._start, self._stop)

    def least_height(self, width: float) -> float:
        """Return the height of a short table, or of the first rows of a long one."""
        count = self._stop - self._start
        first = count if count <= _WHOLE_ROWS else _FEWEST_ROWS
        return self._laid_out(width).height(self._start, self._start + first)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide between rows; neither part is left with fewer than four, if there are more."""
        layout = self._laid_out(width)
        used = layout.opening_height(self._start)
        at = self._start
        while at < self._stop and used + layout.rows[at].height <= room:
            used += layout.rows[at].height
            at += 1
        at = min(at, self._stop - _FEWEST_ROWS)
        if at - self._start < min(_FEWEST_ROWS, self._stop - self._start - 1) or at <= self._start:
            return None
        return self._part(layout, self._start, at), self._part(layout, at, self._stop)

    def _part(self, layout: _Layout, start: int, stop: int) -> TableBlock:
        part = TableBlock(self._spec)
        part._layout, part._start, part._stop = layout, start, stop
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw caption, heads and rows; on later pages the first two are artifacts."""
        layout = self._laid_out(width)
        with canvas.element("Table", owner=layout):
            if self._start == 0:
                top = self._draw_opening(canvas, layout, layout.caption, (x, top))
            else:
                with canvas.artifact("Pagination"):
                    top = self._draw_opening(canvas, layout, layout.continued, (x, top))
            canvas.rule(x, top, width, 0.8, INK)
            with canvas.element("TBody", owner=layout):
                for at in range(self._start, self._stop):
                    top = self._draw_row(canvas, layout, at, (x, top))
            canvas.rule(x, top, width, 0.5, RULE)
        if layout.note and self._stop == len(layout.rows):
            with canvas.element("Note"):
                draw_lines(canvas, layout.note, NOTE, (x, top - NOTE.before))

    def _draw_opening(
        self,
        canvas: TaggedCanvas,
        layout: _Layout,
        caption: tuple[Line, ...],
        place: tuple[float, float],
    ) -> float:
        x, top = place
        with canvas.element("Caption"):
            draw_lines(canvas, caption, CAPTION, place)
        top -= len(caption) * CAPTION.leading + CAPTION.after
        if layout.head is None:
            return top
        with canvas.element("THead"), canvas.element("TR"):
            for column in range(len(layout.widths)):
                with canvas.element("TH", attributes=_COLUMN_HEAD):
                    painter = _CellPainter(layout, TABLE_HEAD, layout.head, column)
                    painter.draw(canvas, (x, top), bottom=True)
        return top - layout.head.height

    def _draw_row(
        self, canvas: TaggedCanvas, layout: _Layout, at: int, place: tuple[float, float]
    ) -> float:
        x, top = place
        row, measured = layout.spec.rows[at], layout.rows[at]
        if row.total:
            canvas.rule(x, top, layout.width, 0.5, INK)
        elif at > self._start:
            canvas.rule(x, top, layout.width, 0.4, HAIRLINE)
        self._draw_bar(canvas, layout, at, place)
        with canvas.element("TR"):
            for column in range(len(layout.widths)):
                tag, attributes = ("TD", None) if column else ("TH", _ROW_HEAD)
                with canvas.element(tag, attributes=attributes):
                    painter = _CellPainter(layout, _style(row), measured, column, row.level)
                    painter.draw(canvas, (x, top))
        return top - measured.height

    def _draw_bar(
        self, canvas: TaggedCanvas, layout: _Layout, at: int, place: tuple[float, float]
    ) -> None:
        row = layout.spec.rows[at]
        for column, left in zip(layout.spec.columns, layout.lefts, strict=False):
            length = row.bar * (column.bar_room - 2 * _PAD_X)
            if length > 0:
                middle = place[1] - _PAD_Y - TABLE_TEXT.leading / 2
                corner = (place[0] + left + 2 * _PAD_X, middle - _BAR_HEIGHT / 2)
                canvas.box(corner, (length, _BAR_HEIGHT), BAR)


@dataclass(frozen=True, slots=True)
class _CellPainter:
    """Draws the cell of one column of a measured row."""

    layout: _Layout
    style: TextStyle
    row: _Measured
    column: int
    level: int = 0

    def draw(
        self, canvas: TaggedCanvas, place: tuple[float, float], *, bottom: bool = False
    ) -> None:
        """Draw the paragraphs of the cell from the row's upper left corner."""
        paragraphs = self.row.cells[self.column]
        x, top = place[0] + self.layout.lefts[self.column], place[1] - _PAD_Y
        if bottom:
            tall = sum(len(lines) for lines in paragraphs) * self.style.leading
            top = place[1] - self.row.height + _PAD_Y + tall
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
        if self.layout.spec.columns[self.column].align is Align.LEFT:
            x += self.layout.left_pad(self.column, self.level)
            draw_lines(canvas, lines, self.style, (x, top))
            return
        right = x + self.layout.widths[self.column] - _PAD_X
        for line in lines:
            draw_lines(canvas, (line,), self.style, (right - _line_width(line), top))
            top -= self.style.leading


def _line_width(line: Line) -> float:
    return line[-1].x + line[-1].width if line else 0.0


def _style(row: TableRow) -> TextStyle:
    return TABLE_TOTAL if row.total else TABLE_TEXT


def _paragraphs(cell: Cell) -> tuple[Text, ...]:
    return cell if isinstance(cell, tuple) else (cell,)


def _column_widths(columns: Sequence[Column], width: float) -> tuple[float, ...]:
    fixed = sum(column.width or 0.0 for column in columns)
    open_count = sum(column.width is None for column in columns)
    rest = (width - fixed) / open_count if open_count else 0.0
    return tuple(rest if column.width is None else column.width for column in columns)
