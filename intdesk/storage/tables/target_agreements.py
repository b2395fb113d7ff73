"""Target agreements with all that belongs to them, and the texts on fields of action."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    AgreementState,
    Reporting,
)
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

COUNTS = ("goal_count", "green", "yellow", "red", "grey", "cost")

target_agreement = Table(
    "target_agreement",
    METADATA,
    *record_columns(),
    words("title"),
    words("title_folded"),
    words("department"),
    words("head"),
    Column("state", Text, nullable=False),
    *day("begin", required=True),
    *day("end", required=True),
    *day("extended_to"),
    *day("last_day", required=True),
    *(words(name) for name in ("purpose", "concept", "decision")),
    *day("decided_on"),
    *(words(name) for name in ("staff", "budget_line")),
    Column("budget", Integer),
    Column("reporting", Text, nullable=False),
    words("deviation_rule"),
    *(listed(name) for name in ("signatures", "goals", "earlier")),
    number("revision", 1),
    words("assessment"),
    words("note"),
    Column("degree", Integer),
    Column("light", Text, nullable=False),
    *(number(name) for name in COUNTS),
    *day("reviewed_on"),
    *day("next_review"),
    *day("measure_due"),
    words("number"),
    words("number_folded"),
    Column("line_id", Integer, index=True),
    listed("named"),
    *day("ended_on"),
    words("end_reason"),
    one_of("state", *AgreementState),
    one_of("reporting", *Reporting),
    one_of("light", *Light),
    between("degree", 0, 100),
    between("budget", 0),
    between("revision", 1),
    *(between(name, 0) for name in COUNTS),
    Index("ix_target_agreement_list", "deleted_at", "begin", "id"),
    **RECORD,
)
"""From ``degree`` to ``measure_due``, and ``last_day``, columns follow from what else it holds.

``line_id`` names a budget line (no foreign key: a line may be erased, the agreement stays);
``named`` is what lines and goals of concepts were called when it was signed.
"""


def _codes(name: str) -> Table:
    return Table(
        name,
        METADATA,
        Column("record_id", Integer, ForeignKey("target_agreement.id"), nullable=False),
        Column("position", Integer, nullable=False),
        Column("code", Text, nullable=False),
        PrimaryKeyConstraint("record_id", "position"),
        Index(None, "code", "record_id"),
        **STRICT,
        sqlite_with_rowid=False,
    )


target_agreement_field = _codes("target_agreement_field")
target_evidence = _codes("target_evidence")
"""``code`` is kind, id and goal of a linked record: ``event/12/3``."""

target_concept_goal = _codes("target_concept_goal")
"""``code`` is a concept and the key of a goal in it: ``3/7``."""

target_agreement_search = search_table(target_agreement)

field_report = Table(
    "field_report",
    METADATA,
    *record_columns(),
    Column("year", Integer, nullable=False),
    *day("day", required=True),
    words("field"),
    *(words(name) for name in ("situation", "activities", "assessment")),
    between("year", FIRST_YEAR, LAST_YEAR),
    Index("ix_field_report_list", "deleted_at", "day", "id"),
    **RECORD,
)
"""``day`` follows from the year."""

field_report_search = search_table(field_report)
