"""Consultations, working time, contacts, and the text in which they are found."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, text

from intdesk.domain.consultation import CODE_FIELDS, Novelty
from intdesk.domain.contact import MAX_WEIGHT, PERSON_TEXTS
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duration import DAY_MINUTES
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    confirmed,
    day,
    listed,
    number,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.types import Bool

contact = Table(
    "contact",
    METADATA,
    *record_columns(),
    words("name"),
    words("name_folded"),
    words("kind"),
    words("note"),
    Column("nature", Text, nullable=False, server_default=text(f"'{Nature.ORGANISATION.value}'")),
    *(words(name) for name in PERSON_TEXTS),
    *(listed(name) for name in ("roles", "addresses", "phones", "mails", "webs")),
    Column("influence", Integer),
    Column("interest", Integer),
    words("source"),
    *day("consent_on"),
    words("consent_how"),
    Column("inactive", Bool, nullable=False, server_default=text("0")),
    *day("next_contact"),
    one_of("nature", *Nature),
    between("influence", 0, MAX_WEIGHT),
    between("interest", 0, MAX_WEIGHT),
    Index("ix_contact_list", "deleted_at", "name_folded", "id", "nature", "kind", "inactive"),
    **RECORD,
)
"""``name`` of a person follows from its parts, so that labels and search need one column."""

consultation = Table(
    "consultation",
    METADATA,
    *record_columns(),
    *day("day", required=True),
    words("start"),
    Column("minutes", Integer, nullable=False),
    words("topic"),
    words("contact_form"),
    words("place"),
    words("place_folded"),
    words("counselling_kind"),
    words("language"),
    words("interpreting"),
    Column("interpreting_cost", Integer),
    number("people", 1),
    number("relatives"),
    words("novelty"),
    words("result"),
    Column("referred_to", Integer, ForeignKey("contact.id"), index=True),
    words("done_for"),
    words("structural_note"),
    words("municipality"),
    words("municipality_folded"),
    *day("follow_up"),
    words("note"),
    words("person_group"),
    words("gender"),
    words("age_group"),
    words("nationality"),
    words("residence_status"),
    words("length_of_stay"),
    words("german_level"),
    words("employment"),
    words("housing"),
    words("access_route"),
    Column("case_id", Integer, ForeignKey("case_file.id")),
    Column("interpreter", Integer, ForeignKey("contact.id"), index=True),
    Column("interpreting_minutes", Integer),
    words("interpreting_payer"),
    confirmed(),
    Index(None, "case_id", "day"),
    between("minutes", 1, DAY_MINUTES),
    between("interpreting_cost", 0),
    between("interpreting_minutes", 1, DAY_MINUTES),
    between("people", 1),
    between("relatives", 0),
    one_of("novelty", *Novelty),
    **RECORD,
)
Index(
    "ix_consultation_list",
    consultation.c.deleted_at,
    consultation.c.day,
    consultation.c.id,
    *(consultation.c[name] for name in CODE_FIELDS),
    *(consultation.c[name] for name in ("novelty", "minutes", "people", "relatives")),
    *(consultation.c[name] for name in ("interpreting_cost", "referred_to", "follow_up")),
    *(consultation.c[name] for name in ("place", "place_folded")),
    *(consultation.c[name] for name in ("municipality", "municipality_folded")),
    *(consultation.c[name] for name in ("case_id", "interpreter", "interpreting_minutes")),
    consultation.c.confirmed,
)
"""Covers filters, the default order and the figures, so that the notes stay unread."""

consultation_topic = Table(
    "consultation_topic",
    METADATA,
    Column("record_id", Integer, ForeignKey("consultation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Text, nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)

consultation_help = Table(
    "consultation_help",
    METADATA,
    Column("record_id", Integer, ForeignKey("consultation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Text, nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)

work_entry = Table(
    "work_entry",
    METADATA,
    *record_columns(),
    *day("day", required=True),
    Column("minutes", Integer, nullable=False),
    words("activity"),
    words("function"),
    words("task_group"),
    words("description"),
    confirmed(),
    between("minutes", 1, DAY_MINUTES),
    **RECORD,
)
Index(
    "ix_work_entry_list",
    work_entry.c.deleted_at,
    work_entry.c.day,
    work_entry.c.id,
    *(work_entry.c[name] for name in ("activity", "function", "task_group", "minutes")),
    work_entry.c.confirmed,
)


def search_table(record: Table) -> Table:
    """Return the table of the texts in which records of a kind are found."""
    return Table(
        f"{record.name}_search",
        METADATA,
        Column("id", Integer, ForeignKey(record.c.id), primary_key=True),
        Column("words", Text, nullable=False),
        **STRICT,
    )


consultation_search = search_table(consultation)
work_entry_search = search_table(work_entry)
contact_search = search_table(contact)
