"""Creating, opening, refusing, writing, reading, interrupting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from intdesk.errors import CancelledError, DataFileError, IntDeskError
from intdesk.storage import dialect, upgrade
from intdesk.storage.database import PLAIN, Database
from intdesk.storage.driver import sqlcipher
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.unit_of_work import ReadUnit
from tests.storage.samples import CLOCK, KEY, consultation, save


def refused(path: Path, key: bytes | None = KEY, *, read_only: bool = False) -> str:
    with pytest.raises(DataFileError) as caught:
        Database.open(path, key=key, clock=CLOCK, read_only=read_only)
    return caught.value.code


def test_a_new_file_has_an_office_and_code_lists(tmp_path: Path) -> None:
    made = Database.create(tmp_path / "a.intdesk", clock=CLOCK, demonstration=True)
    with made.read() as unit:
        office = unit.office.get()
        codes = unit.codes.all()
    made.close()
    assert office.demonstration
    assert office.report_year == 2026
    assert len(codes) > 300
    assert made.path == tmp_path / "a.intdesk"
    assert not made.read_only


def test_an_unencrypted_file_opens_without_a_key(tmp_path: Path) -> None:
    path = tmp_path / "a.intdesk"
    Database.create(path, clock=CLOCK).close()
    assert path.read_bytes().startswith(b"SQLite format 3")
    Database.open(path, clock=CLOCK).close()


def test_an_existing_file_is_not_overwritten(data_file: Path) -> None:
    before = data_file.read_bytes()
    with pytest.raises(DataFileError) as caught:
        Database.create(data_file, key=KEY, clock=CLOCK)
    assert caught.value.code == "file_exists"
    assert data_file.read_bytes() == before


def test_a_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(upgrade, "create_schema", fail)
    with pytest.raises(RuntimeError):
        Database.create(tmp_path / "a.intdesk", key=KEY, clock=CLOCK)
    assert list(tmp_path.iterdir()) == []


def test_a_file_cannot_be_made_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        Database.create(tmp_path / "weg" / "a.intdesk", key=KEY, clock=CLOCK)
    assert caught.value.code == "file_missing"


@pytest.mark.parametrize(
    ("error", "code"),
    [(PermissionError, "folder_not_writable"), (OSError, "target_unusable")],
)
def test_a_place_where_nothing_can_be_made_is_named(
    error: type[OSError], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(DataFileError) as caught:
        Database.create(tmp_path / "a.intdesk", key=KEY, clock=CLOCK)
    assert caught.value.code == code


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.intdesk") == "file_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_key_is_refused(data_file: Path) -> None:
    assert refused(data_file, bytes(32)) == "wrong_key"


def test_an_encrypted_file_does_not_open_without_a_key(data_file: Path) -> None:
    assert refused(data_file, None) == "wrong_key"


@pytest.mark.parametrize("content", [b"", b"Tag;Minuten\n1.2.25;30\n"])
def test_something_else_is_no_data_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(content)
    assert refused(path, None) == "not_a_data_file"
    assert path.read_bytes() == content


def test_a_foreign_database_is_no_data_file(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    foreign = sqlcipher.connect(str(path))
    foreign.execute("CREATE TABLE t (id INTEGER)")
    foreign.close()
    assert refused(path, None) == "not_a_data_file"


def test_a_marked_file_without_a_revision_is_no_data_file(tmp_path: Path) -> None:
    path = tmp_path / "a.intdesk"
    foreign = sqlcipher.connect(str(path))
    foreign.execute(f"PRAGMA application_id={dialect.APPLICATION_ID}")
    foreign.execute("CREATE TABLE t (id INTEGER)")
    foreign.close()
    assert refused(path, None) == "not_a_data_file"


def test_a_newer_file_is_refused_and_left_alone(data_file: Path) -> None:
    connection = dialect.connect(data_file, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = data_file.read_bytes()
    assert refused(data_file) == "newer_version"
    assert data_file.read_bytes() == before


def test_a_damaged_page_is_reported(data_file: Path) -> None:
    content = bytearray(data_file.read_bytes())
    content[4096 * 3 + 100 :: 4096] = b"\xff" * len(content[4096 * 3 + 100 :: 4096])
    data_file.write_bytes(content)
    assert refused(data_file) in {"damaged", "wrong_key"}


def test_a_read_only_file_opens_for_reading_only(
    data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: object) -> None:
        error = sqlcipher.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlcipher.SQLITE_READONLY
        raise error

    monkeypatch.setattr(dialect, "assert_writable", fail)
    assert refused(data_file) == "read_only"
    Database.open(data_file, key=KEY, clock=CLOCK, read_only=True).close()


def test_a_file_opened_for_reading_refuses_to_write(data_file: Path) -> None:
    before = data_file.read_bytes()
    opened = Database.open(data_file, key=KEY, clock=CLOCK, read_only=True)
    with opened.read() as unit:
        assert unit.office.get().version == 1
    with pytest.raises(DataFileError) as caught, opened.write("Nein"):
        pass
    opened.close()
    assert caught.value.code == "reading_only"
    assert data_file.read_bytes() == before


def test_an_exception_takes_back_the_whole_unit(database: Database) -> None:
    def write_and_fail() -> None:
        with database.write("Fehler") as unit:
            unit.of(CONSULTATIONS).save(consultation())
            unit.settings.set("a", "1")
            raise LookupError

    with pytest.raises(LookupError):
        write_and_fail()
    with database.read() as unit:
        assert unit.settings.get("a") == ""
        assert unit.journal.last() is None
        with pytest.raises(KeyError):
            unit.of(CONSULTATIONS).get(1)


def test_what_was_written_is_there_after_reopening(data_file: Path) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    (record_id,) = save(first, consultation(note="Größe"))
    first.close()
    second = Database.open(data_file, key=KEY, clock=CLOCK)
    with second.read() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).note == "Größe"
    second.close()


def test_a_second_writer_gets_busy(
    data_file: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialect, "BUSY_MILLISECONDS", 50)
    monkeypatch.setitem(dialect.PRAGMAS, "busy_timeout", ("50", 50))
    other = Database.open(data_file, key=KEY, clock=CLOCK)
    with database.write("Erster") as unit:
        unit.settings.set("a", "1")
        with pytest.raises(DataFileError) as caught, other.write("Zweiter") as late:
            late.settings.set("a", "2")
    other.close()
    assert caught.value.code == "busy"
    with database.read() as unit:
        assert unit.settings.get("a") == "1"


def test_units_run_in_other_threads(database: Database) -> None:
    ids: list[int] = []
    worker = threading.Thread(target=lambda: ids.extend(save(database, consultation())))
    worker.start()
    worker.join()
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(ids[0]).minutes == 30


@pytest.mark.parametrize("begin", [Database.read, Database.read_copy])
def test_interrupting_cancels_the_running_query(
    database: Database, begin: Callable[[Database], AbstractContextManager[ReadUnit]]
) -> None:
    ready = threading.Event()
    errors: list[IntDeskError] = []

    def started() -> int:
        ready.set()
        return 1

    def run() -> None:
        try:
            with begin(database) as unit:
                connection = unit.lists._connection
                driver = connection.connection.driver_connection
                assert driver is not None
                driver.create_function("started", 0, started)
                connection.exec_driver_sql(
                    "WITH RECURSIVE n(i) AS (SELECT started() UNION ALL SELECT i + 1 FROM n)"
                    " SELECT count(*) FROM n"
                )
        except IntDeskError as error:
            errors.append(error)

    worker = threading.Thread(target=run)
    worker.start()
    assert ready.wait(60)
    assert worker.ident is not None
    database.interrupt(threading.get_ident())
    assert worker.is_alive(), "only the meant thread is interrupted"
    database.interrupt(worker.ident)
    worker.join(60)
    assert isinstance(errors[0], CancelledError)
    assert save(database, consultation())


def test_interrupting_an_idle_file_does_nothing(database: Database) -> None:
    database.interrupt(threading.get_ident())
    assert save(database, consultation())


def test_opening_reduces_old_images(data_file: Path) -> None:
    first = Database.open(data_file, key=KEY, clock=CLOCK)
    save(first, consultation())
    first.close()
    later = FixedClock(datetime(2027, 1, 1, tzinfo=UTC))
    second = Database.open(data_file, key=KEY, clock=later)
    with second.read() as unit:
        assert unit.journal.last() is None
    second.close()


def test_a_draft_without_a_day_is_our_bug(database: Database) -> None:
    with pytest.raises(Exception, match="NOT NULL"):
        save(database, Consultation(minutes=30, topic="08"))


def save_at_once(database: Database) -> str:
    """Save without waiting for others; return the code of the error."""
    try:
        with database.write("x") as unit:
            unit._scope.connection.exec_driver_sql("PRAGMA busy_timeout=0")
            unit.of(CONSULTATIONS).save(consultation())
    except DataFileError as error:
        return error.code
    return ""


def test_a_save_that_met_a_reader_leaves_no_lock(data_file: Path, database: Database) -> None:
    reader = dialect.connect(data_file, KEY)
    reader.execute("PRAGMA busy_timeout=0")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM meta").fetchone()
    assert save_at_once(database) == "busy"
    reader.execute("ROLLBACK")
    reader.execute("BEGIN IMMEDIATE")
    reader.execute("ROLLBACK")
    reader.close()
    assert save(database, consultation())


@pytest.mark.parametrize("key", [KEY, None])
def test_saving_goes_on_while_a_copy_is_read(tmp_path: Path, key: bytes | None) -> None:
    database = Database.create(tmp_path / "a.intdesk", key=key, clock=CLOCK)
    save(database, consultation(note="alt"))
    with database.read_copy() as unit:
        assert save_at_once(database) == ""
        ids = unit.lists.ids(ListQuery(Kind.CONSULTATION))
        assert [unit.of(CONSULTATIONS).get(i).note for i in ids] == ["alt"]
        assert {path.name for path in tmp_path.iterdir()} <= {"a.intdesk", "a.intdesk-journal"}
    with database.read() as unit:
        assert len(unit.lists.ids(ListQuery(Kind.CONSULTATION))) == 2
    database.close()


@pytest.mark.parametrize("failure", [MemoryError(), sqlcipher.OperationalError("SQL logic error")])
def test_what_cannot_be_copied_is_read_as_it_is(
    database: Database, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    (record_id,) = save(database, consultation(note="alt"))

    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(dialect, "copy_in_memory", fail)
    with database.read_copy() as unit:
        assert unit.of(CONSULTATIONS).get(record_id).note == "alt"
        assert save_at_once(database) == "busy"
    assert save(database, consultation())


def test_a_copy_of_a_file_that_another_program_holds_is_busy(
    data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(dialect.PRAGMAS, "busy_timeout", ("50", 50))
    database = Database.open(data_file, key=KEY, clock=CLOCK)
    other = dialect.connect(data_file, KEY)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DataFileError) as caught, database.read_copy() as unit:
        unit.facts.get(PLAIN)
    assert caught.value.code == "busy"
    other.close()
    assert save(database, consultation())
    database.close()


@pytest.mark.parametrize(("key", "mark"), [(KEY, ""), (None, "1")])
def test_a_file_without_encryption_is_marked(tmp_path: Path, key: bytes | None, mark: str) -> None:
    database = Database.create(tmp_path / "a.intdesk", key=key, clock=CLOCK)
    with database.read() as unit:
        assert unit.facts.get(PLAIN) == mark
    database.close()
