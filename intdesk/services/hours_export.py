"""The dates of office hours as a file, as their screen shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.office_calendar import CalendarDate, Standing
from intdesk.domain.office_hour import end_of
from intdesk.exchange.list_export import TABLES, ExportSheet
from intdesk.output import by_ending
from intdesk.sheets.cells import CellKind, Column, Value
from intdesk.sheets.document import Document
from intdesk.storage.database import Database
from intdesk.texts.labels import OFFICE_DATE_HEADS, OFFICE_HOURS_NAME, STANDING_LABELS
from intdesk.texts.report import marks_text

KINDS = (
    CellKind.DAY, CellKind.TEXT, CellKind.TEXT, CellKind.TEXT, CellKind.TEXT, CellKind.MINUTES,
    CellKind.NUMBER, CellKind.MINUTES, CellKind.PERMILLE, CellKind.TEXT, CellKind.TEXT,
)  # fmt: skip


def write_dates(
    database: Database, clock: Clock, dates: Sequence[CalendarDate], path: Path, *, overwrite: bool
) -> int:
    """Write dates as xlsx or csv, by the ending of the path, and return how many.

    Raises ``OutputError``; then the target stays as it was.
    """
    export = by_ending(path, TABLES)
    with database.read() as unit:
        office = unit.office.get()
    columns = [Column(*pair) for pair in zip(OFFICE_DATE_HEADS, KINDS, strict=True)]
    marks = marks_text(internal=True, demonstration=office.demonstration)
    document = Document(OFFICE_HOURS_NAME, office.name, clock.now(), marking=marks)
    return export(path, ExportSheet(columns, document), date_rows(dates), overwrite=overwrite)


def date_rows(dates: Sequence[CalendarDate]) -> Iterator[list[Value]]:
    """Return what a table shows of dates, in the order of :data:`KINDS`."""
    for found in dates:
        record, held = found.record, found.standing is Standing.HELD
        yield [
            found.day, record.start, end_of(record.start, record.minutes or 0), record.place,
            STANDING_LABELS[found.standing], record.minutes, found.visitors if held else None,
            found.consulted, found.utilisation, found.reason or None, record.note or None,
        ]  # fmt: skip
