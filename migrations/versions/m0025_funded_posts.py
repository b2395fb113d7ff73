"""Grants name the posts that they pay for."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Add the list of funded posts, empty so far."""
    op.add_column(
        "grant_file", sa.Column("posts", sa.Text, nullable=False, server_default=sa.text("'[]'"))
    )
