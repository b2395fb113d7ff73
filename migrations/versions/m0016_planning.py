"""Indicators with their yearly values, the Kurz-Check, surveys, concepts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0016"
down_revision = "0015"

FIRST_YEAR, LAST_YEAR = 1990, 2099
MOST = 10**14
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
    indicators()
    indicator_values()
    self_checks()
    surveys()
    concepts()
    for record in ("indicator", "indicator_value", "self_check", "survey", "concept"):
        search(record)


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def listed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def plain(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer)


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def one_of(name: str, *values: str) -> sa.CheckConstraint:
    quoted = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")


def between(name: str, least: int, most: int | None = None) -> sa.CheckConstraint:
    rule = f"{name} >= {least}" if most is None else f"{name} BETWEEN {least} AND {most}"
    return sa.CheckConstraint(rule, name=f"{name}_range")


def needed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


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


def indicators() -> None:
    records(
        "indicator",
        *map(words, ("key", "name", "name_folded")),
        needed("use"),
        *map(words, ("definition", "source")),
        *map(needed, ("unit", "direction")),
        words("field_of_action"),
        sa.Column("shown", sa.Integer, nullable=False),
        words("note"),
        one_of("use", "frame", "indicator"),
        one_of("unit", "count", "percent", "per_thousand", "euros", "hours", "days"),
        one_of("direction", "up", "down", "keep", "watch"),
        between("shown", 0, 1),
    )
    op.create_index("ix_indicator_list", "indicator", ["deleted_at", "name_folded", "id"])


def indicator_values() -> None:
    records(
        "indicator_value",
        sa.Column("indicator_id", sa.Integer, sa.ForeignKey("indicator.id"), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        *day("day", required=True),
        *map(words, ("municipality", "municipality_folded")),
        plain("value"),
        *day("reference_day"),
        *map(words, ("source", "source_folded")),
        plain("target"),
        words("note"),
        between("year", FIRST_YEAR, LAST_YEAR),
        between("value", -MOST, MOST),
        between("target", -MOST, MOST),
    )
    op.create_index(None, "indicator_value", ["indicator_id", "year"])
    op.create_index("ix_indicator_value_list", "indicator_value", ["deleted_at", "day", "id"])


def self_checks() -> None:
    records(
        "self_check",
        *day("day", required=True),
        needed("respondent"),
        *map(words, ("role", "role_folded")),
        listed("scores"),
        plain("mean"),
        number("answered"),
        words("note"),
        one_of("respondent", "officer", "head", "department", "council", "other"),
        between("mean", 0, 100),
    )
    op.create_index("ix_self_check_list", "self_check", ["deleted_at", "day", "id"])


def surveys() -> None:
    records(
        "survey",
        *map(words, ("title", "title_folded")),
        *day("day", required=True),
        *map(words, ("occasion", "occasion_folded")),
        *map(plain, ("handed_out", "returned")),
        listed("counts"),
        words("note"),
        between("handed_out", 0),
        between("returned", 0),
    )
    op.create_index("ix_survey_list", "survey", ["deleted_at", "day", "id"])


def concepts() -> None:
    records(
        "concept",
        *map(words, ("title", "title_folded")),
        *map(needed, ("kind", "state")),
        *day("starts_on"),
        *day("decided_on"),
        words("decision"),
        *map(plain, ("first", "last")),
        words("principles"),
        *map(listed, ("items", "steps")),
        *map(number, ("measure_count", "cost")),
        words("note"),
        one_of("kind", "framework", "detailed"),
        one_of("state", "prepared", "drafted", "decided", "carried_out", "ended"),
        between("first", FIRST_YEAR, LAST_YEAR),
        between("last", FIRST_YEAR, LAST_YEAR),
    )
    op.create_index("ix_concept_list", "concept", ["deleted_at", "title_folded", "id"])
