"""The whole content of a file, table by table as plain values: for the open archive.

The tables themselves say what there is, so that a new kind of record is part of it at once. Left
out is what follows from the rest (search texts, sort keys), what is sealed, and what belongs to
this very file (its identity, steps to undo, drafts).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Integer, LargeBinary, Table, delete, insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from intdesk.domain.archive import CellType, ColumnShape, Plain, TableShape
from intdesk.domain.folding import fold
from intdesk.storage.repositories.indexing import reindex
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.scope import Scope
from intdesk.storage.tables import METADATA
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.safety import attachment, attachment_content, sealed_note
from intdesk.storage.tables.types import Bool, IsoDate, JsonText, UtcDateTime
from intdesk.storage.upgrade import HEAD

CHUNK = 1000

LEFT_OUT: Mapping[str, str] = {
    "meta": "facts of this very file",
    "draft": "what stands unsaved in forms",
    "change_set": "steps to undo",
    "change_row": "steps to undo",
    "attachment_content": "goes out as files",
    "case_identity": "sealed, goes out only if it is open",
    "sealed_note": "sealed",
}
"""Tables that are no part of it, and why; search texts follow from the records."""

_OWN_SETTINGS = ("backup.",)
"""What settings of this machine begin with."""


class BrokenContentError(Exception):
    """What was to be put into a file does not fit together; ``table`` says where."""

    def __init__(self, table: str) -> None:
        """Name the table."""
        super().__init__(table)
        self.table = table


def shapes() -> tuple[TableShape, ...]:
    """Return the tables in an order in which each comes after those that it refers to."""
    return tuple(_shape(table) for table in _tables())


class WholeFile:
    """Reads everything."""

    schema = HEAD
    """The state of the schema to which the shapes belong."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def rows(self, name: str) -> Iterator[tuple[Plain, ...]]:
        """Yield the rows of a table as plain values, in the order of its key."""
        table = METADATA.tables[name]
        columns = ", ".join(f'"{c.name}"' for c in _columns(table))
        order = ", ".join(f'"{c.name}"' for c in table.primary_key)
        found = self._connection.execute(text(f'SELECT {columns} FROM "{name}" ORDER BY {order}'))  # noqa: S608 - names of our tables
        for row in found:
            if name != "setting" or not str(row[0]).startswith(_OWN_SETTINGS):
                yield tuple(row)

    def files(self) -> Iterator[tuple[int, str]]:
        """Yield ids and names of all attachments, those in the trash included."""
        c = attachment.c
        for row in self._connection.execute(select(c.id, c.name).order_by(c.id)):
            yield row[0], row[1]

    def file(self, attachment_id: int) -> bytes:
        """Return the content of an attachment."""
        c = attachment_content.c
        query = select(c.content).where(c.attachment_id == attachment_id)
        return bytes(self._connection.execute(query).scalar_one())

    def sealed_notes(self) -> int:
        """Return how many notes are closed, which nobody can read here."""
        return len(self._connection.execute(select(sealed_note.c.id)).all())

    def cases(self) -> frozenset[int]:
        """Return the ids of all cases."""
        return frozenset(self._connection.execute(select(case_file.c.id)).scalars())

    def empty(self) -> bool:
        """Tell whether there is no record of any kind, not even in the trash."""
        tables = [*(m.table for m in MAPS.values()), attachment]
        first = (self._connection.execute(select(t.c.id).limit(1)).first() for t in tables)
        return all(row is None for row in first)


class WritableWholeFile(WholeFile):
    """Reads everything, and fills an empty file."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def clear(self) -> None:
        """Remove what every new file has: code lists and the profile of the office."""
        for table in reversed(_tables()):
            self._connection.execute(delete(table))

    def fill(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[Plain]]) -> None:
        """Write rows of a table; raises :class:`BrokenContentError` for what it does not take."""
        table = METADATA.tables[name]
        folded = _folded(table)
        made = [dict(zip(columns, row, strict=True)) for row in rows]
        for values in made:
            for key, source in folded.items():
                values[key] = fold(str(values.get(source) or ""))
        try:
            for start in range(0, len(made), CHUNK):
                self._insert(table, made[start : start + CHUNK])
        except (IntegrityError, StatementError, ValueError, TypeError, OverflowError) as error:
            raise BrokenContentError(name) from error

    def put_file(self, attachment_id: int, content: bytes) -> None:
        """Write the content of an attachment; raises :class:`BrokenContentError`."""
        values = {"attachment_id": attachment_id, "content": content}
        try:
            self._connection.execute(insert(attachment_content), values)
        except IntegrityError as error:
            raise BrokenContentError(attachment.name) from error

    def finish(self) -> None:
        """Make the search texts, after reading each record as the program does.

        Raises :class:`BrokenContentError` for records that cannot be read.
        """
        for record_map in MAPS.values():
            ids = list(self._connection.execute(select(record_map.table.c.id)).scalars())
            try:
                for start in range(0, len(ids), CHUNK):
                    found = record_map.load(self._connection, ids[start : start + CHUNK])
                    for stored in found.values():
                        draft = record_map.draft(stored)
                        record_map.stored(draft)
                empty = [{"id": record_id, "words": ""} for record_id in ids]
                if empty:
                    self._connection.execute(insert(record_map.search), empty)
                reindex(self._scope, record_map, ids)
            except (ValueError, TypeError, KeyError, AttributeError, IntegrityError) as error:
                raise BrokenContentError(record_map.table.name) from error

    def _insert(self, table: Table, rows: list[dict[str, Plain]]) -> None:
        if not rows:
            return
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" for _ in rows[0])
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 - names of our tables
        self._connection.exec_driver_sql(statement, [tuple(row.values()) for row in rows])


def _tables() -> list[Table]:
    searches = {record_map.search.name for record_map in MAPS.values()}
    return [t for t in METADATA.sorted_tables if t.name not in LEFT_OUT and t.name not in searches]


def _shape(table: Table) -> TableShape:
    kinds = {m.table.name: kind for kind, m in MAPS.items()}
    fields = {
        child.name: (kind, name) for kind, m in MAPS.items() for name, child in m.children.items()
    }
    columns = tuple(_column(c) for c in _columns(table))
    return TableShape(table.name, columns, kinds.get(table.name), fields.get(table.name))


def _columns(table: Table) -> list[Column[Any]]:
    folded = _folded(table)
    return [c for c in table.c if c.name not in folded]


def _folded(table: Table) -> dict[str, str]:
    """Return the sort keys of a table, each with the column that it follows from."""
    names = {c.name for c in table.c}
    keys = (name for name in names if name.endswith("_folded"))
    return {name: name.removesuffix("_folded") for name in keys}


_TYPES = (
    (Bool, CellType.FLAG), (IsoDate, CellType.DAY), (UtcDateTime, CellType.MOMENT),
    (JsonText, CellType.JSON), (LargeBinary, CellType.BINARY), (Integer, CellType.NUMBER),
)  # fmt: skip


def _column(column: Column[Any]) -> ColumnShape:
    kind = next((found for sort, found in _TYPES if isinstance(column.type, sort)), CellType.TEXT)
    refers = next((key.column.table.name for key in column.foreign_keys), "")
    optional = bool(column.nullable)
    required = not optional and column.server_default is None
    return ColumnShape(column.name, kind, optional, refers, required)
