"""The file itself refuses what no record may hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intdesk.storage import dialect
from intdesk.storage.driver import sqlcipher
from tests.storage.samples import KEY

USUAL: dict[str, Any] = {
    "uuid": "u",
    "version": 1,
    "created_at": "2026-01-01",
    "updated_at": "2026-01-01",
    "day": "2026-03-02",
    "minutes": 30,
    "topic": "08",
    "novelty": "new",
}


@pytest.fixture
def raw(data_file: Path) -> Iterator[Any]:
    connection = dialect.connect(data_file, KEY)
    yield connection
    connection.close()


def insert(connection: Any, **values: Any) -> None:
    row = USUAL | values
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT INTO consultation({names}) VALUES ({marks})"  # noqa: S608 - names of ours
    connection.execute(statement, tuple(row.values()))


@pytest.mark.parametrize(
    "values",
    [
        {"day": "31.01.2026"},
        {"day": "2026-02-30"},
        {"day": None},
        {"follow_up": "morgen"},
        {"minutes": 0},
        {"minutes": 1441},
        {"minutes": "viel"},
        {"minutes": 1.5},
        {"people": 0},
        {"relatives": -1},
        {"interpreting_cost": -1},
        {"novelty": "vielleicht"},
        {"referred_to": 99},
        {"import_batch": 99},
        {"topic": None},
    ],
)
def test_impossible_values_are_refused(raw: Any, values: dict[str, Any]) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        insert(raw, **values)


@pytest.mark.parametrize("values", [{"minutes": 1440}, {"follow_up": None}, {"people": 500}])
def test_extreme_values_are_kept(raw: Any, values: dict[str, Any]) -> None:
    insert(raw, **values)
    assert raw.execute("SELECT count(*) FROM consultation").fetchone() == (1,)


def test_a_public_id_exists_once(raw: Any) -> None:
    insert(raw)
    with pytest.raises(sqlcipher.IntegrityError, match="uuid"):
        insert(raw)


def test_every_table_of_ours_is_strict(raw: Any) -> None:
    loose = raw.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND NOT strict AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    ).fetchall()
    assert loose == []
