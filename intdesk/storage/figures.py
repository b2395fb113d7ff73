"""Sums and counts of a span of days, all by SQL; trashed records never count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Table,
    Text,
    and_,
    case,
    cast,
    func,
    or_,
    select,
    type_coerce,
    union_all,
)

from intdesk.domain.consultation import Novelty
from intdesk.domain.disclosure.facts import Fact
from intdesk.domain.period import Period
from intdesk.storage.consultation_facts import consultation_facts
from intdesk.storage.tables.records import (
    consultation,
    consultation_help,
    consultation_topic,
    contact,
    work_entry,
)

MONTH = "month"
"""A field beside the stored ones: the month of the day, from ``1`` to ``12``."""


@dataclass(frozen=True, slots=True)
class ConsultationTotals:
    """The sums of a span of days; ``people`` were present, ``relatives`` counselled.

    ``other_bodies_minutes`` are those of consultations done for other bodies, ``referrals`` those
    that led to a contact, ``interpreting_cost`` is in cents. ``new_persons`` is ``None`` where
    there are consultations, but none tells whether the person was new.
    """

    consultations: int
    minutes: int
    people: int
    relatives: int
    new_persons: int | None
    referrals: int
    other_bodies_minutes: int
    interpreting_cost: int


class Figures:
    """Counts through a connection in its transaction; fields are those of the consultation."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def totals(self, period: Period) -> ConsultationTotals:
        """Return the sums of all consultations."""
        c = consultation.c
        sums: dict[str, ColumnElement[Any]] = {
            "minutes": func.sum(c.minutes),
            "people": func.sum(c.people),
            "relatives": func.sum(c.relatives),
            "referrals": func.count(c.referred_to),
            "other_bodies_minutes": func.sum(c.minutes).filter(c.done_for != ""),
            "interpreting_cost": func.sum(c.interpreting_cost),
        }
        whole = [func.coalesce(value, 0).label(name) for name, value in sums.items()]
        new = func.count().filter(c.novelty == Novelty.NEW.value)
        told = func.count().filter(c.novelty != Novelty.UNKNOWN.value)
        new_persons = case((or_(told > 0, func.count() == 0), new), else_=None)
        counts = (func.count().label("consultations"), new_persons.label("new_persons"))
        query = select(*counts, *whole).where(_within(consultation, period))
        return ConsultationTotals(**self._connection.execute(query).mappings().one())

    def counts_by(self, field: str, period: Period) -> dict[str, int]:
        """Return how many consultations have each value of a field; ``""`` is nothing entered."""
        return self._grouped(consultation, field, period, func.count())

    def minutes_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the minutes of the consultations by the values of a field."""
        return self._grouped(consultation, field, period, func.sum(consultation.c.minutes))

    def cross(self, field_a: str, field_b: str, period: Period) -> dict[tuple[str, str], int]:
        """Return how many consultations have each pair of values of two fields."""
        first, second = _value(consultation, field_a), _value(consultation, field_b)
        query = select(first, second, func.count()).where(_within(consultation, period))
        rows = self._connection.execute(query.group_by(first, second))
        return {(row[0], row[1]): row[2] for row in rows}

    def mentions(self, field: str, period: Period) -> dict[str, int]:
        """Return how many consultations mention each code, as one of several.

        ``further_topics`` counts the main topics, too; ``help_kinds`` counts the kinds of help.
        """
        c = consultation.c
        child = {"further_topics": consultation_topic, "help_kinds": consultation_help}[field]
        mentioned = (
            select(child.c.code, c.id)
            .join(consultation, c.id == child.c.record_id)
            .where(_within(consultation, period))
        )
        if field == "further_topics":
            main = select(c.topic, c.id).where(_within(consultation, period), c.topic != "")
            mentioned = union_all(mentioned, main)  # type: ignore[assignment]
        pairs = mentioned.subquery()
        code = pairs.c[0]
        query = select(code, func.count(pairs.c[1].distinct())).group_by(code)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def facts(self, period: Period) -> list[Fact]:
        """Return what disclosure control has to know of each consultation."""
        return consultation_facts(self._connection, period)

    def entered(self, field: str, period: Period) -> int:
        """Return how many consultations have something entered in a field.

        A novelty counts as entered when it is known whether the person was new.
        """
        empty = {"", Novelty.UNKNOWN.value} if field == "novelty" else {""}
        counts = self.counts_by(field, period)
        return sum(count for value, count in counts.items() if value not in empty)

    def referrals_by_kind(self, period: Period) -> dict[str, int]:
        """Return how many consultations led to a contact, by the kind of the contact."""
        kind = _referred_kind()
        query = (
            select(kind, func.count())
            .where(_within(consultation, period), consultation.c.referred_to.is_not(None))
            .group_by(kind)
        )
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def work_minutes_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the minutes of working time by function, task group, activity or month."""
        return self._grouped(work_entry, field, period, func.sum(work_entry.c.minutes))

    def _grouped(
        self, table: Table, field: str, period: Period, amount: ColumnElement[Any]
    ) -> dict[str, int]:
        value = _value(table, field)
        query = select(value, amount).where(_within(table, period)).group_by(value)
        return {row[0]: row[1] for row in self._connection.execute(query)}


def _within(table: Table, period: Period) -> ColumnElement[bool]:
    days = table.c.day.between(period.first, period.last)
    return and_(table.c.deleted_at.is_(None), days)


def _value(table: Table, field: str) -> ColumnElement[str]:
    day = type_coerce(table.c.day, Text())
    if field == MONTH:
        return cast(cast(func.substr(day, 6, 2), Integer), Text)
    return func.coalesce(cast(type_coerce(table.c[field], Text()), Text), "")


def _referred_kind() -> ColumnElement[str]:
    kind = select(contact.c.kind).where(contact.c.id == consultation.c.referred_to)
    return kind.correlate(consultation).scalar_subquery()
