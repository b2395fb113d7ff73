"""Free notes about people, closed under the identity key and opened again.

Closing leaves no trace of a note: not in its record, the search, the journal, nor in drafts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from intdesk.domain.changes import Kind
from intdesk.storage import dialect
from intdesk.storage.keys.sealing import unwrap, wrap
from intdesk.storage.repositories.indexing import reindex
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.safety import draft, sealed_note

FIELDS: Final = {
    Kind.CONSULTATION: ("note", "structural_note"),
    Kind.CONTACT: ("note",),
    Kind.INTERACTION: ("result",),
    Kind.FOLLOW_UP: ("note",),
    Kind.CASE: ("note",),
    Kind.COMPLAINT: ("description", "wanted", "lesson"),
    Kind.COMPLAINT_STEP: ("text",),
}
"""What is closed: the free text about a person.

Descriptions of working time stay, and the titles of follow-ups: what is to be done on which day
must be known to whoever takes over.
"""

_BETWEEN = "\n\n"


class SealedNotes:
    """Counts what is closed."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def count(self) -> int:
        """Return how many notes are closed."""
        return self._connection.execute(select(func.count()).select_from(sealed_note)).scalar_one()


class WritableSealedNotes(SealedNotes):
    """Closes and opens the notes of all records."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def close(self, key: bytes) -> int:
        """Close all notes under a key and return how many; raises ValueError for another key.

        Images in the journal and drafts, which may hold notes, are dropped for good.
        """
        closed = sum(self._close(kind, key) for kind in FIELDS)
        self._connection.execute(update(change_row), {"before": None, "after": None})
        self._connection.execute(delete(draft))
        for kind in FIELDS:
            dialect.purge_search(self._connection, MAPS[kind].search.name)
        return closed

    def open(self, key: bytes) -> int:
        """Put all notes back and return how many; raises ValueError for another key.

        A note that was written meanwhile follows the old one after a blank line.
        """
        opened = 0
        for kind, fields in FIELDS.items():
            ids: set[int] = set()
            for field in fields:
                old = self._sealed(kind, field, key)
                new = self._texts(kind, field)
                whole = {i: _joined(text, new.get(i, "")) for i, text in old.items()}
                self._write(MAPS[kind].table, field, whole)
                ids |= whole.keys()
                opened += len(whole)
            self._touched(kind, ids)
        self._connection.execute(delete(sealed_note))
        return opened

    def _close(self, kind: Kind, key: bytes) -> int:
        ids: set[int] = set()
        closed = 0
        for field in FIELDS[kind]:
            new = self._texts(kind, field)
            old = self._sealed(kind, field, key)
            whole = {i: _joined(old.get(i, ""), text) for i, text in new.items()}
            self._seal(kind, field, whole, key)
            self._write(MAPS[kind].table, field, dict.fromkeys(new, ""))
            ids |= new.keys()
            closed += len(new)
        self._touched(kind, ids)
        return closed

    def _texts(self, kind: Kind, field: str) -> dict[int, str]:
        table = MAPS[kind].table
        query = select(table.c.id, table.c[field]).where(table.c[field] != "")
        return {row[0]: row[1] for row in self._connection.execute(query.order_by(table.c.id))}

    def _sealed(self, kind: Kind, field: str, key: bytes) -> dict[int, str]:
        of = (sealed_note.c.kind == kind.value) & (sealed_note.c.field == field)
        query = select(sealed_note.c.record_id, sealed_note.c.sealed).where(of)
        found: dict[int, str] = {}
        for record_id, sealed in self._connection.execute(query):
            text = unwrap(key, sealed, _context(kind, record_id, field))
            if text is None:
                raise ValueError("sealed under another key")
            found[record_id] = text.decode()
        return found

    def _seal(self, kind: Kind, field: str, texts: dict[int, str], key: bytes) -> None:
        of = (sealed_note.c.kind == kind.value) & (sealed_note.c.field == field)
        for chunk in _chunks(texts):
            self._connection.execute(
                delete(sealed_note).where(of, sealed_note.c.record_id.in_(chunk))
            )
            self._connection.execute(
                insert(sealed_note),
                [
                    {
                        "kind": kind.value, "record_id": i, "field": field,
                        "sealed": wrap(key, texts[i].encode(), _context(kind, i, field)),
                    }
                    for i in chunk
                ],
            )  # fmt: skip

    def _write(self, table: Table, field: str, texts: dict[int, str]) -> None:
        rows = [{"record": i, "text": text} for i, text in texts.items()]
        if rows:
            statement = update(table).where(table.c.id == bindparam("record"))
            self._connection.execute(statement.values({field: bindparam("text")}), rows)

    def _touched(self, kind: Kind, ids: set[int]) -> None:
        """Let the records' versions move on, and fold their search texts anew."""
        record_map = MAPS[kind]
        table = record_map.table
        stamp = {"version": table.c.version + 1, "updated_at": self._scope.moment}
        for chunk in _chunks(ids):
            self._connection.execute(update(table).where(table.c.id.in_(chunk)).values(stamp))
        reindex(self._scope, record_map, sorted(ids))


def _chunks(ids: Iterable[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[start : start + CHUNK] for start in range(0, len(ordered), CHUNK)]


def _joined(old: str, new: str) -> str:
    return _BETWEEN.join(part for part in (old, new) if part)


def _context(kind: Kind, record_id: int, field: str) -> bytes:
    return f"{kind.value}/{record_id}/{field}".encode()
