"""What the calendar of office hours is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection, select

from intdesk.domain.changes import Kind
from intdesk.domain.office_calendar import Talk
from intdesk.domain.office_hour import Closure, OfficeDate, OfficeHour
from intdesk.storage.repositories.kinds import CLOSURES, OFFICE_DATES, OFFICE_HOURS
from intdesk.storage.repositories.mapping import CHUNK, RecordMap
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.retention import anonymised

T = TypeVar("T")


class Hours:
    """Reads plans, dates, closed periods and consultations; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection in its transaction."""
        self._connection = connection

    def plans(self) -> Sequence[OfficeHour]:
        """Return all regular office hours."""
        return self._all(OFFICE_HOURS)

    def dates(self) -> Sequence[OfficeDate]:
        """Return all dates about which something is recorded."""
        return self._all(OFFICE_DATES)

    def closures(self) -> Sequence[Closure]:
        """Return all closed periods."""
        return self._all(CLOSURES)

    def talks(self, days: Sequence[date]) -> list[Talk]:
        """Return the consultations of these days, by day, start and id.

        Those that are anonymised are left out: their day is not the one on which they were held.
        """
        c = consultation.c
        counts = select(anonymised.c.record_id).where(anonymised.c.kind == Kind.CONSULTATION.value)
        found: list[Talk] = []
        for first in range(0, len(days), CHUNK):
            query = (
                select(c.day, c.start, c.minutes, c.people, c.place_folded, c.id)
                .where(c.deleted_at.is_(None), c.day.in_(days[first : first + CHUNK]))
                .where(c.id.not_in(counts))
                .order_by(c.day, c.start, c.id)
            )
            found += [Talk(*row) for row in self._connection.execute(query)]
        return found

    def _all(self, record_map: RecordMap[T]) -> list[T]:
        table = record_map.table
        query = select(table.c.id).where(table.c.deleted_at.is_(None)).order_by(table.c.id)
        ids = self._connection.execute(query).scalars().all()
        return [
            record_map.draft(stored) for stored in record_map.load(self._connection, ids).values()
        ]
