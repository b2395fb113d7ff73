"""Report sheets: headings, paragraphs, tables and charts one below the other on a fixed grid.

Charts stand below their tables: beside them a laptop would not show them, and a printed page would
be scaled down until nobody can read it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.chart._chart import ChartBase
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.xml.functions import Element

from intdesk.sheets import styles
from intdesk.sheets.document import Document
from intdesk.sheets.paging import break_pages, column_points
from intdesk.sheets.writer import add_sheet, set_page
from intdesk.sheets.writer_cells import put_text
from intdesk.sheets.writer_rows import data_table, unique_titles, write_heading

LABEL_WIDTH, VALUE_WIDTH = 44.0, 14.0
HEAD_ROWS = 2
"""The rows with title and marking that stay in view and repeat in print."""

_LABEL_MARGIN = 3.0
_HEAD_POINTS = 18
_HEAD_LETTERS = 11
_BESIDE_HEAD = 5
_MOST_UPRIGHT = 7
"""More columns of values than these need a page across."""
_CM_PER_POINT = 2.54 / 72
_EMU_PER_CM = 360_000
_CHART_GAP_CM = 0.3
_FRAME_EMU = 12_700
"""A point below the row's edge, so that a frame at the head of a page is not on the one before."""
_SMALL_LETTERS_PER_UNIT = 1.2


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a table as the sheet stores it; text where there is no number.

    ``fill`` is a colour behind it (six hexadecimal digits), which only repeats what it says.
    """

    value: float | str
    number_format: str = "General"
    indent: int = 0
    fill: str = ""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table: its name in the workbook, heads, lines, and a line of totals (may be empty).

    ``words`` are the columns of texts, counted from 0: they stand at the left and wrap.
    """

    name: str
    heads: Sequence[str]
    lines: Sequence[Sequence[Entry]]
    totals: Sequence[Entry] = ()
    words: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """A native chart, as large as it is set, with the words for those who do not see it."""

    chart: ChartBase
    alternative: str


@dataclass(frozen=True, slots=True)
class _Free:
    """A place for a chart: its column, counted from 0, and how far it is from the left."""

    column: int
    left_cm: float


class _DescribedAnchor(OneCellAnchor):
    """The place of a drawing that also carries its alternative text."""

    __elements__ = OneCellAnchor.__elements__

    def __init__(self, description: str, start: AnchorMarker, size: XDRPositiveSize2D) -> None:
        super().__init__(_from=start, ext=size)
        self.description = description

    def to_tree(self, *args: Any, **names: Any) -> Element:  # noqa: ANN401 - as in openpyxl
        """Return the element; openpyxl makes the frame only when it saves."""
        frame: Any = self.graphicFrame
        frame.nvGraphicFramePr.cNvPr.descr = self.description
        return super().to_tree(*args, **names)


