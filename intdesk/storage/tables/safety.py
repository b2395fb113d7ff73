"""What keeps work safe: drafts, attachments, the protocol, notes that are sealed."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from intdesk.domain.attachment import MAX_BYTES
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import METADATA, RECORD, between, words
from intdesk.storage.tables.types import JsonText, UtcDateTime

draft = Table(
    "draft",
    METADATA,
    Column("form", Text, primary_key=True),
    Column("record_id", Integer, primary_key=True),
    Column("entries", JsonText, nullable=False),
    Column("moment", UtcDateTime, nullable=False),
    **STRICT,
    sqlite_with_rowid=False,
)
"""What stands unsaved in a form, bound to its record (0: a new one)."""

attachment = Table(
    "attachment",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("name", Text, nullable=False),
    words("media_type"),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("deleted_at", UtcDateTime),
    Index(None, "kind", "record_id"),
    between("size", 0, MAX_BYTES),
    **RECORD,
)

attachment_content = Table(
    "attachment_content",
    METADATA,
    Column("attachment_id", Integer, ForeignKey("attachment.id"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    **STRICT,
)

protocol = Table(
    "protocol",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("moment", UtcDateTime, nullable=False),
    words("actor"),
    Column("event", Text, nullable=False),
    Column("details", JsonText, nullable=False, server_default=text("'{}'")),
    **RECORD,
)
"""Restores, changes of keys, takeovers: what a data protection officer asks for."""

sealed_note = Table(
    "sealed_note",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("field", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    UniqueConstraint("kind", "record_id", "field"),
    **STRICT,
)
"""Notes that a takeover closed under the second key until a legal basis is recorded."""
