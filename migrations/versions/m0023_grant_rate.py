"""The rate of a grant is exact: 2/3 is no permille; the sums of a proof are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Add the rate as people write it, from the permille so far, and the sums that were proved."""
    op.add_column("grant_file", sa.Column("rate", sa.Text))
    for name in ("proved_costs", "proved_recognised"):
        op.add_column("grant_file", sa.Column(name, sa.Integer))
    op.execute("UPDATE grant_file SET rate = permille || '/1000' WHERE permille IS NOT NULL")
