"""Keys of removed parts are not given again; what was signed keeps the words of other records."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

# What agreements and reminders name may be gone from the concept: these keys are taken.
_ITEMS = """
    UPDATE concept SET removed_item = coalesce((
        SELECT max(CAST(substr(code, instr(code, '/') + 1) AS INTEGER))
        FROM target_concept_goal WHERE code LIKE concept.id || '/%'
    ), 0)
"""
_STEPS = """
    UPDATE concept SET removed_step = coalesce((
        SELECT max(linked_part) FROM follow_up
        WHERE linked_kind = 'concept' AND linked_id = concept.id
    ), 0)
"""


def upgrade() -> None:
    """Add the columns and remember the keys that other records name."""
    for name in ("removed_item", "removed_step"):
        op.add_column(
            "concept", sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))
        )
    op.add_column(
        "target_agreement",
        sa.Column("named", sa.Text, nullable=False, server_default=sa.text("'[]'")),
    )
    op.execute(_ITEMS)
    op.execute(_STEPS)
