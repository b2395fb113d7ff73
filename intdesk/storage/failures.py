"""The one place that turns errors of the engine into errors that a person can act on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from intdesk.errors import CancelledError, DataFileError, IntDeskError
from intdesk.storage.disk import missing, protected
from intdesk.storage.driver import sqlcipher

FULL_BELOW = 16 * 1024 * 1024
"""Bytes: with less free space an I/O error means a full disk, because a step may need so much."""

_PAGE = 4096

_CODES = {
    sqlcipher.SQLITE_BUSY: "busy",
    sqlcipher.SQLITE_LOCKED: "busy",
    sqlcipher.SQLITE_FULL: "no_space",
    sqlcipher.SQLITE_CORRUPT: "damaged",
    sqlcipher.SQLITE_NOTADB: "damaged",
}
_PROTECTED = {sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_PERM, sqlcipher.SQLITE_CANTOPEN}
"""Also what the engine says when the file was moved away under it."""


def primary_code(error: BaseException | None) -> int:
    """Return the primary result code of an engine's error, 0 for anything else."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def breaks_reference(error: DBAPIError) -> bool:
    """Tell whether a statement would have left a row that refers to nothing.

    The driver gives no extended code by which the constraints could be told apart.
    """
    return "FOREIGN KEY" in str(error.orig)


def unreadable(path: Path, key: bytes | None) -> str:
    """Guess why the engine finds no database in a file, and return the error code.

    An encrypted file consists of whole pages, anything else is no data file.
    """
    size = path.stat().st_size
    encrypted = size > 0 and size % _PAGE == 0
    return "wrong_key" if key is not None or encrypted else "not_a_data_file"


def translated(error: BaseException, path: Path) -> IntDeskError | None:
    """Return what an engine's error means for the person, ``None`` if it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    engine_code = primary_code(cause)
    if engine_code == sqlcipher.SQLITE_INTERRUPT:
        return CancelledError()
    if engine_code == sqlcipher.SQLITE_IOERR:
        return _disk_failure(path)
    if engine_code in _PROTECTED:
        return protected(path)
    if engine_code in _CODES:
        return DataFileError(_CODES[engine_code], path=str(path))
    return None


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Raise the matching :class:`IntDeskError` for errors of the engine, pass on all others."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        meant = translated(error, path)
        if meant is None:
            raise
        raise meant from error


def _disk_failure(path: Path) -> DataFileError:
    """Ask the disk: under encryption a full one shows as a mere I/O error (storage.md 2)."""
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return missing(path)
    return DataFileError("no_space" if free < FULL_BELOW else "disk_error", path=str(path))
