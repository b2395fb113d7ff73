"""Unsaved entries of forms; they are no part of the journal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from intdesk.domain.draft import KeptDraft
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.tables.safety import draft as table


def _draft(form: str, record_id: int, stored: dict[str, Any], moment: Any) -> KeptDraft:  # noqa: ANN401
    return KeptDraft(form, record_id, stored["version"], stored["fields"], moment)


class Drafts:
    """Reads what forms have kept."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def get(self, form: str, record_id: int) -> KeptDraft | None:
        """Return what a form keeps for a record (0: a new one), if anything."""
        query = select(table).where(table.c.form == form, table.c.record_id == record_id)
        row = self._connection.execute(query).first()
        return None if row is None else _draft(*row)

    def all(self) -> list[KeptDraft]:
        """Return everything that is kept, the newest first."""
        query = select(table).order_by(table.c.moment.desc(), table.c.form, table.c.record_id)
        return [_draft(*row) for row in self._connection.execute(query)]


class WritableDrafts(Drafts):
    """Reads and writes what forms keep."""

    def keep(self, kept: KeptDraft) -> None:
        """Keep entries in the place of older ones of the same form and record."""
        mine = update(table).where(table.c.form == kept.form, table.c.record_id == kept.record_id)
        entries = {"version": kept.version, "fields": dict(kept.entries)}
        values = {"entries": entries, "moment": kept.moment}
        if self._connection.execute(mine, values).rowcount == 0:
            key = {"form": kept.form, "record_id": kept.record_id}
            self._connection.execute(insert(table), key | values)

    def drop(self, form: str, record_id: int) -> None:
        """Remove what a form keeps for a record."""
        self.drop_many(form, [record_id])

    def drop_many(self, form: str, record_ids: Iterable[int]) -> None:
        """Remove what a form keeps for some records."""
        ids = list(record_ids)
        for start in range(0, len(ids), CHUNK):
            mine = table.c.record_id.in_(ids[start : start + CHUNK])
            self._connection.execute(delete(table).where(table.c.form == form, mine))
