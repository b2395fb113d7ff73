"""What stands on both sides of a restore: whose data, of when; told before anything is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from intdesk.domain.access import key_path
from intdesk.errors import DataFileError, InputError
from intdesk.services.progress import SILENT
from intdesk.services.restoring import RestoreOrder, require_other_file
from intdesk.storage.backup.manifests import read_manifest
from intdesk.storage.backup.sides import Side, read_side
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.keys.file import read_key_file

__all__ = ["Side", "Sides", "look"]


@dataclass(frozen=True, slots=True)
class Sides:
    """A backup, and the file that it would replace (``None``: there is none)."""

    backup: Side
    present: Side | None

    @property
    def other_office(self) -> bool:
        """Tell whether both sides name their office, and not the same one."""
        return (
            self._named and self.present is not None and (self.present.office != self.backup.office)
        )

    @property
    def other_file(self) -> bool:
        """Tell whether the backup is of another file; of interest where a name is missing."""
        if self.present is None or self._named:
            return False
        ids = {self.present.file_id, self.backup.file_id}
        return "" not in ids and len(ids) > 1

    @property
    def _named(self) -> bool:
        return self.present is not None and bool(self.present.office and self.backup.office)

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
    side = read_side(order.backup, order.key)
    if side is None:
        prove_backup(order.backup, order.key, SILENT)  # it knows best what is the matter
        raise InputError("backup_damaged", path=str(order.backup))
    manifest = read_manifest(order.backup)
    return side if manifest is None else replace(side, moment=manifest.moment)


def _present(order: RestoreOrder) -> Side:
    side = read_side(order.target, order.present_key)
    if side is None:
        side = Side(protected=True, file_id=_id_in(key_path(order.target)), readable=False)
    return replace(side, protected=order.replaces_protected)


def _id_in(key_file: Path) -> str:
    """Return which file a key file belongs to, which it says without a secret."""
    try:
        return read_key_file(key_file).file_id
    except (DataFileError, InputError):
        return ""
