"""Cases, and apart from them the sealed identities of their persons."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text, UniqueConstraint

from intdesk.domain.case import CODE_FIELDS, MAX_CHILDREN
from intdesk.domain.rights import RestrictionGround
from intdesk.storage.dialect import STRICT
from intdesk.storage.tables.base import (
    METADATA,
    RECORD,
    between,
    confirmed,
    day,
    listed,
    one_of,
    record_columns,
    words,
)
from intdesk.storage.tables.types import UtcDateTime

case_file = Table(
    "case_file",
    METADATA,
    *record_columns(),
    Column("number", Text, nullable=False),
    words("number_folded"),
    *day("opened_on", required=True),
    *day("closed_on"),
    *(listed(name) for name in ("closings", "consents")),
    *(words(name) for name in CODE_FIELDS),
    words("municipality"),
    words("municipality_folded"),
    Column("children", Integer),
    words("note"),
    *day("restricted_on"),
    words("restriction_ground"),
    listed("requests"),
    confirmed(),
    between("children", 0, MAX_CHILDREN),
    one_of("restriction_ground", "", *RestrictionGround),
    UniqueConstraint("number_folded"),
    **RECORD,
)
"""``number_folded`` keeps a number from being given twice, however it is written."""

case_file_search = Table(
    "case_file_search",
    METADATA,
    Column("id", Integer, ForeignKey(case_file.c.id), primary_key=True),
    Column("words", Text, nullable=False),
    **STRICT,
)

case_identity = Table(
    "case_identity",
    METADATA,
    Column("case_id", Integer, ForeignKey(case_file.c.id), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    words("basis"),
    words("law"),
    words("special_ground"),
    *day("agreed_on", required=True),
    Column("stored_at", UtcDateTime, nullable=False),
    **STRICT,
)
"""Names and addresses under the identity key, with the legal basis in clear.

No row of this table ever goes into the journal, the search or a draft.
"""
