"""What stands on both sides of a restore: whose data, of when; told before anything is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from intdesk.domain.access import key_path
from intdesk.errors import DataFileError, InputError
from intdesk.services.progress import SILENT
from intdesk.services.restoring import RestoreOrder, require_other_file
from intdesk.storage import upgrade
from intdesk.storage.backup.facts import FileState
from intdesk.storage.backup.manifests import read_manifest
from intdesk.storage.backup.verification import prove_backup, reading
from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import guarded
from intdesk.storage.keys.file import read_key_file
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


@dataclass(frozen=True, slots=True)
class Sides:
    """A backup, and the file that it would replace (``None``: there is none)."""

    backup: Side
    present: Side | None

    @property
    def other_office(self) -> bool:
        """Tell whether the backup is known to come from somewhere else than the file."""
        here, there = self.present, self.backup
        if here is None or (here.file_id and here.file_id == there.file_id):
            return False
        if here.office and there.office:
            return here.office != there.office
        return bool(here.file_id and there.file_id)

    @property
    def loses_protection(self) -> bool:
        """Tell whether the file would be without encryption, and was not before."""
        return self.present is not None and self.present.protected and not self.backup.protected


def look(order: RestoreOrder) -> Sides:
    """Return what stands on both sides; changes nothing.

    Raises ``InputError`` and ``DataFileError`` for a backup that could not be restored anyway:
    ``backup_missing``, ``backup_damaged``, ``backup_is_the_file``, ``wrong_key``,
    ``not_a_data_file``, ``newer_version``.
    """
    require_other_file(order)
    return Sides(_backup(order), _present(order) if order.target.exists() else None)


def _backup(order: RestoreOrder) -> Side:
    path = order.backup
    try:
        side = _read(path, order.key)
    except (DataFileError, DBAPIError, sqlcipher.Error):
        prove_backup(path, order.key, SILENT)  # it knows best what is the matter
        raise
    manifest = read_manifest(path)
    return side if manifest is None else replace(side, moment=manifest.moment)


def _present(order: RestoreOrder) -> Side:
    key = key_path(order.target)
    try:
        side = _read(order.target, order.present_key)
    except (DataFileError, DBAPIError, sqlcipher.Error):
        return Side(key.exists(), file_id=_id_in(key), readable=False)
    return replace(side, protected=key.exists())


def _read(path: Path, key: bytes | None) -> Side:
    with guarded(path), reading(path, key) as connection:
        upgrade.check(connection, str(path))
        state = FileState(connection)
        name = str(connection.execute(select(office.c.name)).scalar() or "")
        return Side(key is not None, name, state.file_id(), state.last_step())


def _id_in(key_file: Path) -> str:
    """Return which file a key file belongs to, which it says without a secret."""
    try:
        return read_key_file(key_file).file_id
    except (DataFileError, InputError):
        return ""
