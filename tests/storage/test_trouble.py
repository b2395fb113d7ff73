"""A disk that makes trouble stops all writing until the file has been looked at."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intdesk.errors import DataFileError
from intdesk.storage import dialect, locking
from intdesk.storage.copying import copy_database
from intdesk.storage.database import Database
from intdesk.storage.locking import FileLock, lock_path
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.lock_samples import leave_lock
from tests.storage.samples import CLOCK, KEY, consultation, query, save

PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Stick"
    made.mkdir()
    return made


@pytest.fixture
def opened(template: Path, folder: Path) -> Iterator[Database]:
    path = Path(shutil.copy(template, folder / "a.intdesk"))
    with FileLock.acquire(path, CLOCK) as lock:
        database = Database.open(path, key=KEY, clock=CLOCK)
        database.lock = lock
        save(database, consultation(note="vorher"))
        yield database
        database.close()


def write_code(database: Database) -> str:
    with pytest.raises(DataFileError) as caught:
        save(database, consultation(note="nachher"))
    return caught.value.code


def read_code(database: Database) -> str:
    with pytest.raises(DataFileError) as caught, database.read() as unit:
        unit.office.get()
    return caught.value.code


def recheck_code(database: Database) -> str:
    with pytest.raises(DataFileError) as caught:
        database.recheck()
    return caught.value.code


def notes(database: Database) -> list[str]:
    with database.read() as unit:
        ids = sorted(unit.lists.ids(query()))
        return [unit.of(CONSULTATIONS).get(number).note for number in ids]


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(at)
        byte = stream.read(1)
        stream.seek(at)
        stream.write(bytes([byte[0] ^ 0x10]))


def test_a_vanished_drive(opened: Database, folder: Path, tmp_path: Path) -> None:
    away = folder.rename(tmp_path / "abgezogen")
    assert write_code(opened) == "place_missing"
    assert opened.trouble == "place_missing"
    assert not opened.read_only
    assert read_code(opened) == "place_missing"
    assert recheck_code(opened) == "place_missing"
    away.rename(folder)
    assert write_code(opened) == "place_missing", "nothing is written before the file was checked"
    opened.recheck()
    assert opened.trouble == ""
    save(opened, consultation(note="nachher"))
    assert notes(opened) == ["vorher", "nachher"]


def test_a_file_that_is_moved_away(opened: Database, folder: Path) -> None:
    away = opened.path.rename(folder / "b.intdesk")
    assert write_code(opened) == "file_missing"
    away.rename(opened.path)
    opened.recheck()
    save(opened, consultation(note="nachher"))
    assert notes(opened) == ["vorher", "nachher"]


def test_the_engine_itself_notices_a_moved_file(opened: Database, folder: Path) -> None:
    """Even if the lock says nothing, nothing is written into a file that is somewhere else."""
    opened.lock = None
    away = opened.path.rename(folder / "b.intdesk")
    before = away.read_bytes()
    assert write_code(opened) == "file_missing"
    assert away.read_bytes() == before


def test_a_file_that_is_replaced_by_another_one(
    opened: Database, template: Path, folder: Path
) -> None:
    shutil.copy(template, folder / "neu")
    (folder / "neu").replace(opened.path)
    assert write_code(opened) == "file_replaced"
    assert opened.trouble == "file_replaced"
    opened.recheck()
    save(opened, consultation(note="in der neuen"))
    assert notes(opened) == ["in der neuen"]


@pytest.mark.parametrize("page", [1, 7, 30])
def test_a_flipped_bit(opened: Database, page: int) -> None:
    flip(opened.path, page * PAGE + 1000)
    assert recheck_code(opened) == "damaged"
    assert opened.trouble == "damaged"
    assert write_code(opened) == "damaged"
    flip(opened.path, page * PAGE + 1000)
    opened.recheck()
    assert notes(opened) == ["vorher"]


def test_a_file_that_is_none_any_more(opened: Database) -> None:
    content = opened.path.read_bytes()
    with opened.path.open("r+b") as stream:
        stream.write(b"x" * PAGE)
    assert recheck_code(opened) == "damaged"
    with opened.path.open("r+b") as stream:
        stream.write(content[:PAGE])
    opened.recheck()
    assert notes(opened) == ["vorher"]


def test_a_full_disk_is_no_reason_to_stop(opened: Database) -> None:
    """The engine's own limit of pages provokes its own error of a full disk."""
    with opened.write("voll") as unit:
        connection = unit.lists._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DataFileError) as caught:
        save(opened, *(consultation(note="x" * 3000) for _ in range(20)))
    assert caught.value.code == "no_space"
    assert opened.trouble == ""
    assert notes(opened) == ["vorher"]
    with opened.read() as unit:
        unit.lists._connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    save(opened, consultation(note="nachher"))
    assert notes(opened) == ["vorher", "nachher"]


