"""What disclosure control has to know of each consultation: its features and the person behind."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, Text, select, type_coerce

from intdesk.domain.consultation import Novelty
from intdesk.domain.disclosure.facts import Fact
from intdesk.domain.period import Period
from intdesk.domain.report_features import NO_CASE, NO_REFERRAL, PLAIN_FIELDS, category
from intdesk.storage.case_life import days_of_beginning
from intdesk.storage.novelty import counted_novelty
from intdesk.storage.tables.records import (
    consultation,
    consultation_help,
    consultation_topic,
    contact,
)


def consultation_facts(connection: Connection, period: Period) -> list[Fact]:
    """Return the consultations of a span of days with the categories of every feature."""
    c = consultation.c
    further = _several(connection, consultation_topic, period)
    helps = _several(connection, consultation_help, period)
    columns = [
        (counted_novelty() if field == "novelty" else type_coerce(c[field], Text())).label(field)
        for field in PLAIN_FIELDS
    ]
    kind = contact.c.kind.label("kind")
    query = (
        select(c.id, c.day, c.minutes, c.case_id, c.referred_to, kind, *columns)
        .select_from(consultation.outerjoin(contact, contact.c.id == c.referred_to))
        .where(c.deleted_at.is_(None), c.day.between(period.first, period.last))
        .order_by(c.day, c.id)
    )
    rows = connection.execute(query).mappings()
    begun = days_of_beginning(connection)
    return [
        _fact(
            {**row, "case": _case_state(begun.get(row["case_id"]), period)},
            further[row["id"]],
            helps[row["id"]],
        )
        for row in rows
    ]


def _case_state(begun: date | None, period: Period) -> str:
    if begun is None:
        return NO_CASE
    return "new" if begun >= period.first else "carried"


def _fact(row: dict[str, Any], further: set[str], helps: set[str]) -> Fact:
    mentions = sorted({row["topic"] or "", *further} - {""}) or [""]
    referral = NO_REFERRAL if row["referred_to"] is None else row["kind"] or ""
    several = {
        "mention": tuple(map(category, mentions)),
        "help": tuple(map(category, sorted(helps) or [""])),
    }
    single = {
        **{field: row[field] or "" for field in PLAIN_FIELDS},
        "month": str(row["day"].month),
        "referral": referral,
        "case": row["case"],
    }
    categories = {key: (category(code),) for key, code in single.items()} | several
    person = None if row["case_id"] is None else str(row["case_id"])
    new = row["novelty"] == Novelty.NEW.value
    return Fact(categories, person, new, row["minutes"] or 0)


def _several(connection: Connection, child: Table, period: Period) -> defaultdict[int, set[str]]:
    c = consultation.c
    query = (
        select(child.c.record_id, child.c.code)
        .join(consultation, c.id == child.c.record_id)
        .where(c.deleted_at.is_(None), c.day.between(period.first, period.last))
    )
    found: defaultdict[int, set[str]] = defaultdict(set)
    for record, code in connection.execute(query):
        found[record].add(code)
    return found
