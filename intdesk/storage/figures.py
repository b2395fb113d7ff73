"""Sums and counts of a span of days, all by SQL; trashed records never count."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
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
from intdesk.domain.counting import CaseCounts, persons
from intdesk.domain.disclosure.facts import Fact
from intdesk.domain.flowed_time import minutes_by
from intdesk.domain.period import Period
from intdesk.storage.case_life import begun_on
from intdesk.storage.consultation_facts import consultation_facts
from intdesk.storage.flowed_time import FlowedTime
from intdesk.storage.novelty import counted_novelty
from intdesk.storage.tables.cases import case_file
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
    that led to a contact, ``interpreting_cost`` is in cents. ``new_persons`` are the persons that
    count as new in the span: those of linked cases and of contacts without a case that are marked
    so. It is ``None`` where there are consultations, but none has a case or tells whether the
    person was new.
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
        self.flowed = FlowedTime(connection)

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
        cases = func.count(c.case_id.distinct())
        told = func.count().filter(or_(c.case_id.is_not(None), c.novelty != Novelty.UNKNOWN.value))
        new_persons = case((or_(told > 0, func.count() == 0), cases + _new_alone()), else_=None)
        counts = (func.count().label("consultations"), new_persons.label("new_persons"))
        query = select(*counts, *whole).where(_within(consultation, period))
        return ConsultationTotals(**self._connection.execute(query).mappings().one())

    def counts_by(self, field: str, period: Period) -> dict[str, int]:
        """Return how many consultations have each value of a field; ``""`` is nothing entered."""
        return self._grouped(consultation, field, period, func.count())

    def persons_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the persons behind the consultations of each value: at least one of any."""
        value = _value(consultation, field)
        cases = func.count(consultation.c.case_id.distinct())
        query = select(value, cases, _new_alone(), func.count()).group_by(value)
        rows = self._connection.execute(query.where(_within(consultation, period)))
        return {row[0]: persons(row[1], row[2], row[3]) for row in rows}

    def cases(self, period: Period) -> CaseCounts:
        """Return the cases with a contact in the span, and how many were closed in it."""
        f, t = case_file.c, consultation.c
        active = select(t.case_id).where(_within(consultation, period), t.case_id.is_not(None))
        new = func.count().filter(begun_on() >= period.first)
        query = select(func.count(), new).select_from(case_file).where(f.id.in_(active))
        count, begun_in_it = self._connection.execute(query).one()
        return CaseCounts(count, count - begun_in_it, begun_in_it, self._closed(period))

    def cases_by_month(self, period: Period) -> dict[str, int]:
        """Return how many cases had a contact in each month, from ``1`` to ``12``."""
        month = _value(consultation, MONTH)
        query = select(month, func.count(consultation.c.case_id.distinct())).group_by(month)
        linked = consultation.c.case_id.is_not(None)
        rows = self._connection.execute(query.where(_within(consultation, period), linked))
        return {row[0]: row[1] for row in rows}

    def _closed(self, period: Period) -> int:
        """Return the cases closed in the span; a case that was opened again counts, too."""
        f = case_file.c
        ended = f.closed_on.between(period.first, period.last)
        again = type_coerce(f.closings, Text()) != "[]"
        query = select(f.closed_on, f.closings).where(f.deleted_at.is_(None), or_(ended, again))
        return sum(
            (day is not None and day in period)
            or any(date.fromisoformat(former["closed_on"]) in period for former in closings)
            for day, closings in self._connection.execute(query)
        )

    def minutes_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the minutes of the consultations by the values of a field."""
        return self._grouped(consultation, field, period, func.sum(consultation.c.minutes))

    def cross(self, field_a: str, field_b: str, period: Period) -> dict[tuple[str, str], int]:
        """Return how many consultations have each pair of values of two fields."""
        first, second = _value(consultation, field_a), _value(consultation, field_b)
        query = select(first, second, func.count()).where(_within(consultation, period))
        rows = self._connection.execute(query.group_by(first, second))
        return {(row[0], row[1]): row[2] for row in rows}

    def relatives_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the counselled relatives by the values of a field."""
        return self._grouped(consultation, field, period, func.sum(consultation.c.relatives))

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
        """Return the working time besides consultations by function, task group, activity, month.

        What other records bring with them counts, too.
        """
        found = Counter(self.entry_minutes_by(field, period))
        found.update(minutes_by(self.flowed.pieces(period), field))
        return dict(found)

    def entry_minutes_by(self, field: str, period: Period) -> dict[str, int]:
        """Return the minutes of the entries of working time alone, by the values of a field."""
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


def _new_alone() -> ColumnElement[int]:
    """Return the number of contacts without a case that are marked as new."""
    c = consultation.c
    return func.count().filter(c.case_id.is_(None), c.novelty == Novelty.NEW.value)


def _value(table: Table, field: str) -> ColumnElement[str]:
    if field == "novelty":
        return counted_novelty()
    day = type_coerce(table.c.day, Text())
    if field == MONTH:
        return cast(cast(func.substr(day, 6, 2), Integer), Text)
    return func.coalesce(cast(type_coerce(table.c[field], Text()), Text), "")


def _referred_kind() -> ColumnElement[str]:
    kind = select(contact.c.kind).where(contact.c.id == consultation.c.referred_to)
    return kind.correlate(consultation).scalar_subquery()
