"""Counts of complaints in a span of days; those in the trash never count."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from intdesk.domain.complaint import Complaint, days_to_close
from intdesk.domain.period import Period
from intdesk.storage.tables.complaints import complaint

_c = complaint.c


@dataclass(frozen=True, slots=True)
class ComplaintTotals:
    """Complaints received and closed in a span, and those open at its end.

    ``days`` are the days from receipt to closing of each closed one, in order.
    """

    received: int
    closed: int
    open: int
    days: tuple[int, ...]


class ComplaintFigures:
    """Counts through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def totals(self, period: Period) -> ComplaintTotals:
        """Return how many were received, closed and left open, and how long closing took."""
        received = self._count(_c.received_on.between(period.first, period.last))
        later = or_(_c.closed_on.is_(None), _c.closed_on > period.last)
        left = self._count(and_(_c.received_on <= period.last, later))
        closed = _c.closed_on.between(period.first, period.last)
        query = select(_c.received_on, _c.closed_on).where(_present(), closed)
        drafts = (
            Complaint(received_on=row[0], closed_on=row[1])
            for row in self._connection.execute(query)
        )
        days = sorted(n for draft in drafts if (n := days_to_close(draft)) is not None)
        return ComplaintTotals(received, len(days), left, tuple(days))

    def received_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the complaints received by the codes of a field; ``""`` is nothing entered."""
        return self._by(field, _c.received_on.between(period.first, period.last))

    def closed_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the complaints closed by the codes of a field."""
        return self._by(field, _c.closed_on.between(period.first, period.last))

    def _by(self, field: str, condition: ColumnElement[bool]) -> dict[str, int]:
        value = _c[field]
        query = select(value, func.count()).where(_present(), condition).group_by(value)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def _count(self, condition: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(complaint).where(_present(), condition)
        return self._connection.execute(query).scalar_one()


def _present() -> ColumnElement[bool]:
    return _c.deleted_at.is_(None)
