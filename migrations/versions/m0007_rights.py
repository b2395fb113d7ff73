"""What a person asked for, and whether the processing of a case is restricted."""

from alembic import op

revision = "0007"
down_revision = "0006"

GROUNDS = "'', 'accuracy', 'unlawful', 'claims', 'objection'"
COLUMNS = (
    ("restricted_on TEXT", "restricted_on_is_day", "restricted_on IS date(restricted_on)"),
    (
        "restriction_ground TEXT DEFAULT '' NOT NULL",
        "restriction_ground_known",
        f"restriction_ground IN ({GROUNDS})",
    ),
)
CHECKED = "ALTER TABLE case_file ADD COLUMN {} CONSTRAINT ck_case_file_{} CHECK ({})"


def upgrade() -> None:
    """Add the columns as they are; copying the table could give ids of deleted records again."""
    connection = op.get_bind()
    for column in COLUMNS:
        connection.exec_driver_sql(CHECKED.format(*column))
    connection.exec_driver_sql(
        "ALTER TABLE case_file ADD COLUMN requests TEXT DEFAULT '[]' NOT NULL"
    )
