"""Whose data a file or a backup of any schema holds, and of when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from intdesk.errors import DataFileError
from intdesk.storage import upgrade
from intdesk.storage.backup.facts import FileState
from intdesk.storage.backup.verification import reading
from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import guarded
from intdesk.storage.tables.office import office


@dataclass(frozen=True, slots=True)
class Side:
    """A data file or a backup.

    ``office`` is the name of the office, ``file_id`` the identity of the file (both may be empty),
    ``moment`` (aware) when the backup was made, else when something was last done in the file.
    ``readable`` is false if what is known does not open it; then most of it is empty.
    """

    protected: bool
    office: str = ""
    file_id: str = ""
    moment: datetime | None = None
    readable: bool = True


def read_side(path: Path, key: bytes | None) -> Side | None:
    """Return what a file says of itself, ``None`` if it cannot be read with the key."""
    try:
        with guarded(path), reading(path, key) as connection:
            upgrade.check(connection, str(path))
            state = FileState(connection)
            name = str(connection.execute(select(office.c.name)).scalar() or "")
            return Side(key is not None, name, state.file_id(), state.last_step())
    except (DataFileError, DBAPIError, sqlcipher.Error):
        return None
