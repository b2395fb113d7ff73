"""Cases with their search, sealed identities, and consultations that belong to a case."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

CASE_CODES = (
    "closing_reason", "person_group", "gender", "age_group", "nationality", "residence_status",
    "length_of_stay", "german_level", "employment", "housing", "access_route", "language", "family",
)  # fmt: skip
RECORD_CODES = (
    "topic", "contact_form", "counselling_kind", "language", "interpreting", "result", "done_for",
    "person_group", "gender", "age_group", "nationality", "residence_status", "length_of_stay",
    "german_level", "employment", "housing", "access_route",
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
    cases()
    identities()
    consultations()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def listed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))


def day(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day")


def cases() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.Text),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("import_batch", sa.Integer, sa.ForeignKey("import_batch.id")),
        sa.Column("number", sa.Text, nullable=False),
        words("number_folded"),
        sa.Column("opened_on", sa.Text, nullable=False),
        day("opened_on"),
        sa.Column("closed_on", sa.Text),
        day("closed_on"),
        *map(listed, ("closings", "consents")),
        *map(words, (*CASE_CODES, "municipality", "municipality_folded")),
        sa.Column("children", sa.Integer),
        words("note"),
        sa.CheckConstraint("children BETWEEN 0 AND 30", name="children_range"),
        sa.UniqueConstraint("number_folded"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, "case_file", ["import_batch"])
    op.create_table(
        "case_file_search",
        sa.Column("id", sa.Integer, sa.ForeignKey("case_file.id"), primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content="case_file_search"))


def identities() -> None:
    op.create_table(
        "case_identity",
        sa.Column("case_id", sa.Integer, sa.ForeignKey("case_file.id"), primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        *map(words, ("basis", "law", "special_ground")),
        sa.Column("agreed_on", sa.Text, nullable=False),
        day("agreed_on"),
        sa.Column("stored_at", sa.Text, nullable=False),
        sqlite_strict=True,
    )


def consultations() -> None:
    """Add the column as it is; copying the table could give ids of deleted records again."""
    op.get_bind().exec_driver_sql(
        "ALTER TABLE consultation ADD COLUMN case_id INTEGER"
        " CONSTRAINT fk_consultation_case_id_case_file REFERENCES case_file (id)"
    )
    op.create_index(None, "consultation", ["case_id", "day"])
    op.drop_index("ix_consultation_list", "consultation")
    op.create_index(
        "ix_consultation_list",
        "consultation",
        ["deleted_at", "day", "id", *RECORD_CODES, *RECORD_FACTS, "case_id"],
    )
