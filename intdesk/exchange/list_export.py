"""A list as a file: exactly the columns, rows and order that the screen shows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intdesk.domain.dates import format_day
from intdesk.output import write_file
from intdesk.sheets.cells import CellKind, Column, Value, clean_text
from intdesk.sheets.document import Document

ExportColumn = Column
"""Heading and kind of a column."""

STEP = 1_000
"""Rows between two reports of progress."""

Step = Callable[[int], None]
"""Hears how many rows are done; raises ``CancelledError`` to stop the export."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\n")


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """The columns of an export and what its file says about itself."""

    columns: Sequence[ExportColumn]
    document: Document


def export_xlsx(
    path: Path,
    sheet: ExportSheet,
    rows: Iterable[Sequence[Value]],
    *,
    overwrite: bool = False,
    step: Step | None = None,
) -> int:
    """Write a workbook with one table and return the number of its rows.

    Raises ``OutputError``; then, and when ``step`` cancels, the target stays as it was.
    openpyxl is loaded with the first export, not with the window.
    """
    from intdesk.sheets.writer import new_workbook, save_workbook
    from intdesk.sheets.writer_rows import DataSheet

    workbook = new_workbook(sheet.document)
    with (
        write_file(path, overwrite=overwrite) as stream,
        DataSheet(workbook, sheet.document, sheet.columns) as data,
    ):
        for row in _stepped(rows, step):
            data.append(row)
        save_workbook(workbook, stream, [data.finish()])
    return data.count


def export_csv(
    path: Path,
    sheet: ExportSheet,
    rows: Iterable[Sequence[Value]],
    *,
    overwrite: bool = False,
    step: Step | None = None,
) -> int:
    """Write a csv file as German spreadsheets read it and return the number of its rows.

    Semicolons, UTF-8 with a mark at the beginning, CRLF; text that a spreadsheet would run as a
    formula gets an apostrophe in front. Errors are those of :func:`export_xlsx`.
    """
    written = [_CSV[column.kind] for column in sheet.columns]
    count = 0
    with write_file(path, overwrite=overwrite) as stream:
        text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
        lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
        lines.writerow([_guarded(column.title) for column in sheet.columns])
        for row in _stepped(rows, step):
            cells = zip(written, row, strict=True)
            lines.writerow(["" if value is None else write(value) for write, value in cells])
            count += 1
        text.detach()
    return count


TABLES = {".xlsx": export_xlsx, ".csv": export_csv}
"""What writes a table, by the ending of its file."""


def _stepped(rows: Iterable[Sequence[Value]], step: Step | None) -> Iterator[Sequence[Value]]:
    for done, row in enumerate(rows):
        if step and done % STEP == 0:
            step(done)
        yield row


def _guarded(text: str) -> str:
    """Return clean text that no spreadsheet runs as a formula."""
    plain = clean_text(text)
    return f"'{plain}" if plain.startswith(_FORMULA_STARTS) else plain


def _decimal(value: int, places: int) -> str:
    return f"{value / 10**places:.{places}f}".replace(".", ",")


_CSV: dict[CellKind, Callable[[Any], str]] = {
    CellKind.TEXT: lambda value: _guarded(str(value)),
    CellKind.DAY: format_day,
    CellKind.MINUTES: lambda minutes: f"{minutes // 60}:{minutes % 60:02d}",
    CellKind.CENTS: lambda cents: _decimal(cents, 2),
    CellKind.HUNDREDTHS: lambda number: _decimal(number, 2),
    CellKind.NUMBER: lambda number: f"{number:d}",
    CellKind.YEAR: str,
    CellKind.PERMILLE: lambda permille: f"{_decimal(permille, 1)} %",
}
