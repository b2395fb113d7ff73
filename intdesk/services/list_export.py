"""Exporting a list exactly as it is shown: its records, order and columns."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.listing import ListQuery
from intdesk.exchange.list_export import TABLES, ExportColumn, ExportSheet
from intdesk.output import by_ending
from intdesk.services.progress import SILENT, Progress
from intdesk.services.restricted_lists import handed_out, list_marks
from intdesk.sheets.cells import CellKind, Value
from intdesk.sheets.document import Document
from intdesk.storage.database import Database

CHUNK = 1000
SEPARATOR = ", "


@dataclasses.dataclass(frozen=True, slots=True)
class ListColumn:
    """A shown column: a field of the list, its heading, and how its values are written.

    Codes become labels of ``list_id``; ``words`` translate other stored values.
    """

    field: str
    title: str
    kind: CellKind = CellKind.TEXT
    list_id: CodeListId | None = None
    words: Mapping[str, str] = dataclasses.field(default_factory=dict)


class ListExportService:
    """Writes lists of one data file as xlsx or csv."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the document."""
        self._database = database
        self._clock = clock

    def write(
        self,
        query: ListQuery,
        title: str,
        columns: Sequence[ListColumn],
        path: Path,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> int:
        """Write the records of a query and return how many; the path's ending tells the format.

        Lists that tell of people carry "intern" on each page (safety.md); restricted cases and
        their contacts are left out. The rows come from one
        read, so that the file shows one moment; others save after it, within the time that a
        write waits unless the list has far more than 100,000 rows. Raises
        ``OutputError``; then, and when cancelled, the target stays as it was.
        """
        export = by_ending(path, TABLES)
        with self._database.read() as unit:
            codes = CodeBook(unit.codes.all())
            ids = unit.lists.ids(handed_out(unit, query))
            office = unit.office.get()
            marks = list_marks(query.kind, office)
            sheet = ExportSheet(
                [ExportColumn(c.title, c.kind) for c in columns],
                Document(title, office.name, self._clock.now(), marking=marks),
            )

            def step(done: int) -> None:
                progress.check_cancelled()
                progress.step(done, len(ids))

            def rows() -> Iterator[list[Value]]:
                for start in range(0, len(ids), CHUNK):
                    chunk = ids[start : start + CHUNK]
                    found = unit.lists.rows(query.kind, chunk)
                    for record_id in chunk:
                        yield [shown(found[record_id][c.field], c, codes) for c in columns]

            return export(path, sheet, rows(), overwrite=overwrite, step=step)


def shown(value: object, column: ListColumn, codes: CodeBook) -> Value:
    """Return what an exported cell holds for a stored value."""
    if value is None or value == "":
        return None
    if column.kind is CellKind.DAY:
        return date.fromisoformat(str(value))
    if isinstance(value, tuple | list):
        return SEPARATOR.join(_word(str(v), column, codes) for v in value) or None
    if isinstance(value, int):
        return value
    return _word(str(value), column, codes)


def _word(value: str, column: ListColumn, codes: CodeBook) -> str:
    if column.list_id is not None:
        return codes.label(column.list_id, value)
    return column.words.get(value, value)
