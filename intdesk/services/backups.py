"""The backups of an open data file: making them, keeping few, and knowing how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.access import Secret, key_path
from intdesk.domain.backups import (
    BackupReason,
    BackupState,
    BackupStatus,
    SecondPlaceState,
    StoredBackup,
)
from intdesk.errors import InputError
from intdesk.services import deletions
from intdesk.services.access import data_key
from intdesk.services.progress import SILENT, Progress
from intdesk.services.restoring import RestoreOrder
from intdesk.services.second_place import SecondPlaceKeeper
from intdesk.storage.backup import names, shelf
from intdesk.storage.backup.files import is_plain
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.backup.watch import Part
from intdesk.storage.database import Database


def make_backup(
    database: Database, folder: Path, reason: BackupReason, progress: Progress = SILENT
) -> StoredBackup:
    """Make a proven backup in any folder; nothing older is deleted there.

    Raises ``OutputError``, ``DataFileError`` or ``CancelledError`` and leaves nothing then.
    """
    made = database.back_up(folder, reason, progress)
    deletions.spread(database, [folder])
    return made


def protect(database: Database, reason: BackupReason, progress: Progress = SILENT) -> None:
    """Make the backup that must stand before something great is done.

    A file in which nothing was ever done needs none. Raises as :func:`make_backup` does: without
    the backup, the great thing must not be done.
    """
    with database.read() as unit:
        untouched = not unit.state.mark()
    if not untouched:
        folder = names.backup_folder(database.path)
        made = make_backup(database, folder, reason, progress)
        shelf.tidy(folder, made, database.path.stem)


class BackupService:
    """Makes and finds the backups of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock
        self._second = SecondPlaceKeeper(database)

    @property
    def folder(self) -> Path:
        """Return the folder of the backups on this computer."""
        return names.backup_folder(self._database.path)

    @property
    def second_place(self) -> Path | None:
        """Return the folder of the copies, ``None`` if the office has not chosen one."""
        return self._second.folder

    def choose_second_place(self, folder: Path | None) -> None:
        """Remember where copies go; raises ``InputError`` or ``OutputError`` for a bad place."""
        self._second.choose(folder)

    def changed(self) -> bool:
        """Tell whether something was done since the last good backup on this computer.

        Drafts do not count, a renewed key file does. Asks only this computer: some milliseconds.
        """
        last = self._last_here()
        return bool(self._mark()) if last is None else self._differs(last)

    def due(self) -> bool:
        """Tell whether today's backup is still to be made."""
        last = self._last_here()
        today = _local_day(self._clock.now())
        return (last is None or _local_day(last.manifest.moment) != today) and self.changed()

    def run(
        self, reason: BackupReason = BackupReason.REGULAR, progress: Progress = SILENT
    ) -> StoredBackup:
        """Make a backup, copy it to the second place if that is there, delete what may go.

        A second place that is absent or fails is no error: :meth:`status` tells. Raises
        ``OutputError``, ``DataFileError`` or ``CancelledError``; older backups are all there then.
        """
        made = make_backup(self._database, self.folder, reason, Part(progress, 0, 80))
        shelf.tidy(self.folder, made, self._database.path.stem)
        self._second.copy(made, Part(progress, 80, 100))
        return made

    def tend(self, progress: Progress = SILENT) -> bool:
        """Do what is due: today's backup, or a copy that the second place lacks.

        Tell whether anything was done. Raises as :meth:`run` does.
        """
        if self.due():
            self.run(progress=progress)
            return True
        last = self._last_here()
        if last is None or self._second.look(last).state is not SecondPlaceState.OUTDATED:
            return False
        return self._second.copy(last, progress)

    def status(self) -> BackupStatus:
        """Return how it stands; asks the second place, which may be slow."""
        last = self._last_here()
        second = self._second.look(last)
        newest = last or self._second.newest()
        current = newest is not None and not self._differs(newest)
        return BackupStatus(newest, second, current, real=self._database.key is not None)

    def listed(self) -> list[StoredBackup]:
        """Return all backups at both places, the newest first, damaged ones with their state."""
        found = [*self._found_here(), *self._second.found()]
        return sorted(found, key=lambda b: (b.manifest.moment, str(b.path)), reverse=True)

    def prove(self, backup: StoredBackup, progress: Progress = SILENT) -> StoredBackup:
        """Check a backup thoroughly and return it with the state that was found.

        Raises ``DataFileError("wrong_key")`` for one that was encrypted with another key.
        """
        state = BackupState.GOOD
        try:
            prove_backup(backup.path, self._database.key, progress)
        except InputError as error:
            missing = error.code == "backup_missing"
            state = BackupState.MISSING if missing else BackupState.DAMAGED
        return replace(backup, state=state)

    def discard(self, backups: Iterable[StoredBackup]) -> int:
        """Delete backups with key file and manifest; return how many went."""
        return sum(shelf.discard(backup.path) for backup in backups)

    def restore_order(self, backup: Path, secret: Secret | None = None) -> RestoreOrder:
        """Return the order to put a backup in the place of this file; today's passwords stay.

        A backup that was made under another key needs a ``secret`` of its time; its own key file
        comes back with it, and so do the passwords of then. Raises as :func:`data_key`, and
        ``InputError("backup_missing")``.
        """
        path, key = self._database.path, self._database.key
        if not backup.is_file():
            raise InputError("backup_missing", path=str(backup))
        here = RestoreOrder(
            backup, path, key, key, lock=self._database.lock, actor=self._database.actor
        )
        if secret is not None:
            return replace(here, key=data_key(backup, secret))
        present = key_path(path)
        if key is not None and is_plain(backup):
            return replace(here, key=None)
        return replace(here, key_file=present if present.exists() else None)

    def _last_here(self) -> StoredBackup | None:
        """Return the newest good backup; one from the future does not hide those of today."""
        good = [b for b in self._found_here() if b.state is BackupState.GOOD]
        latest = self._clock.now() + timedelta(days=1)
        past = (b for b in good if b.manifest.moment <= latest)
        return next(past, good[0] if good else None)

    def _found_here(self) -> list[StoredBackup]:
        with self._database.read() as unit:
            file_id = unit.state.file_id()
        return shelf.backups_in(self.folder, file_id, self._database.path.stem)

    def _differs(self, backup: StoredBackup) -> bool:
        """Tell whether data or key file are no longer what a backup holds."""
        key = key_path(self._database.path)
        digest = sha256(key.read_bytes()).hexdigest() if key.exists() else ""
        manifest = backup.manifest
        return manifest.mark != self._mark() or manifest.key_sha256 != digest

    def _mark(self) -> str:
        with self._database.read() as unit:
            return unit.state.mark()


def _local_day(moment: datetime) -> date:
    return moment.astimezone().date()
