"""Offers and needs, with what each of them holds several of."""

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

from intdesk.domain.need import NeedState, Urgency
from intdesk.domain.offer import OfferState
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
from intdesk.storage.tables.records import consultation, search_table
from intdesk.storage.tables.types import Bool

offer = Table(
    "offer",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    words("kind"),
    Column("provider", Integer, ForeignKey("contact.id"), index=True),
    Column("person", Integer, ForeignKey("contact.id"), index=True),
    Column("person_named", Bool, nullable=False, server_default=text("0")),
    Column("state", Text, nullable=False),
    words("place"),
    words("place_folded"),
    words("times"),
    *day("begins_on"),
    *day("ends_on"),
    Column("capacity", Integer),
    Column("taken", Integer),
    words("fee"),
    words("registration"),
    words("link"),
    words("description"),
    words("level"),
    words("duty"),
    *day("checked_on"),
    Column("internal", Bool, nullable=False, server_default=text("0")),
    words("note"),
    one_of("state", *OfferState),
    between("capacity", 0),
    between("taken", 0),
    Index("ix_offer_list", "deleted_at", "title_folded", "id"),
    **RECORD,
)

need = Table(
    "need",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    *day("noted_on", required=True),
    Column("urgency", Text, nullable=False),
    Column("state", Text, nullable=False),
    *day("state_on"),
    words("state_reason"),
    words("level"),
    words("duty"),
    words("description"),
    number("gone"),
    listed("evidence"),
    words("note"),
    one_of("urgency", *Urgency),
    one_of("state", *NeedState),
    between("gone", 0),
    Index("ix_need_list", "deleted_at", "noted_on", "id"),
    **RECORD,
)


def _several(name: str, record: Table, of: Table | None = None) -> Table:
    """Return the table of a field of several codes, or of the ids of other records."""
    code = (
        Column("code", Text, nullable=False)
        if of is None
        else Column("code", Integer, ForeignKey(of.c.id), nullable=False)
    )
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


offer_field = _several("offer_field", offer)
offer_target_group = _several("offer_target_group", offer)
offer_language = _several("offer_language", offer)
offer_municipality = _several("offer_municipality", offer)
need_field = _several("need_field", need)
need_target_group = _several("need_target_group", need)
need_municipality = _several("need_municipality", need)
need_consultation = _several("need_consultation", need, consultation)
"""Only how many there are leaves the house; what they say stays with them."""
need_offer = _several("need_offer", need, offer)

offer_search = search_table(offer)
need_search = search_table(need)
