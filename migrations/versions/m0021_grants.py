"""Grants (Zuwendungen) with their plans; shares and commitments name a position of one."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0021"
down_revision = "0020"

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
PERMILLE = ("permille", "own_permille", "tolerance")
DEADLINES = ("application_due", "call_due", "interim_due", "proof_due", "kept_until")


def upgrade() -> None:
    grants()
    plans()
    search("grant_file")
    for table in ("commitment", "posting_share"):
        op.add_column(table, sa.Column("plan_line_id", sa.Integer))
        op.create_index(None, table, ["plan_line_id"])


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def listed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def one_of(name: str, *values: str) -> sa.CheckConstraint:
    quoted = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")


def refers(name: str, table: str, *, required: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=not required)


def records(name: str, *parts: SchemaItem, indexed: tuple[str, ...] = ()) -> None:
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
    for column in ("import_batch", *indexed):
        op.create_index(None, name, [column])


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


def grants() -> None:
    records(
        "grant_file",
        *map(words, ("title", "title_folded", "funder", "funder_folded", "programme", "number")),
        *day("notice_day"),
        *day("begin", required=True),
        *day("end", required=True),
        *day("early_start"),
        text("financing"),
        *(sa.Column(name, sa.Integer) for name in PERMILLE),
        number("spend_months"),
        *(part for deadline in DEADLINES for part in day(deadline)),
        listed("work"),
        words("conditions"),
        *day("closed_on"),
        words("note"),
        one_of("financing", "share", "gap", "fixed", "full"),
        *(
            sa.CheckConstraint(f"{name} BETWEEN 0 AND 1000", name=f"{name}_range")
            for name in PERMILLE
        ),
        sa.CheckConstraint("spend_months BETWEEN 0 AND 24", name="spend_months_range"),
    )
    op.create_index("ix_grant_file_list", "grant_file", ["deleted_at", "end", "id"])


def plans() -> None:
    op.create_table(
        "grant_plan",
        refers("record_id", "grant_file", required=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("id", sa.Integer, nullable=False),
        words("title"),
        text("side"),
        sa.Column("cents", sa.Integer, nullable=False),
        one_of("side", "cost", "other_cost", "grant", "own", "third"),
        sa.CheckConstraint("id >= 1", name="id_range"),
        sa.CheckConstraint("cents >= 0", name="cents_range"),
        sa.PrimaryKeyConstraint("record_id", "position"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
