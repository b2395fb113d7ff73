"""What belongs to contacts in tables of its own, and the contact log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from intdesk.domain.duration import DAY_MINUTES
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import METADATA, RECORD, between, day, record_columns, words
from intdesk.storage.tables.records import contact, search_table


def _several(name: str, record: Table, code: Column[Any]) -> Table:
    """Return the table of a field that holds several values in order."""
    return Table(
        name,
        METADATA,
        Column("record_id", Integer, ForeignKey(record.c.id), nullable=False),
        Column("position", Integer, nullable=False),
        code,
        PrimaryKeyConstraint("record_id", "position"),
        Index(None, "code", "record_id"),
        **STRICT,
        sqlite_with_rowid=False,
    )


def _text() -> Column[str]:
    return Column("code", Text, nullable=False)


contact_municipality = _several("contact_municipality", contact, _text())
contact_language = _several("contact_language", contact, _text())
contact_field_of_action = _several("contact_field_of_action", contact, _text())
contact_tag = _several("contact_tag", contact, _text())

interaction = Table(
    "interaction",
    METADATA,
    *record_columns(),
    *day("day", required=True),
    Column("minutes", Integer),
    words("way"),
    words("subject"),
    words("subject_folded"),
    words("result"),
    *day("follow_up"),
    between("minutes", 1, DAY_MINUTES),
    Index("ix_interaction_list", "deleted_at", "day", "id"),
    **RECORD,
)
interaction_search = search_table(interaction)
interaction_contact = _several(
    "interaction_contact", interaction, Column("code", ForeignKey(contact.c.id), nullable=False)
)
"""Who was involved: ``code`` is the id of a contact."""
