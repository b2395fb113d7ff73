"""Sums of the budget in SQL: what the ledger of a year is made of, payments of commitments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from intdesk.domain.budget.ledger import Bound, Posted
from intdesk.domain.budget.line import Direction
from intdesk.domain.changes import Kind
from intdesk.storage.tables.budget import (
    appropriation,
    budget_line,
    commitment,
    posting,
    posting_share,
)

_p, _s, _c, _a, _l = posting.c, posting_share.c, commitment.c, appropriation.c, budget_line.c


def counting() -> ColumnElement[bool]:
    """Return the condition on postings that count.

    Those in the trash do not, nor those of the treasury whose own posting is there.
    """
    own = posting.alias("own")
    there = select(own.c.id).where(own.c.id == _p.matched, own.c.deleted_at.is_(None))
    return and_(_p.deleted_at.is_(None), ~there.correlate(posting).exists())


@dataclass(frozen=True, slots=True)
class Listed:
    """A posting of the treasury with one of its accounts, its whole amount in cents."""

    id: int
    day: date
    cents: int
    document: str
    payee: str = field(repr=False)
    account: str


class BudgetFigures:
    """Adds up the budget; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection in its transaction."""
        self._connection = connection

    def entries(self, year: int) -> list[int]:
        """Return the appropriation entries of a year, and what the next one took over."""
        mine = or_(_a.year == year, and_(_a.year == year + 1, _a.change == "carry_over"))
        query = select(_a.id).where(_a.deleted_at.is_(None), mine).order_by(_a.id)
        return list(self._connection.execute(query).scalars())

    def posted(self, year: int) -> tuple[Posted, ...]:
        """Return what was posted to each line in a fiscal year."""
        moved = func.sum(case((_p.paid_on.is_not(None), _s.cents), else_=0))
        query = (
            select(_s.line_id, func.sum(_s.cents), moved)
            .join(posting, _p.id == _s.record_id)
            .where(_p.year == year, counting())
            .group_by(_s.line_id)
        )
        return tuple(Posted(*row) for row in self._connection.execute(query))

    def bound(self, year: int) -> tuple[Bound, ...]:
        """Return the commitments of a fiscal year with what was paid of them in any year."""
        query = select(_c.id, _c.line_id, _c.cents, _c.closed_on).where(
            _c.year == year, _c.deleted_at.is_(None)
        )
        rows = self._connection.execute(query).all()
        paid = self.paid([row.id for row in rows])
        return tuple(
            Bound(row.line_id, row.cents, paid.get(row.id, 0), row.closed_on is not None)
            for row in rows
        )

    def open_commitments(self, year: int) -> list[int]:
        """Return the commitments of a fiscal year that are not closed."""
        query = select(_c.id).where(
            _c.year == year, _c.deleted_at.is_(None), _c.closed_on.is_(None)
        )
        return list(self._connection.execute(query.order_by(_c.id)).scalars())

    def paid(self, commitments: Sequence[int]) -> dict[int, int]:
        """Return what was paid of commitments, in cents."""
        query = (
            select(_s.commitment_id, func.sum(_s.cents))
            .join(posting, _p.id == _s.record_id)
            .where(_s.commitment_id.in_(commitments), counting())
            .group_by(_s.commitment_id)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def by_account(self, year: int) -> dict[str, int]:
        """Return the sum of each Sachkonto in a fiscal year: spent positive, income negative."""
        signed = case((_l.direction == Direction.INCOME.value, -_s.cents), else_=_s.cents)
        query = (
            select(_l.account, func.sum(signed))
            .select_from(posting_share)
            .join(posting, _p.id == _s.record_id)
            .join(budget_line, _l.id == _s.line_id)
            .where(_p.year == year, counting())
            .group_by(_l.account)
            .order_by(_l.account)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def years(self) -> list[int]:
        """Return the fiscal years in which anything was planned, committed or posted."""
        found: set[int] = set()
        for table in (appropriation, commitment, posting):
            query = select(table.c.year).where(table.c.deleted_at.is_(None)).distinct()
            found |= set(self._connection.execute(query).scalars())
        return sorted(found)

    def unmatched(self, origin: str) -> list[int]:
        """Return the postings of an origin that are matched with none of the other."""
        taken = select(_p.matched).where(_p.matched.is_not(None), _p.deleted_at.is_(None))
        query = select(_p.id).where(
            _p.deleted_at.is_(None), _p.origin == origin, _p.matched.is_(None), _p.id.not_in(taken)
        )
        return list(self._connection.execute(query.order_by(_p.day, _p.id)).scalars())

    def listed(self) -> list[Listed]:
        """Return the postings of the treasury, one entry for each account.

        A collective payment that was split has its whole amount; its parts are no own entries.
        """
        part = posting.alias("part")
        parts = select(func.coalesce(func.sum(part.c.cents), 0)).where(
            part.c.reverses == _p.id, part.c.origin == "treasury", part.c.deleted_at.is_(None)
        )
        whole = _p.cents + parts.correlate(posting).scalar_subquery()
        query = (
            select(_p.id, _p.day, whole, _p.document, _p.payee, _l.account)
            .select_from(posting)
            .join(posting_share, _p.id == _s.record_id)
            .join(budget_line, _l.id == _s.line_id)
            .where(_p.deleted_at.is_(None), _p.origin == "treasury", _p.reverses.is_(None))
            .order_by(_p.id, _s.position)
        )
        return [Listed(*row) for row in self._connection.execute(query)]

    def parts(self, treasury_id: int) -> list[int]:
        """Return the parts that were split off a posting of the treasury."""
        query = select(_p.id).where(
            _p.deleted_at.is_(None), _p.origin == "treasury", _p.reverses == treasury_id
        )
        return list(self._connection.execute(query.order_by(_p.id)).scalars())

    def pairs(self) -> list[tuple[int, int]]:
        """Return the matched postings: the treasury's and the own one."""
        query = select(_p.id, _p.matched).where(_p.matched.is_not(None), _p.deleted_at.is_(None))
        return [(row[0], row[1]) for row in self._connection.execute(query.order_by(_p.id))]

    def costs_of(self, kind: Kind, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Return what was spent and received for records, by the postings that are linked."""
        mine = (_p.linked_kind == kind.value, _p.linked_id.in_(ids))
        return self._spent_and_received(_p.linked_id, *mine)

    def amounts_of(self, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Return what was spent and received by each posting that counts."""
        return self._spent_and_received(_p.id, _p.id.in_(ids))

    def _spent_and_received(
        self, group: ColumnElement[int], *mine: ColumnElement[bool]
    ) -> dict[int, tuple[int, int]]:
        spent = case((_l.direction == Direction.EXPENSE.value, _s.cents), else_=0)
        earned = case((_l.direction == Direction.INCOME.value, _s.cents), else_=0)
        query = (
            select(group, func.sum(spent), func.sum(earned))
            .select_from(posting_share)
            .join(posting, _p.id == _s.record_id)
            .join(budget_line, _l.id == _s.line_id)
            .where(*mine, counting())
            .group_by(group)
        )
        return {row[0]: (row[1], row[2]) for row in self._connection.execute(query)}
