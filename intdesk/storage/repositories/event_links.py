"""What refers to contacts, events and statements from events, talks and press items."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, delete, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.publicity import PRESS_CODES, STATEMENT_CODES, TALK_CODES
from intdesk.storage.repositories.events import (
    EVENT_SERIES,
    EVENTS,
    PRESS_ITEMS,
    STATEMENTS,
    TALKS,
)
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.scope import Scope
from intdesk.storage.tables.events import (
    event,
    event_partner,
    event_series_partner,
    event_target_group,
    press_item,
    statement,
    talk,
)

Found = tuple[RecordMap[Any], Sequence[int]]


def naming(connection: Connection, contacts: Sequence[int]) -> Iterable[Found]:
    """Yield the events, series and talks whose search texts name one of the contacts."""
    partners = select(event_partner.c.record_id).where(event_partner.c.code.in_(contacts))
    organised = select(talk.c.id).where(talk.c.organiser.in_(contacts))
    yield EVENTS, connection.execute(partners.distinct()).scalars().all()
    yield TALKS, connection.execute(organised).scalars().all()
    c = event_series_partner.c
    carried = select(c.record_id).where(c.code.in_(contacts))
    yield EVENT_SERIES, connection.execute(carried.distinct()).scalars().all()


def holding_label(connection: Connection, list_id: CodeListId, code: str) -> Iterable[Found]:
    """Yield the records whose search texts have the label of a code."""
    fields = (
        (EVENTS, event, {"kind": CodeListId.EVENT_KIND}),
        (PRESS_ITEMS, press_item, PRESS_CODES),
        (STATEMENTS, statement, STATEMENT_CODES),
        (TALKS, talk, TALK_CODES),
    )
    for record_map, table, codes in fields:
        for name, its_list in codes.items():
            if its_list is list_id:
                query: Select[int] = select(table.c.id).where(table.c[name] == code)
                yield record_map, connection.execute(query).scalars().all()
    if list_id is CodeListId.TARGET_GROUP:
        c = event_target_group.c
        found = connection.execute(select(c.record_id).where(c.code == code))
        yield EVENTS, found.scalars().all()


def forget_partners(scope: Scope, contacts: Sequence[int]) -> list[Found]:
    """Let no event, series or talk remember contacts that are erased; return those that did."""
    found = [(record_map, list(ids)) for record_map, ids in naming(scope.connection, contacts)]
    for record_map, ids in found:
        _moved(scope, record_map.table, ids)
    for child in (event_partner, event_series_partner):
        scope.connection.execute(delete(child).where(child.c.code.in_(contacts)))
    _emptied(scope, talk, talk.c.organiser, contacts)
    return [(record_map, ids) for record_map, ids in found]


def forget_events(scope: Scope, kind: Kind, ids: Sequence[int]) -> None:
    """Let no press item remember events or statements that are erased."""
    column = {Kind.EVENT: press_item.c.event_id, Kind.STATEMENT: press_item.c.statement_id}[kind]
    items = select(press_item.c.id).where(column.in_(ids))
    _moved(scope, press_item, scope.connection.execute(items).scalars().all())
    _emptied(scope, press_item, column, ids)


def in_series(connection: Connection, ids: Sequence[int]) -> Sequence[int]:
    """Return the events that belong to series, those in the trash included."""
    query = select(event.c.id).where(event.c.series_id.in_(ids))
    return connection.execute(query).scalars().all()


def forget_series(scope: Scope, ids: Sequence[int]) -> Sequence[int]:
    """Let no event belong to series that are erased; return those that did."""
    found = in_series(scope.connection, ids)
    _moved(scope, event, found)
    _emptied(scope, event, event.c.series_id, ids)
    return found


def _moved(scope: Scope, table: Table, ids: Sequence[int]) -> None:
    stamp = {"version": table.c.version + 1, "updated_at": scope.moment}
    scope.connection.execute(update(table).where(table.c.id.in_(ids)).values(stamp))


def _emptied(scope: Scope, table: Table, column: Column[Any], ids: Sequence[int]) -> None:
    held = update(table).where(column.in_(ids))
    scope.connection.execute(held.values({column.name: None}))
