"""What agreements and concepts refer to: evidence, goals, budget lines, labels of codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, or_, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.evidence import Evidence, Place
from intdesk.storage.repositories.mapping import CHUNK, RecordMap
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS, TARGET_AGREEMENTS
from intdesk.storage.scope import Scope
from intdesk.storage.tables.planning import concept, concept_evidence
from intdesk.storage.tables.target_agreements import (
    field_report,
    target_agreement,
    target_agreement_field,
    target_concept_goal,
    target_evidence,
)

_HOLDERS = {
    Kind.TARGET_AGREEMENT: (target_evidence, target_agreement),
    Kind.CONCEPT: (concept_evidence, concept),
}
"""What holds evidence: the table of its codes, and its own."""
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
    """Reads which goals and measures a record stands as evidence for; numbers of agreements."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def of(self, kind: Kind, record_id: int) -> list[Place]:
        """Return the places, agreements first with the newest term on top, without the trash."""
        a, c = target_agreement.c, concept.c
        return [
            *self._of(Kind.TARGET_AGREEMENT, kind, record_id, a.begin.desc(), a.id),
            *self._of(Kind.CONCEPT, kind, record_id, c.title_folded, c.id),
        ]

    def numbers(self) -> dict[str, int]:
        """Return the ids of all agreements by their folded number, those in the trash included."""
        a = target_agreement.c
        rows = self._connection.execute(select(a.number_folded, a.id).where(a.number != ""))
        return {row[0]: row[1] for row in rows}

    def latest_number(self) -> str:
        """Return the number that was given last, empty without any."""
        a = target_agreement.c
        query = select(a.number).where(a.number != "").order_by(a.id.desc()).limit(1)
        return self._connection.execute(query).scalar() or ""

    def serving(self, codes: Sequence[str]) -> list[str]:
        """Return the titles of the agreements that serve goals of a concept, without the trash."""
        a, c = target_agreement.c, target_concept_goal.c
        mine = select(c.record_id).where(c.code.in_(codes))
        query = select(a.title).where(a.id.in_(mine), a.deleted_at.is_(None))
        return list(self._connection.execute(query.order_by(a.begin, a.id)).scalars())

    def _of(
        self, owner: Kind, kind: Kind, record_id: int, *order: ColumnElement[Any]
    ) -> list[Place]:
        links, held = _HOLDERS[owner]
        query = (
            select(links.c.record_id, links.c.code)
            .join(held, held.c.id == links.c.record_id)
            .where(links.c.code.like(f"{kind}/{record_id}/%"), held.c.deleted_at.is_(None))
            .order_by(*order, links.c.position)
        )
        found = ((row[0], Evidence.of(row[1])) for row in self._connection.execute(query))
        return [Place(owner, record, one.goal, one.measure) for record, one in found]


def forget_concepts(scope: Scope, ids: Sequence[int]) -> None:
    """Let no agreement serve goals of concepts that are erased."""
    for record_id in ids:
        mine = target_concept_goal.c.code.like(f"{record_id}/%")
        _drop(scope, target_concept_goal, target_agreement, mine)


def forget_evidence(scope: Scope, kind: Kind, ids: Sequence[int]) -> None:
    """Let no agreement and no concept remember records that are erased."""
    for links, held in _HOLDERS.values():
        for start in range(0, len(ids), _PARTS):
            codes = (links.c.code.like(f"{kind}/{i}/%") for i in ids[start : start + _PARTS])
            _drop(scope, links, held, or_(*codes))


def _drop(scope: Scope, links: Table, held: Table, mine: ColumnElement[bool]) -> None:
    query = select(links.c.record_id).where(mine).distinct()
    touched = list(scope.connection.execute(query).scalars())
    if not touched:
        return
    scope.connection.execute(delete(links).where(mine))
    stamp = {"version": held.c.version + 1, "updated_at": scope.moment}
    for first in range(0, len(touched), CHUNK):
        some = held.c.id.in_(touched[first : first + CHUNK])
        scope.connection.execute(update(held).where(some).values(stamp))
