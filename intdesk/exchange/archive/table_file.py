"""A table of the archive as csv: every value comes back as it was.

Semicolons, UTF-8 with a mark, one heading such as ``Datum [day]``: what people read, and in
brackets the name that stays the same. Days and moments are ISO, amounts cents, durations minutes.
A text that a spreadsheet would run as a formula has an apostrophe in front, as has one that begins
with an apostrophe; an empty cell is nothing entered.
"""

from __future__ import annotations

import base64
import binascii
import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from intdesk.domain.archive import CellType, ColumnShape, Plain

MOST_DIGITS = 18
_FIELD_LIMIT = 64 * 1024 * 1024
_MARKED = ("'", "=", "+", "-", "@", "\t", "\r", "\n")
_NAME = re.compile(r"\[([a-z][a-z0-9_]*)\]\s*$")
_NUMBER = re.compile(rf"-?\d{{1,{MOST_DIGITS}}}")


class UnreadableTableError(ValueError):
    """A table that is not as the archive writes it."""


def heading(word: str, column: ColumnShape) -> str:
    """Return the heading of a column."""
    return f"{word} [{column.name}]"


def write_table(
    headings: Sequence[str], columns: Sequence[ColumnShape], rows: Iterable[Sequence[Plain]]
) -> bytes:
    """Return the csv file of a table."""
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow(headings)
    for row in rows:
        lines.writerow([_written(value, c) for value, c in zip(row, columns, strict=True)])
    return text.getvalue().encode("utf-8-sig")


def read_table(
    content: bytes, columns: Sequence[ColumnShape]
) -> tuple[tuple[str, ...], list[tuple[Plain, ...]]]:
    """Return the names of the columns that a csv file has, and its rows.

    Raises :class:`UnreadableTableError` for a file that is no such table: unknown or repeated
    columns, required ones that are missing, rows of another width, values of another kind.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTableError("encoding") from error
    before = csv.field_size_limit(_FIELD_LIMIT)
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
        head = next(lines, None)
        if head is None:
            raise UnreadableTableError("heading")
        found = _columns(head, columns)
        rows = [_row(cells, found) for cells in lines]
    except csv.Error as error:
        raise UnreadableTableError("csv") from error
    finally:
        csv.field_size_limit(before)
    return tuple(c.name for c in found), rows


def _columns(head: Sequence[str], columns: Sequence[ColumnShape]) -> list[ColumnShape]:
    known = {c.name: c for c in columns}
    names = [match[1] if (match := _NAME.search(text)) else "" for text in head]
    if len(set(names)) < len(names) or not set(names) <= known.keys():
        raise UnreadableTableError("columns")
    if {c.name for c in columns if c.required} - set(names):
        raise UnreadableTableError("columns")
    return [known[name] for name in names]


def _row(cells: Sequence[str], columns: Sequence[ColumnShape]) -> tuple[Plain, ...]:
    if len(cells) != len(columns):
        raise UnreadableTableError("width")
    return tuple(_read(text, column) for text, column in zip(cells, columns, strict=True))


def _written(value: Plain, column: ColumnShape) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, int):
        return str(value)
    if value.startswith(_MARKED) or (value == "" and column.optional):
        return f"'{value}"
    return value


def _read(text: str, column: ColumnShape) -> Plain:
    if text == "" and column.optional:
        return None
    read = _READERS.get(column.type)
    plain = text.removeprefix("'")
    if read is None:
        return plain
    try:
        return read(plain if column.type is CellType.JSON else text)
    except (ValueError, binascii.Error, RecursionError) as error:
        raise UnreadableTableError(column.name) from error


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return int(text)


def _flag(text: str) -> int:
    if text not in {"0", "1"}:
        raise ValueError(text)
    return int(text)


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


def _moment(text: str) -> str:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(text)
    return text


def _json(text: str) -> str:
    json.loads(text)
    return text


def _binary(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


_READERS: dict[CellType, Callable[[str], Plain]] = {
    CellType.NUMBER: _number,
    CellType.FLAG: _flag,
    CellType.DAY: _day,
    CellType.MOMENT: _moment,
    CellType.JSON: _json,
    CellType.BINARY: _binary,
}
