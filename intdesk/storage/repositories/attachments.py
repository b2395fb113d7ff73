"""Attachments: what is known of each, and its content in a table of its own.

The journal keeps what is known, never the content: taking back a new attachment puts it into the
trash, and only erasing removes the content.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Kind
from intdesk.errors import IntDeskError
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK, Stored
from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.safety import attachment as table
from intdesk.storage.tables.safety import attachment_content as content_table

_HIDDEN = frozenset({"uuid", "media_type"})


def _attachment(row: RowMapping | Stored) -> Attachment:
    values = {name: value for name, value in row.items() if name not in _HIDDEN}
    return Attachment(**values | {"kind": Kind(values["kind"])})


class Attachments:
    """Reads attachments."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def of(self, kind: Kind, record_id: int) -> list[Attachment]:
        """Return the attachments of a record in the order in which they were added."""
        mine = select(table).where(table.c.kind == kind.value, table.c.record_id == record_id)
        query = mine.where(table.c.deleted_at.is_(None)).order_by(table.c.id)
        return [_attachment(row) for row in self._connection.execute(query).mappings()]

    def get(self, attachment_id: int) -> Attachment:
        """Return an attachment, trashed or not; raises KeyError for an unknown id."""
        return _attachment(self.stored([attachment_id])[attachment_id])

    def content(self, attachment_id: int) -> bytes:
        """Return the bytes of an attachment; raises KeyError for an unknown id."""
        mine = content_table.c.attachment_id == attachment_id
        found = self._connection.execute(select(content_table.c.content).where(mine)).scalar()
        if found is None:
            raise KeyError(attachment_id)
        return bytes(found)

    def all(self) -> Iterator[Attachment]:
        """Return every attachment, those in the trash included."""
        for row in self._connection.execute(select(table).order_by(table.c.id)).mappings():
            yield _attachment(row)

    def total_bytes(self) -> int:
        """Return the size of all attachments together, those in the trash included."""
        query = select(func.coalesce(func.sum(table.c.size), 0))
        return int(self._connection.execute(query).scalar_one())

    def stored(self, ids: Sequence[int]) -> dict[int, Stored]:
        """Return the rows of these ids; unknown ids are absent."""
        found: dict[int, Stored] = {}
        for start in range(0, len(ids), CHUNK):
            query = select(table).where(table.c.id.in_(ids[start : start + CHUNK]))
            rows = self._connection.execute(query).mappings()
            found |= {row["id"]: dict(row) for row in rows}
        return found

    def holds(self, kind: Kind, record_id: int) -> bool:
        """Tell whether a record has attachments that are not in the trash."""
        return bool(self.of(kind, record_id))


class WritableAttachments(Attachments):
    """Reads and writes attachments; every change goes into the journal, without the content."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def add(self, attachment: Attachment, content: bytes) -> int:
        """Store a new attachment and return its id; raises ``record_missing``."""
        self._require_record(attachment.kind, attachment.record_id)
        values = {
            "uuid": self._scope.new_uuid(),
            "version": 1,
            "kind": attachment.kind.value,
            "record_id": attachment.record_id,
            "name": attachment.name,
            "media_type": "",
            "size": attachment.size,
            "sha256": attachment.sha256,
            "created_at": self._scope.moment,
            "deleted_at": None,
        }
        attachment_id = insert_one(self._connection, table, values)
        row = {"attachment_id": attachment_id, "content": content}
        self._connection.execute(insert(content_table), row)
        after = values | {"id": attachment_id}
        self._scope.recorder.note(Kind.ATTACHMENT, attachment_id, None, after)
        return attachment_id

    def trash(self, ids: Sequence[int]) -> None:
        """Put attachments into the trash; those already there stay as they are."""
        for stored in self.stored(ids).values():
            if stored["deleted_at"] is None:
                self.mark(stored, trashed=True)

    def restore(self, ids: Sequence[int]) -> None:
        """Take attachments out of the trash; raises ``record_missing`` without their record."""
        for stored in self.stored(ids).values():
            if stored["deleted_at"] is not None:
                self.require_record(stored)
                self.mark(stored, trashed=False)

    def mark(self, before: Stored, *, trashed: bool) -> None:
        """Put one stored attachment into the trash or take it out."""
        self._change(before, deleted_at=self._scope.moment if trashed else None)

    def _change(self, before: Stored, **values: object) -> None:
        after = before | values | {"version": before["version"] + 1}
        self._connection.execute(update(table).where(table.c.id == before["id"]), after)
        self._scope.recorder.note(Kind.ATTACHMENT, before["id"], before, after)

    def move(self, kind: Kind, record_id: int, to: int) -> None:
        """Let the attachments of a record, trashed ones included, belong to another of its kind."""
        mine = select(table.c.id).where(table.c.kind == kind.value, table.c.record_id == record_id)
        for stored in self.stored(self._connection.execute(mine).scalars().all()).values():
            self._change(stored, record_id=to)

    def put_back(self, now: Stored, before: Stored) -> None:
        """Let an attachment belong to its former record, in the trash or not as it was then."""
        if before["deleted_at"] is None:
            self.require_record(before)
        self._change(now, record_id=before["record_id"], deleted_at=before["deleted_at"])

    def erase(self, ids: Sequence[int]) -> None:
        """Remove attachments for ever, also from the journal; cannot be undone."""
        known = list(self.stored(ids))
        for start in range(0, len(known), CHUNK):
            chunk = known[start : start + CHUNK]
            mine = content_table.c.attachment_id.in_(chunk)
            self._connection.execute(delete(content_table).where(mine))
            self._connection.execute(delete(table).where(table.c.id.in_(chunk)))
            traces = update(change_row).where(change_row.c.kind == Kind.ATTACHMENT.value)
            images = traces.where(change_row.c.record_id.in_(chunk))
            self._connection.execute(images, {"before": None, "after": None})
        for attachment_id in known:
            self._scope.recorder.note_erased(Kind.ATTACHMENT, attachment_id)

    def erase_of(self, kind: Kind, record_ids: Sequence[int]) -> None:
        """Remove all attachments of records that are erased themselves."""
        for start in range(0, len(record_ids), CHUNK):
            mine = table.c.record_id.in_(record_ids[start : start + CHUNK])
            query = select(table.c.id).where(table.c.kind == kind.value, mine)
            self.erase(self._connection.execute(query).scalars().all())

    def require_record(self, stored: Stored) -> None:
        """Raise ``record_missing`` if the record of a stored attachment is gone."""
        self._require_record(Kind(stored["kind"]), stored["record_id"])

    def _require_record(self, kind: Kind, record_id: int) -> None:
        if kind not in MAPS:
            raise ValueError(f"{kind} has no attachments")
        record = MAPS[kind].table
        query = select(record.c.id).where(record.c.id == record_id)
        if self._connection.execute(query).first() is None:
            raise IntDeskError("record_missing")
