"""Offers and needs."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0013"
down_revision = "0012"

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
    offers()
    needs()
    for record in ("offer", "need"):
        search(record)


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def plain(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer)


def truth(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


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


def children(name: str, record: str, code: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("record_id", sa.Integer, sa.ForeignKey(f"{record}.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        code,
        sa.PrimaryKeyConstraint("record_id", "position"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(None, name, ["code", "record_id"])


def codes(name: str, record: str) -> None:
    children(name, record, sa.Column("code", sa.Text, nullable=False))


def links(name: str, record: str, of: str) -> None:
    key = sa.ForeignKey(f"{of}.id")
    children(name, record, sa.Column("code", sa.Integer, key, nullable=False))


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


def offers() -> None:
    records(
        "offer",
        *map(words, ("title", "title_folded", "kind")),
        sa.Column("provider", sa.Integer, sa.ForeignKey("contact.id")),
        sa.Column("person", sa.Integer, sa.ForeignKey("contact.id")),
        truth("person_named"),
        sa.Column("state", sa.Text, nullable=False),
        *map(words, ("place", "place_folded", "times")),
        *day("begins_on"),
        *day("ends_on"),
        *map(plain, ("capacity", "taken")),
        *map(words, ("fee", "registration", "link", "description", "level", "duty")),
        *day("checked_on"),
        truth("internal"),
        words("note"),
        one_of("state", "planned", "running", "paused", "ended"),
        *map(least, ("capacity", "taken")),
    )
    op.create_index(None, "offer", ["provider"])
    op.create_index(None, "offer", ["person"])
    op.create_index("ix_offer_list", "offer", ["deleted_at", "title_folded", "id"])
    for name in ("field", "target_group", "language", "municipality"):
        codes(f"offer_{name}", "offer")


def needs() -> None:
    records(
        "need",
        *map(words, ("title", "title_folded")),
        *day("noted_on", required=True),
        sa.Column("urgency", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        *day("state_on"),
        *map(words, ("state_reason", "level", "duty", "description")),
        sa.Column("gone", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("evidence", sa.Text, nullable=False, server_default=sa.text("'[]'")),
        words("note"),
        one_of("urgency", "high", "medium", "low"),
        one_of("state", "open", "in_work", "covered", "rejected"),
        least("gone"),
    )
    op.create_index("ix_need_list", "need", ["deleted_at", "noted_on", "id"])
    for name in ("field", "target_group", "municipality"):
        codes(f"need_{name}", "need")
    links("need_consultation", "need", "consultation")
    links("need_offer", "need", "offer")
