"""The contract of every connection: pragmas, encryption, BEGIN."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import text

from intdesk.storage import dialect
from intdesk.storage.driver import sqlcipher
from intdesk.storage.engine import open_engine
from tests.storage.samples import KEY

EXPECTED = {
    "journal_mode": "truncate",
    "synchronous": 3,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "cache_size": -64000,
    "cipher_log_level": "NONE",
}


@pytest.mark.parametrize(("name", "value"), EXPECTED.items())
def test_a_connection_is_set_up_as_measured(data_file: Path, name: str, value: object) -> None:
    connection = dialect.connect(data_file, KEY)
    assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    connection.close()


def test_a_pragma_that_does_not_hold_is_an_error(
    data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(dialect.PRAGMAS, "cache_size", ("-1000", -64000))
    with pytest.raises(RuntimeError, match="cache_size"):
        dialect.connect(data_file, KEY)


def test_the_engine_is_the_encrypting_one(data_file: Path) -> None:
    connection = dialect.connect(data_file, KEY)
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()


def test_an_encrypted_file_shows_nothing(data_file: Path) -> None:
    content = data_file.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"consultation" not in content


def test_a_read_only_connection_refuses_to_write(data_file: Path) -> None:
    connection = dialect.connect(data_file, KEY, read_only=True)
    with pytest.raises(sqlcipher.OperationalError, match="readonly"):
        connection.execute("DELETE FROM meta")
    connection.close()


def test_a_failed_transaction_takes_back_even_new_tables(data_file: Path) -> None:
    engine = open_engine(data_file, KEY)
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE extra (id INTEGER)"))
        connection.rollback()
        names = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
    engine.dispose()
    assert "extra" not in names


def test_a_share_of_a_server_lies_in_the_path_of_the_uri() -> None:
    class Share:
        def absolute(self) -> Share:
            return self

        def as_posix(self) -> str:
            return "//server/amt/Büro 1.intdesk"

    assert dialect._uri(Share()) == "file:////server/amt/B%C3%BCro%201.intdesk"  # type: ignore[arg-type]


def test_a_drive_letter_lies_in_the_path_of_the_uri() -> None:
    class Drive:
        def absolute(self) -> Drive:
            return self

        def as_posix(self) -> str:
            return "H:/amt/a#b?.intdesk"

    assert dialect._uri(Drive()) == "file:///H:/amt/a%23b%3F.intdesk"  # type: ignore[arg-type]


def test_nothing_uses_the_engine_of_the_standard_library() -> None:
    root = Path(dialect.__file__).parents[2]
    for folder in ("intdesk", "ui", "migrations"):
        for path in (root / folder).rglob("*.py"):
            assert not re.search(r"^\s*(import|from) sqlite3", path.read_text("utf-8"), re.M), path
