"""What a table holds, and how much room it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import printable, text_width
from intdesk.reports.pdf.lines import Line, Text, break_lines
from intdesk.reports.pdf.style import CAPTION, NOTE, TABLE_HEAD, TABLE_TEXT, TABLE_TOTAL, TextStyle

PAD_X: Final = 4.0
PAD_Y: Final = 2.25
_LEVEL_INDENT: Final = 12.0
_TURNED_ROOM: Final = 110.0
_TALLEST: Final = 300.0
_PART: Final = 100.0
"""Higher rows might fit on no page below caption and heads; they become parts of this height."""
_LEAST_OPEN: Final = 90.0
"""What numbers leave at least for each of the other columns."""

Cell = str | tuple[Text, ...]
"""A text, or several paragraphs."""


class Align(StrEnum):
    """Numbers stand right, words left."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; without a width it takes an equal part of what the others leave.

    ``bar_room`` points at its left edge show the rows' bars or courses; they only repeat values.
    A ``turned`` head runs upwards, so that a narrow column can have a long one. ``sign_room``
    points at its left edge hold the rows' signs, such as a status light.
    """

    head: str
    width: float | None = None
    align: Align = Align.RIGHT
    bar_room: float = 0.0
    turned: bool = False
    sign_room: float = 0.0


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row; the first one heads it. ``level`` 1 is indented, totals stand out.

    ``bar`` is the length of the row's bar, from 0 to 1; ``sign`` draws its sign beside the first
    line of the cell, at left edge and middle of the line. ``course`` is a small line of values from
    0 to 1, ``None`` for a gap. The words tell the same.
    """

    cells: tuple[Cell, ...]
    level: int = 0
    total: bool = False
    bar: float = 0.0
    course: tuple[float | None, ...] = ()
    sign: Callable[[TaggedCanvas, float, float], None] | None = None


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table with its caption above and its note below; ``continued`` heads its later parts.

    Without a caption the heading above names it.
    Columns without any head make a table of facts that only its rows head. Rows with a least
    height are for writing into: lines part their columns.
    """

    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    continued: str = ""
    note: str = ""
    row_height: float = 0.0


@dataclass(frozen=True, slots=True)
class MeasuredRow:
    """Lines of each paragraph of each cell, and the height that the row needs.

    One that ``goes_on`` is a later part of the row above it, which was too tall for a page.
    """

    cells: tuple[tuple[tuple[Line, ...], ...], ...]
    height: float
    goes_on: bool = False


class TableLayout:
    """A table measured for one width; its parts on several pages share it."""

    def __init__(self, spec: TableSpec, width: float) -> None:
        """Break the texts of all cells into lines; very tall rows become several."""
        self.spec = spec
        self.width = width
        self.widths = _column_widths(_roomy(spec, width), width)
        self.lefts = (0.0, *accumulate(self.widths))
        heads = tuple(column.head for column in spec.columns)
        self.head = self._measured_head(heads) if any(heads) else None
        parted = [(row, part) for row in spec.rows for part in _parts(self._measured(row), row)]
        self.rows = tuple(part for _, part in parted)
        self.spec = replace(spec, rows=tuple(_told(row, part) for row, part in parted))
        self.caption = break_lines(spec.caption, CAPTION, width) if spec.caption else ()
        self.continued = break_lines(spec.continued, CAPTION, width)
        self.note = break_lines(spec.note, NOTE, width) if spec.note else ()

    def _measured_head(self, heads: tuple[str, ...]) -> MeasuredRow:
        """Return the heads; turned ones are as high as their longest line is wide."""
        turned = [column.turned for column in self.spec.columns]
        lying = tuple("" if up else head for head, up in zip(heads, turned, strict=True))
        found = self._measure(TableRow(lying), TABLE_HEAD)
        if not any(turned):
            return found
        cells, most = list(found.cells), found.height
        for number, (head, up) in enumerate(zip(heads, turned, strict=True)):
            if up:
                lines = break_lines(head, TABLE_HEAD, _TURNED_ROOM)
                cells[number] = (lines,)
                most = max(most, 2 * PAD_Y + max(line[-1].x + line[-1].width for line in lines))
        return MeasuredRow(tuple(cells), most)

    def _measured(self, row: TableRow) -> MeasuredRow:
        found = self._measure(row, row_style(row))
        return replace(found, height=max(found.height, self.spec.row_height))

    def _measure(self, row: TableRow, style: TextStyle) -> MeasuredRow:
        cells = []
        for number, (cell, wide) in enumerate(zip(row.cells, self.widths, strict=True)):
            pads = self.left_pad(number, row.level) + PAD_X
            room = wide - pads - self.spec.columns[number].bar_room
            cells.append(tuple(break_lines(text, style, room) for text in _paragraphs(cell)))
        most = max(sum(len(lines) for lines in cell) for cell in cells)
        return MeasuredRow(tuple(cells), most * style.leading + 2 * PAD_Y)

    def left_pad(self, column: int, level: int) -> float:
        """Return the distance of the text from the column's left edge."""
        return self.sign_left(column, level) + self.spec.columns[column].sign_room

    @staticmethod
    def sign_left(column: int, level: int = 0) -> float:
        """Return the distance of a sign from the column's left edge."""
        return level * _LEVEL_INDENT if column == 0 else PAD_X

    def opening_height(self, start: int) -> float:
        """Return the height of what stands above the first row of a part."""
        caption = self.caption if start == 0 else self.continued
        head = self.head.height if self.head else 0.0
        return caption_height(caption) + head

    @property
    def note_height(self) -> float:
        """Return the height of the note below the last part."""
        return len(self.note) * NOTE.leading + NOTE.before if self.note else 0.0

    def height(self, start: int, stop: int) -> float:
        """Return the height of the part with these rows, with the note if they are the last."""
        rows = sum(row.height for row in self.rows[start:stop])
        note = self.note_height if stop == len(self.rows) else 0.0
        return self.opening_height(start) + rows + note


