"""Grants (Zuwendungen) with the positions of their plans."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from intdesk.domain.grants.grant import DEADLINES, MAX_MONTHS, PERMILLE, Financing, Side
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

_PARTS = ("permille", "own_permille", "tolerance")

"""``permille`` follows from ``rate``, which is exact (decision 0043)."""

grant_file = Table(
    "grant_file",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    words("funder"),
    words("funder_folded"),
    words("programme"),
    words("number"),
    *day("notice_day"),
    *day("begin", required=True),
    *day("end", required=True),
    *day("early_start"),
    Column("financing", Text, nullable=False),
    *(Column(name, Integer) for name in _PARTS),
    Column("rate", Text),
    number("spend_months"),
    *(part for deadline in DEADLINES for part in day(deadline)),
    listed("work"),
    listed("posts"),
    words("conditions"),
    *day("closed_on"),
    *(Column(name, Integer) for name in ("proved_costs", "proved_recognised")),
    words("note"),
    one_of("financing", *Financing),
    *(between(name, 0, PERMILLE) for name in _PARTS),
    between("spend_months", 0, MAX_MONTHS),
    Index("ix_grant_file_list", "deleted_at", "end", "id"),
    **RECORD,
)

grant_plan = Table(
    "grant_plan",
    METADATA,
    Column("record_id", Integer, ForeignKey("grant_file.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("id", Integer, nullable=False),
    words("title"),
    Column("side", Text, nullable=False),
    Column("cents", Integer, nullable=False),
    one_of("side", *Side),
    between("id", 1),
    between("cents", 0),
    PrimaryKeyConstraint("record_id", "position"),
    UniqueConstraint("id"),
    **STRICT,
    sqlite_with_rowid=False,
)
"""The positions of plans; ``id`` is theirs for ever, because shares and commitments name it."""

grant_file_search = search_table(grant_file)
