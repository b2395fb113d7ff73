"""Lets one contact take the place of others: every reference to them is moved, in one step.

Where references lie is read from the tables and maps themselves, so that a new kind is covered: a
foreign key of a record or of its child table, a pair ``x_kind`` and ``x_id``, and records in
themselves (``PARTS``). A test fails when a place appears that none of these ways finds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, or_, select

from intdesk.domain.changes import Kind
from intdesk.storage import dialect
from intdesk.storage.repositories.attachments import WritableAttachments
from intdesk.storage.repositories.drafts import WritableDrafts
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.scope import Scope
from intdesk.storage.tables.records import contact

PARTS: Final[Mapping[Kind, Mapping[str, str]]] = {
    Kind.CONTACT: {"roles": "organisation"},
    Kind.COMMITTEE: {"members": "contact"},
    Kind.MEETING: {"attendance": "contact", "agenda": "responsible"},
}
"""For records in themselves: the field, and the key under which they name a contact."""


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
        conditions = list(_conditions(record_map, gone))
        if not conditions:
            return
        connection = self._scope.connection
        query = select(record_map.table.c.id).where(or_(*conditions))
        found = connection.execute(query).scalars().all()
        rows = RecordRows(self._scope, record_map)
        for before in record_map.load(connection, found).values():
            moved = {"version": before["version"] + 1, "updated_at": self._scope.moment}
            rows.replace(before, before | _moved(record_map, before, gone, kept) | moved)


def key_columns(table: Table) -> list[str]:
    """Return the columns of a table that refer to contacts by a foreign key."""
    keys = (c.name for c in table.c if any(k.column.table is contact for k in c.foreign_keys))
    return sorted(keys)


def link_columns(table: Table) -> list[tuple[str, str]]:
    """Return the pairs of columns that name a record by its kind and id."""
    names = {c.name for c in table.c}
    kinds = (name for name in names if name.endswith("_kind"))
    return sorted((k, i) for k in kinds if (i := f"{k.removesuffix('_kind')}_id") in names)


def child_fields(record_map: RecordMap[Any]) -> list[str]:
    """Return the fields whose child tables refer to contacts."""
    return [name for name, child in record_map.children.items() if "code" in key_columns(child)]


def _conditions(record_map: RecordMap[Any], gone: Collection[int]) -> Iterator[ColumnElement[bool]]:
    columns = record_map.table.c
    for name in key_columns(record_map.table):
        yield columns[name].in_(gone)
    for kind, link in link_columns(record_map.table):
        yield (columns[kind] == Kind.CONTACT.value) & columns[link].in_(gone)
    for name in child_fields(record_map):
        child = record_map.children[name]
        yield columns.id.in_(select(child.c.record_id).where(child.c.code.in_(gone)))
    for name, key in PARTS.get(record_map.kind, {}).items():
        yield dialect.part_in(columns[name], key, gone)


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
        values[name] = [part for at, part in enumerate(parts) if part not in parts[:at]]
    return values
