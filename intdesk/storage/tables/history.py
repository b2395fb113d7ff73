"""What happened: steps with the images of the records they touched, and imports."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text

from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import METADATA, RECORD, number, one_of, words
from intdesk.storage.tables.types import Bool, JsonText, UtcDateTime

import_batch = Table(
    "import_batch",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    number("count"),
    Column("moment", UtcDateTime, nullable=False),
    Column("undone_at", UtcDateTime),
    **RECORD,
)

import_fingerprint = Table(
    "import_fingerprint",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, ForeignKey("import_batch.id"), nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Index(None, "batch_id", "record_id"),
    **STRICT,
)

change_set = Table(
    "change_set",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("moment", UtcDateTime, nullable=False, index=True),
    Column("import_batch", Integer, ForeignKey("import_batch.id")),
    Column("undoes", Integer, ForeignKey("change_set.id")),
    Column("undone", Bool, nullable=False, server_default=text("0")),
    words("actor"),
    **RECORD,
)

change_row = Table(
    "change_row",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("change_set_id", Integer, ForeignKey("change_set.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("record_id", Integer, nullable=False),
    Column("action", Text, nullable=False),
    Column("fields", JsonText, nullable=False),
    Column("before", JsonText),
    Column("after", JsonText),
    Index(None, "kind", "record_id"),
    one_of("action", "insert", "update", "delete"),
    **STRICT,
)
