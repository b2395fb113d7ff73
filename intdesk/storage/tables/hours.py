"""Follow-ups, office hours with their dates, and days on which the office is closed."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.follow_up import MAX_EVERY, Series
from intdesk.domain.office_hour import DateState, Rhythm
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    confirmed,
    day,
    number,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.records import search_table
from intdesk.storage.tables.types import Bool

follow_up = Table(
    "follow_up",
    METADATA,
    *record_columns(),
    *day("due", required=True),
    words("title"),
    words("title_folded"),
    words("linked_kind"),
    number("linked_id"),
    Column("from_record", Bool, nullable=False, server_default=text("0")),
    words("note"),
    words("series"),
    *day("series_start"),
    number("series_every", 1),
    *day("series_until"),
    *day("done_on"),
    confirmed(),
    Column("responsible", Integer, ForeignKey("contact.id"), index=True),
    number("linked_part"),
    words("linked_about"),
    one_of("series", *Series),
    between("series_every", 1, MAX_EVERY),
    Index("ix_follow_up_linked", "linked_kind", "linked_id"),
    Index("ix_follow_up_list", "deleted_at", "done_on", "due"),
    Index(
        "ux_follow_up_from_record",
        "linked_kind",
        "linked_id",
        unique=True,
        sqlite_where=text("from_record = 1 AND deleted_at IS NULL"),
    ),
    **RECORD,
)
"""At most one follow-up stands for the day in a field of a record: the index keeps it so."""

office_hour = Table(
    "office_hour",
    METADATA,
    *record_columns(),
    words("place"),
    words("place_folded"),
    words("weekday"),
    words("start"),
    Column("minutes", Integer, nullable=False),
    words("rhythm"),
    *day("valid_from", required=True),
    *day("valid_until"),
    words("note"),
    between("minutes", 1, DAY_MINUTES),
    one_of("weekday", *"0123456"),
    one_of("rhythm", *Rhythm),
    **RECORD,
)

office_date = Table(
    "office_date",
    METADATA,
    *record_columns(),
    number("plan_id"),
    *day("planned_day"),
    *day("day", required=True),
    words("start"),
    Column("minutes", Integer, nullable=False),
    words("place"),
    words("place_folded"),
    Column("state", Text, nullable=False),
    words("reason"),
    Column("visitors", Integer),
    Column("consulted", Integer),
    words("note"),
    confirmed(),
    between("minutes", 1, DAY_MINUTES),
    between("visitors", 0),
    between("consulted", 0),
    one_of("state", *DateState),
    Index("ix_office_date_day", "deleted_at", "day"),
    **RECORD,
)
"""``plan_id`` has no foreign key: a date says all that it needs, also when its plan is erased."""

closure = Table(
    "closure",
    METADATA,
    *record_columns(),
    *day("first", required=True),
    *day("last", required=True),
    words("reason"),
    **RECORD,
)

follow_up_search = search_table(follow_up)
office_hour_search = search_table(office_hour)
office_date_search = search_table(office_date)
closure_search = search_table(closure)
