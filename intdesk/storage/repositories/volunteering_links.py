"""What refers to contacts and other records from the pool, its assignments and event series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, or_, select, update

from intdesk.domain.assignment import CODE_FIELDS
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.storage.repositories.drafts import WritableDrafts
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.volunteering import ASSIGNMENTS, SEARCHED_LISTS, VOLUNTEERS
from intdesk.storage.scope import Scope
from intdesk.storage.tables.history import change_row
from intdesk.storage.tables.volunteering import assignment, volunteer

Found = tuple[RecordMap[Any], Sequence[int]]
_OF_CLIENTS = frozenset({Kind.CONSULTATION, Kind.CASE})
"""Records of clients: a text beside a link to one may tell of the person."""


def naming_in_pool(connection: Connection, contacts: Sequence[int]) -> Iterable[Found]:
    """Yield the entries of the pool and assignments whose search texts name one of the contacts."""
    yield VOLUNTEERS, entries_of(connection, contacts)
    yield ASSIGNMENTS, connection.execute(_with_contacts(contacts)).scalars().all()


def entries_of(connection: Connection, contacts: Sequence[int]) -> Sequence[int]:
    """Return the entries of contacts in the pool, those in the trash included."""
    query = select(volunteer.c.id).where(volunteer.c.contact.in_(contacts))
    return connection.execute(query).scalars().all()


def holding_label_in_pool(
    connection: Connection, list_id: CodeListId, code: str
) -> Iterable[Found]:
    """Yield the records whose search texts have the label of a code."""
    for name, its_list in SEARCHED_LISTS.items():
        if its_list is list_id:
            child = VOLUNTEERS.children[name].c
            found: Select[int] = select(child.record_id).where(child.code == code)
            yield VOLUNTEERS, connection.execute(found).scalars().all()
    for name, its_list in CODE_FIELDS.items():
        if its_list is list_id:
            held: Select[int] = select(assignment.c.id).where(assignment.c[name] == code)
            yield ASSIGNMENTS, connection.execute(held).scalars().all()


def forget_in_assignments(scope: Scope, contacts: Sequence[int]) -> Sequence[int]:
    """Let assignments stay as counts without contacts that are erased, and without texts."""
    c = assignment.c
    ids = scope.connection.execute(_with_contacts(contacts)).scalars().all()
    for column in (c.person, c.body):
        held = update(assignment).where(column.in_(contacts))
        scope.connection.execute(held.values({column.name: None}))
    silence(scope, ids)
    return ids


def loosen_assignments(scope: Scope, kind: Kind, ids: Sequence[int]) -> Sequence[int]:
    """Let no assignment belong to records that are erased; return those that did."""
    c = assignment.c
    query = select(c.id).where(c.linked_kind == kind.value, c.linked_id.in_(ids))
    held = scope.connection.execute(query).scalars().all()
    loose = update(assignment).where(c.id.in_(held))
    scope.connection.execute(loose.values(linked_kind="", linked_id=0))
    if kind in _OF_CLIENTS:
        silence(scope, held)
    return held


def silenced(connection: Connection, going: Mapping[Kind, Sequence[int]]) -> set[int]:
    """Return the assignments that lose their texts when these records go."""
    c = assignment.c
    contacts = going.get(Kind.CONTACT, ())
    found = set(connection.execute(_with_contacts(contacts)).scalars())
    for kind in _OF_CLIENTS:
        mine = (c.linked_kind == kind.value) & c.linked_id.in_(going.get(kind, ()))
        found |= set(connection.execute(select(c.id).where(mine)).scalars())
    return found


def _with_contacts(contacts: Sequence[int]) -> Select[int]:
    c = assignment.c
    return select(c.id).where(or_(c.person.in_(contacts), c.body.in_(contacts)))


def silence(scope: Scope, ids: Sequence[int]) -> None:
    """Remove the texts of assignments, also from their journal and drafts; search follows."""
    connection, c = scope.connection, assignment.c
    mine = update(assignment).where(c.id.in_(ids))
    stamp = {"version": c.version + 1, "updated_at": scope.moment}
    connection.execute(mine.values(purpose="", purpose_folded="", note="", other_for="", **stamp))
    images = update(change_row).where(change_row.c.kind == Kind.ASSIGNMENT.value)
    connection.execute(
        images.where(change_row.c.record_id.in_(ids)), {"before": None, "after": None}
    )
    WritableDrafts(connection).drop_many(Kind.ASSIGNMENT.value, ids)
