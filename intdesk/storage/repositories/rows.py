"""Writes whole stored records: their row, child rows, search text and journal image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import delete, insert, update

from intdesk.domain.changes import Kind
from intdesk.errors import StaleRecordError
from intdesk.storage import dialect
from intdesk.storage.repositories.contact_links import reindex_named
from intdesk.storage.repositories.event_links import in_series
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.indexing import reindex, reindex_meetings, reindex_referrals
from intdesk.storage.repositories.mapping import CHUNK, RecordMap, Stored, child_row
from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.safety import sealed_note

T = TypeVar("T")

UNSEARCHED = frozenset({"version", "updated_at", "deleted_at", "minutes", "start", "people"})
"""Columns whose change leaves the search text as it is."""


class RecordRows(Generic[T]):
    """The rows of one kind of record within a unit of work."""

    def __init__(self, scope: Scope, record_map: RecordMap[T]) -> None:
        """Serve one kind in the transaction of the scope."""
        self._scope = scope
        self._map = record_map

    def new(self, values: Stored, batch: int | None = None) -> Stored:
        """Return the values of a draft completed by those of a new record."""
        moment = self._scope.moment
        return values | {
            "uuid": self._scope.new_uuid(), "version": 1, "deleted_at": None,
            "created_at": moment, "updated_at": moment, "import_batch": batch,
        }  # fmt: skip

    def insert(self, record: Stored) -> int:
        """Write a new record, or one that had been deleted (it has its id), and return the id."""
        connection = self._scope.connection
        record_id = insert_one(connection, self._map.table, self._map.columns(record))
        record["id"] = record_id
        for name in self._map.children:
            self._insert_children(name, [record])
        texts = self._map.search_texts(self._scope.labels, [record])
        connection.execute(insert(self._map.search), {"id": record_id, "words": texts[0]})
        self._scope.recorder.note(self._map.kind, record_id, None, record)
        return record_id

    def insert_many(self, records: Sequence[Stored], *, journal: bool) -> list[int]:
        """Write many new records in few statements and return their ids."""
        if not records:
            return []
        connection = self._scope.connection
        first = dialect.next_id(connection, self._map.table.name)
        for record_id, record in enumerate(records, first):
            record["id"] = record_id
            if journal:
                self._scope.recorder.note(self._map.kind, record_id, None, record)
        connection.execute(insert(self._map.table), [self._map.columns(r) for r in records])
        for name in self._map.children:
            self._insert_children(name, records)
        texts = self._map.search_texts(self._scope.labels, records)
        found = zip(records, texts, strict=True)
        rows = [{"id": record["id"], "words": text} for record, text in found]
        connection.execute(insert(self._map.search), rows)
        return [record["id"] for record in records]

    def replace(self, before: Stored, after: Stored) -> None:
        """Write the new values of a record; raises StaleRecordError if its version moved on."""
        connection, table = self._scope.connection, self._map.table
        changed = {name: value for name, value in after.items() if value != before[name]}
        condition = (table.c.id == before["id"]) & (table.c.version == before["version"])
        columns = self._map.columns(changed)
        if connection.execute(update(table).where(condition), columns).rowcount != 1:
            raise StaleRecordError("stale", kind=self._map.kind, id=before["id"])
        for name, child in self._map.children.items():
            if name in changed:
                connection.execute(delete(child).where(child.c.record_id == before["id"]))
                self._insert_children(name, [after])
        if changed.keys() - UNSEARCHED:
            self._refresh_search(after)
        if self._map.kind is Kind.CONTACT and "name" in changed:
            reindex_referrals(self._scope, before["id"])
            reindex_named(self._scope, [before["id"]])
        elif self._map.kind is Kind.COMMITTEE and "name" in changed:
            reindex_meetings(self._scope, before["id"])
        elif self._map.kind is Kind.EVENT_SERIES and "title" in changed:
            reindex(self._scope, EVENTS, in_series(connection, [before["id"]]))
        self._scope.recorder.note(self._map.kind, before["id"], before, after)

    def mark(self, records: Sequence[Stored], trashed_at: Any) -> None:  # noqa: ANN401
        """Put records into the trash or take them out; their versions move on."""
        table = self._map.table
        stamp = {"deleted_at": trashed_at, "updated_at": self._scope.moment}
        for start in range(0, len(records), CHUNK):
            ids = [record["id"] for record in records[start : start + CHUNK]]
            statement = update(table).where(table.c.id.in_(ids))
            self._scope.connection.execute(statement.values(version=table.c.version + 1, **stamp))
        for record in records:
            after = record | stamp | {"version": record["version"] + 1}
            self._scope.recorder.note(self._map.kind, record["id"], record, after)

    def delete(self, ids: Sequence[int]) -> None:
        """Remove records with all that belongs to them; the journal is the caller's task."""
        connection = self._scope.connection
        for start in range(0, len(ids), CHUNK):
            chunk = list(ids[start : start + CHUNK])
            for child in self._map.children.values():
                connection.execute(delete(child).where(child.c.record_id.in_(chunk)))
            closed = (sealed_note.c.kind == self._map.kind) & sealed_note.c.record_id.in_(chunk)
            connection.execute(delete(sealed_note).where(closed))
            for table in (self._map.search, self._map.table):
                connection.execute(delete(table).where(table.c.id.in_(chunk)))

    def _insert_children(self, name: str, records: Sequence[Stored]) -> None:
        rows = [
            child_row(record["id"], position, part)
            for record in records
            for position, part in enumerate(record[name])
        ]
        if rows:
            self._scope.connection.execute(insert(self._map.children[name]), rows)

    def _refresh_search(self, record: Stored) -> None:
        search = self._map.search
        words = self._map.search_texts(self._scope.labels, [record])[0]
        condition = (search.c.id == record["id"]) & (search.c.words != words)
        self._scope.connection.execute(update(search).where(condition), {"words": words})
