"""Lists made for tests, and reading them with the packaged code lists."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path

from openpyxl import Workbook as Book

from intdesk.assets import resource
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.exchange.consultation_list.findings import ListReading
from intdesk.exchange.consultation_list.list_reader import read_list
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.sheets.reader import read_workbook

TODAY = date(2026, 1, 15)
Rows = Sequence[Sequence[object]]


@cache
def book() -> CodeBook:
    """Return the packaged code lists."""
    codes = []
    for list_id in CodeListId:
        data = json.loads(resource("codes", f"{list_id.value}.json").read_text("utf-8"))
        codes += [
            Code(
                list_id,
                entry["code"],
                entry["label"],
                position,
                groups=tuple(entry["groups"]),
                spellings=tuple(entry["spellings"]),
                extra=entry["extra"],
            )
            for position, entry in enumerate(data["entries"])
        ]
    return CodeBook(codes)


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Return what a cell with a day holds."""
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - cells have no zone


def xlsx(path: Path, sheets: AnyMapping[str, Rows]) -> Path:
    """Write sheets of rows; a text that begins with = becomes a formula as in Excel."""
    workbook = Book()
    workbook.remove(workbook.worksheets[0])
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    return path


def read(path: Path, mapping: Mapping | None = None) -> ListReading:
    """Read a list on a fixed day."""
    return read_list(
        read_workbook(path), book(), TODAY, mapping or Mapping(), lambda _done, _total: None
    )


def read_rows(
    folder: Path, rows: Rows, mapping: Mapping | None = None, title: str = "Liste"
) -> ListReading:
    """Read a list of one sheet."""
    return read(xlsx(folder / "liste.xlsx", {title: rows}), mapping)


def drafts(reading: ListReading) -> list[Consultation]:
    """Return the drafts in their order."""
    return [row.draft for row in reading.drafts]


def problems(reading: ListReading) -> list[tuple[int, str, str]]:
    """Return row, field and reason of the problems."""
    return [(p.row, p.field, p.reason) for p in reading.problems]


def skipped(reading: ListReading) -> list[tuple[int, str]]:
    """Return row and reason of the skipped rows."""
    return [(s.row, s.reason) for s in reading.skipped]


def hints(reading: ListReading) -> list[tuple[int, str, str]]:
    """Return row, field and reason of the hints."""
    return [(h.row, h.field, h.reason) for h in reading.hints]


def fields(reading: ListReading) -> dict[str, str]:
    """Return what each heading of the first list was taken for."""
    columns = next(sheet.columns for sheet in reading.sheets if sheet.columns)
    return {column.heading: column.field.value for column in columns}


def counted(values: Sequence[object]) -> dict[object, int]:
    """Return how often each value stands in a list."""
    return dict(Counter(values))
