"""What the engine finds in whole files and in damaged ones."""

from pathlib import Path

from intdesk.storage import dialect
from intdesk.storage.database import Database
from tests.storage.samples import CLOCK, KEY


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
