"""Series of events, events with their partners, press items, statements, and talks."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.event import Counting, EventState
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    day,
    number,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.records import search_table
from intdesk.storage.tables.types import JsonText

event_series = Table(
    "event_series",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    *day("first_day"),
    *day("last_day"),
    words("description"),
    words("note"),
    Index("ix_event_series_list", "deleted_at", "title_folded", "id"),
    **RECORD,
)
event_series_partner = Table(
    "event_series_partner",
    METADATA,
    Column("record_id", Integer, ForeignKey("event_series.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Integer, ForeignKey("contact.id"), nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)

event = Table(
    "event",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    words("kind"),
    Column("state", Text, nullable=False),
    *day("day", required=True),
    *day("last_day", required=True),
    words("start"),
    Column("minutes", Integer),
    Column("worked", Integer),
    number("date_key"),
    *(
        Column(name, JsonText, nullable=False, server_default=text("'[]'"))
        for name in ("further", "groups", "costs", "income")
    ),
    words("place"),
    words("place_folded"),
    Column("series_id", Integer, ForeignKey("event_series.id"), index=True),
    words("description"),
    Column("registered", Integer),
    Column("attended", Integer),
    Column("counting", Text, nullable=False),
    number("cost"),
    number("earned"),
    number("worked_minutes"),
    words("went_well"),
    words("went_badly"),
    words("next_time"),
    Column("feedback", Integer),
    Column("would_return", Integer),
    words("note"),
    one_of("state", *EventState),
    one_of("counting", *Counting),
    between("minutes", 1, DAY_MINUTES),
    between("worked", 1, DAY_MINUTES),
    *(between(name, 0) for name in ("registered", "attended", "feedback", "would_return")),
    *(between(name, 0) for name in ("cost", "earned", "worked_minutes")),
    Index("ix_event_list", "deleted_at", "day", "id"),
    **RECORD,
)
"""``last_day``, ``cost``, ``earned`` and ``worked_minutes`` follow from what else the row holds."""


def _codes(name: str) -> Table:
    return Table(
        name,
        METADATA,
        Column("record_id", Integer, ForeignKey("event.id"), nullable=False),
        Column("position", Integer, nullable=False),
        Column("code", Text, nullable=False),
        PrimaryKeyConstraint("record_id", "position"),
        Index(None, "code", "record_id"),
        **STRICT,
        sqlite_with_rowid=False,
    )


event_target_group = _codes("event_target_group")
event_field = _codes("event_field")
event_partner = Table(
    "event_partner",
    METADATA,
    Column("record_id", Integer, ForeignKey("event.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Integer, ForeignKey("contact.id"), nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)
"""``code`` is the id of a contact: partners lie as the codes of other fields do."""

statement = Table(
    "statement",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    words("number"),
    words("body"),
    words("body_folded"),
    *day("informed_on", required=True),
    *day("given_on"),
    *day("decided_on"),
    *day("day", required=True),
    Column("notice_days", Integer),
    words("position"),
    words("outcome"),
    words("content"),
    words("note"),
    Index("ix_statement_list", "deleted_at", "day", "id"),
    **RECORD,
)
"""``day`` is the one that a statement counts for, and ``notice_days`` follows from the others."""

statement_field = Table(
    "statement_field",
    METADATA,
    Column("record_id", Integer, ForeignKey("statement.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("code", Text, nullable=False),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "code", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)

press_item = Table(
    "press_item",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    *day("day", required=True),
    words("kind"),
    words("medium_kind"),
    words("medium"),
    words("medium_folded"),
    Column("reach", Integer),
    words("link"),
    Column("event_id", Integer, ForeignKey("event.id"), index=True),
    Column("statement_id", Integer, ForeignKey("statement.id"), index=True),
    words("note"),
    between("reach", 0),
    Index("ix_press_item_list", "deleted_at", "day", "id"),
    **RECORD,
)

talk = Table(
    "talk",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    *day("day", required=True),
    words("kind"),
    words("audience"),
    words("audience_folded"),
    Column("participants", Integer),
    Column("counting", Text, nullable=False),
    Column("minutes", Integer),
    words("place"),
    words("place_folded"),
    Column("organiser", Integer, ForeignKey("contact.id"), index=True),
    words("note"),
    one_of("counting", *Counting),
    between("participants", 0),
    between("minutes", 1, DAY_MINUTES),
    Index("ix_talk_list", "deleted_at", "day", "id"),
    **RECORD,
)

event_series_search = search_table(event_series)
event_search = search_table(event)
statement_search = search_table(statement)
press_item_search = search_table(press_item)
talk_search = search_table(talk)
