"""Records, office, code lists, history and search of the first release."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None

RECORD_CODES = (
    "topic", "contact_form", "counselling_kind", "language", "interpreting", "result", "done_for",
    "person_group", "gender", "age_group", "nationality", "residence_status", "length_of_stay",
    "german_level", "employment", "housing", "access_route",
)  # fmt: skip
RECORD_FACTS = (
    "novelty", "minutes", "people", "relatives", "interpreting_cost", "referred_to", "follow_up",
    "place", "place_folded", "municipality", "municipality_folded",
)  # fmt: skip

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
"""Words find beginnings of one and two letters, parts anything longer. Detail ``none`` keeps both
small (hits are verified against the text)."""


def upgrade() -> None:
    history()
    office()
    codes()
    contact()
    consultation()
    consultation_codes("consultation_topic")
    consultation_codes("consultation_help")
    work_entry()
    for record in ("consultation", "work_entry", "contact"):
        search(record)


def table(name: str, *parts: SchemaItem, rowid: bool = True, lasting_ids: bool = False) -> None:
    op.create_table(
        name,
        *parts,
        sqlite_strict=True,
        sqlite_with_rowid=rowid,
        sqlite_autoincrement=lasting_ids,
    )


def words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def number(name: str, default: int = 0) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text(str(default)))


def text(name: str, *, default: str | None = None, nullable: bool = False) -> sa.Column[str]:
    given = None if default is None else sa.text(default)
    return sa.Column(name, sa.Text, nullable=nullable, server_default=given)


def day(name: str, *, nullable: bool) -> tuple[SchemaItem, ...]:
    return (
        sa.Column(name, sa.Text, nullable=nullable),
        sa.CheckConstraint(f"{name} IS date({name})", name=f"{name}_is_day"),
    )


def reference(
    name: str, target: str, *, nullable: bool = True, primary_key: bool = False
) -> sa.Column[int]:
    return sa.Column(
        name, sa.Integer, sa.ForeignKey(target), nullable=nullable, primary_key=primary_key
    )


def record_columns() -> tuple[SchemaItem, ...]:
    return (
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer, nullable=False),
        text("deleted_at", nullable=True),
        text("created_at"),
        text("updated_at"),
        reference("import_batch", "import_batch.id"),
    )


def history() -> None:
    table(
        "import_batch",
        sa.Column("id", sa.Integer, primary_key=True),
        text("kind"),
        text("file_name"),
        number("count"),
        text("moment"),
        text("undone_at", nullable=True),
        lasting_ids=True,
    )
    table(
        "import_fingerprint",
        sa.Column("id", sa.Integer, primary_key=True),
        reference("batch_id", "import_batch.id", nullable=False),
        sa.Column("record_id", sa.Integer, nullable=False),
        text("fingerprint"),
    )
    op.create_index(None, "import_fingerprint", ["batch_id", "record_id"])
    table(
        "change_set",
        sa.Column("id", sa.Integer, primary_key=True),
        text("label"),
        text("moment"),
        reference("import_batch", "import_batch.id"),
        reference("undoes", "change_set.id"),
        number("undone"),
        lasting_ids=True,
    )
    op.create_index(None, "change_set", ["moment"])
    table(
        "change_row",
        sa.Column("id", sa.Integer, primary_key=True),
        reference("change_set_id", "change_set.id", nullable=False),
        text("kind"),
        sa.Column("record_id", sa.Integer, nullable=False),
        text("action"),
        text("fields"),
        text("before", nullable=True),
        text("after", nullable=True),
        sa.CheckConstraint("action IN ('insert', 'update', 'delete')", name="action_known"),
    )
    op.create_index(None, "change_row", ["change_set_id"])
    op.create_index(None, "change_row", ["kind", "record_id"])


def office() -> None:
    table("meta", sa.Column("name", sa.Text, primary_key=True), text("value"), rowid=False)
    table("setting", sa.Column("name", sa.Text, primary_key=True), text("value"), rowid=False)
    table(
        "office",
        sa.Column("id", sa.Integer, primary_key=True),
        number("version", 1),
        words("name"),
        text("kind"),
        *(words(name) for name in ("ags", "land", "officer", "department", "head")),
        sa.Column("week_minutes", sa.Integer),
        number("report_year"),
        text("origin_countries", default="'[]'"),
        words("mandate"),
        number("demonstration"),
        sa.Column("coat", sa.LargeBinary, nullable=False, server_default=sa.text("x''")),
        words("coat_type"),
        sa.CheckConstraint("id = 1", name="one_row"),
        sa.CheckConstraint("week_minutes >= 1", name="week_minutes_range"),
    )
    table(
        "function_share",
        reference("office_id", "office.id", nullable=False, primary_key=True),
        sa.Column("function", sa.Text, primary_key=True),
        sa.Column("percent", sa.Integer, nullable=False),
        sa.CheckConstraint("percent BETWEEN 0 AND 100", name="percent_range"),
        rowid=False,
    )


def codes() -> None:
    table(
        "code",
        sa.Column("id", sa.Integer, primary_key=True),
        number("version", 1),
        text("list_id"),
        text("code"),
        text("label"),
        text("label_folded"),
        number("position"),
        number("retired"),
        text("groups", default="'[]'"),
        text("spellings", default="'[]'"),
        text("extra", default="'{}'"),
        text("mapping", default="'{}'"),
        sa.UniqueConstraint("list_id", "code"),
    )
    op.create_index("ix_code_label", "code", ["list_id", "code", "label_folded"])


def contact() -> None:
    columns = map(words, ("name", "name_folded", "kind", "note"))
    table("contact", *record_columns(), *columns, lasting_ids=True)
    op.create_index(None, "contact", ["import_batch"])


def consultation() -> None:
    table(
        "consultation",
        *record_columns(),
        *day("day", nullable=False),
        words("start"),
        sa.Column("minutes", sa.Integer, nullable=False),
        *map(words, ("topic", "contact_form", "place", "place_folded", "counselling_kind")),
        *map(words, ("language", "interpreting")),
        sa.Column("interpreting_cost", sa.Integer),
        number("people", 1),
        number("relatives"),
        *map(words, ("novelty", "result")),
        reference("referred_to", "contact.id"),
        *map(words, ("done_for", "structural_note", "municipality", "municipality_folded")),
        *day("follow_up", nullable=True),
        *map(words, ("note", "person_group", "gender", "age_group", "nationality")),
        *map(words, ("residence_status", "length_of_stay", "german_level", "employment")),
        *map(words, ("housing", "access_route")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes_range"),
        sa.CheckConstraint("interpreting_cost >= 0", name="interpreting_cost_range"),
        sa.CheckConstraint("people >= 1", name="people_range"),
        sa.CheckConstraint("relatives >= 0", name="relatives_range"),
        sa.CheckConstraint("novelty IN ('new', 'known', 'unknown')", name="novelty_known"),
        lasting_ids=True,
    )
    op.create_index(None, "consultation", ["import_batch"])
    op.create_index(None, "consultation", ["referred_to"])
    op.create_index(
        "ix_consultation_list",
        "consultation",
        ["deleted_at", "day", "id", *RECORD_CODES, *RECORD_FACTS],
    )


def consultation_codes(name: str) -> None:
    table(
        name,
        reference("record_id", "consultation.id", nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        text("code"),
        sa.PrimaryKeyConstraint("record_id", "position"),
        rowid=False,
    )
    op.create_index(None, name, ["code", "record_id"])


def work_entry() -> None:
    table(
        "work_entry",
        *record_columns(),
        *day("day", nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        *map(words, ("activity", "function", "task_group", "description")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes_range"),
        lasting_ids=True,
    )
    op.create_index(None, "work_entry", ["import_batch"])
    op.create_index(
        "ix_work_entry_list",
        "work_entry",
        ["deleted_at", "day", "id", "activity", "function", "task_group", "minutes"],
    )


def search(record: str) -> None:
    content = f"{record}_search"
    table(
        content,
        reference("id", f"{record}.id", nullable=False, primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
    )
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement.format(content=content))
