"""Closing leaves no empty journal behind, and touches no journal that somebody still needs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from intdesk.storage import dialect
from intdesk.storage.backup.names import journal_file
from intdesk.storage.database import Database
from tests.storage.samples import CLOCK, KEY, consultation, save


@pytest.fixture
def journal(data_file: Path) -> Path:
    return journal_file(data_file)


def opened(path: Path, *, read_only: bool = False) -> Database:
    return Database.open(path, key=KEY, clock=CLOCK, read_only=read_only)


def rows(path: Path) -> int:
    database = opened(path)
    with database.read() as unit:
        count = unit.state.facts().counts["consultation"]
    database.close()
    return count


def test_a_closed_file_stands_alone(data_file: Path, journal: Path) -> None:
    database = opened(data_file)
    save(database, consultation())
    assert journal.read_bytes() == b"", "the engine keeps it between transactions"
    database.close()
    assert not journal.exists()
    database.close()
    assert rows(data_file) == 1


def test_a_new_file_stands_alone(tmp_path: Path) -> None:
    Database.create(tmp_path / "neu.intdesk", key=KEY, clock=CLOCK).close()
    assert [path.name for path in tmp_path.iterdir()] == ["neu.intdesk"]


def test_a_file_open_for_reading_changes_nothing(data_file: Path, journal: Path) -> None:
    database = opened(data_file, read_only=True)
    journal.touch()
    database.close()
    assert journal.exists()


def test_the_journal_of_somebody_who_writes_stays(data_file: Path, journal: Path) -> None:
    database = opened(data_file)
    other = dialect.connect(data_file, KEY)
    other.execute("PRAGMA cache_size=5")
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE office SET name = 'Auenkreis'")
    before = journal.read_bytes()
    assert before
    database.close()
    assert journal.read_bytes() == before
    other.execute("ROLLBACK")
    other.close()


def test_a_hot_journal_is_played_back(data_file: Path, tmp_path: Path) -> None:
    """What a killed program left half written is undone, never thrown away."""
    writing = dialect.connect(data_file, KEY)
    writing.execute("PRAGMA cache_size=1")
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("UPDATE office SET name = 'Auenkreis'")
    writing.execute("UPDATE code SET label = label || hex(randomblob(2000))")
    killed = tmp_path / "tot.intdesk"
    shutil.copy(data_file, killed)
    shutil.copy(journal_file(data_file), journal_file(killed))
    writing.execute("ROLLBACK")
    writing.close()
    assert journal_file(killed).stat().st_size > 4096
    dialect.remove_journal(killed, KEY)
    assert not journal_file(killed).exists()
    connection = dialect.connect(killed, KEY)
    assert connection.execute("SELECT name FROM office").fetchone() == ("",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_file_that_is_gone_closes_without_a_word(data_file: Path) -> None:
    database = opened(data_file)
    data_file.unlink()
    database.close()
