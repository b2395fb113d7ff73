"""The second place of backups: a drive outside of this computer, which is often not there."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from intdesk.domain.backups import BackupState, SecondPlace, SecondPlaceState, StoredBackup
from intdesk.errors import InputError, IntDeskError
from intdesk.output import check_target
from intdesk.services import deletions
from intdesk.services.progress import Progress
from intdesk.storage.backup import names, shelf
from intdesk.storage.database import Database

FOLDER_SETTING = "backup.second_place"
LATEST_SETTING = "backup.second_place_latest"
_LOG = logging.getLogger(__name__)


class SecondPlaceKeeper:
    """Knows the second place of a data file and copies backups there."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    @property
    def folder(self) -> Path | None:
        """Return the folder, ``None`` if none was chosen."""
        chosen = self._setting(FOLDER_SETTING)
        return Path(chosen) if chosen else None

    def choose(self, folder: Path | None) -> None:
        """Remember the folder, ``None`` for no second place.

        Raises ``OutputError`` if it cannot be written to, ``InputError("second_place_is_first")``.
        """
        if folder is not None:
            check_target(folder / f"{names.SUFFIX}-probe")
            data = self._database.path.parent
            if folder.samefile(data) or folder.resolve() == names.backup_folder(
                data.resolve() / self._database.path.name
            ):
                raise InputError("second_place_is_first", path=str(folder))
        self._set({FOLDER_SETTING: str(folder.absolute()) if folder else "", LATEST_SETTING: ""})

    def look(self, last: StoredBackup | None) -> SecondPlace:
        """Return how it stands, measured by the last backup on this computer."""
        folder = self.folder
        if folder is None:
            return SecondPlace(SecondPlaceState.NOT_SET)
        if not _is_there(folder):
            known = self._setting(LATEST_SETTING)
            moment = datetime.fromisoformat(known) if known else None
            return SecondPlace(SecondPlaceState.ABSENT, folder, moment)
        newest = self.newest()
        moment = newest.manifest.moment if newest else None
        if same_drive(folder, self._database.path.parent):
            return SecondPlace(SecondPlaceState.SAME_DRIVE, folder, moment)
        if last is not None and (moment is None or moment < last.manifest.moment):
            return SecondPlace(SecondPlaceState.OUTDATED, folder, moment)
        return SecondPlace(SecondPlaceState.OK, folder, moment)

    def found(self) -> list[StoredBackup]:
        """Return the backups that lie there, the newest first."""
        folder = self.folder
        if folder is None:
            return []
        with self._database.read() as unit:
            file_id = unit.state.file_id()
        return shelf.backups_in(folder, file_id, self._database.path.stem)

    def newest(self) -> StoredBackup | None:
        """Return the newest good backup that lies there."""
        return next((b for b in self.found() if b.state is BackupState.GOOD), None)

    def copy(self, backup: StoredBackup, progress: Progress) -> bool:
        """Copy a backup there and tell whether it worked; a place that fails is no error."""
        folder = self.folder
        if folder is None or not _is_there(folder):
            return False
        try:
            copied = shelf.copy_backup(backup, folder, progress)
            shelf.tidy(folder, copied, self._database.path.stem)
            deletions.spread(self._database, [folder])
            if not self._database.read_only:
                self._set({LATEST_SETTING: backup.manifest.moment.isoformat()})
        except (IntDeskError, OSError) as error:  # a stopped copy is none either
            _LOG.warning("no copy at the second backup place: %s", getattr(error, "code", "os"))
            return False
        return True

    def _setting(self, name: str) -> str:
        with self._database.read() as unit:
            return unit.settings.get(name)

    def _set(self, values: dict[str, str]) -> None:
        with self._database.write("") as unit:
            for name, value in values.items():
                unit.settings.set(name, value)


def same_drive(one: Path, other: Path) -> bool:
    """Tell whether two folders lie on the same drive and would be lost together."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:  # it vanished meanwhile: then it is another one
        return False


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
