"""Page breaks of report sheets: no table and no chart is cut where it fits on a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.sheets import styles

_LONG_SIDE, _SHORT_SIDE = 841.9, 595.3
"""A4 in points."""

_INCH = 72
_SHRUNK = 1.15
"""So much more than a page is shrunk to it: no last page with a line or two."""
_UNIT_POINTS, _PADDING_POINTS = 5.25, 3.75
"""The width of a column in points: so much for each unit, and its padding (Calibri 11)."""


def break_pages(sheet: Worksheet, starts: Sequence[int], end: int, drawing_points: float) -> None:
    """Break the page before each block that no longer fits.

    ``starts`` are the first rows of the blocks, ``end`` is the row after the last one,
    ``drawing_points`` the width of the drawings. What is hardly more than a page is printed on one.
    """
    room = _room(sheet, drawing_points)
    if room < _height(sheet, 1, end) <= room * _SHRUNK:
        sheet.page_setup.fitToHeight = 1
        return
    used = _height(sheet, 1, starts[0]) if starts else 0.0
    for start, following in pairwise([*starts, end]):
        height = _height(sheet, start, following)
        if used + height > room and used > _repeated(sheet):
            sheet.row_breaks.append(Break(id=start - 1))
            used = _repeated(sheet)
        used += height


def column_points(sheet: Worksheet) -> list[float]:
    """Return the widths of the columns that were set, in points, from the first one on."""
    columns = sheet.column_dimensions.values()
    return [column.width * _UNIT_POINTS + _PADDING_POINTS for column in columns]


def _room(sheet: Worksheet, drawing_points: float) -> float:
    """Return the height of a page in points of the sheet, as it is scaled to the page's width."""
    landscape = sheet.page_setup.orientation == "landscape"
    wide, high = (_LONG_SIDE, _SHORT_SIDE) if landscape else (_SHORT_SIDE, _LONG_SIDE)
    margins = sheet.page_margins
    wide -= (margins.left + margins.right) * _INCH
    high -= (margins.top + margins.bottom) * _INCH
    needed = max(sum(column_points(sheet)), drawing_points)
    return high / min(1.0, wide / needed)


def _height(sheet: Worksheet, first: int, end: int) -> float:
    rows = (sheet.row_dimensions[row].height for row in range(first, end))
    return sum(height or styles.LINE_POINTS for height in rows)


def _repeated(sheet: Worksheet) -> float:
    """Return the height of the title rows, which stand on each page."""
    _, last = (int(row.strip("$")) for row in (sheet.print_title_rows or "1:1").split(":"))
    return _height(sheet, 1, last + 1)
