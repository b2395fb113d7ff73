"""Where records refer to contacts, read from the tables and maps themselves.

A reference is a foreign key of a record or of its child table, a pair ``x_kind`` and ``x_id``, or
lies in records in themselves (``PARTS``), so that a new kind is covered. A test fails when a place
appears that none of these ways finds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Table, or_, select

from intdesk.domain.changes import Kind
from intdesk.storage import dialect
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables.records import contact

PARTS: Final[Mapping[Kind, Mapping[str, str]]] = {
    Kind.CONTACT: {"roles": "organisation"},
    Kind.COMMITTEE: {"members": "contact"},
    Kind.MEETING: {"attendance": "contact", "agenda": "responsible"},
}
"""For records in themselves: the field, and the key under which they name a contact."""


def referring(
    connection: Connection, record_map: RecordMap[Any], contacts: Collection[int]
) -> list[int]:
    """Return the records of a kind that refer to one of the contacts, trashed ones included."""
    conditions = list(_conditions(record_map, contacts))
    if not conditions:
        return []
    query = select(record_map.table.c.id).where(or_(*conditions))
    return list(connection.execute(query.order_by(record_map.table.c.id)).scalars())


def fields_naming(record_map: RecordMap[Any], stored: Stored, contact_id: int) -> list[str]:
    """Return the fields in which a stored record refers to a contact."""
    found = [name for name in key_columns(record_map.table) if stored[name] == contact_id]
    found += [
        link
        for kind, link in link_columns(record_map.table)
        if (stored[kind], stored[link]) == (Kind.CONTACT.value, contact_id)
    ]
    found += [name for name in child_fields(record_map) if contact_id in stored[name]]
    parts = PARTS.get(record_map.kind, {}).items()
    return found + [n for n, key in parts if any(one[key] == contact_id for one in stored[n])]


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
