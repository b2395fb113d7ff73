"""Data sheets: many rows under one heading, written in one pass and in little memory.

The row elements are made here, since openpyxl takes five times as long for 100,000 rows.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Sequence
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, Self, cast
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.errors import OutputError
from intdesk.sheets import styles
from intdesk.sheets.cells import (
    FORMATS,
    STORED,
    CellKind,
    Column,
    Value,
    clean_text,
    escape_like_excel,
    looks_like_formula,
)
from intdesk.sheets.document import Document
from intdesk.sheets.writer import SheetRows, add_sheet, set_page
from intdesk.sheets.writer_cells import put_text

MOST_ROWS = 1_048_575
"""Rows below the heading that a sheet can hold (Excel's limit)."""

NARROWEST, WIDEST = 8.0, 60.0
WIDE_PAGE = 95.0
"""Sheets wider than this many characters are printed in landscape."""

MOST_LINES = 20
"""Rows grow with long texts up to this height; the cell holds all of the text anyway."""

READ_PAGE, MOST_PAGE = 210.0, 260.0
"""So many characters side by side are read on a printed page in landscape; more only just."""

_IN_MEMORY = 8_000_000
_MEASURED_ROWS = 1_000
_FILTER_BUTTON = 4
_SHOWN_LENGTH = {CellKind.DAY: 10, CellKind.MINUTES: 7}

_AT_LEFT = {CellKind.TEXT, CellKind.DAY}

_Writer = Callable[[str, Value], str]


class DataSheet:
    """A sheet of a workbook that takes its rows one by one.

    A context: leaving it drops the rows, so the workbook is saved inside.
    """

    def __init__(
        self, workbook: Workbook, document: Document, columns: Sequence[Column], *,
        repeated: int = 1,
    ) -> None:  # fmt: skip
        """Add a sheet with the document's title and write its heading.

        Titles of columns that occur twice get a number, as a table needs it. A very wide sheet is
        printed over several pages, each with the ``repeated`` columns first.
        """
        self._repeated = repeated
        self.sheet = add_sheet(workbook, document.title)
        self.count = 0
        self._document = document
        self._columns = columns
        self._titles = unique_titles([c.title for c in columns])
        self._letters = [get_column_letter(n) for n in range(1, len(columns) + 1)]
        self._longest = [len(title) + _FILTER_BUTTON for title in self._titles]
        self._xml = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - lives with the sheet
        self._writers = [_writer(self.sheet, column.kind) for column in columns]
        numbers = {n for n, column in enumerate(columns, 1) if column.kind not in _AT_LEFT}
        write_heading(self.sheet, 1, self._titles, numbers)

    def __enter__(self) -> Self:
        """Return the sheet."""
        return self

    def __exit__(self, *error: object) -> None:
        """Drop the stored rows."""
        self._xml.close()

    def append(self, row: Sequence[Value]) -> None:
        """Write one row; raises ``OutputError`` ``too_many_rows`` where a sheet is full."""
        if self.count == MOST_ROWS:
            raise OutputError("too_many_rows", most=MOST_ROWS)
        self.count += 1
        if self.count <= _MEASURED_ROWS:
            self._measure(row)
        number = str(self.count + 1)
        cells = [
            write(letter + number, value)
            for write, letter, value in zip(self._writers, self._letters, row, strict=True)
            if value is not None and value != ""
        ]
        self._xml.write(f'<row r="{number}"{_height(row)}>{"".join(cells)}</row>'.encode())

    def finish(self) -> SheetRows:
        """Set table, widths and page, and return the rows for ``save_workbook``."""
        last = max(self.count, 1) + 1
        dimension = f"A1:{self._letters[-1]}{last}"
        self.sheet.add_table(data_table("Liste", dimension, self._titles))
        self.sheet.freeze_panes = "A2"
        widths = [min(max(n + 1.5, NARROWEST), WIDEST) for n in self._longest]
        for letter, width in zip(self._letters, widths, strict=True):
            self.sheet.column_dimensions[letter].width = width
        for letter, column in zip(self._letters, self._columns, strict=True):
            self._fill(f"{letter}2:{letter}{last}", column)
        set_page(self.sheet, self._document, landscape=sum(widths) > WIDE_PAGE, title_rows="1:1")
        if sum(widths) > MOST_PAGE:
            self._part_columns(widths)
        return SheetRows(self.sheet.title, cast("BinaryIO", self._xml), dimension)

    def _part_columns(self, widths: Sequence[float]) -> None:
        """Print so few columns on a page that they are read, the repeated ones on each."""
        first = sum(widths[: self._repeated])
        pages = math.ceil((sum(widths) - first) / max(READ_PAGE - first, READ_PAGE / 2))
        self.sheet.page_setup.fitToWidth = max(pages, 1)
        self.sheet.print_title_cols = f"A:{self._letters[self._repeated - 1]}"

    def _fill(self, cells: str, column: Column) -> None:
        """Put colours behind certain words, as rules that also hold for what is typed later."""
        for word, colour in column.fills.items():
            look = DifferentialStyle(fill=PatternFill("solid", bgColor=colour))
            rule = Rule("cellIs", operator="equal", formula=[f'"{word}"'], dxf=look)
            self.sheet.conditional_formatting.add(cells, rule)

    def _measure(self, row: Sequence[Value]) -> None:
        for index, (column, value) in enumerate(zip(self._columns, row, strict=True)):
            length = _SHOWN_LENGTH.get(column.kind) or _longest_line(value)
            self._longest[index] = max(self._longest[index], length)


def unique_titles(titles: Sequence[str]) -> list[str]:
    """Return column titles as a table wants them: one line, not empty, none twice in any case."""
    found: dict[str, str] = {}
    for position, title in enumerate(titles, 1):
        plain = " ".join(clean_text(title).split()) or f"Spalte {position}"
        name, number = plain, 1
        while name.casefold() in found:
            number += 1
            name = f"{plain} ({number})"
        found[name.casefold()] = name
    return list(found.values())


def data_table(name: str, dimension: str, titles: Sequence[str]) -> Table:
    """Return a table with filter buttons over a range whose first row holds the titles."""
    return Table(
        displayName=name,
        ref=dimension,
        tableColumns=[TableColumn(id=n, name=title) for n, title in enumerate(titles, 1)],
        autoFilter=AutoFilter(ref=dimension),
        tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=True),
    )


