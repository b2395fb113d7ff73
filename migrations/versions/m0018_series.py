"""Series of follow-ups come back every few weeks, months or years, until a day."""

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add the columns as they are; copying the table could give ids of deleted records again."""
    connection = op.get_bind()
    connection.exec_driver_sql(
        "ALTER TABLE follow_up ADD COLUMN series_every INTEGER DEFAULT 1 NOT NULL"
        " CONSTRAINT ck_follow_up_series_every_range CHECK (series_every BETWEEN 1 AND 60)"
    )
    connection.exec_driver_sql(
        "ALTER TABLE follow_up ADD COLUMN series_until TEXT"
        " CONSTRAINT ck_follow_up_series_until_is_day CHECK (series_until IS date(series_until))"
    )
