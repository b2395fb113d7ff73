"""Minutes of consultations that are kept with a date, because one of them was anonymised."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column as it is; copying the table could give ids of deleted records again."""
    op.get_bind().exec_driver_sql(
        "ALTER TABLE office_date ADD COLUMN consulted INTEGER"
        " CONSTRAINT ck_office_date_consulted_range CHECK (consulted >= 0)"
    )