def test_a_taken_lock_stops_all_writing_at_once(opened: Database) -> None:
    leave_lock(opened.path)
    assert write_code(opened) == "lock_lost"
    assert opened.read_only
    assert notes(opened) == ["vorher"]
    assert recheck_code(opened) == "lock_lost"
    lock_path(opened.path).unlink()
    opened.recheck()
    assert opened.trouble == ""
    assert lock_path(opened.path).is_file()
    save(opened, consultation(note="nachher"))


def test_a_lock_that_cannot_be_read_refuses_one_write_only(
    opened: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(locking, "_read_once", held)
        assert write_code(opened) == "busy"
    assert (opened.trouble, opened.read_only) == ("", False)
    save(opened, consultation(note="nachher"))


def test_a_lock_that_is_lost_during_a_pause(opened: Database) -> None:
    opened.lose_lock()
    assert opened.read_only
    assert write_code(opened) == "lock_lost"


def test_after_a_sleep_the_file_is_looked_at_before_the_next_write(opened: Database) -> None:
    flip(opened.path, PAGE * 7 + 1000)
    opened.doubt()
    assert write_code(opened) == "damaged"
    flip(opened.path, PAGE * 7 + 1000)
    opened.recheck()
    opened.doubt()
    save(opened, consultation(note="nachher"))
    assert notes(opened) == ["vorher", "nachher"]


def test_after_a_sleep_a_drive_may_come_late(
    opened: Database, folder: Path, tmp_path: Path
) -> None:
    away = folder.rename(tmp_path / "noch nicht da")
    opened.doubt()
    assert write_code(opened) == "place_missing"
    away.rename(folder)
    opened.recheck()
    save(opened, consultation(note="nachher"))


def test_a_file_of_another_version_is_not_gone_on_with(opened: Database) -> None:
    other = dialect.connect(opened.path, KEY)
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    assert recheck_code(opened) == "newer_version"
    other.execute("UPDATE alembic_version SET version_num = '0001'")
    assert recheck_code(opened) == "older_version"
    other.close()


def test_opening_after_an_unclean_end_looks_at_every_page(template: Path, folder: Path) -> None:
    path = Path(shutil.copy(template, folder / "a.intdesk"))
    flip(path, path.stat().st_size - 100)
    with pytest.raises(DataFileError) as caught:
        Database.open(path, key=KEY, clock=CLOCK, verify=True)
    assert caught.value.code == "damaged"
    flip(path, path.stat().st_size - 100)
    Database.open(path, key=KEY, clock=CLOCK, verify=True).close()


def test_a_copy_holds_everything_under_the_same_key(opened: Database, tmp_path: Path) -> None:
    target = tmp_path / "Kopie.intdesk"
    target.write_text("alt")
    assert copy_database(opened, target)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Kopie.intdesk", "Stick"]
    copy = Database.open(target, key=KEY, clock=CLOCK)
    assert notes(copy) == ["vorher"]
    copy.close()
    save(opened, consultation(note="nachher"))


def test_a_copy_can_be_made_of_a_file_open_for_reading(data_file: Path, tmp_path: Path) -> None:
    reader = Database.open(data_file, key=KEY, clock=CLOCK, read_only=True)
    assert copy_database(reader, tmp_path / "Kopie.intdesk")
    assert write_code(reader) == "reading_only"
    reader.close()


def test_a_damaged_file_is_copied_as_it_is(opened: Database, tmp_path: Path) -> None:
    flip(opened.path, PAGE * 7 + 1000)
    opened._engine.dispose()
    assert not copy_database(opened, tmp_path / "Kopie.intdesk")
    assert (tmp_path / "Kopie.intdesk").read_bytes() == opened.path.read_bytes()


def test_of_a_vanished_file_there_is_no_copy(
    opened: Database, folder: Path, tmp_path: Path
) -> None:
    folder.rename(tmp_path / "weg")
    opened._engine.dispose()
    with pytest.raises(DataFileError) as caught:
        copy_database(opened, tmp_path / "Kopie.intdesk")
    assert caught.value.code == "place_missing"
    assert [p.name for p in tmp_path.iterdir()] == ["weg"]
