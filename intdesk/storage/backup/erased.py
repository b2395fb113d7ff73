"""What a data file that nobody of this program has open says of its erasures."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from intdesk.domain.retention import Erasure
from intdesk.errors import DataFileError
from intdesk.storage.backup.verification import reading
from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import guarded
from intdesk.storage.repositories.retention import Retention
from intdesk.storage.tables.retention import erasure


def entries_of(path: Path, key: bytes | None) -> list[Erasure] | None:
    """Return the entries of a file, ``None`` if it cannot be read."""
    try:
        with guarded(path), reading(path, key) as connection:
            if not inspect(connection).has_table(erasure.name):  # a file of an older schema
                return []
            return Retention(connection).entries()
    except (DataFileError, DBAPIError, sqlcipher.Error):
        return None
