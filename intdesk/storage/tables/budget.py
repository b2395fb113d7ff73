"""The post, budget lines, what changes them, commitments, and postings with their shares."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from intdesk.domain.budget.appropriation import POSITIVE, Change
from intdesk.domain.budget.line import Carry, Direction
from intdesk.domain.budget.posting import Origin
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
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
from intdesk.storage.tables.types import Bool


def _year() -> tuple[Column[int], CheckConstraint]:
    """Return the column of a fiscal year."""
    return Column("year", Integer, nullable=False), between("year", FIRST_YEAR, LAST_YEAR)


def _line(name: str = "line_id", *, required: bool = True) -> Column[int]:
    key = ForeignKey("budget_line.id")
    return Column(name, Integer, key, nullable=not required, index=True)


budget_line = Table(
    "budget_line",
    METADATA,
    *record_columns(),
    words("product"),
    words("account"),
    words("cost_centre"),
    words("title"),
    words("title_folded"),
    Column("direction", Text, nullable=False),
    words("circle"),
    words("circle_folded"),
    Column("carry", Text, nullable=False),
    _line("earmarked_for", required=False),
    Column("closed", Bool, nullable=False, server_default=text("0")),
    Column("from_treasury", Bool, nullable=False, server_default=text("0")),
    words("note"),
    one_of("direction", *Direction),
    one_of("carry", *Carry),
    Index("ix_budget_line_list", "deleted_at", "product", "account", "id"),
    **RECORD,
)

post = Table(
    "post",
    METADATA,
    *record_columns(),
    words("number"),
    words("title"),
    words("title_folded"),
    listed("holdings"),
    listed("costs"),
    listed("fundings"),
    _line(required=False),
    words("decision"),
    *day("decided_on"),
    words("instruction"),
    words("hierarchy"),
    words("bylaw"),
    words("mandate"),
    words("note"),
    **RECORD,
)

appropriation = Table(
    "appropriation",
    METADATA,
    *record_columns(),
    *_year(),
    _line(),
    Column("change", Text, nullable=False),
    Column("cents", Integer, nullable=False),
    _line("source_id", required=False),
    *day("day"),
    words("reason"),
    one_of("change", *Change),
    CheckConstraint(
        "cents >= 0 OR change NOT IN ({})".format(
            ", ".join(f"'{change}'" for change in sorted(POSITIVE))
        ),
        name="cents_positive",
    ),
    CheckConstraint("source_id IS NULL OR source_id <> line_id", name="source_other"),
    Index("ix_appropriation_list", "deleted_at", "year", "id"),
    **RECORD,
)

commitment = Table(
    "commitment",
    METADATA,
    *record_columns(),
    *_year(),
    _line(),
    *day("day", required=True),
    Column("cents", Integer, nullable=False),
    words("payee"),
    words("payee_folded"),
    words("purpose"),
    words("purpose_folded"),
    words("number"),
    *day("closed_on"),
    words("linked_kind"),
    number("linked_id"),
    words("note"),
    Column("plan_line_id", Integer, index=True),
    between("cents", 0),
    Index("ix_commitment_list", "deleted_at", "day", "id"),
    Index("ix_commitment_linked", "linked_kind", "linked_id"),
    **RECORD,
)

posting = Table(
    "posting",
    METADATA,
    *record_columns(),
    *_year(),
    *day("day", required=True),
    words("payee"),
    words("payee_folded"),
    words("purpose"),
    words("purpose_folded"),
    words("document"),
    *day("service_day"),
    *day("invoice_day"),
    *day("paid_on"),
    Column("origin", Text, nullable=False),
    Column("reverses", Integer, ForeignKey("posting.id"), index=True),
    Column("matched", Integer, ForeignKey("posting.id"), index=True),
    words("linked_kind"),
    number("linked_id"),
    words("note"),
    number("cents"),
    one_of("origin", *Origin),
    CheckConstraint("matched IS NULL OR origin = 'treasury'", name="matched_treasury"),
    Index("ix_posting_list", "deleted_at", "day", "id"),
    Index("ix_posting_linked", "linked_kind", "linked_id"),
    **RECORD,
)
"""``cents`` is the sum of the shares."""

posting_share = Table(
    "posting_share",
    METADATA,
    Column("record_id", Integer, ForeignKey("posting.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("line_id", Integer, ForeignKey("budget_line.id"), nullable=False),
    Column("cents", Integer, nullable=False),
    Column("commitment_id", Integer, ForeignKey("commitment.id"), index=True),
    Column("plan_line_id", Integer, index=True),
    PrimaryKeyConstraint("record_id", "position"),
    Index(None, "line_id", "record_id"),
    **STRICT,
    sqlite_with_rowid=False,
)
"""The parts of a posting; a posting has no other amount, so that they always add up.

``plan_line_id`` is the number of a position of a grant's plan (``grant_plan.id``).
"""

budget_line_search = search_table(budget_line)
post_search = search_table(post)
appropriation_search = search_table(appropriation)
commitment_search = search_table(commitment)
posting_search = search_table(posting)
