"""What the engine finds in whole files and in damaged ones."""

from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError, OperationalError

from intdesk.storage import dialect
from intdesk.storage.database import Database
from intdesk.storage.driver import sqlcipher
from intdesk.storage.engine import open_engine
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.samples import CLOCK, KEY, consultation, save

PAGE = 4096


def test_a_new_file_is_whole(database: Database) -> None:
    with database.read() as unit:
        assert unit.integrity.findings() == []


def test_a_link_into_nothing_is_found(data_file: Path) -> None:
    connection = dialect.connect(data_file, KEY, foreign_keys=False)
    connection.execute(
        "INSERT INTO change_row (change_set_id, kind, record_id, action, fields)"
        " VALUES (77, 'contact', 1, 'insert', '[]')"
    )
    connection.close()
    database = Database.open(data_file, key=KEY, clock=CLOCK)
    with database.read() as unit:
        assert unit.integrity.findings() == ["change_row 1: change_set"]
    database.close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_search_index_that_misses_a_text_is_found(data_file: Path, *, read_only: bool) -> None:
    database = Database.open(data_file, key=KEY, clock=CLOCK)
    save(database, consultation(note="eins"))
    database.close()
    connection = dialect.connect(data_file, KEY)
    connection.execute("DROP TRIGGER consultation_search_changed")
    connection.execute("UPDATE consultation_search SET words = 'anders'")
    connection.close()
    database = Database.open(data_file, key=KEY, clock=CLOCK, read_only=read_only)
    for _ in range(2):
        with database.read() as unit:
            assert unit.integrity.findings() == [
                "consultation_search_words: does not fit the texts",
                "consultation_search_parts: does not fit the texts",
            ]
    database.close()


def test_a_changed_page_is_found_even_if_it_holds_nothing(data_file: Path) -> None:
    database = Database.open(data_file, key=KEY, clock=CLOCK)
    ids = save(database, *(consultation(note="x" * 4000) for _ in range(9)))
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).erase(ids)
    with database.read() as unit:
        connection = unit.lists._connection
        assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 0
    database.close()
    whole = data_file.read_bytes()
    missed = []
    for page in range(1, len(whole) // PAGE):
        at = page * PAGE + page % PAGE
        data_file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        if not pages_noticed(data_file):
            missed.append(page)
    assert missed == []


def pages_noticed(path: Path) -> list[str]:
    engine = open_engine(path, KEY, read_only=True)
    try:
        with engine.connect() as connection:
            return dialect.damaged_pages(connection)
    except DatabaseError:  # a page of the schema: the file does not even open
        return ["schema"]
    finally:
        engine.dispose()


def test_the_check_of_a_file_for_reading_leaves_it_so(data_file: Path) -> None:
    database = Database.open(data_file, key=KEY, clock=CLOCK, read_only=True)
    with database.read() as unit:
        assert unit.integrity.findings() == []
        query_only = unit.lists._connection.exec_driver_sql("PRAGMA query_only")
        assert query_only.scalar_one() == 1
    database.close()


def test_a_write_protected_file_is_checked_as_far_as_it_goes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    protected = sqlcipher.OperationalError("attempt to write a readonly database")
    protected.sqlite_errorcode = sqlcipher.SQLITE_READONLY

    def refuse(*_: object) -> None:
        raise OperationalError("INSERT", {}, protected)

    with database.read() as unit:
        connection = unit.lists._connection
        monkeypatch.setattr(connection, "execute", refuse)
        assert dialect.wrong_search_indexes(connection, "consultation_search") == []
        protected.sqlite_errorcode = sqlcipher.SQLITE_BUSY
        with pytest.raises(OperationalError):
            dialect.wrong_search_indexes(connection, "consultation_search")
