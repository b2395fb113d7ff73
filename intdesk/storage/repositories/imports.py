"""Imports: their batches, and fingerprints by which an already imported row is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, select

from intdesk.domain.changes import Kind
from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.step_lists import undoable
from intdesk.storage.tables.history import change_set, import_batch, import_fingerprint


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import: what came from which file, how many records, whether it was taken back."""

    id: int
    kind: Kind
    file_name: str
    count: int
    moment: datetime
    undone: bool


def _batch(row: RowMapping) -> ImportBatch:
    values = dict(row)
    undone = values.pop("undone_at") is not None
    return ImportBatch(**values | {"kind": Kind(row["kind"])}, undone=undone)


class Imports:
    """Reads what was imported."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def batches(self) -> list[ImportBatch]:
        """Return all imports, the newest first."""
        query = select(import_batch).order_by(import_batch.c.id.desc())
        return [_batch(row) for row in self._connection.execute(query).mappings()]

    def steps(self) -> dict[int, int]:
        """Return for each import that can still be taken back the step that does it."""
        c = change_set.c
        query = select(c.import_batch, c.id).where(c.import_batch.is_not(None), undoable())
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def fingerprints(self, kind: Kind) -> Counter[str]:
        """Return how often each fingerprint was imported and not taken back."""
        marks = import_fingerprint.c
        query = (
            select(marks.fingerprint, func.count())
            .join(import_batch, import_batch.c.id == marks.batch_id)
            .where(import_batch.c.kind == kind.value)
            .group_by(marks.fingerprint)
        )
        return Counter({row[0]: row[1] for row in self._connection.execute(query)})

    def marks(self, kind: Kind) -> dict[int, str]:
        """Return the fingerprint of each record that was imported and not taken back."""
        c = import_fingerprint.c
        query = (
            select(c.record_id, c.fingerprint)
            .join(import_batch, import_batch.c.id == c.batch_id)
            .where(import_batch.c.kind == kind.value)
            .order_by(c.record_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def origins(self, kind: Kind) -> dict[str, int]:
        """Return for each fingerprint that was not taken back the record that came from it."""
        c = import_fingerprint.c
        query = (
            select(c.fingerprint, c.record_id)
            .join(import_batch, import_batch.c.id == c.batch_id)
            .where(import_batch.c.kind == kind.value)
            .order_by(c.id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}


class WritableImports(Imports):
    """Reads and writes what was imported."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def new_batch(self, kind: Kind, file_name: str, count: int) -> int:
        """Begin an import of records of a kind and return its id; it becomes the step to undo."""
        values = {
            "kind": kind.value, "file_name": file_name, "count": count,
            "moment": self._scope.moment,
        }  # fmt: skip
        batch = insert_one(self._connection, import_batch, values)
        self._scope.recorder.note_batch(batch)
        return batch

    def add_fingerprints(self, batch: int, marks: Sequence[tuple[int, str]]) -> None:
        """Keep the fingerprints of imported records, as pairs of record id and fingerprint."""
        rows = [
            {"batch_id": batch, "record_id": record_id, "fingerprint": fingerprint}
            for record_id, fingerprint in marks
        ]
        if rows:
            self._connection.execute(insert(import_fingerprint), rows)
