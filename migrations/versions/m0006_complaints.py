"""Complaints with their steps; who interpreted in a consultation, how long, at whose cost."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0006"
down_revision = "0005"

DAY_MINUTES = 24 * 60
RECORD_CODES = (
    "topic", "contact_form", "counselling_kind", "language", "interpreting", "interpreting_payer",
    "result", "done_for", "person_group", "gender", "age_group", "nationality", "residence_status",
    "length_of_stay", "german_level", "employment", "housing", "access_route",
)  # fmt: skip
RECORD_FACTS = (
    "novelty", "minutes", "people", "relatives", "interpreting_cost", "referred_to", "follow_up",
    "place", "place_folded", "municipality", "municipality_folded",
)  # fmt: skip
ADD = """
  INSERT INTO {content}_words(rowid, words) VALUES (new.id, new.words);
  INSERT INTO {content}_parts(rowid, words) VALUES (new.id, new.words);
"""
REMOVE = """
  INSERT INTO {content}_words({content}_words, rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO {content}_parts({content}_parts, rowid, words) VALUES ('delete', old.id, old.words);
"""
WORDS = """
CREATE VIRTUAL TABLE {content}_words USING fts5(words, content='{content}', content_rowid='id',
  tokenize='unicode61 remove_diacritics 0', prefix='1 2', detail='none')
"""
PARTS = """
CREATE VIRTUAL TABLE {content}_parts USING fts5(words, content='{content}', content_rowid='id',
  tokenize='trigram', detail='none')
"""
SEARCH = (
    WORDS,
    PARTS,
    f"CREATE TRIGGER {{content}}_added AFTER INSERT ON {{content}} BEGIN {ADD} END",
    f"CREATE TRIGGER {{content}}_removed AFTER DELETE ON {{content}} BEGIN {REMOVE} END",
    f"CREATE TRIGGER {{content}}_changed AFTER UPDATE ON {{content}} BEGIN {REMOVE} {ADD} END",
)


def upgrade() -> None:
    complaints()
    steps()
    for record in ("complaint", "complaint_step"):
        search(record)
    consultations()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def records(name: str, *parts: SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.Text),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("import_batch", sa.Integer, sa.ForeignKey("import_batch.id")),
        *parts,
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, name, ["import_batch"])


def complaints() -> None:
    records(
        "complaint",
        sa.Column("number", sa.Text, nullable=False),
        words("number_folded"),
        *day("received_on", required=True),
        *day("event_on"),
        *day("deadline"),
        *day("closed_on"),
        *map(words, ("route", "ground", "body_kind", "outcome")),
        sa.Column("body", sa.Integer, sa.ForeignKey("contact.id")),
        sa.Column("case_id", sa.Integer, sa.ForeignKey("case_file.id")),
        sa.Column("consultation_id", sa.Integer, sa.ForeignKey("consultation.id")),
        *map(words, ("description", "wanted", "lesson")),
        sa.UniqueConstraint("number_folded"),
    )
    for name in ("body", "case_id", "consultation_id"):
        op.create_index(None, "complaint", [name])


def steps() -> None:
    records(
        "complaint_step",
        sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), nullable=False),
        *day("day", required=True),
        words("kind"),
        words("text"),
        sa.Column("follow_up", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("follow_up >= 0", name="follow_up_range"),
    )
    op.create_index(None, "complaint_step", ["complaint_id"])


def search(record: str) -> None:
    content = f"{record}_search"
    op.create_table(
        content,
        sa.Column("id", sa.Integer, sa.ForeignKey(f"{record}.id"), primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content=content))


def consultations() -> None:
    """Add the columns as they are; copying the table could give ids of deleted records again."""
    named = "CONSTRAINT fk_consultation_interpreter_contact REFERENCES contact (id)"
    limits = f"CHECK (interpreting_minutes BETWEEN 1 AND {DAY_MINUTES})"
    limited = f"CONSTRAINT ck_consultation_interpreting_minutes_range {limits}"
    for column in (
        f"interpreter INTEGER {named}",
        f"interpreting_minutes INTEGER {limited}",
        "interpreting_payer TEXT DEFAULT '' NOT NULL",
    ):
        op.get_bind().exec_driver_sql(f"ALTER TABLE consultation ADD COLUMN {column}")
    op.create_index(None, "consultation", ["interpreter"])
    op.drop_index("ix_consultation_list", "consultation")
    op.create_index(
        "ix_consultation_list",
        "consultation",
        ["deleted_at", "day", "id", *RECORD_CODES, *RECORD_FACTS, "case_id", "interpreter",
         "interpreting_minutes"],
    )  # fmt: skip
