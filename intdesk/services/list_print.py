"""Printing a list: a PDF of exactly what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.listing import ListQuery
from intdesk.domain.money import format_euros
from intdesk.domain.quantity import format_quantity
from intdesk.errors import OutputError
from intdesk.output import check_target, write_bytes
from intdesk.services.list_export import CHUNK, ListColumn, shown
from intdesk.services.progress import SILENT, Progress
from intdesk.services.restricted_lists import handed_out, list_marks
from intdesk.sheets.cells import CellKind
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.numbers import format_count, format_permille

MOST_ROWS = 2000
"""Rows of a printed list; a longer one is of use only as a table that can be searched."""

_WORDS: dict[CellKind, Callable[[Any], str]] = {
    CellKind.TEXT: str,
    CellKind.DAY: format_day,
    CellKind.MINUTES: lambda minutes: format_minutes(minutes, unit=False),
    CellKind.CENTS: format_euros,
    CellKind.NUMBER: format_count,
    CellKind.YEAR: str,
    CellKind.HUNDREDTHS: format_quantity,
    CellKind.PERMILLE: format_permille,
}


@dataclass(frozen=True, slots=True)
class ShownList:
    """What a screen shows: its title, its columns in order, and the words of its selection."""

    title: str
    columns: Sequence[ListColumn]
    selection: Sequence[str] = ()


class ListPrintService:
    """Writes lists of one data file as PDF."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the document."""
        self._database = database
        self._clock = clock

    def write(
        self,
        query: ListQuery,
        listed: ShownList,
        path: Path,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> int:
        """Write the records of a query as PDF and return how many.

        Lists that tell of people carry "intern" on each page (safety.md); restricted cases and
        their contacts are left out. Raises
        ``OutputError``, with the code ``too_long_to_print`` beyond :data:`MOST_ROWS`; then, and
        when cancelled, the target stays as it was.
        """
        from intdesk.reports.list_pdf import PrintedColumn, PrintedList, render_list

        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            ids = unit.lists.ids(handed_out(unit, query))
            if len(ids) > MOST_ROWS:
                raise OutputError("too_long_to_print", count=len(ids), most=MOST_ROWS)
            office = unit.office.get()
            rows = list(_rows(unit, query.kind, ids, listed.columns, progress))
        printed = PrintedList(
            title=listed.title,
            office=office.name,
            made_on=self._clock.today(),
            program=f"IntDesk {intdesk.__version__}",
            columns=[PrintedColumn(c.title, number=is_number(c.kind)) for c in listed.columns],
            rows=rows,
            selection=listed.selection,
            marks=list_marks(query.kind, office),
        )

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        content = render_list(printed, step)
        write_bytes(path, content, overwrite=overwrite)
        return len(rows)


def _rows(
    unit: ReadUnit,
    kind: Kind,
    ids: Sequence[int],
    columns: Sequence[ListColumn],
    progress: Progress,
) -> Iterator[list[str]]:
    codes = CodeBook(unit.codes.all())
    for start in range(0, len(ids), CHUNK):
        progress.check_cancelled()
        chunk = ids[start : start + CHUNK]
        found = unit.lists.rows(kind, chunk)
        for record_id in chunk:
            yield [_text(found[record_id][c.field], c, codes) for c in columns]


def _text(value: object, column: ListColumn, codes: CodeBook) -> str:
    return printed(shown(value, column, codes), column.kind)


def printed(value: object, kind: CellKind) -> str:
    """Return the text of a cell on paper."""
    return "" if value is None else _WORDS[kind](value)


def is_number(kind: CellKind) -> bool:
    """Tell whether cells of a kind stand right."""
    return kind not in {CellKind.TEXT, CellKind.DAY}
