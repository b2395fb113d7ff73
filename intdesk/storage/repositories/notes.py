"""Free notes about persons: switched off they are found by no search, and can all be removed."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.privacy import NOTE_FIELDS
from intdesk.storage import dialect
from intdesk.storage.labels import NOTES_OFF, NOTES_SETTING
from intdesk.storage.repositories.indexing import reindex
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.repositories.office import WritableSettings
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.safety import draft, sealed_note


class Notes:
    """Counts notes about persons."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def count(self) -> int:
        """Return how many records have a note, those in the trash and closed ones included."""
        counts = [
            self._connection.execute(
                select(func.count()).select_from(MAPS[kind].table).where(
                    MAPS[kind].table.c[field] != ""
                )
            ).scalar_one()
            for kind, field in NOTE_FIELDS.items()
        ]  # fmt: skip
        kinds = [kind.value for kind in NOTE_FIELDS]
        closed = select(func.count()).select_from(sealed_note)
        mine = closed.where(sealed_note.c.kind.in_(kinds), sealed_note.c.field == "note")
        return sum(counts) + self._connection.execute(mine).scalar_one()


class WritableNotes(Notes):
    """Switches the use of notes, and removes them without a trace."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def switch(self, *, used: bool) -> None:
        """Let notes be written and found, or neither."""
        WritableSettings(self._connection).set(NOTES_SETTING, "" if used else NOTES_OFF)
        for kind, field in NOTE_FIELDS.items():
            reindex(self._scope, MAPS[kind], self._noted(kind, field))
            dialect.purge_search(self._connection, MAPS[kind].search.name)

    def remove_all(self) -> int:
        """Remove all notes for good and return how many; also from journal, drafts, search.

        Images of these kinds in the journal are dropped whole, because each may hold a note.
        """
        removed = self.count()
        for kind, field in NOTE_FIELDS.items():
            self._remove(kind, field)
        kinds = [kind.value for kind in NOTE_FIELDS]
        images = update(change_row).where(change_row.c.kind.in_(kinds))
        self._connection.execute(images, {"before": None, "after": None})
        self._connection.execute(delete(draft).where(draft.c.form.in_(kinds)))
        closed = delete(sealed_note).where(sealed_note.c.kind.in_(kinds))
        self._connection.execute(closed.where(sealed_note.c.field == "note"))
        return removed

    def _remove(self, kind: Kind, field: str) -> None:
        record_map = MAPS[kind]
        table, ids = record_map.table, self._noted(kind, field)
        stamp = {field: "", "version": table.c.version + 1, "updated_at": self._scope.moment}
        for start in range(0, len(ids), CHUNK):
            chunk = table.c.id.in_(ids[start : start + CHUNK])
            self._connection.execute(update(table).where(chunk).values(stamp))
        reindex(self._scope, record_map, ids)
        dialect.purge_search(self._connection, record_map.search.name)
        for record_id in ids:
            self._scope.recorder.note_unseen(kind, record_id, field)

    def _noted(self, kind: Kind, field: str) -> list[int]:
        table = MAPS[kind].table
        query = select(table.c.id).where(table.c[field] != "").order_by(table.c.id)
        return list(self._connection.execute(query).scalars())
