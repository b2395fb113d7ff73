"""Target agreements: goals, measures, reviews, evidence, versions; texts on fields."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0017"
down_revision = "0016"

STATES = ("draft", "agreed", "signed", "running", "reviewed", "extended", "closed")
REPORTING = ("quarterly", "half_yearly", "yearly")
LIGHTS = ("green", "yellow", "red", "grey")
COUNTS = ("goal_count", "green", "yellow", "red", "grey", "cost")
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
    agreements()
    codes("target_agreement_field")
    codes("target_evidence")
    search("target_agreement")
    field_reports()
    search("field_report")


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def listed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))


def number(name: str, default: int = 0) -> sa.Column[int]:
    begins = sa.text(str(default))
    return sa.Column(name, sa.Integer, nullable=False, server_default=begins)


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def one_of(name: str, *values: str) -> sa.CheckConstraint:
    quoted = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")


def least(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} >= 0", name=f"{name}_range")


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


def codes(name: str) -> None:
    op.create_table(
        name,
        sa.Column("record_id", sa.Integer, sa.ForeignKey("target_agreement.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("record_id", "position"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(None, name, ["code", "record_id"])


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


def agreements() -> None:
    records(
        "target_agreement",
        *map(words, ("title", "title_folded", "department", "head")),
        sa.Column("state", sa.Text, nullable=False),
        *day("begin", required=True),
        *day("end", required=True),
        *day("extended_to"),
        *day("last_day", required=True),
        *map(words, ("purpose", "concept", "decision")),
        *day("decided_on"),
        *map(words, ("staff", "budget_line")),
        sa.Column("budget", sa.Integer),
        sa.Column("reporting", sa.Text, nullable=False),
        words("deviation_rule"),
        *map(listed, ("signatures", "goals", "earlier")),
        number("revision", 1),
        *map(words, ("assessment", "note")),
        sa.Column("degree", sa.Integer),
        sa.Column("light", sa.Text, nullable=False),
        *map(number, COUNTS),
        *day("reviewed_on"),
        *day("next_review"),
        *day("measure_due"),
        one_of("state", *STATES),
        one_of("reporting", *REPORTING),
        one_of("light", *LIGHTS),
        sa.CheckConstraint("degree BETWEEN 0 AND 100", name="degree_range"),
        sa.CheckConstraint("revision >= 1", name="revision_range"),
        *map(least, ("budget", *COUNTS)),
    )
    op.create_index("ix_target_agreement_list", "target_agreement", ["deleted_at", "begin", "id"])


def field_reports() -> None:
    records(
        "field_report",
        sa.Column("year", sa.Integer, nullable=False),
        *day("day", required=True),
        *map(words, ("field", "situation", "activities", "assessment")),
        sa.CheckConstraint("year BETWEEN 1990 AND 2099", name="year_range"),
    )
    op.create_index("ix_field_report_list", "field_report", ["deleted_at", "day", "id"])
