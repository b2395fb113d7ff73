"""Reads csv files as Excel and others write them: encoding and separator are found out."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from intdesk.errors import InputError
from intdesk.sheets.reader_signature import utf16_without_mark
from intdesk.sheets.reader_types import Limits, Row, Sheet, Workbook, trimmed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_LINES = 200


def read_csv(name: str, content: bytes, limits: Limits) -> Workbook:
    """Return the one sheet of a csv file, titled as Excel does: the file's name without ending.

    ``content`` is UTF-8, UTF-16 or Windows-1252. Raises ``InputError`` broken_workbook, too_large.
    """
    text = decoded(name, content)
    separator, skipped = _separator(text)
    rows = tuple(_rows(name, text, separator, skipped, limits))
    return Workbook(name, (Sheet(name.rsplit(".", 1)[0], rows),))


def decoded(name: str, content: bytes) -> str:
    """Return the text of a file in one of the encodings that office programs write."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decode(name, content, encoding)
    if encoding := utf16_without_mark(content):
        return _decode(name, content, encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _decode(name: str, content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError("broken_workbook", path=name) from error


def _separator(text: str) -> tuple[str, int]:
    """Return the separator and how many lines at the top only name it (``sep=;`` of Excel)."""
    first = text.split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], 1
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    return max(_SEPARATORS, key=lambda s: _regularity(sample, s)), 0


def _regularity(sample: str, separator: str) -> tuple[int, int]:
    """Return how many rows have the most usual width, and that width; the true one wins.

    Headings hold no decimal commas and no lists of topics, so only the true separator cuts them
    like the rows below.
    """
    lines = csv.reader(io.StringIO(sample), delimiter=separator)
    try:
        widths = Counter(len(cells) for cells in lines if len(cells) > 1)
    except csv.Error:
        return 0, 0
    return max(((times, width) for width, times in widths.items()), default=(0, 0))


def _rows(name: str, text: str, separator: str, skipped: int, limits: Limits) -> Iterator[Row]:
    found = 0
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(lines, 1):
            row = trimmed(number, tuple(cells[: limits.columns]))
            if number <= skipped or row is None:
                continue
            found += 1
            if found > limits.rows:
                raise InputError("too_large", path=name, rows=limits.rows)
            yield row
    except csv.Error as error:
        raise InputError("broken_workbook", path=name) from error
