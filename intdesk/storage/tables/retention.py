"""Retention: what was anonymised, what stands beside a proposal, and the protocol of erasures."""

from __future__ import annotations

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Table, Text, text

from intdesk.domain.retention import Action
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import METADATA, RECORD, day, one_of, words
from intdesk.storage.tables.types import Bool, JsonText

anonymised = Table(
    "anonymised",
    METADATA,
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    PrimaryKeyConstraint("kind", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)
"""Records that are nothing but a count any more: never proposed, never edited again."""

retention_note = Table(
    "retention_note",
    METADATA,
    Column("subject", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    *day("postponed_until"),
    words("reason"),
    *day("offered_on"),
    PrimaryKeyConstraint("subject", "kind", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)

erasure = Table(
    "erasure",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("run", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("uuid", Text, nullable=False),
    Column("action", Text, nullable=False),
    *day("erased_on", required=True),
    *day("offered_on"),
    Column("chosen", Bool, nullable=False, server_default=text("0")),
    Column("along", JsonText, nullable=False, server_default=text("'{}'")),
    words("actor"),
    one_of("action", *Action),
    **RECORD,
)
"""Random identities and days only: the protocol (``chosen`` ones, with the numbers of what went
along), and the list by which older backups are brought to the same state."""