def caption_height(caption: Sequence[Line]) -> float:
    """Return the height of a caption with the distance below it, 0 without one."""
    return len(caption) * CAPTION.leading + CAPTION.after if caption else 0.0


def _parts(measured: MeasuredRow, row: TableRow) -> tuple[MeasuredRow, ...]:
    """Return a row, or the parts of one that is too tall, each with the next lines of its cells."""
    if measured.height <= _TALLEST:
        return (measured,)
    leading = row_style(row).leading
    most = int((_PART - 2 * PAD_Y) // leading)
    longest = max(sum(map(len, cell)) for cell in measured.cells)
    found = []
    for first in range(0, longest, most):
        cells = tuple(_lines_of(cell, first, first + most) for cell in measured.cells)
        pads = PAD_Y * ((first == 0) + (first + most >= longest))
        height = max(sum(map(len, cell)) for cell in cells) * leading + pads
        found.append(MeasuredRow(cells, height, goes_on=first > 0))
    return tuple(found)


def _lines_of(
    cell: tuple[tuple[Line, ...], ...], first: int, last: int
) -> tuple[tuple[Line, ...], ...]:
    """Return some lines of a cell in their paragraphs."""
    kept, at = [], 0
    for paragraph in cell:
        kept.append(paragraph[max(0, first - at) : max(0, last - at)])
        at += len(paragraph)
    return tuple(lines for lines in kept if lines) or ((),)


def _told(row: TableRow, part: MeasuredRow) -> TableRow:
    """Return what a part of a row shows beside its words; all of it stands at the first."""
    return replace(row, bar=0.0, course=(), sign=None) if part.goes_on else row


def row_style(row: TableRow) -> TextStyle:
    """Return the style of a row's cells."""
    return TABLE_TOTAL if row.total else TABLE_TEXT


def _paragraphs(cell: Cell) -> tuple[Text, ...]:
    return cell if isinstance(cell, tuple) else (cell,)


def _roomy(spec: TableSpec, width: float) -> tuple[Column, ...]:
    """Return the columns, those of numbers at least so wide that no number parts from its unit.

    They stay as they are where too little would be left for the other columns.
    """
    wider = tuple(_widened(spec, number) for number in range(len(spec.columns)))
    open_count = sum(column.width is None for column in wider)
    fixed = sum(column.width or 0.0 for column in wider)
    return wider if width - fixed >= open_count * _LEAST_OPEN else spec.columns


def _widened(spec: TableSpec, number: int) -> Column:
    column = spec.columns[number]
    if column.width is None or column.align is Align.LEFT:
        return column
    needed = column.width
    for row in spec.rows:
        cell, style = row.cells[number], row_style(row)
        words = cell.split(" ") if isinstance(cell, str) else ()
        for word in words:
            wide = text_width(printable(word), style.face, style.size)
            needed = max(needed, wide + 2 * PAD_X + column.bar_room + 0.1)
    return replace(column, width=needed)


def _column_widths(columns: Sequence[Column], width: float) -> tuple[float, ...]:
    fixed = sum(column.width or 0.0 for column in columns)
    open_count = sum(column.width is None for column in columns)
    rest = (width - fixed) / open_count if open_count else 0.0
    return tuple(rest if column.width is None else column.width for column in columns)
