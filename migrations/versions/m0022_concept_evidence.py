"""Records show what was done for the measures of a concept."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the table of the links."""
    op.create_table(
        "concept_evidence",
        sa.Column("record_id", sa.Integer, sa.ForeignKey("concept.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record_id", "position"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(None, "concept_evidence", ["code", "record_id"])
