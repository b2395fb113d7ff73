"""Analyses and filters that are stored under a name."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

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
"""The same two indexes as those of the first release."""


def upgrade() -> None:
    record("analysis", words("name"), words("name_folded"), words("question"))
    record(
        "saved_filter",
        words("list_name"),
        words("name"),
        words("name_folded"),
        words("question"),
    )


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def record(name: str, *columns: sa.Column[str]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        text("deleted_at", nullable=True),
        text("created_at"),
        text("updated_at"),
        sa.Column("import_batch", sa.Integer, sa.ForeignKey("import_batch.id")),
        *columns,
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, name, ["import_batch"])
    content = f"{name}_search"
    op.create_table(
        content,
        sa.Column("id", sa.Integer, sa.ForeignKey(f"{name}.id"), primary_key=True),
        text("words"),
        sqlite_strict=True,
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content=content))
