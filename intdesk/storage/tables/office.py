"""The office: profile, planned shares, code lists, settings, and facts about the file."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
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

from intdesk.domain.office import (
    DEFAULT_KM_RATE,
    DEFAULT_NOTICE_DAYS,
    MAX_KM_RATE,
    MAX_NOTICE_DAYS,
)
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import METADATA, between, number, words
from intdesk.storage.tables.types import Bool, JsonText

meta = Table(
    "meta",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    **STRICT,
    sqlite_with_rowid=False,
)

office = Table(
    "office",
    METADATA,
    Column("id", Integer, primary_key=True),
    number("version", 1),
    words("name"),
    Column("kind", Text, nullable=False),
    words("ags"),
    words("land"),
    words("officer"),
    words("department"),
    words("head"),
    Column("week_minutes", Integer),
    number("report_year"),
    Column("origin_countries", JsonText, nullable=False, server_default=text("'[]'")),
    Column("demonstration", Bool, nullable=False, server_default=text("0")),
    Column("coat", LargeBinary, nullable=False, server_default=text("x''")),
    words("coat_type"),
    number("notice_days", DEFAULT_NOTICE_DAYS),
    number("km_rate", DEFAULT_KM_RATE),
    CheckConstraint("id = 1", name="one_row"),
    between("week_minutes", 1),
    between("notice_days", 1, MAX_NOTICE_DAYS),
    between("km_rate", 0, MAX_KM_RATE),
    **STRICT,
)

function_share = Table(
    "function_share",
    METADATA,
    Column("office_id", Integer, ForeignKey("office.id"), primary_key=True),
    Column("function", Text, primary_key=True),
    Column("percent", Integer, nullable=False),
    between("percent", 0, 100),
    **STRICT,
    sqlite_with_rowid=False,
)

code = Table(
    "code",
    METADATA,
    Column("id", Integer, primary_key=True),
    number("version", 1),
    Column("list_id", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("label_folded", Text, nullable=False),
    number("position"),
    Column("retired", Bool, nullable=False, server_default=text("0")),
    Column("groups", JsonText, nullable=False, server_default=text("'[]'")),
    Column("spellings", JsonText, nullable=False, server_default=text("'[]'")),
    Column("extra", JsonText, nullable=False, server_default=text("'{}'")),
    Column("mapping", JsonText, nullable=False, server_default=text("'{}'")),
    UniqueConstraint("list_id", "code"),
    Index("ix_code_label", "list_id", "code", "label_folded"),
    **STRICT,
)

setting = Table(
    "setting",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    **STRICT,
    sqlite_with_rowid=False,
)
