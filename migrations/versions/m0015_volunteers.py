"""The pool of volunteers with their assignments, series of events as records, a rate per km."""

import json
import secrets
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0015"
down_revision = "0014"

DAY_MINUTES = 24 * 60
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
    volunteers()
    assignments()
    series()
    for record in ("volunteer", "assignment", "event_series"):
        search(record)
    move_series()
    op.get_bind().exec_driver_sql(
        "ALTER TABLE office ADD COLUMN km_rate INTEGER DEFAULT 30 NOT NULL"
        " CONSTRAINT ck_office_km_rate_range CHECK (km_rate BETWEEN 0 AND 500)"
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


def volunteers() -> None:
    records(
        "volunteer",
        refers("contact", "contact"),
        sa.Column("capacity", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        listed("skills"),
        words("availability"),
        *day("since"),
        *day("until"),
        *day("agreement_on"),
        *day("confidential_on"),
        *day("conduct_seen_on"),
        *day("conduct_until"),
        words("insurance"),
        words("training"),
        sa.Column("expense_rule", sa.Text, nullable=False),
        plain("rate"),
        words("note"),
        one_of("capacity", "volunteer", "interpreter", "both"),
        one_of("state", "active", "paused", "ended"),
        one_of("expense_rule", "none", "hourly", "flat"),
        least("rate"),
    )
    op.create_index(None, "volunteer", ["contact"])
    op.create_index("ix_volunteer_list", "volunteer", ["deleted_at", "state", "id"])
    for name in ("volunteer_language", "volunteer_field", "volunteer_municipality"):
        codes(name, "volunteer")


def assignments() -> None:
    records(
        "assignment",
        refers("person", "contact"),
        *day("day", required=True),
        words("start"),
        plain("minutes"),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        words("language"),
        refers("body", "contact"),
        *map(words, ("purpose", "purpose_folded", "linked_kind")),
        number("linked_id"),
        *map(plain, ("fee", "km", "km_rate", "other_cost")),
        *map(words, ("other_for", "payer")),
        *day("paid_on"),
        plain("worked"),
        words("note"),
        *map(number, ("amount", "own_minutes")),
        one_of("kind", "interpreting", "accompanying", "mentoring", "other"),
        one_of("state", "requested", "confirmed", "held", "cancelled", "no_show"),
        *map(within_a_day, ("minutes", "worked")),
        *map(least, ("fee", "km", "km_rate", "other_cost", "amount")),
    )
    for name in ("person", "body"):
        op.create_index(None, "assignment", [name])
    op.create_index("ix_assignment_list", "assignment", ["deleted_at", "day", "id"])
    op.create_index("ix_assignment_linked", "assignment", ["linked_kind", "linked_id"])


def series() -> None:
    records(
        "event_series",
        *map(words, ("title", "title_folded")),
        *day("first_day"),
        *day("last_day"),
        *map(words, ("description", "note")),
    )
    op.create_index("ix_event_series_list", "event_series", ["deleted_at", "title_folded", "id"])
    partner = sa.Column("code", sa.Integer, sa.ForeignKey("contact.id"), nullable=False)
    children("event_series_partner", "event_series", partner)


def move_series() -> None:
    """Make a record of each name that events had, however spelt, and let them refer to it."""
    bind = op.get_bind()
    bind.exec_driver_sql(
        "ALTER TABLE event ADD COLUMN series_id INTEGER"
        " CONSTRAINT fk_event_series_id_event_series REFERENCES event_series (id)"
    )
    found = bind.exec_driver_sql(
        "SELECT series_folded, min(series), min(day), max(last_day), max(updated_at) FROM event"
        " WHERE series_folded != '' GROUP BY series_folded ORDER BY series_folded"
    ).all()
    known = {}
    for folded, title, first, last, moment in found:
        values = (secrets.token_hex(16), moment, moment, title, folded, first, last)
        made = bind.exec_driver_sql(
            "INSERT INTO event_series (uuid, version, created_at, updated_at, title, title_folded,"
            " first_day, last_day) VALUES (?, 1, ?, ?, ?, ?, ?, ?)",
            values,
        )
        known[folded] = made.lastrowid
        words_of = (made.lastrowid, folded)
        bind.exec_driver_sql("INSERT INTO event_series_search (id, words) VALUES (?, ?)", words_of)
        mine = "UPDATE event SET series_id = ? WHERE series_folded = ?"
        bind.exec_driver_sql(mine, words_of)
    for column in ("series", "series_folded"):
        bind.exec_driver_sql(f"ALTER TABLE event DROP COLUMN {column}")
    op.create_index(None, "event", ["series_id"])
    images(known)


def images(known: dict[str, int]) -> None:
    """Let the journal's images of events name series, so that older steps can be taken back."""
    table = sa.table("change_row", *map(sa.column, ("id", "kind", "before", "after")))
    rows = op.get_bind().execute(sa.select(table).where(table.c.kind == "event")).all()
    for row in rows:
        sides = (("before", row.before), ("after", row.after))
        moved = {side: moved_image(json.loads(image), known) for side, image in sides if image}
        if moved:
            op.get_bind().execute(sa.update(table).where(table.c.id == row.id), moved)


def moved_image(image: dict[str, Any], known: dict[str, int]) -> str:
    image.pop("series", None)
    folded = image.pop("series_folded", "")
    image["series_id"] = known.get(folded)
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"))
