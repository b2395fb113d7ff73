"""Events with partners, press items, statements, talks; the notice that an office expects."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0011"
down_revision = "0010"

DAY_MINUTES = 24 * 60
COUNTINGS = ("counted", "estimated")
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
    events()
    statements()
    press_items()
    talks()
    for record in ("event", "statement", "press_item", "talk"):
        search(record)
    op.get_bind().exec_driver_sql(
        "ALTER TABLE office ADD COLUMN notice_days INTEGER DEFAULT 14 NOT NULL"
        " CONSTRAINT ck_office_notice_days_range CHECK (notice_days BETWEEN 1 AND 365)"
    )


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


def least(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} >= 0", name=f"{name}_range")


def within_a_day(name: str) -> sa.CheckConstraint:
    rule = f"{name} BETWEEN 1 AND {DAY_MINUTES}"
    return sa.CheckConstraint(rule, name=f"{name}_range")


def refers(name: str, table: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id"))


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


def events() -> None:
    records(
        "event",
        *map(words, ("title", "title_folded", "kind")),
        sa.Column("state", sa.Text, nullable=False),
        *day("day", required=True),
        *day("last_day", required=True),
        words("start"),
        *map(plain, ("minutes", "worked")),
        number("date_key"),
        *map(listed, ("further", "groups", "costs", "income")),
        *map(words, ("place", "place_folded", "series", "series_folded", "description")),
        *map(plain, ("registered", "attended")),
        sa.Column("counting", sa.Text, nullable=False),
        *map(number, ("cost", "earned", "worked_minutes")),
        *map(words, ("went_well", "went_badly", "next_time")),
        *map(plain, ("feedback", "would_return")),
        words("note"),
        one_of("state", "planned", "held", "cancelled"),
        one_of("counting", *COUNTINGS),
        *map(within_a_day, ("minutes", "worked")),
        *map(least, ("registered", "attended", "feedback", "would_return")),
        *map(least, ("cost", "earned", "worked_minutes")),
    )
    op.create_index("ix_event_list", "event", ["deleted_at", "day", "id"])
    codes("event_target_group", "event")
    codes("event_field", "event")
    partner = sa.Column("code", sa.Integer, sa.ForeignKey("contact.id"), nullable=False)
    children("event_partner", "event", partner)


def statements() -> None:
    records(
        "statement",
        *map(words, ("title", "title_folded", "number", "body", "body_folded")),
        *day("informed_on", required=True),
        *day("given_on"),
        *day("decided_on"),
        *day("day", required=True),
        plain("notice_days"),
        *map(words, ("position", "outcome", "content", "note")),
    )
    op.create_index("ix_statement_list", "statement", ["deleted_at", "day", "id"])
    codes("statement_field", "statement")


def press_items() -> None:
    records(
        "press_item",
        *map(words, ("title", "title_folded")),
        *day("day", required=True),
        *map(words, ("kind", "medium_kind", "medium", "medium_folded")),
        plain("reach"),
        words("link"),
        refers("event_id", "event"),
        refers("statement_id", "statement"),
        words("note"),
        least("reach"),
    )
    op.create_index(None, "press_item", ["event_id"])
    op.create_index(None, "press_item", ["statement_id"])
    op.create_index("ix_press_item_list", "press_item", ["deleted_at", "day", "id"])


def talks() -> None:
    records(
        "talk",
        *map(words, ("title", "title_folded")),
        *day("day", required=True),
        *map(words, ("kind", "audience", "audience_folded")),
        plain("participants"),
        sa.Column("counting", sa.Text, nullable=False),
        plain("minutes"),
        *map(words, ("place", "place_folded")),
        refers("organiser", "contact"),
        words("note"),
        one_of("counting", *COUNTINGS),
        least("participants"),
        within_a_day("minutes"),
    )
    op.create_index(None, "talk", ["organiser"])
    op.create_index("ix_talk_list", "talk", ["deleted_at", "day", "id"])
