"""What belongs to a case, over all kinds: by its number, through its contacts, by links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, or_, select

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Kind
from intdesk.domain.draft import KeptDraft
from intdesk.storage.repositories.attachments import Attachments
from intdesk.storage.repositories.drafts import Drafts
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.offer_links import needs_shown_by
from intdesk.storage.tables.safety import attachment, sealed_note

Ids = dict[Kind, list[int]]


class Gathering:
    """Reads everything that belongs to a case, also what lies in the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def of_case(self, case_id: int) -> Ids:
        """Return the ids of all records that belong to a case, the case itself first.

        A kind belongs to cases by a column ``case_id``, to contacts by ``consultation_id``, to
        complaints by ``complaint_id``, to anything by ``linked_kind`` and ``linked_id``.
        """
        found: Ids = {Kind.CASE: [case_id]}
        for kind, record_map in MAPS.items():
            if "case_id" in record_map.table.c:
                found[kind] = self._ids(record_map.table, "case_id", [case_id])
        for kind, record_map in MAPS.items():
            if "consultation_id" in record_map.table.c:
                contacts = found.get(Kind.CONSULTATION, [])
                more = self._ids(record_map.table, "consultation_id", contacts)
                found[kind] = sorted({*found.get(kind, []), *more})
        for kind, record_map in MAPS.items():
            if "complaint_id" in record_map.table.c:
                complaints = found.get(Kind.COMPLAINT, [])
                found[kind] = self._ids(record_map.table, "complaint_id", complaints)
        for kind, record_map in MAPS.items():
            if "linked_kind" in record_map.table.c:
                found[kind] = self._linked(record_map.table, found)
        return {kind: ids for kind, ids in found.items() if ids}

    def stored(self, kind: Kind, ids: Sequence[int]) -> list[tuple[RecordMap[Any], Stored]]:
        """Return records with the map of their kind, trashed ones included."""
        record_map = MAPS[kind]
        records = record_map.load(self._connection, ids)
        return [(record_map, records[i]) for i in ids if i in records]

    def needs(self, ids: Ids) -> dict[int, tuple[str, ...]]:
        """Return for contacts the needs that they show: these are about nobody, the link is."""
        return needs_shown_by(self._connection, ids.get(Kind.CONSULTATION, []))

    def attachments(self, ids: Ids) -> list[Attachment]:
        """Return the files of records, those in the trash included."""
        query = select(attachment.c.id).where(_any_of(attachment, "kind", "record_id", ids))
        found = self._connection.execute(query.order_by(attachment.c.id)).scalars()
        files = Attachments(self._connection)
        return [files.get(file_id) for file_id in found]

    def drafts(self, ids: Ids) -> list[KeptDraft]:
        """Return what stands unsaved in the forms of records."""
        kept = Drafts(self._connection).all()
        return [d for d in kept if d.form in set(ids) and d.record_id in ids[Kind(d.form)]]

    def closed_notes(self, ids: Ids) -> int:
        """Return how many notes of records a takeover closed."""
        query = select(sealed_note.c.id).where(_any_of(sealed_note, "kind", "record_id", ids))
        return len(self._connection.execute(query).all())

    def _ids(self, table: Table, column: str, wanted: Sequence[int]) -> list[int]:
        query = select(table.c.id).where(table.c[column].in_(wanted)).order_by(table.c.id)
        return list(self._connection.execute(query).scalars())

    def _linked(self, table: Table, ids: Ids) -> list[int]:
        mine = _any_of(table, "linked_kind", "linked_id", ids)
        query = select(table.c.id).where(mine).order_by(table.c.id)
        return list(self._connection.execute(query).scalars())


def _any_of(table: Table, kind_column: str, id_column: str, ids: Ids) -> Any:  # noqa: ANN401
    return or_(
        *(
            (table.c[kind_column] == kind.value) & table.c[id_column].in_(known)
            for kind, known in ids.items()
        )
    )
