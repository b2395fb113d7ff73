"""Texts of reports; editions with signatures and the issued files."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

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
    texts()
    editions()
    signatures()
    files()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def one_of(name: str, *values: str) -> sa.CheckConstraint:
    quoted = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{name} IN ({quoted})", name=f"{name}_known")


def needed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def edition() -> sa.Column[int]:
    return sa.Column("edition_id", sa.Integer, sa.ForeignKey("report_edition.id"), nullable=False)


def texts() -> None:
    op.create_table(
        "report_text",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("deleted_at", sa.Text),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("import_batch", sa.Integer, sa.ForeignKey("import_batch.id")),
        count("year"),
        words("part"),
        words("text"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(None, "report_text", ["import_batch"])
    op.create_index("ix_report_text_list", "report_text", ["deleted_at", "year", "part", "id"])
    content = "report_text_search"
    op.create_table(
        content,
        sa.Column("id", sa.Integer, sa.ForeignKey("report_text.id"), primary_key=True),
        needed("words"),
        sqlite_strict=True,
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content=content))


def editions() -> None:
    op.create_table(
        "report_edition",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        count("version"),
        needed("created_at"),
        count("year"),
        needed("kind"),
        count("public"),
        count("number"),
        needed("method"),
        count("threshold"),
        sa.Column("coarser", sa.Text, nullable=False, server_default=sa.text("'[]'")),
        needed("state"),
        *map(words, ("reason", "program_version", "content", "disclosure")),
        sa.Column("fixed_at", sa.Text),
        sa.Column("frozen_at", sa.Text),
        words("erased_reason"),
        sa.Column("words_erased", sa.Integer, nullable=False, server_default=sa.text("0")),
        one_of("kind", "full", "short"),
        one_of("state", "draft", "signing", "frozen", "erased"),
        one_of("method", "suppression", "rounding", "none"),
        sa.CheckConstraint("number >= 1", name="number_range"),
        sa.CheckConstraint("words_erased BETWEEN 0 AND 1", name="words_erased_range"),
        sa.CheckConstraint(
            "state <> 'frozen' OR (frozen_at IS NOT NULL AND content <> '')", name="frozen_whole"
        ),
        sa.UniqueConstraint("year", "kind", "public", "number"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def signatures() -> None:
    op.create_table(
        "report_signature",
        sa.Column("id", sa.Integer, primary_key=True),
        edition(),
        words("name"),
        words("role"),
        needed("signed_on"),
        needed("noted_at"),
        sa.CheckConstraint("signed_on IS date(signed_on)", name="signed_on_is_day"),
        sqlite_strict=True,
    )
    op.create_index(None, "report_signature", ["edition_id"])


def files() -> None:
    op.create_table(
        "report_file",
        edition(),
        needed("format"),
        count("size"),
        needed("sha256"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("edition_id", "format"),
        one_of("format", "pdf", "xlsx"),
        sa.CheckConstraint("size >= 1", name="size_range"),
        sqlite_strict=True,
    )
