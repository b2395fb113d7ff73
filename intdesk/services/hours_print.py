"""The dates of office hours on paper, as their screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.office_calendar import CalendarDate
from intdesk.output import check_target, write_bytes
from intdesk.reports.list_pdf import PrintedColumn, PrintedList, render_list
from intdesk.services.hours_export import KINDS, date_rows
from intdesk.services.list_print import is_number, printed
from intdesk.services.progress import Progress
from intdesk.storage.database import Database
from intdesk.texts.labels import OFFICE_DATE_HEADS
from intdesk.texts.report import marks_text


def print_dates(
    database: Database,
    clock: Clock,
    listed: tuple[str, Sequence[CalendarDate]],
    path: Path,
    *,
    overwrite: bool,
    progress: Progress,
) -> int:
    """Write dates under a title as PDF and return how many.

    Raises ``OutputError``; then, and when cancelled, the target stays as it was.
    """
    check_target(path, overwrite=overwrite)
    with database.read() as unit:
        office = unit.office.get()
    title, dates = listed
    rows = [[printed(*cell) for cell in zip(row, KINDS, strict=True)] for row in date_rows(dates)]
    heads = zip(OFFICE_DATE_HEADS, KINDS, strict=True)
    document = PrintedList(
        title=title,
        office=office.name,
        made_on=clock.today(),
        program=f"IntDesk {intdesk.__version__}",
        columns=[PrintedColumn(head, number=is_number(kind)) for head, kind in heads],
        rows=rows,
        marks=marks_text(internal=True, demonstration=office.demonstration),
    )

    def step(done: int, total: int) -> None:
        progress.check_cancelled()
        progress.step(done, total)

    write_bytes(path, render_list(document, step), overwrite=overwrite)
    return len(rows)
