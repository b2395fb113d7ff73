"""A folder with backups: what lies there, copies into a second one, and what may go."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupState, Manifest, StoredBackup
from intdesk.errors import OutputError
from intdesk.output import replace_file, sync_folder, write_bytes
from intdesk.storage.backup import names
from intdesk.storage.backup.files import copy_file, sha256_of
from intdesk.storage.backup.manifests import read_manifest, write_manifest
from intdesk.storage.backup.rotation import superfluous
from intdesk.storage.backup.watch import Part, Watch

_LOG = logging.getLogger(__name__)

FORGOTTEN = 24 * 3600
"""Seconds after which nobody writes to a half-written copy any more."""


def backups_in(folder: Path, file_id: str, stem: str) -> list[StoredBackup]:
    """Return the backups of one data file in a folder, the newest first; none if it is gone.

    Those of the first release carry no identity and are known by the name of the data file.
    """
    found = []
    try:
        for path in folder.glob("*.json"):
            backup = path.with_suffix(names.SUFFIX)
            manifest = read_manifest(backup)
            if manifest is not None and _is_of(backup, manifest, file_id, stem):
                found.append(StoredBackup(backup, manifest, state_of(backup, manifest)))
    except OSError as problem:
        _LOG.info("backup folder not readable: %s", type(problem).__name__)
    return sorted(found, key=lambda b: (b.manifest.moment, b.path.name), reverse=True)


def state_of(backup: Path, manifest: Manifest) -> BackupState:
    """Return what the size tells; raises ``OSError`` if the place is gone."""
    try:
        size = backup.stat().st_size
    except FileNotFoundError:
        return BackupState.MISSING
    return BackupState.GOOD if size == manifest.size else BackupState.DAMAGED


def copy_backup(backup: StoredBackup, folder: Path, watch: Watch) -> StoredBackup:
    """Copy a backup with key file and manifest into another folder, and compare the copy.

    Raises ``OutputError`` (``no_space``, ``backup_not_made``, ``copy_differs``) and leaves nothing.
    """
    target = folder / backup.path.name
    present = read_manifest(target)
    if present == backup.manifest and state_of(target, present) is BackupState.GOOD:
        return replace(backup, path=target)
    if present is not None and present.file_id != backup.manifest.file_id:
        target = names.free_name(folder, f"{backup.path.stem}_{backup.manifest.file_id[:8]}",
                                 backup.manifest.moment, "")  # fmt: skip
    partial = names.partial_file(target)
    try:
        if shutil.disk_usage(folder).free < backup.manifest.size:
            raise OutputError("no_space", path=str(folder))
        partial.unlink(missing_ok=True)
        copy_file(backup.path, partial, Part(watch, 0, 60))
        if sha256_of(partial, Part(watch, 60, 100)) != backup.manifest.sha256:
            raise OutputError("copy_differs", path=str(folder))
        _put_in_place(backup, partial, target)
    except OSError as error:
        raise OutputError("backup_not_made", path=str(folder)) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return replace(backup, path=target)


def _put_in_place(backup: StoredBackup, partial: Path, target: Path) -> None:
    key = key_path(backup.path)
    try:
        write_manifest(target, backup.manifest, overwrite=True)  # first: a rest is known as one
        if key.exists():
            write_bytes(key_path(target), key.read_bytes(), overwrite=True, private=True)
        replace_file(partial, target)
    except BaseException:
        if not target.exists():
            discard(target)
        raise
    sync_folder(target.parent)


def tidy(folder: Path, newest: StoredBackup, stem: str) -> None:
    """Delete what the rule of rotation does not keep, after ``newest`` has been proven.

    Only files that a manifest of this data file names are touched; damaged ones stay, to be seen.
    """
    found = backups_in(folder, newest.manifest.file_id, stem)
    good = [backup for backup in found if backup.state is BackupState.GOOD]
    gone = [backup for backup in found if backup.state is BackupState.MISSING]
    for backup in [*superfluous(good, always=newest), *gone]:
        discard(backup.path)
    _sweep(newest.path, stem)


def _sweep(newest: Path, stem: str) -> None:
    """Remove copies that a killed program left half written; a fresh one may still be growing."""
    try:
        now = newest.stat().st_mtime
        for path in list(newest.parent.iterdir()):
            if names.is_partial_of(path, stem) and now - path.stat().st_mtime > FORGOTTEN:
                path.unlink()
    except OSError as problem:
        _LOG.warning("half-written copy not deleted: %s", type(problem).__name__)


def discard(backup: Path) -> bool:
    """Delete a backup and tell whether it went.

    The manifest goes last, so that a rest is known as one.
    """
    try:
        for path in (backup, key_path(backup), names.manifest_file(backup)):
            path.unlink(missing_ok=True)
    except OSError as problem:
        _LOG.warning("old backup not deleted: %s", type(problem).__name__)
        return False
    return True


def _is_of(backup: Path, manifest: Manifest, file_id: str, stem: str) -> bool:
    if manifest.file_id:
        return manifest.file_id == file_id
    return backup.name.startswith(f"{stem}_")
