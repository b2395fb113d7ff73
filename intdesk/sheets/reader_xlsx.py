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
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.errors import InputError
from intdesk.sheets.reader_types import Cell, Limits, Row, Sheet, Workbook, trimmed

_PLAIN = (str, int, float, bool, datetime, date, time, timedelta)
_ESCAPE = re.compile("_x000[dD]_\n?|\r\n?")
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
    lines = sheet.iter_rows(max_row=limits.row_number, max_col=limits.columns, values_only=True)
    for number, values in enumerate(lines, 1):
        if not any(value is not None for value in values):
            continue
        row = trimmed(number, tuple(_plain(value) for value in values))
        if row is None:
            continue
        found += 1
        if found > left:
            raise InputError("too_large", path=name, rows=limits.rows)
        yield row


def _plain(value: object) -> Cell:
    if isinstance(value, str):
        return _ESCAPE.sub("\n", value)
    if value is None or isinstance(value, _PLAIN):
        return value
    return str(getattr(value, "text", "") or "=")  # array formulas and data tables
