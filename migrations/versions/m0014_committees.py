"""Committees with members, their meetings; who is responsible for a follow-up."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0014"
down_revision = "0013"

DAY_MINUTES = 24 * 60
COMMITTEE_STATES = ("active", "resting", "ended")
RHYTHMS = ("", "monthly", "two_monthly", "quarterly", "half_yearly", "yearly", "as_needed")
MEETING_STATES = ("planned", "held", "cancelled")
PRESENCES = ("invited", "present", "excused", "absent")
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
    committees()
    meetings()
    for record in ("committee", "meeting"):
        search(record)
    connection = op.get_bind()
    connection.exec_driver_sql(
        "ALTER TABLE follow_up ADD COLUMN responsible INTEGER"
        " CONSTRAINT fk_follow_up_responsible_contact REFERENCES contact (id)"
    )
    connection.exec_driver_sql(
        "ALTER TABLE follow_up ADD COLUMN linked_part INTEGER DEFAULT 0 NOT NULL"
    )
    op.create_index(None, "follow_up", ["responsible"])


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


def committees() -> None:
    records(
        "committee",
        *map(words, ("name", "name_folded", "kind")),
        sa.Column("state", sa.Text, nullable=False),
        refers("chair", "contact"),
        *map(words, ("purpose", "rhythm", "place", "start")),
        plain("minutes"),
        listed("members"),
        words("note"),
        one_of("state", *COMMITTEE_STATES),
        one_of("rhythm", *RHYTHMS),
        within_a_day("minutes"),
    )
    op.create_index(None, "committee", ["chair"])
    op.create_index("ix_committee_list", "committee", ["deleted_at", "name_folded", "id"])


def meetings() -> None:
    records(
        "meeting",
        sa.Column("committee_id", sa.Integer, sa.ForeignKey("committee.id"), nullable=False),
        *day("day", required=True),
        words("start"),
        plain("minutes"),
        *map(words, ("place", "place_folded")),
        sa.Column("state", sa.Text, nullable=False),
        *day("invited_on"),
        *map(listed, ("agenda", "attendance")),
        plain("further_present"),
        sa.Column("own", sa.Text, nullable=False),
        plain("worked"),
        *map(number, ("work_minutes", "decided", "minuted")),
        words("time_kind"),
        number("time_id"),
        *day("next_on"),
        words("note"),
        one_of("state", *MEETING_STATES),
        one_of("own", *PRESENCES),
        *map(within_a_day, ("minutes", "worked")),
        *map(least, ("further_present", "decided")),
        sa.CheckConstraint(f"work_minutes BETWEEN 0 AND {DAY_MINUTES}", name="work_minutes_range"),
        sa.CheckConstraint("minuted BETWEEN 0 AND 1", name="minuted_range"),
    )
    op.create_index(None, "meeting", ["committee_id"])
    op.create_index("ix_meeting_list", "meeting", ["deleted_at", "day", "id"])
