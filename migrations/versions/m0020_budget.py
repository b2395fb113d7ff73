"""Budget lines, appropriations, commitments, postings; the post, which takes over the mandate."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0020"
down_revision = "0019"

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
KINDS = ("budget_line", "post", "appropriation", "commitment", "posting")
POST_TITLE = "Integrationsbeauftragte Person"


def upgrade() -> None:
    budget_lines()
    posts()
    appropriations()
    commitments()
    postings()
    for record in KINDS:
        search(record)
    move_mandate()


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def listed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("'[]'"))


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def amount(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def day(name: str, *, required: bool = False) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=not required),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def year() -> tuple[SchemaItem, ...]:
    rule = sa.CheckConstraint("year BETWEEN 1990 AND 2099", name="year_range")
    return sa.Column("year", sa.Integer, nullable=False), rule


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


def budget_lines() -> None:
    records(
        "budget_line",
        *map(words, ("product", "account", "cost_centre", "title", "title_folded")),
        text("direction"),
        *map(words, ("circle", "circle_folded")),
        text("carry"),
        refers("earmarked_for", "budget_line"),
        *map(number, ("closed", "from_treasury")),
        words("note"),
        one_of("direction", "expense", "income"),
        one_of("carry", "nothing", "one_year", "until_done"),
        indexed=("earmarked_for",),
    )
    columns = ["deleted_at", "product", "account", "id"]
    op.create_index("ix_budget_line_list", "budget_line", columns)


def posts() -> None:
    records(
        "post",
        *map(words, ("number", "title", "title_folded")),
        *map(listed, ("holdings", "costs", "fundings")),
        refers("line_id", "budget_line"),
        words("decision"),
        *day("decided_on"),
        *map(words, ("instruction", "hierarchy", "bylaw", "mandate", "note")),
        indexed=("line_id",),
    )


def appropriations() -> None:
    positive = "cents >= 0 OR change NOT IN ('carry_over', 'excess', 'transfer')"
    records(
        "appropriation",
        *year(),
        refers("line_id", "budget_line", required=True),
        text("change"),
        amount("cents"),
        refers("source_id", "budget_line"),
        *day("day"),
        words("reason"),
        one_of("change", "original", "supplement", "excess", "carry_over", "transfer", "block"),
        sa.CheckConstraint(positive, name="cents_positive"),
        sa.CheckConstraint("source_id IS NULL OR source_id <> line_id", name="source_other"),
        indexed=("line_id", "source_id"),
    )
    op.create_index("ix_appropriation_list", "appropriation", ["deleted_at", "year", "id"])


def commitments() -> None:
    records(
        "commitment",
        *year(),
        refers("line_id", "budget_line", required=True),
        *day("day", required=True),
        amount("cents"),
        *map(words, ("payee", "payee_folded", "purpose", "purpose_folded", "number")),
        *day("closed_on"),
        words("linked_kind"),
        number("linked_id"),
        words("note"),
        sa.CheckConstraint("cents >= 0", name="cents_range"),
        indexed=("line_id",),
    )
    op.create_index("ix_commitment_list", "commitment", ["deleted_at", "day", "id"])
    op.create_index("ix_commitment_linked", "commitment", ["linked_kind", "linked_id"])


def postings() -> None:
    records(
        "posting",
        *year(),
        *day("day", required=True),
        *map(words, ("payee", "payee_folded", "purpose", "purpose_folded", "document")),
        *day("service_day"),
        *day("invoice_day"),
        *day("paid_on"),
        text("origin"),
        refers("reverses", "posting"),
        refers("matched", "posting"),
        words("linked_kind"),
        number("linked_id"),
        words("note"),
        number("cents"),
        one_of("origin", "own", "treasury"),
        sa.CheckConstraint("matched IS NULL OR origin = 'treasury'", name="matched_treasury"),
        indexed=("reverses", "matched"),
    )
    op.create_index("ix_posting_list", "posting", ["deleted_at", "day", "id"])
    op.create_index("ix_posting_linked", "posting", ["linked_kind", "linked_id"])
    op.create_table(
        "posting_share",
        refers("record_id", "posting", required=True),
        sa.Column("position", sa.Integer, nullable=False),
        refers("line_id", "budget_line", required=True),
        amount("cents"),
        refers("commitment_id", "commitment"),
        sa.PrimaryKeyConstraint("record_id", "position"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(None, "posting_share", ["commitment_id"])
    op.create_index(None, "posting_share", ["line_id", "record_id"])


def move_mandate() -> None:
    """Let a post take over what the office's settings said of its mandate."""
    connection = op.get_bind()
    found = connection.exec_driver_sql("SELECT mandate FROM office").scalar()
    if found:
        connection.exec_driver_sql(
            "INSERT INTO post (uuid, version, created_at, updated_at, title, title_folded, mandate)"
            " VALUES (?, 1, ?, ?, ?, ?, ?)",
            (str(uuid4()), *moments(connection), POST_TITLE, POST_TITLE.lower(), found),
        )
        # words are folded when the post is saved next; until then its title is found
        connection.exec_driver_sql(
            "INSERT INTO post_search (id, words) SELECT id, title_folded FROM post"
        )
    connection.exec_driver_sql("ALTER TABLE office DROP COLUMN mandate")


def moments(connection: sa.Connection) -> tuple[str, str]:
    now = connection.exec_driver_sql(
        "SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000+00:00'"
    ).scalar_one()
    return str(now), str(now)
