"""Another key for the whole file, pages built anew, and who works with the file."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from intdesk.errors import DataFileError
from intdesk.storage import dialect
from intdesk.storage.database import Database
from intdesk.storage.driver import sqlcipher
from tests.storage.pages import decrypted
from tests.storage.samples import CLOCK, KEY, consultation, found, query, save

NEW = bytes(range(32, 64))


def test_after_another_key_everything_is_there_and_can_be_written(database: Database) -> None:
    (first,) = save(database, consultation(note="Wohngeld"))
    database.rekey(KEY, NEW)
    assert found(database, query(text="wohngeld")) == [first]
    save(database, consultation())
    path = database.path
    database.close()
    with pytest.raises(DataFileError) as caught:
        Database.open(path, key=KEY, clock=CLOCK)
    assert caught.value.code == "wrong_key"
    reopened = Database.open(path, key=NEW, clock=CLOCK)
    assert len(found(reopened, query())) == 2
    with reopened.read() as unit:
        assert unit.integrity.findings() == []
    reopened.close()


def test_a_file_tells_which_key_opens_it(database: Database) -> None:
    assert database.opens_with(KEY)
    assert not database.opens_with(NEW)
    database.close()
    database.path.unlink()
    assert not database.opens_with(KEY)


def test_a_running_unit_keeps_the_key(database: Database) -> None:
    with database.read():
        with pytest.raises(DataFileError) as caught:
            database.rekey(KEY, NEW)
        assert caught.value.code == "busy"
    assert database.opens_with(KEY)
    save(database, consultation())


def test_another_program_that_writes_keeps_the_key(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialect, "BUSY_MILLISECONDS", 20)
    monkeypatch.setitem(dialect.PRAGMAS, "busy_timeout", ("20", 20))
    other = dialect.connect(database.path, KEY)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DataFileError) as caught:
        database.rekey(KEY, NEW)
    assert caught.value.code == "busy"
    other.execute("ROLLBACK")
    other.close()
    assert database.opens_with(KEY)
    save(database, consultation())


def test_a_unit_that_begins_meanwhile_waits(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(database, consultation())
    reader = threading.Thread(target=lambda: counts.append(len(found(database, query()))))
    counts: list[int] = []
    rekey = dialect.rekey

    def slow(path: Path, old: bytes, new: bytes) -> None:
        reader.start()
        reader.join(0.05)
        assert counts == []
        rekey(path, old, new)

    monkeypatch.setattr(dialect, "rekey", slow)
    database.rekey(KEY, NEW)
    reader.join(60)
    assert counts == [1]


def test_a_failure_that_the_engine_does_not_explain_comes_from_the_disk(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What SQLCipher says of a full disk, seen with a limit of the file's size."""
    alone = dialect._alone

    def full(path: Path, key: bytes, statement: str) -> None:
        if "rekey" in statement:
            error = sqlcipher.OperationalError("An error occurred with PRAGMA key or rekey.")
            error.sqlite_errorcode = sqlcipher.SQLITE_ERROR
            raise error
        alone(path, key, statement)

    monkeypatch.setattr(dialect, "_alone", full)
    with pytest.raises(DataFileError) as caught:
        database.rekey(KEY, NEW)
    assert caught.value.code == "disk_error"
    monkeypatch.undo()
    assert database.opens_with(KEY)
    database.recheck()
    save(database, consultation())


def test_built_anew_no_page_keeps_what_was_removed(database: Database) -> None:
    word = "Einzigartigesgeheimnis"
    with database.write("x") as unit:
        unit.settings.set("a", word * 100)
    assert word.encode() in decrypted(database.path, KEY)
    with database.write("x") as unit:
        unit._scope.connection.execute(sql("PRAGMA secure_delete=OFF"))
        unit._scope.connection.execute(sql("DELETE FROM setting"))
    assert word.encode() in decrypted(database.path, KEY)
    database.compact(KEY)
    assert word.encode() not in decrypted(database.path, KEY)
    save(database, consultation())
    with database.read() as read:
        assert read.integrity.findings() == []


def test_the_journal_names_who_worked(database: Database) -> None:
    database.actor = "Ada Größe"
    save(database, consultation())
    with database.read() as unit:
        actors = unit.journal._connection.execute(sql("SELECT actor FROM change_set")).scalars()
        assert list(actors) == ["Ada Größe"]
