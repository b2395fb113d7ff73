"""What a record stands among: the other entries of its day, its twins, the contacts of a case."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, Table, func, select

from intdesk.domain.consultation import Consultation
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.repositories.meeting_time import noted_elsewhere
from intdesk.storage.tables.committees import committee, meeting
from intdesk.storage.tables.records import consultation, work_entry

CONSULTATION_TWIN = (
    "day", "minutes", "topic", "case_id", "gender", "age_group", "nationality", "start",
)  # fmt: skip
"""Two consultations that agree in all of these may be one that was entered twice."""

WORK_TWIN = ("day", "minutes", "activity", "function", "description")


class Surroundings:
    """Reads what the hints of a record need to know; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection in its transaction."""
        self._connection = connection

    def day_minutes(self, day: date, consultation_id: int = 0, work_entry_id: int = 0) -> int:
        """Return the minutes of all entries of a day, without the one that is asked about."""
        return self._sum(consultation, day, consultation_id) + self._sum(
            work_entry, day, work_entry_id
        )

    def twins(self, draft: Consultation | WorkEntry) -> int:
        """Return how many other records are the same as a draft in all that counts."""
        if isinstance(draft, Consultation):
            return self._twins(consultation, CONSULTATION_TWIN, draft)
        return self._twins(work_entry, WORK_TWIN, draft)

    def meetings(self, day: date) -> tuple[str, ...]:
        """Return the committees whose meetings of a day count as working time by themselves."""
        m = meeting.c
        query = (
            select(committee.c.name)
            .join(meeting, m.committee_id == committee.c.id)
            .where(m.day == day, m.deleted_at.is_(None), m.work_minutes > 0, m.time_kind == "")
            .where(~noted_elsewhere())
        )
        return tuple(self._connection.execute(query.order_by(m.start, m.id)).scalars())

    def contact_days(self, case_id: int) -> tuple[date | None, date | None]:
        """Return the days of the first and the last contact of a case."""
        c = consultation.c
        query = select(func.min(c.day), func.max(c.day))
        row = self._connection.execute(
            query.where(c.case_id == case_id, c.deleted_at.is_(None))
        ).one()
        return row[0], row[1]

    def _sum(self, table: Table, day: date, but: int) -> int:
        c = table.c
        query = select(func.coalesce(func.sum(c.minutes), 0))
        found = query.where(c.deleted_at.is_(None), c.day == day, c.id != but)
        return int(self._connection.execute(found).scalar_one())

    def _twins(self, table: Table, names: tuple[str, ...], draft: Consultation | WorkEntry) -> int:
        same = (table.c[name].is_not_distinct_from(getattr(draft, name)) for name in names)
        query = select(func.count()).select_from(table)
        found = query.where(table.c.deleted_at.is_(None), table.c.id != draft.id, *same)
        return self._connection.execute(found).scalar_one()
