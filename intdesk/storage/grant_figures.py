"""What was booked and reserved for grants, and the positions that can be chosen, in SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from intdesk.domain.budget.commitment import left
from intdesk.domain.grants.grant import Side
from intdesk.domain.grants.ledger import Booking, Facts, Reserved
from intdesk.storage.budget_figures import BudgetFigures, counting
from intdesk.storage.tables.budget import commitment, posting, posting_share
from intdesk.storage.tables.grants import grant_file, grant_plan

_p, _s, _c, _g, _plan = posting.c, posting_share.c, commitment.c, grant_file.c, grant_plan.c


class GrantFigures:
    """Adds up grants; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection in its transaction."""
        self._connection = connection

    def live(self) -> list[int]:
        """Return the grants that are not in the trash, the one that ends first at the top."""
        query = select(_g.id).where(_g.deleted_at.is_(None)).order_by(_g.end, _g.id)
        return list(self._connection.execute(query).scalars())

    def sides(self) -> dict[int, Side]:
        """Return the side of each position of a live grant, by its number."""
        query = (
            select(_plan.id, _plan.side)
            .join(grant_file, _g.id == _plan.record_id)
            .where(_g.deleted_at.is_(None))
        )
        return {row[0]: Side(row[1]) for row in self._connection.execute(query)}

    def facts(self, grants: Sequence[int]) -> dict[int, Facts]:
        """Return what was booked and reserved by grant, postings by day."""
        bookings: defaultdict[int, list[Booking]] = defaultdict(list)
        day = func.coalesce(_p.service_day, _p.day)
        query = (
            select(
                _plan.record_id, _p.id, _s.plan_line_id, day, _s.cents, _p.paid_on, _p.document,
                _p.payee, _p.purpose, _s.line_id, _p.reverses,
            )
            .select_from(posting_share)
            .join(posting, _p.id == _s.record_id)
            .join(grant_plan, _plan.id == _s.plan_line_id)
            .where(_plan.record_id.in_(grants), counting())
            .order_by(_p.day, _p.id, _s.position)
        )  # fmt: skip
        for grant, *values in self._connection.execute(query):
            posted, line, on, *rest = values
            known = date.fromisoformat(on) if isinstance(on, str) else on
            bookings[grant].append(Booking(posted, line, known, *rest))
        reserved = self._reserved(grants)
        return {g: Facts(tuple(bookings[g]), tuple(reserved.get(g, ()))) for g in grants}

    def _reserved(self, grants: Sequence[int]) -> dict[int, list[Reserved]]:
        query = (
            select(_plan.record_id, _c.id, _c.plan_line_id, _c.cents, _c.line_id)
            .join(grant_plan, _plan.id == _c.plan_line_id)
            .where(_plan.record_id.in_(grants), _c.deleted_at.is_(None), _c.closed_on.is_(None))
        )
        rows = self._connection.execute(query).all()
        paid = BudgetFigures(self._connection).paid([row.id for row in rows])
        found: defaultdict[int, list[Reserved]] = defaultdict(list)
        for row in rows:
            rest = left(row.cents, paid.get(row.id, 0), closed=False)
            found[row.record_id].append(Reserved(row.plan_line_id, rest, row.line_id))
        return found
