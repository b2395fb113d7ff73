"""The migrations build exactly the tables that the program knows, and fail without a trace."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from intdesk.assets import migrations_folder
from intdesk.errors import DataFileError
from intdesk.storage import upgrade
from intdesk.storage.database import Database
from intdesk.storage.engine import migration_engine
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.tables import METADATA
from tests.storage.samples import CLOCK, KEY

SEARCH_OBJECT = re.compile(r"_search_(words|parts)(_\w+)?$|_search_(added|removed|changed)$")
LATE_REFERENCE = re.compile(r"(\w+) INTEGER (CONSTRAINT \w+) (REFERENCES \w+ \(\w+\))")
TABLE_FORM = r"\1 INTEGER, \2 FOREIGN KEY(\1) \3"
LATE_CHECK = re.compile(
    r"(, \w+ (?:TEXT|INTEGER)(?: DEFAULT '?\w*'? NOT NULL)?) (CONSTRAINT \w+ CHECK)"
)
NEXT = """
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade():
    op.execute("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")
    {statement}
"""


def schema(path: Path) -> dict[str, list[str]]:
    """Return the parts of each statement of the schema, without their order and white space.

    A column that a later migration added stands behind the constraints, on their line, and names
    what it refers to, or how it is checked, by itself.
    """
    with migration_engine(path, None).begin() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        ).all()
    return {
        row[0]: sorted(
            part.strip()
            for part in re.split(r",(?![^(]*\))|\n|(?=\) ?STRICT)", _as_declared(row[1]))
            if part.strip()
        )
        for row in rows
        if not SEARCH_OBJECT.search(row[0]) and row[0] != "alembic_version"
    }


def _as_declared(statement: str) -> str:
    """Write what a later column says by itself as constraints of the table.

    The name of a table that was made anew stands in quotes.
    """
    statement = re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", statement)
    return LATE_CHECK.sub(r"\1, \2", LATE_REFERENCE.sub(TABLE_FORM, statement))


def test_migrated_and_declared_schema_are_equal(tmp_path: Path) -> None:
    Database.create(tmp_path / "migrated", clock=CLOCK).close()
    (tmp_path / "declared").touch()
    with migration_engine(tmp_path / "declared", None).begin() as connection:
        METADATA.create_all(connection)
    assert schema(tmp_path / "migrated") == schema(tmp_path / "declared")


def test_every_search_table_has_its_indexes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    Database.create(path, clock=CLOCK).close()
    with migration_engine(path, None).begin() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    for content in (m.search.name for m in MAPS.values()):
        expected = {"words", "parts", "added", "removed", "changed"}
        assert {f"{content}_{part}" for part in expected} <= names


def test_the_newest_revision_is_the_one_the_program_expects() -> None:
    scripts = ScriptDirectory(str(migrations_folder()))
    assert scripts.get_heads() == [upgrade.HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == upgrade.KNOWN


def test_migrations_stand_alone_and_go_only_forward() -> None:
    for path in migrations_folder().rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("intdesk"), path.name
            assert not (isinstance(node, ast.FunctionDef) and node.name == "downgrade"), path.name


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "alt.intdesk"
    made = Database.create(path, key=KEY, clock=CLOCK)
    with made.write("Einstellung") as unit:
        unit.settings.set("a", "1")
    made.close()
    return path


def program_with(statement: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know one more migration, which runs a statement."""
    copied = Path(shutil.copytree(migrations_folder(), folder / "migrations"))
    text = NEXT.format(head=upgrade.HEAD, statement=statement)
    (copied / "versions" / "m9999_next.py").write_text(text)
    monkeypatch.setattr(upgrade, "migrations_folder", lambda: copied)
    monkeypatch.setattr(upgrade, "KNOWN", upgrade.KNOWN | {"9999"})
    monkeypatch.setattr(upgrade, "HEAD", "9999")


def revision(path: Path) -> str:
    with migration_engine(path, KEY).begin() as connection:
        return upgrade.stored_revision(connection)


def test_an_older_file_is_upgraded(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program_with("pass", tmp_path, monkeypatch)
    opened = Database.open(older, key=KEY, clock=CLOCK)
    with opened.read() as unit:
        assert unit.settings.get("a") == "1"
    opened.close()
    assert revision(older) == "9999"


def test_an_older_file_is_not_upgraded_for_reading(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program_with("pass", tmp_path, monkeypatch)
    before = older.read_bytes()
    with pytest.raises(DataFileError) as caught:
        Database.open(older, key=KEY, clock=CLOCK, read_only=True)
    assert caught.value.code == "older_version"
    assert older.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("raise LookupError", LookupError),
        ("op.execute('DELETE FROM setting')", RuntimeError),
        ("op.execute('DROP TABLE setting')", RuntimeError),
        (
            "op.execute(\"INSERT INTO import_fingerprint VALUES (1, 99, 1, 'x')\")",
            DataFileError,
        ),
    ],
)
def test_a_failed_upgrade_leaves_the_file_as_it_was(
    older: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    statement: str,
    error: type[Exception],
) -> None:
    program_with(statement, tmp_path, monkeypatch)
    with pytest.raises(error):
        Database.open(older, key=KEY, clock=CLOCK)
    monkeypatch.undo()
    assert revision(older) == upgrade.HEAD
    opened = Database.open(older, key=KEY, clock=CLOCK)
    with opened.read() as unit:
        assert unit.settings.get("a") == "1"
    opened.close()
