"""Errors of the engine become errors that a person can act on."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from intdesk.errors import CancelledError, DataFileError
from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import FULL_BELOW, guarded, translated

PATH = Path("a.intdesk")


def engine_error(code: int) -> sqlcipher.OperationalError:
    error = sqlcipher.OperationalError("engine")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("engine_code", "code"),
    [
        (sqlcipher.SQLITE_BUSY, "busy"),
        (sqlcipher.SQLITE_LOCKED, "busy"),
        (sqlcipher.SQLITE_FULL, "no_space"),
        (sqlcipher.SQLITE_READONLY | (1 << 8), "file_missing"),
        (sqlcipher.SQLITE_CANTOPEN, "file_missing"),
        (sqlcipher.SQLITE_CORRUPT, "damaged"),
        (sqlcipher.SQLITE_NOTADB, "damaged"),
    ],
)
def test_each_failure_has_its_code(engine_code: int, code: str) -> None:
    meant = translated(OperationalError("SELECT 1", {}, engine_error(engine_code)), PATH)
    assert isinstance(meant, DataFileError)
    assert (meant.code, meant.values) == (code, {"path": "a.intdesk"})


@pytest.mark.parametrize(
    ("free", "code"), [(FULL_BELOW - 1, "no_space"), (FULL_BELOW, "disk_error")]
)
def test_an_error_of_the_disk_means_a_full_one_if_little_is_free(
    free: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = SimpleNamespace(free=free)
    monkeypatch.setattr("intdesk.storage.failures.shutil.disk_usage", lambda _: usage)
    meant = translated(engine_error(sqlcipher.SQLITE_IOERR | (3 << 8)), PATH)
    assert meant is not None
    assert meant.code == code


@pytest.mark.parametrize(
    "engine_code", [sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_CANTOPEN, sqlcipher.SQLITE_READONLY]
)
def test_a_vanished_disk_is_named(engine_code: int, tmp_path: Path) -> None:
    meant = translated(engine_error(engine_code), tmp_path / "weg" / "a.intdesk")
    assert isinstance(meant, DataFileError)
    assert (meant.code, meant.values) == ("place_missing", {"path": str(tmp_path / "weg")})


@pytest.mark.parametrize("engine_code", [sqlcipher.SQLITE_CANTOPEN, sqlcipher.SQLITE_READONLY])
def test_a_file_that_is_there_but_does_not_open_is_protected(
    engine_code: int, tmp_path: Path
) -> None:
    (tmp_path / "a.intdesk").touch()
    meant = translated(engine_error(engine_code), tmp_path / "a.intdesk")
    assert meant is not None
    assert meant.code == "read_only"


def test_an_interrupted_query_was_cancelled() -> None:
    assert isinstance(translated(engine_error(sqlcipher.SQLITE_INTERRUPT), PATH), CancelledError)


def test_a_mistake_in_sql_stays_our_bug() -> None:
    with pytest.raises(sqlcipher.OperationalError), guarded(PATH):
        raise engine_error(sqlcipher.SQLITE_ERROR)


def test_a_driver_error_without_a_code_stays_our_bug() -> None:
    assert translated(sqlcipher.ProgrammingError("closed"), PATH) is None
