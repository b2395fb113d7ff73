"""Reads xlsx files row by row: values as written, formulas as text, hostile files refused."""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as CellOfSheet
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.errors import InputError
from intdesk.sheets.reader_types import Cell, Limits, Percent, Row, Sheet, Workbook, trimmed

_PLAIN = (str, int, float, bool, datetime, date, time, timedelta)
_ESCAPE = re.compile("_x000[dD]_\n?|\r\n?")
_SAID = re.compile(r"\"[^\"]*\"|\\.")
"""What a number format only says: a sign in quotes does not make percent."""
_FAULTS = (
    zipfile.BadZipFile, zlib.error, SyntaxError, ValueError, TypeError, KeyError, IndexError,
    AttributeError, EOFError, OverflowError, RuntimeError, NotImplementedError, OSError,
    AssertionError, RecursionError,
)  # fmt: skip
"""What zipfile, the XML parsers and openpyxl raise on broken content (found by fuzzing)."""


def read_xlsx(path: Path, limits: Limits) -> Workbook:
    """Return the sheets of an xlsx file; raises ``InputError`` broken_workbook or too_large."""
    try:
        _check_size(path, limits)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path, limits)
    except InputError:
        raise
    except _FAULTS as error:
        raise InputError("broken_workbook", path=path.name) from error


def _check_size(path: Path, limits: Limits) -> None:
    """Refuse a zip bomb by the sizes it declares; reading never unpacks more than declared."""
    with zipfile.ZipFile(path) as package:
        members = package.infolist()
    if len(members) > limits.parts or sum(m.file_size for m in members) > limits.unpacked_bytes:
        raise InputError("too_large", path=path.name, rows=limits.rows)


def _read(path: Path, limits: Limits) -> Workbook:
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        try:
            left = limits.rows
            sheets = []
            for sheet in book.worksheets:
                rows = tuple(_rows(sheet, limits, left, path.name))
                left -= len(rows)
                sheets.append(Sheet(str(sheet.title), rows, sheet.sheet_state != "visible"))
            return Workbook(path.name, tuple(sheets))
        finally:
            book.close()


def _rows(sheet: Worksheet, limits: Limits, left: int, name: str) -> Iterator[Row]:
    found = 0
    lines = sheet.iter_rows(max_row=limits.row_number, max_col=limits.columns)
    for number, cells in enumerate(lines, 1):
        if not any(cell.value is not None for cell in cells):
            continue
        row = trimmed(number, tuple(map(_plain, cells)))
        if row is None:
            continue
        found += 1
        if found > left:
            raise InputError("too_large", path=name, rows=limits.rows)
        yield row


def _plain(cell: CellOfSheet | MergedCell) -> Cell:
    value: object = cell.value
    if isinstance(value, str):
        return _ESCAPE.sub("\n", value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Percent(value) if "%" in _SAID.sub("", cell.number_format) else value
    if value is None or isinstance(value, _PLAIN):
        return value
    return str(getattr(value, "text", "") or "=")  # array formulas and data tables