class ReportSheet:
    """A sheet that grows downwards: a column of labels, columns of values, charts below them."""

    def __init__(
        self,
        workbook: Workbook,
        name: str,
        document: Document,
        *,
        values: int,
        landscape: bool = False,
    ) -> None:
        """Add the sheet; ``values`` is the number of value columns, many of them need it across."""
        self.sheet = add_sheet(workbook, name)
        self.row = HEAD_ROWS + 2
        self._document = document
        self._columns = values + 1
        self._blocks: list[int] = []
        self._drawing_points = 0.0
        self._set_widths()
        self.sheet.freeze_panes = f"A{HEAD_ROWS + 1}"
        self.sheet.sheet_view.showGridLines = False
        across = landscape or values > _MOST_UPRIGHT
        set_page(self.sheet, document, landscape=across, title_rows=f"1:{HEAD_ROWS}")

    @property
    def name(self) -> str:
        """Return the title that the sheet got."""
        return self.sheet.title

    def title(self, text: str) -> None:
        """Write the title rows: the title, the document's origin, and its marking."""
        put_text(self.sheet, 1, 1, text).font = styles.TITLES[0]
        self.sheet.row_dimensions[1].height = 30
        put_text(self.sheet, 2, 1, self._document.creator).font = styles.SMALL
        marking = self._document.marking
        if len(marking) > (self._columns - 1) * VALUE_WIDTH:
            # At the right it would be cut where the origin stands.
            origin = f"{self._document.creator} · {marking}"
            put_text(self.sheet, 2, 1, origin).font = styles.MARKED
        elif marking:
            cell = put_text(self.sheet, 2, self._columns, marking)
            cell.font, cell.alignment = styles.MARKED, styles.RIGHT

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading, with space above it."""
        self.row += 1
        put_text(self.sheet, self.row, 1, text).font = styles.TITLES[level]
        self._set_height(1, 24 if level == 1 else 19)
        self.row += 1

    def paragraph(self, text: str, *, small: bool = False) -> None:
        """Write text across all columns, as high as it needs."""
        cell = put_text(self.sheet, self.row, 1, text)
        cell.font = styles.SMALL if small else styles.PLAIN
        cell.alignment = styles.PARAGRAPH
        self._merge(1)
        width = self._text_width * (_SMALL_LETTERS_PER_UNIT if small else 1)
        lines = sum(max(1, math.ceil(len(line) / width)) for line in text.split("\n"))
        points = styles.SMALL_LINE_POINTS if small else styles.LINE_POINTS
        self._set_height(lines, points)
        self.row += 1

    def link(self, target: str) -> None:
        """Write a link to another sheet of the workbook."""
        cell = put_text(self.sheet, self.row, 1, target)
        place = f"{quote_sheetname(target)}!A1"
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=place, display=target)
        cell.font = styles.LINK
        self.row += 1

    def fact(self, label: str, entry: Entry) -> None:
        """Write a label and what it stands for."""
        for column, content, font in ((1, Entry(label), styles.PLAIN), (2, entry, styles.BOLD)):
            cell = self._put(column, content)
            cell.font, cell.alignment = font, styles.ROW_PLAIN
        self._set_height(1)
        self.row += 1

    def described(self, label: str, text: str) -> None:
        """Write a label and a text of any length beside it, as high as it needs."""
        put_text(self.sheet, self.row, 1, label).font = styles.BOLD
        self.sheet.cell(self.row, 1).alignment = styles.PARAGRAPH
        cell = put_text(self.sheet, self.row, 2, text)
        cell.font, cell.alignment = styles.PLAIN, styles.PARAGRAPH
        self._merge(2)
        width = (self._columns - 1) * VALUE_WIDTH
        lines = sum(max(1, math.ceil(len(line) / width)) for line in text.split("\n"))
        self._set_height(max(lines, 1 + len(label) // int(LABEL_WIDTH)))
        self.row += 1

    def blank(self, lines: int, text: str = "") -> None:
        """Leave a frame to write into, so many lines high; ``text`` stands in it already."""
        put_text(self.sheet, self.row, 1, text).font = styles.PLAIN
        self._merge(1)
        for column in range(1, self._columns + 1):
            self.sheet.cell(self.row, column).border = styles.FRAME
        self.sheet.cell(self.row, 1).alignment = styles.PARAGRAPH
        self._set_height(lines)
        self.row += 1

    def table(self, table: SheetTable) -> None:
        """Write a table with filter buttons; the totals stand below it, out of the filter's way.

        A heading without lines is no table for Excel and gets no buttons.
        """
        first = self.row
        titles = unique_titles(table.heads)
        write_heading(self.sheet, self.row, titles, range(2, len(titles) + 1))
        self._widen(table)
        self._wrap_heads(titles)
        self.row += 1
        for line in table.lines:
            self._line(line, styles.PLAIN, styles.ROW_LINE, table.words)
        if table.lines:
            last = f"{get_column_letter(len(titles))}{self.row - 1}"
            self.sheet.add_table(data_table(table.name, f"A{first}:{last}", titles))
        if table.totals:
            self._line(table.totals, styles.BOLD, styles.TOTAL_LINE)

    def _wrap_heads(self, titles: Sequence[str]) -> None:
        """Give the heads of values as many lines as their words need beside the filter button.

        A column is wider where a word of its head would be divided.
        """
        lines = {}
        for column, title in enumerate(titles[1:], 2):
            longest = max(map(len, title.split()), default=0)
            dimension = self.sheet.column_dimensions[get_column_letter(column)]
            dimension.width = max(dimension.width, longest + _BESIDE_HEAD)
            letters = max(_HEAD_LETTERS, int(dimension.width - _BESIDE_HEAD))
            lines[column] = len(wrap(title, letters, break_long_words=False))
        most = max(lines.values(), default=1)
        for column, count in lines.items():
            if count > 1:
                self.sheet.cell(self.row, column).alignment = styles.WRAPPED_HEAD
        self._set_height(1, _HEAD_POINTS + (most - 1) * styles.LINE_POINTS)

    def _widen(self, table: SheetTable) -> None:
        """Give texts the width of the longest one, at most that of a label; the rest wraps."""
        for column in table.words:
            self.sheet.cell(self.row, column + 1).alignment = styles.TEXT_HEAD
            longest = max((len(str(line[column].value)) for line in table.lines), default=0)
            dimension = self.sheet.column_dimensions[get_column_letter(column + 1)]
            dimension.width = max(dimension.width, min(LABEL_WIDTH, longest + _LABEL_MARGIN))

    def charts(self, charts: Iterable[PlacedChart]) -> None:
        """Place charts below what was written, beside each other as far as the columns reach."""
        waiting = list(charts)
        while waiting:
            self.row += 1
            self.keep_together()
            used, highest = 0.0, 0.0
            while waiting and (free := self._free(used, waiting[0].chart.width)) is not None:
                placed = waiting.pop(0)
                self._place(placed, free.column)
                used = free.left_cm + placed.chart.width + _CHART_GAP_CM
                highest = max(highest, placed.chart.height)
            self._drawing_points = max(self._drawing_points, used / _CM_PER_POINT)
            self.row += math.ceil(highest / (styles.LINE_POINTS * _CM_PER_POINT)) + 1

    def _free(self, used_cm: float, width_cm: float) -> _Free | None:
        """Return the first column behind ``used_cm``, or ``None`` if the chart would stick out.

        The first chart of a row always has its place.
        """
        if not used_cm:
            return _Free(0, 0.0)
        widths = [points * _CM_PER_POINT for points in column_points(self.sheet)]
        edges = [_Free(n, sum(widths[:n])) for n in range(len(widths))]
        behind = next((free for free in edges if free.left_cm >= used_cm), None)
        fits = behind is not None and behind.left_cm + width_cm <= sum(widths)
        return behind if fits else None

    def _place(self, placed: PlacedChart, column: int) -> None:
        chart = placed.chart
        start = AnchorMarker(col=column, row=self.row - 1, rowOff=_FRAME_EMU)
        width, height = (round(cm * _EMU_PER_CM) for cm in (chart.width, chart.height))
        anchor = _DescribedAnchor(placed.alternative, start, XDRPositiveSize2D(width, height))
        chart.anchor = anchor  # type: ignore[assignment]  # the stubs know cell names only
        self.sheet.add_chart(chart)

    def keep_together(self) -> None:
        """Begin a block that print breaks no page in: all until the next one begins."""
        if not self._blocks or self._blocks[-1] != self.row:
            self._blocks.append(self.row)

    def finish(self) -> None:
        """Set the page breaks; nothing may be written after it."""
        break_pages(self.sheet, self._blocks, self.row, self._drawing_points)

    @property
    def _text_width(self) -> float:
        return LABEL_WIDTH + (self._columns - 1) * VALUE_WIDTH

    def _set_widths(self) -> None:
        dimensions = self.sheet.column_dimensions
        dimensions["A"].width = LABEL_WIDTH
        for column in range(2, self._columns + 1):
            dimensions[get_column_letter(column)].width = VALUE_WIDTH

    def _line(
        self, line: Sequence[Entry], font: Font, border: Border, words: Sequence[int] = ()
    ) -> None:
        for column, entry in enumerate(line, 1):
            cell = self._put(column, entry)
            cell.font, cell.border = font, border
            if entry.fill:
                cell.fill = PatternFill("solid", fgColor=entry.fill)
            cell.alignment = _aligned(entry, at_left=column == 1 or column - 1 in words)
        longest = max(len(str(line[column].value)) for column in (0, *words))
        self._set_height(1 + longest // int(LABEL_WIDTH - _LABEL_MARGIN))
        self.row += 1

    def _merge(self, first: int) -> None:
        self.sheet.merge_cells(
            start_row=self.row, end_row=self.row, start_column=first, end_column=self._columns
        )

    def _set_height(self, lines: int, points: float = styles.LINE_POINTS) -> None:
        """Fix the height of the row, so that all programs cut pages at the same places."""
        self.sheet.row_dimensions[self.row].height = lines * points

    def _put(self, column: int, entry: Entry) -> Cell:
        if isinstance(entry.value, str):
            return put_text(self.sheet, self.row, column, entry.value)
        cell = self.sheet.cell(self.row, column, entry.value)
        cell.number_format = entry.number_format
        return cell


def _aligned(entry: Entry, *, at_left: bool) -> Alignment:
    if not at_left:
        return styles.ROW_RIGHT
    indent = 1 + 2 * entry.indent
    return Alignment(horizontal="left", vertical="center", indent=indent, wrap_text=True)
