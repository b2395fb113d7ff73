"""Complaints and the steps that were taken."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from intdesk.domain.complaint import CODE_FIELDS, TEXT_FIELDS
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    day,
    number,
    record_columns,
    words,
)
from intdesk.storage.tables.records import search_table

complaint = Table(
    "complaint",
    METADATA,
    *record_columns(),
    Column("number", Text, nullable=False),
    words("number_folded"),
    *day("received_on", required=True),
    *day("event_on"),
    *day("deadline"),
    *day("closed_on"),
    *(words(name) for name in CODE_FIELDS),
    Column("body", Integer, ForeignKey("contact.id"), index=True),
    Column("case_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("consultation_id", Integer, ForeignKey("consultation.id"), index=True),
    *(words(name) for name in TEXT_FIELDS),
    UniqueConstraint("number_folded"),
    **RECORD,
)

complaint_step = Table(
    "complaint_step",
    METADATA,
    *record_columns(),
    Column("complaint_id", Integer, ForeignKey(complaint.c.id), nullable=False, index=True),
    *day("day", required=True),
    words("kind"),
    words("text"),
    number("follow_up"),
    between("follow_up", 0),
    **RECORD,
)
"""``follow_up`` has no foreign key: a follow-up may be erased, the step stays."""

complaint_search = search_table(complaint)
complaint_step_search = search_table(complaint_step)
