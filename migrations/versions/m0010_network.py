"""Contacts become organisations and people with all that belongs to them; the contact log."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

PERSON = ("salutation", "title", "given_name", "family_name", "job")
PARTS = ("roles", "addresses", "phones", "mails", "webs")
SEVERAL = ("municipalities", "languages", "fields_of_action", "tags")
CHECKED = {
    "nature": (
        "TEXT DEFAULT 'organisation' NOT NULL", "known", "nature IN ('organisation', 'person')"
    ),
    "influence": ("INTEGER", "range", "influence BETWEEN 0 AND 4"),
    "interest": ("INTEGER", "range", "interest BETWEEN 0 AND 4"),
    "consent_on": ("TEXT", "is_day", "consent_on IS date(consent_on)"),
    "next_contact": ("TEXT", "is_day", "next_contact IS date(next_contact)"),
}  # fmt: skip
ADDED: dict[str, Any] = {
    "nature": "organisation", **dict.fromkeys(PERSON, ""), **{name: [] for name in PARTS},
    **{name: [] for name in SEVERAL}, "influence": None, "interest": None, "source": "",
    "consent_on": None, "consent_how": "", "inactive": False, "next_contact": None,
}  # fmt: skip
"""What the new fields of a contact are that was stored before."""

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
PART_INDEX = """
CREATE VIRTUAL TABLE {content}_parts USING fts5(words, content='{content}', content_rowid='id',
  tokenize='trigram', detail='none')
"""
SEARCH = (
    WORDS,
    PART_INDEX,
    f"CREATE TRIGGER {{content}}_added AFTER INSERT ON {{content}} BEGIN {ADD} END",
    f"CREATE TRIGGER {{content}}_removed AFTER DELETE ON {{content}} BEGIN {REMOVE} END",
    f"CREATE TRIGGER {{content}}_changed AFTER UPDATE ON {{content}} BEGIN {REMOVE} {ADD} END",
)


def upgrade() -> None:
    contacts()
    for name in ("municipality", "language", "field_of_action", "tag"):
        several(f"contact_{name}", "contact", sa.Column("code", sa.Text, nullable=False))
    interactions()
    images()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def day(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day")


def contacts() -> None:
    """Add the columns as they are; copying the table could give ids of deleted records again."""
    for name in (*PERSON, "source", "consent_how"):
        op.add_column("contact", words(name))
    for name in PARTS:
        listed = sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))
        op.add_column("contact", listed)
    inactive = sa.Column("inactive", sa.Integer, nullable=False, server_default=sa.text("0"))
    op.add_column("contact", inactive)
    for name, (form, rule, check) in CHECKED.items():
        op.get_bind().exec_driver_sql(
            f"ALTER TABLE contact ADD COLUMN {name} {form}"
            f" CONSTRAINT ck_contact_{name}_{rule} CHECK ({check})"
        )
    columns = ["deleted_at", "name_folded", "id", "nature", "kind", "inactive"]
    op.create_index("ix_contact_list", "contact", columns)


def several(name: str, record: str, code: sa.Column[Any]) -> None:
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


def interactions() -> None:
    op.create_table(
        "interaction",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.Text),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("import_batch", sa.Integer, sa.ForeignKey("import_batch.id")),
        sa.Column("day", sa.Text, nullable=False),
        day("day"),
        sa.Column("minutes", sa.Integer),
        *map(words, ("way", "subject", "subject_folded", "result")),
        sa.Column("follow_up", sa.Text),
        day("follow_up"),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes_range"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, "interaction", ["import_batch"])
    op.create_index("ix_interaction_list", "interaction", ["deleted_at", "day", "id"])
    op.create_table(
        "interaction_search",
        sa.Column("id", sa.Integer, sa.ForeignKey("interaction.id"), primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content="interaction_search"))
    contact = sa.Column("code", sa.Integer, sa.ForeignKey("contact.id"), nullable=False)
    several("interaction_contact", "interaction", contact)


def images() -> None:
    """Complete the journal's images of contacts, so that older steps can still be taken back."""
    table = sa.table("change_row", *map(sa.column, ("id", "kind", "before", "after")))
    rows = op.get_bind().execute(sa.select(table).where(table.c.kind == "contact")).all()
    for row in rows:
        whole = {
            side: json.dumps(ADDED | json.loads(image), ensure_ascii=False, separators=(",", ":"))
            for side, image in (("before", row.before), ("after", row.after))
            if image
        }
        if whole:
            op.get_bind().execute(sa.update(table).where(table.c.id == row.id), whole)
