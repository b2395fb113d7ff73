"""When a case began, in SQL; see the domain's counting."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, case, func, select

from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.records import consultation


def begun_on() -> ColumnElement[date]:
    """Return the day of opening, or that of the first contact where that was earlier."""
    f, t = case_file.c, consultation.c
    contacts = select(func.min(t.day)).where(t.case_id == f.id, t.deleted_at.is_(None))
    first = contacts.correlate(case_file).scalar_subquery()
    return case((first < f.opened_on, first), else_=f.opened_on)


def days_of_beginning(connection: Connection) -> dict[int, date]:
    """Return the day on which each case began."""
    rows = connection.execute(select(case_file.c.id, begun_on()))
    return {row[0]: row[1] for row in rows}
