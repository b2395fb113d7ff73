"""Whether the person of a contact counts as new in its year, in SQL; see the domain's counting."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Text, and_, case, func, or_, select, type_coerce

from intdesk.domain.consultation import Novelty
from intdesk.storage.tables.records import consultation


def counted_novelty() -> ColumnElement[str]:
    """Return what counts of a contact: with a case its place in the year, else its own mark."""
    c = consultation.c
    first = case((_earlier_in_the_year(), Novelty.KNOWN.value), else_=Novelty.NEW.value)
    return type_coerce(case((c.case_id.is_(None), c.novelty), else_=first), Text())


def _earlier_in_the_year() -> ColumnElement[bool]:
    """Return the condition that the case had a contact before this one, in the same year."""
    c, other = consultation.c, consultation.alias("earlier").c
    day, its_day = type_coerce(c.day, Text()), type_coerce(other.day, Text())
    before = or_(its_day < day, and_(its_day == day, other.id < c.id))
    found = select(other.id).where(
        other.case_id == c.case_id,
        its_day >= func.substr(day, 1, 4) + "-01-01",
        its_day <= day,
        before,
        # As an expression, or SQLite would take the index of the list and read the whole year.
        func.coalesce(type_coerce(other.deleted_at, Text()), "") == "",
    )
    return found.correlate(consultation).exists()
