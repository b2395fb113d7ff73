"""Follow-ups with their link to a record, office hours with dates, closed periods.

The follow-up days that consultations hold become follow-ups. Those before the last change of the
file count as done, so that an office does not begin with years of overdue ones.
"""

import uuid

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0003"
down_revision = "0002"

DAY_MINUTES = 24 * 60
WORDS = """
CREATE VIRTUAL TABLE {content}_words USING fts5(words, content='{content}', content_rowid='id',
  tokenize='unicode61 remove_diacritics 0', prefix='1 2', detail='none')
"""
PARTS = """
CREATE VIRTUAL TABLE {content}_parts USING fts5(words, content='{content}', content_rowid='id',
  tokenize='trigram', detail='none')
"""
ADD = """
  INSERT INTO {content}_words(rowid, words) VALUES (new.id, new.words);
  INSERT INTO {content}_parts(rowid, words) VALUES (new.id, new.words);
"""
REMOVE = """
  INSERT INTO {content}_words({content}_words, rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO {content}_parts({content}_parts, rowid, words) VALUES ('delete', old.id, old.words);
"""
SEARCH = (
    WORDS,
    PARTS,
    f"CREATE TRIGGER {{content}}_added AFTER INSERT ON {{content}} BEGIN {ADD} END",
    f"CREATE TRIGGER {{content}}_removed AFTER DELETE ON {{content}} BEGIN {REMOVE} END",
    f"CREATE TRIGGER {{content}}_changed AFTER UPDATE ON {{content}} BEGIN {REMOVE} {ADD} END",
)
FIELDS = """
SELECT c.id, c.follow_up, c.created_at, c.updated_at,
       coalesce(code.label, ''), coalesce(code.label_folded, '')
FROM consultation AS c
LEFT JOIN code ON code.list_id = 'topic' AND code.code = c.topic
WHERE c.follow_up IS NOT NULL AND c.deleted_at IS NULL ORDER BY c.id
"""
INSERT = """
INSERT INTO follow_up (uuid, version, created_at, updated_at, due, title, title_folded,
  linked_kind, linked_id, from_record, done_on)
VALUES (:uuid, 1, :created_at, :updated_at, :due, :title, :folded,
  'consultation', :linked_id, 1, :done_on)
"""
SEARCHED = """
INSERT INTO follow_up_search (id, words)
SELECT id, strftime('%d.%m.%Y', due) || ' ' || title_folded FROM follow_up
"""


def upgrade() -> None:
    follow_ups()
    office_hours()
    office_dates()
    closures()
    for record in ("follow_up", "office_hour", "office_date", "closure"):
        search(record)
    take_over()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def minutes() -> tuple[SchemaItem, ...]:
    limits = f"minutes BETWEEN 1 AND {DAY_MINUTES}"
    return (
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.CheckConstraint(limits, name="minutes_range"),
    )


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def one_of(name: str, *values: str) -> sa.CheckConstraint:
    quoted = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")


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


def follow_ups() -> None:
    records(
        "follow_up",
        *day("due", required=True),
        words("title"),
        words("title_folded"),
        words("linked_kind"),
        number("linked_id"),
        number("from_record"),
        words("note"),
        words("series"),
        *day("series_start"),
        *day("done_on"),
        one_of("series", "", "weekly", "monthly", "yearly"),
    )
    op.create_index("ix_follow_up_linked", "follow_up", ["linked_kind", "linked_id"])
    op.create_index("ix_follow_up_list", "follow_up", ["deleted_at", "done_on", "due"])
    op.create_index(
        "ux_follow_up_from_record",
        "follow_up",
        ["linked_kind", "linked_id"],
        unique=True,
        sqlite_where=sa.text("from_record = 1 AND deleted_at IS NULL"),
    )


def office_hours() -> None:
    records(
        "office_hour",
        words("place"),
        words("place_folded"),
        words("weekday"),
        words("start"),
        *minutes(),
        words("rhythm"),
        *day("valid_from", required=True),
        *day("valid_until"),
        words("note"),
        one_of("weekday", *"0123456"),
        one_of("rhythm", "week", "week2", "week4", "month1", "month2", "month3", "month4", "last"),
    )


def office_dates() -> None:
    records(
        "office_date",
        number("plan_id"),
        *day("planned_day"),
        *day("day", required=True),
        words("start"),
        *minutes(),
        words("place"),
        words("place_folded"),
        sa.Column("state", sa.Text, nullable=False),
        words("reason"),
        sa.Column("visitors", sa.Integer),
        words("note"),
        sa.CheckConstraint("visitors >= 0", name="visitors_range"),
        one_of("state", "planned", "held", "cancelled"),
    )
    op.create_index("ix_office_date_day", "office_date", ["deleted_at", "day"])


def closures() -> None:
    records("closure", *day("first", required=True), *day("last", required=True), words("reason"))


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


def take_over() -> None:
    connection = op.get_bind()
    last = connection.execute(sa.text("SELECT substr(max(updated_at), 1, 10) FROM consultation"))
    worked = last.scalar() or ""
    rows = [
        {
            "uuid": uuid.uuid4().hex,
            "created_at": created_at,
            "updated_at": updated_at,
            "due": due,
            "title": title or due,
            "folded": folded or due,
            "linked_id": linked_id,
            "done_on": due if due < worked else None,
        }
        for linked_id, due, created_at, updated_at, title, folded in connection.execute(
            sa.text(FIELDS)
        )
    ]
    if rows:
        connection.execute(sa.text(INSERT), rows)
        connection.execute(sa.text(SEARCHED))
