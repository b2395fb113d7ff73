"""What a person asked for, and whether the processing of a case is restricted."""

from alembic import op

revision = "0008"
down_revision = "0005"

GROUNDS = "'', 'accuracy', 'unlawful', 'claims', 'objection'"
COLUMNS = (
    "restricted_on TEXT CONSTRAINT ck_case_file_restricted_on_is_day"
    " CHECK (restricted_on IS date(restricted_on))",
    "restriction_ground TEXT DEFAULT '' NOT NULL CONSTRAINT ck_case_file_restriction_ground_known"
    f" CHECK (restriction_ground IN ({GROUNDS}))",
    "requests TEXT DEFAULT '[]' NOT NULL",
)


def upgrade() -> None:
    """Add the columns as they are; copying the table could give ids of deleted records again."""
    for column in COLUMNS:
        op.get_bind().exec_driver_sql(f"ALTER TABLE case_file ADD COLUMN {column}")
