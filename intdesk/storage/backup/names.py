"""How backups and the files beside them are called."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupReason
from intdesk.texts.backups import BACKUP_FOLDER, REASON_IN_NAME

SUFFIX = ".intdesk"
_PARTIAL = ".partial"


def backup_folder(data_file: Path) -> Path:
    """Return the folder beside a data file that holds its backups."""
    return data_file.parent / BACKUP_FOLDER


def journal_file(data_file: Path) -> Path:
    """Return where SQLite keeps the journal of a data file."""
    return data_file.with_name(f"{data_file.name}-journal")


def manifest_file(backup: Path) -> Path:
    """Return where the manifest of a backup is."""
    return backup.with_suffix(".json")


def partial_file(path: Path) -> Path:
    """Return where a file grows before it has its name."""
    return path.with_name(f"{path.name}{_PARTIAL}")


def free_name(folder: Path, stem: str, moment: datetime, words: str) -> Path:
    """Return a name for a backup that nothing in the folder has yet; the moment in local time."""
    parts = [stem, f"{moment.astimezone():%Y-%m-%d_%H%M%S}", words]
    name = "_".join(part for part in parts if part)
    path = folder / f"{name}{SUFFIX}"
    number = 2
    while any(taken.exists() for taken in _beside(path)):
        path = folder / f"{name}_{number}{SUFFIX}"
        number += 1
    return path


def _beside(path: Path) -> tuple[Path, ...]:
    return path, key_path(path), manifest_file(path), partial_file(path)


def words_of(reason: BackupReason) -> str:
    """Return what a name says of the reason."""
    return REASON_IN_NAME[reason]


def is_partial_of(path: Path, stem: str) -> bool:
    """Tell whether a file is a half-written backup of a data file, or the journal of one."""
    name = path.name.removesuffix("-journal")
    return name.startswith(f"{stem}_") and name.endswith(f"{SUFFIX}{_PARTIAL}")


def remove_partial(partial: Path) -> None:
    """Remove a half-written copy and its journal, if there are any."""
    for leftover in (partial, journal_file(partial)):
        leftover.unlink(missing_ok=True)
