"""The officer's texts of reports; editions with who signed them and the files as issued."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from intdesk.domain.disclosure.rules import Method
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import EditionState, FileFormat
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
from intdesk.storage.tables.records import search_table
from intdesk.storage.tables.types import Bool, UtcDateTime

report_text = Table(
    "report_text",
    METADATA,
    *record_columns(),
    Column("year", Integer, nullable=False),
    words("part"),
    words("text"),
    Index("ix_report_text_list", "deleted_at", "year", "part", "id"),
    **RECORD,
)
report_text_search = search_table(report_text)

report_edition = Table(
    "report_edition",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("year", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("public", Bool, nullable=False),
    Column("number", Integer, nullable=False),
    Column("method", Text, nullable=False),
    Column("threshold", Integer, nullable=False),
    listed("coarser"),
    Column("state", Text, nullable=False),
    words("reason"),
    words("program_version"),
    words("content"),
    words("disclosure"),
    Column("fixed_at", UtcDateTime),
    Column("frozen_at", UtcDateTime),
    words("erased_reason"),
    number("words_erased"),
    one_of("kind", *ReportKind),
    one_of("state", *EditionState),
    one_of("method", *Method),
    between("number", 1),
    between("words_erased", 0, 1),
    CheckConstraint(
        "state <> 'frozen' OR (frozen_at IS NOT NULL AND content <> '')", name="frozen_whole"
    ),
    UniqueConstraint("year", "kind", "public", "number"),
    **RECORD,
)
"""``content`` is what it says, ``disclosure`` the system behind a public one, both as JSON.

They are large and stay as text: a list of editions does not read them.
"""

report_signature = Table(
    "report_signature",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("edition_id", Integer, ForeignKey("report_edition.id"), nullable=False, index=True),
    words("name"),
    words("role"),
    *day("signed_on", required=True),
    Column("noted_at", UtcDateTime, nullable=False),
    **STRICT,
)

report_file = Table(
    "report_file",
    METADATA,
    Column("edition_id", Integer, ForeignKey("report_edition.id"), nullable=False),
    Column("format", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("edition_id", "format"),
    one_of("format", *FileFormat),
    between("size", 1),
    **STRICT,
)
