"""What of the budget refers to records that are erased, and what goes with an erased line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, select, update

from intdesk.domain.changes import Kind
from intdesk.storage.scope import Scope
from intdesk.storage.tables.budget import (
    appropriation,
    budget_line,
    commitment,
    post,
    posting,
    posting_share,
)
from intdesk.storage.tables.target_agreements import target_agreement

_WITH_LINE = ((Kind.APPROPRIATION, appropriation), (Kind.COMMITMENT, commitment))
_LINKED = (commitment, posting)


class BudgetLinks:
    """Reads what refers to budget lines."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def users(self, lines: Sequence[int], *, trashed: bool = False) -> dict[Kind, list[int]]:
        """Return the entries, commitments and postings of lines; ``trashed`` adds those there."""
        found = {
            kind: self._ids(table, table.c.line_id.in_(lines), trashed=trashed)
            for kind, table in _WITH_LINE
        }
        given = self._ids(appropriation, appropriation.c.source_id.in_(lines), trashed=trashed)
        found[Kind.APPROPRIATION] = sorted({*found[Kind.APPROPRIATION], *given})
        shared = select(posting_share.c.record_id).where(posting_share.c.line_id.in_(lines))
        found[Kind.POSTING] = self._ids(posting, posting.c.id.in_(shared), trashed=trashed)
        return {kind: ids for kind, ids in found.items() if ids}

    def named(self, kind: Kind, ids: Sequence[int]) -> list[int]:
        """Return the lines that entries, commitments or postings name."""
        if kind is Kind.POSTING:
            mine = posting_share.c.record_id.in_(ids)
            queries = [select(posting_share.c.line_id).where(mine)]
        else:
            c = dict(_WITH_LINE)[kind].c
            queries = [select(c.line_id).where(c.id.in_(ids))]
        if kind is Kind.APPROPRIATION:
            a = appropriation.c
            given = select(a.source_id).where(a.id.in_(ids), a.source_id.is_not(None))
            queries.append(given)
        return sorted({i for q in queries for i in self._connection.execute(q).scalars()})

    def _ids(self, table: Table, condition: Any, *, trashed: bool) -> list[int]:  # noqa: ANN401
        query = select(table.c.id).where(condition).order_by(table.c.id)
        if not trashed:
            query = query.where(table.c.deleted_at.is_(None))
        return list(self._connection.execute(query).scalars())


def forget_budget(scope: Scope, kind: Kind, ids: Sequence[int]) -> None:
    """Let nothing of the budget name records that are about to be erased."""
    if kind is Kind.BUDGET_LINE:
        _emptied(scope, post, post.c.line_id, ids)
        _emptied(scope, budget_line, budget_line.c.earmarked_for, ids)
        _emptied(scope, target_agreement, target_agreement.c.line_id, ids)
    elif kind is Kind.COMMITMENT:
        _unbind(scope, ids)
    elif kind is Kind.POSTING:
        for column in (posting.c.reverses, posting.c.matched):
            _emptied(scope, posting, column, ids)
    for table in _LINKED:
        linked = (table.c.linked_kind == kind.value) & table.c.linked_id.in_(ids)
        _moved(scope, table, linked)
        free = update(table).where(linked)
        scope.connection.execute(free.values(linked_kind="", linked_id=0))


def _unbind(scope: Scope, commitments: Sequence[int]) -> None:
    """Let postings stay when the commitment that they pay goes."""
    paying = posting_share.c.commitment_id.in_(commitments)
    holding = select(posting_share.c.record_id).where(paying)
    _moved(scope, posting, posting.c.id.in_(holding))
    free = update(posting_share).where(paying)
    scope.connection.execute(free.values(commitment_id=None))


def _emptied(scope: Scope, table: Table, column: Column[Any], ids: Sequence[int]) -> None:
    _moved(scope, table, column.in_(ids))
    held = update(table).where(column.in_(ids))
    scope.connection.execute(held.values({column.name: None}))


def _moved(scope: Scope, table: Table, condition: Any) -> None:  # noqa: ANN401
    stamp = {"version": table.c.version + 1, "updated_at": scope.moment}
    scope.connection.execute(update(table).where(condition).values(stamp))
