"""Lets one contact take the place of others: every reference to them is moved, in one step.

Where references lie tells :mod:`intdesk.storage.repositories.contact_references`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Member
from intdesk.domain.joining import one_attendance, one_seat
from intdesk.domain.meeting import Attendance
from intdesk.storage.repositories.attachments import WritableAttachments
from intdesk.storage.repositories.contact_references import (
    PARTS,
    child_fields,
    key_columns,
    link_columns,
    referring,
)
from intdesk.storage.repositories.drafts import WritableDrafts
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.plain import as_plain, from_plain
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.scope import Scope

_JOINED: Final[Mapping[tuple[Kind, str], Callable[[list[Any]], list[Any]]]] = {
    (Kind.COMMITTEE, "members"): lambda parts: as_plain(one_seat(from_plain(Member, parts))),
    (Kind.MEETING, "attendance"): lambda parts: as_plain(
        one_attendance(from_plain(Attendance, parts))
    ),
}
"""What becomes one entry when two of them name the same contact."""


class ContactMerging:
    """Moves what refers to contacts within a unit of work; each change goes into the journal."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        self._scope = scope

    def move_references(self, gone: Collection[int], kept: int) -> None:
        """Let everything that refers to one of the contacts refer to another one."""
        ids = frozenset(gone)
        for record_map in MAPS.values():
            self._move(record_map, ids, kept)
        attachments = WritableAttachments(self._scope)
        for contact_id in sorted(ids):
            attachments.move(Kind.CONTACT, contact_id, kept)
        WritableDrafts(self._scope.connection).drop_many(Kind.CONTACT.value, ids)

    def _move(self, record_map: RecordMap[Any], gone: frozenset[int], kept: int) -> None:
        connection = self._scope.connection
        found = referring(connection, record_map, gone)
        rows = RecordRows(self._scope, record_map)
        for before in record_map.load(connection, found).values():
            moved = {"version": before["version"] + 1, "updated_at": self._scope.moment}
            rows.replace(before, before | _moved(record_map, before, gone, kept) | moved)


def _moved(
    record_map: RecordMap[Any], before: Stored, gone: frozenset[int], kept: int
) -> dict[str, Any]:
    """Return the values that change; what then stands twice stands once."""
    values: dict[str, Any] = {}
    for name in key_columns(record_map.table):
        if before[name] in gone:
            values[name] = kept
    for kind, link in link_columns(record_map.table):
        if before[kind] == Kind.CONTACT and before[link] in gone:
            values[link] = kept
            if before.get("from_record"):
                values["from_record"] = False  # it stood for a field of the one that goes
    for name in child_fields(record_map):
        values[name] = list(dict.fromkeys(kept if one in gone else one for one in before[name]))
    for name, key in PARTS.get(record_map.kind, {}).items():
        parts = [part | {key: kept} if part[key] in gone else part for part in before[name]]
        distinct = [part for at, part in enumerate(parts) if part not in parts[:at]]
        values[name] = _JOINED.get((record_map.kind, name), list)(distinct)
    return values
