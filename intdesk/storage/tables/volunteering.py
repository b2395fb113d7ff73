"""The pool of volunteers and language mediators, and their assignments."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.volunteer import Capacity, ExpenseRule, PoolState
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    day,
    listed,
    number,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.records import search_table

volunteer = Table(
    "volunteer",
    METADATA,
    *record_columns(),
    Column("contact", Integer, ForeignKey("contact.id"), index=True),
    Column("capacity", Text, nullable=False),
    Column("state", Text, nullable=False),
    listed("skills"),
    words("availability"),
    *day("since"),
    *day("until"),
    *day("agreement_on"),
    *day("confidential_on"),
    *day("conduct_seen_on"),
    *day("conduct_until"),
    words("insurance"),
    words("training"),
    Column("expense_rule", Text, nullable=False),
    Column("rate", Integer),
    words("note"),
    one_of("capacity", *Capacity),
    one_of("state", *PoolState),
    one_of("expense_rule", *ExpenseRule),
    between("rate", 0),
    Index("ix_volunteer_list", "deleted_at", "state", "id"),
    **RECORD,
)


def _codes(name: str) -> Table:
    return Table(
        name,
        METADATA,
        Column("record_id", Integer, ForeignKey("volunteer.id"), nullable=False),
        Column("position", Integer, nullable=False),
        Column("code", Text, nullable=False),
        PrimaryKeyConstraint("record_id", "position"),
        Index(None, "code", "record_id"),
        **STRICT,
        sqlite_with_rowid=False,
    )


volunteer_language = _codes("volunteer_language")
"""The languages of the skills once more, so that a list can ask for them."""
volunteer_field = _codes("volunteer_field")
volunteer_municipality = _codes("volunteer_municipality")

assignment = Table(
    "assignment",
    METADATA,
    *record_columns(),
    Column("person", Integer, ForeignKey("contact.id"), index=True),
    *day("day", required=True),
    words("start"),
    Column("minutes", Integer),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    words("language"),
    Column("body", Integer, ForeignKey("contact.id"), index=True),
    words("purpose"),
    words("purpose_folded"),
    words("linked_kind"),
    number("linked_id"),
    Column("fee", Integer),
    Column("km", Integer),
    Column("km_rate", Integer),
    Column("other_cost", Integer),
    words("other_for"),
    words("payer"),
    *day("paid_on"),
    Column("worked", Integer),
    words("note"),
    number("amount"),
    number("own_minutes"),
    one_of("kind", *AssignmentKind),
    one_of("state", *AssignmentState),
    between("minutes", 1, DAY_MINUTES),
    between("worked", 1, DAY_MINUTES),
    *(between(name, 0) for name in ("fee", "km", "km_rate", "other_cost", "amount")),
    Index("ix_assignment_list", "deleted_at", "day", "id"),
    Index("ix_assignment_linked", "linked_kind", "linked_id"),
    **RECORD,
)
"""``amount`` and ``own_minutes`` follow from what else the row holds."""

volunteer_search = search_table(volunteer)
assignment_search = search_table(assignment)
