"""What offers and needs refer to, and how they forget what is erased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, func, or_, select, update

from intdesk.domain import need as needs
from intdesk.domain import offer as offers
from intdesk.domain.codes import CodeListId
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.scope import Scope
from intdesk.storage.tables.offers import need, need_consultation, need_offer, offer

Found = tuple[RecordMap[Any], Sequence[int]]
_CODES = (
    (OFFERS, offers.CODE_FIELDS, offers.MULTI_CODE_FIELDS),
    (NEEDS, needs.CODE_FIELDS, needs.MULTI_CODE_FIELDS),
)


def offers_naming(connection: Connection, contacts: Sequence[int]) -> Sequence[int]:
    """Return the offers whose search texts name one of the contacts."""
    c = offer.c
    query = select(c.id).where(or_(c.provider.in_(contacts), c.person.in_(contacts)))
    return connection.execute(query).scalars().all()


def holding_label(connection: Connection, list_id: CodeListId, code: str) -> Iterable[Found]:
    """Yield the records whose search texts have the label of a code."""
    for record_map, single, several in _CODES:
        for name, its_list in single.items():
            if its_list is list_id:
                table = record_map.table
                query: Select[int] = select(table.c.id).where(table.c[name] == code)
                yield record_map, connection.execute(query).scalars().all()
        for name, its_list in several.items():
            if its_list is list_id:
                child = record_map.children[name].c
                query = select(child.record_id).where(child.code == code)
                yield record_map, connection.execute(query).scalars().all()


def needs_shown_by(
    connection: Connection, consultations: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    """Return the titles of the needs that consultations show, those in the trash included."""
    c = need_consultation.c
    query = select(c.code, need.c.title).join(need, need.c.id == c.record_id)
    found: dict[int, tuple[str, ...]] = {}
    for record_id, title in connection.execute(query.where(c.code.in_(consultations))):
        found[record_id] = (*found.get(record_id, ()), title)
    return found


def forget_contacts(scope: Scope, contacts: Sequence[int]) -> Found:
    """Let no offer remember contacts that are erased; return those that did."""
    found = list(offers_naming(scope.connection, contacts))
    _stamp(scope, offer, found)
    for column in (offer.c.provider, offer.c.person):
        held = update(offer).where(column.in_(contacts))
        scope.connection.execute(held.values({column.name: None}))
    return OFFERS, found


def forget_consultations(scope: Scope, consultations: Sequence[int]) -> None:
    """Let needs keep only how many consultations showed them, not which that are erased."""
    c = need_consultation.c
    mine = c.code.in_(consultations)
    query = select(c.record_id, func.count()).where(mine).group_by(c.record_id)
    counts = scope.connection.execute(query).all()
    _stamp(scope, need, [row[0] for row in counts])
    for record_id, count in counts:
        held = update(need).where(need.c.id == record_id)
        scope.connection.execute(held.values(gone=need.c.gone + count))
    scope.connection.execute(delete(need_consultation).where(mine))


def forget_offers(scope: Scope, ids: Sequence[int]) -> None:
    """Let no need remember offers that are erased."""
    c = need_offer.c
    found = scope.connection.execute(select(c.record_id).where(c.code.in_(ids)).distinct())
    _stamp(scope, need, list(found.scalars()))
    scope.connection.execute(delete(need_offer).where(c.code.in_(ids)))


def _stamp(scope: Scope, table: Table, ids: Sequence[int]) -> None:
    stamp = {"version": table.c.version + 1, "updated_at": scope.moment}
    scope.connection.execute(update(table).where(table.c.id.in_(ids)).values(stamp))
