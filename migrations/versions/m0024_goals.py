"""Agreements have numbers, budget lines and goals of the concept; reminders know their day."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Add the columns and the table of the goals."""
    for name in ("number", "number_folded"):
        op.add_column("target_agreement", words(name))
    op.add_column("target_agreement", sa.Column("line_id", sa.Integer))
    op.create_index(None, "target_agreement", ["line_id"])
    op.add_column("follow_up", words("linked_about"))
    op.create_table(
        "target_concept_goal",
        sa.Column("record_id", sa.Integer, sa.ForeignKey("target_agreement.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record_id", "position"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(None, "target_concept_goal", ["code", "record_id"])


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))
