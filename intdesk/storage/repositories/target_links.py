"""What refers to records from target agreements: their evidence, and labels of codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, or_, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.storage.repositories.mapping import CHUNK, RecordMap
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS, TARGET_AGREEMENTS
from intdesk.storage.scope import Scope
from intdesk.storage.tables.target_agreements import (
    field_report,
    target_agreement,
    target_agreement_field,
    target_evidence,
)

_PARTS = 200
"""How many records one statement asks for; SQLite limits the depth of a condition."""


def holding_targets(
    connection: Connection, list_id: CodeListId, code: str
) -> list[tuple[RecordMap[Any], Sequence[int]]]:
    """Return agreements and texts whose search texts have the label of a code."""
    a, f, c = target_agreement.c, field_report.c, target_agreement_field.c
    queries: list[tuple[RecordMap[Any], Select[int]]] = []
    if list_id is CodeListId.DEPARTMENT:
        queries = [(TARGET_AGREEMENTS, select(a.id).where(a.department == code))]
    if list_id is CodeListId.FIELD_OF_ACTION:
        queries = [
            (TARGET_AGREEMENTS, select(c.record_id).where(c.code == code)),
            (FIELD_REPORTS, select(f.id).where(f.field == code)),
        ]
    return [(record_map, connection.execute(q).scalars().all()) for record_map, q in queries]


class TargetLinks:
    """Reads which goals a record stands as evidence for."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def of(self, kind: Kind, record_id: int) -> list[tuple[int, int]]:
        """Return agreement and goal of each link, newest term first, without the trash."""
        c, a = target_evidence.c, target_agreement.c
        query = (
            select(c.record_id, c.code)
            .join(target_agreement, a.id == c.record_id)
            .where(c.code.like(f"{kind}/{record_id}/%"), a.deleted_at.is_(None))
            .order_by(a.begin.desc(), c.record_id, c.position)
        )
        rows = self._connection.execute(query).all()
        return [(agreement, int(code.rsplit("/", 1)[1])) for agreement, code in rows]


def forget_evidence(scope: Scope, kind: Kind, ids: Sequence[int]) -> None:
    """Let no agreement remember records that are erased."""
    c = target_evidence.c
    for start in range(0, len(ids), _PARTS):
        mine = or_(*(c.code.like(f"{kind}/{i}/%") for i in ids[start : start + _PARTS]))
        holding = scope.connection.execute(select(c.record_id).where(mine).distinct()).scalars()
        touched = list(holding)
        if not touched:
            continue
        scope.connection.execute(delete(target_evidence).where(mine))
        for first in range(0, len(touched), CHUNK):
            a = target_agreement.c
            stamp = {"version": a.version + 1, "updated_at": scope.moment}
            some = a.id.in_(touched[first : first + CHUNK])
            scope.connection.execute(update(target_agreement).where(some).values(stamp))
