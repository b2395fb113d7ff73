"""Hints that a person has confirmed, with each record that can have hints."""

from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = ("consultation", "case_file", "work_entry", "office_date", "follow_up")
RECORD_CODES = (
    "topic", "contact_form", "counselling_kind", "language", "interpreting", "interpreting_payer",
    "result", "done_for", "person_group", "gender", "age_group", "nationality", "residence_status",
    "length_of_stay", "german_level", "employment", "housing", "access_route",
)  # fmt: skip
RECORD_FACTS = (
    "novelty", "minutes", "people", "relatives", "interpreting_cost", "referred_to", "follow_up",
    "place", "place_folded", "municipality", "municipality_folded", "case_id",
    "interpreter", "interpreting_minutes", "confirmed",
)  # fmt: skip


def upgrade() -> None:
    """Add the columns as they are; copying tables could give ids of deleted records again."""
    for table in TABLES:
        op.get_bind().exec_driver_sql(
            f"ALTER TABLE {table} ADD COLUMN confirmed TEXT DEFAULT '[]' NOT NULL"
        )
    lists = {
        "consultation": (*RECORD_CODES, *RECORD_FACTS),
        "work_entry": ("activity", "function", "task_group", "minutes", "confirmed"),
    }
    for table, columns in lists.items():
        op.drop_index(f"ix_{table}_list", table)
        op.create_index(f"ix_{table}_list", table, ["deleted_at", "day", "id", *columns])
