"""Whether a copy of a data file is whole: looked at by itself, and compared with its source."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from intdesk.errors import DataFileError, InputError
from intdesk.storage import dialect, upgrade
from intdesk.storage.backup.facts import Facts, FileState
from intdesk.storage.backup.files import sha256_of
from intdesk.storage.backup.manifests import read_manifest
from intdesk.storage.backup.watch import Part, Watch, stop_when_cancelled
from intdesk.storage.driver import sqlcipher
from intdesk.storage.engine import open_engine
from intdesk.storage.failures import guarded, primary_code, unreadable
from intdesk.storage.integrity import Integrity

_BROKEN = {sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_ERROR}


def prove(path: Path, key: bytes | None, watch: Watch, expected: Facts | None = None) -> Facts:
    """Check a copy that nobody else uses and return its facts.

    The check sums of all pages, the structure, the links between rows and the search indexes must
    be whole; revision, identity and row counts must be ``expected``, if that is given. Raises
    ``InputError("backup_damaged")``, ``DataFileError`` (``wrong_key``, ``not_a_data_file``,
    ``newer_version``) and ``CancelledError``.
    """
    with guarded(path), _broken_is_damaged(path, key), reading(path, key) as connection:
        stop_when_cancelled(connection, watch)
        upgrade.check(connection, str(path))
        _look(connection, path, encrypted=key is not None, watch=watch)
        facts = FileState(connection).facts()
    if expected is not None and facts != expected:
        raise InputError("backup_damaged", path=str(path))
    return facts


def prove_backup(path: Path, key: bytes | None, watch: Watch) -> tuple[Facts, str]:
    """Check a backup against its manifest, if it has one, and by itself.

    Return its facts and the hash of the file. Raises as :func:`prove` does, and
    ``InputError("backup_missing")``.
    """
    try:
        digest = sha256_of(path, Part(watch, 0, 20))
    except FileNotFoundError as error:
        raise InputError("backup_missing", path=str(path)) from error
    except OSError as error:
        raise InputError("file_unreadable", path=str(path)) from error
    manifest = read_manifest(path)
    if manifest is None:
        return prove(path, key, Part(watch, 20, 100)), digest
    if digest != manifest.sha256:
        raise InputError("backup_damaged", path=str(path))
    expected = Facts(manifest.file_id, manifest.revision, manifest.counts, manifest.mark)
    return prove(path, key, Part(watch, 20, 100), expected), digest


def _look(connection: Connection, path: Path, *, encrypted: bool, watch: Watch) -> None:
    looks = list(Integrity(connection).parts())
    if encrypted:
        looks.insert(0, lambda: dialect.damaged_pages(connection))
    for number, look in enumerate(looks):
        watch.check_cancelled()
        watch.step(number, len(looks))
        if look():
            raise InputError("backup_damaged", path=str(path))


@contextmanager
def reading(path: Path, key: bytes | None) -> Iterator[Connection]:
    """Give a connection of its own for reading; raises the engine's errors."""
    engine = open_engine(path, key, read_only=True)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _broken_is_damaged(path: Path, key: bytes | None) -> Iterator[None]:
    """Say what it means that the engine cannot make sense of the file."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        cause = primary_code(error.orig if isinstance(error, DBAPIError) else error)
        if cause == sqlcipher.SQLITE_NOTADB:
            raise DataFileError(unreadable(path, key), path=str(path)) from error
        if cause in _BROKEN:
            raise InputError("backup_damaged", path=str(path)) from error
        raise
