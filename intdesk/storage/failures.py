"""The one place that turns errors of the engine into errors that a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from intdesk.errors import CancelledError, DataFileError, IntDeskError
from intdesk.storage.driver import sqlcipher

_CODES = {
    sqlcipher.SQLITE_BUSY: "busy",
    sqlcipher.SQLITE_LOCKED: "busy",
    sqlcipher.SQLITE_FULL: "no_space",
    sqlcipher.SQLITE_IOERR: "no_space",  # a full disk under encryption shows as this (storage.md 2)
    sqlcipher.SQLITE_READONLY: "read_only",
    sqlcipher.SQLITE_PERM: "read_only",
    sqlcipher.SQLITE_CANTOPEN: "read_only",
    sqlcipher.SQLITE_CORRUPT: "damaged",
    sqlcipher.SQLITE_NOTADB: "damaged",
}


def primary_code(error: BaseException) -> int:
    """Return the primary result code of an engine's error, 0 for anything else."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def translated(error: BaseException, path: Path) -> IntDeskError | None:
    """Return what an engine's error means for the person, ``None`` if it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = primary_code(cause) if cause is not None else 0
    if code == sqlcipher.SQLITE_INTERRUPT:
        return CancelledError()
    if code in _CODES:
        return DataFileError(_CODES[code], path=str(path))
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