def write_heading(
    sheet: Worksheet, row: int, titles: Sequence[str], numbers: Container[int]
) -> None:
    """Write the heading of a table; columns of ``numbers`` (from 1) are aligned at the right."""
    for column, title in enumerate(titles, 1):
        cell = put_text(sheet, row, column, title)
        cell.font, cell.fill = styles.HEAD, styles.HEAD_FILL
        cell.alignment = styles.NUMBER_HEAD if column in numbers else styles.TEXT_HEAD


def _writer(sheet: Worksheet, kind: CellKind) -> _Writer:
    """Return what turns a reference and a value into a cell element of this sheet's workbook."""
    alignment = styles.LEFT if kind in _AT_LEFT else styles.RIGHT
    plain = _style(sheet, kind, alignment)
    if kind is CellKind.TEXT:
        return _text_writer(
            plain=plain,
            wrapped=_style(sheet, kind, styles.WRAPPED),
            quoted=_style(sheet, kind, styles.WRAPPED, quoted=True),
        )
    stored = STORED[kind]

    def write(ref: str, value: Value) -> str:
        return f'<c r="{ref}" s="{plain}"><v>{stored(value)!r}</v></c>'

    return write


def _style(sheet: Worksheet, kind: CellKind, alignment: Alignment, *, quoted: bool = False) -> int:
    """Return the number under which the workbook keeps a style."""
    cell = Cell(sheet, 1, 1)
    cell.font, cell.alignment, cell.number_format = styles.PLAIN, alignment, FORMATS[kind]
    cell.quotePrefix = quoted
    return cell.style_id


def _text_writer(*, plain: int, wrapped: int, quoted: int) -> _Writer:
    def write(ref: str, value: Value) -> str:
        text = clean_text(str(value))
        style = plain
        if looks_like_formula(text):
            style = quoted
        elif _is_long(text):
            style = wrapped
        kept = ' xml:space="preserve"' if text != text.strip() else ""
        content = escape(escape_like_excel(text))
        return f'<c r="{ref}" s="{style}" t="inlineStr"><is><t{kept}>{content}</t></is></c>'

    return write


def _height(row: Sequence[Value]) -> str:
    """Return the height of a row with long texts as an attribute; few programs find it alone."""
    most = max((_lines(v) for v in row if isinstance(v, str) and _is_long(v)), default=1)
    if most == 1:
        return ""
    return f' ht="{min(most, MOST_LINES) * styles.LINE_POINTS}" customHeight="1"'


def _is_long(text: str) -> bool:
    return len(text) > WIDEST or "\n" in text


def _lines(text: str) -> int:
    return sum(1 + len(line) // int(WIDEST) for line in text.split("\n"))


def _longest_line(value: Value) -> int:
    return max(map(len, str(value or "").splitlines()), default=0)
