"""Committees with their members, and their meetings."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from intdesk.domain.committee import CommitteeState, MeetingRhythm
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.meeting import MeetingState, Presence
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

committee = Table(
    "committee",
    METADATA,
    *record_columns(),
    words("name"),
    words("name_folded"),
    words("kind"),
    Column("state", Text, nullable=False),
    Column("chair", Integer, ForeignKey("contact.id"), index=True),
    words("purpose"),
    words("rhythm"),
    words("place"),
    words("start"),
    Column("minutes", Integer),
    listed("members"),
    words("note"),
    one_of("state", *CommitteeState),
    one_of("rhythm", *MeetingRhythm),
    between("minutes", 1, DAY_MINUTES),
    Index("ix_committee_list", "deleted_at", "name_folded", "id"),
    **RECORD,
)

meeting = Table(
    "meeting",
    METADATA,
    *record_columns(),
    Column("committee_id", Integer, ForeignKey(committee.c.id), nullable=False, index=True),
    *day("day", required=True),
    words("start"),
    Column("minutes", Integer),
    words("place"),
    words("place_folded"),
    Column("state", Text, nullable=False),
    *day("invited_on"),
    listed("agenda"),
    listed("attendance"),
    Column("further_present", Integer),
    Column("own", Text, nullable=False),
    Column("worked", Integer),
    number("work_minutes"),
    number("decided"),
    number("minuted"),
    words("time_kind"),
    number("time_id"),
    *day("next_on"),
    words("note"),
    one_of("state", *MeetingState),
    one_of("own", *Presence),
    between("minutes", 1, DAY_MINUTES),
    between("worked", 1, DAY_MINUTES),
    between("further_present", 0),
    between("work_minutes", 0, DAY_MINUTES),
    between("decided", 0),
    between("minuted", 0, 1),
    Index("ix_meeting_list", "deleted_at", "day", "id"),
    **RECORD,
)
"""``work_minutes``, ``decided`` (how many decisions) and ``minuted`` follow from the row."""

committee_search = search_table(committee)
meeting_search = search_table(meeting)
