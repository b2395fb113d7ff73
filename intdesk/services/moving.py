"""Moving an office's file with its key file and backups to another folder, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.access import key_path
from intdesk.errors import DataFileError, OutputError
from intdesk.output import sync_folder
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.backup import deletion_list, swap
from intdesk.storage.backup.names import backup_folder, journal_file
from intdesk.storage.disk import disk_problem, missing
from intdesk.storage.locking import FileLock
from intdesk.storage.places import LEAST_FREE, free_bytes, refuse_cloud, refuse_fleeting

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Moved:
    """Where the data file is now, and which old files could not be removed."""

    path: Path
    left: tuple[Path, ...]


def move_office(path: Path, folder: Path, clock: Clock, progress: Progress = SILENT) -> Moved:
    """Move a closed data file with everything that belongs to it into an existing folder.

    Copies are read back and compared before the first original goes; if anything fails before
    that, nothing has changed. Raises DataFileError ``file_missing``, ``place_missing``,
    ``place_in_cloud``, ``place_fleeting`` or ``place_of_program`` (the new folder),
    ``file_exists`` (there), ``journal_left``, ``place_almost_full``, what
    :meth:`FileLock.acquire` raises, or ``copy_differs``.
    """
    if not path.is_file():
        raise missing(path)
    if not folder.is_dir():
        raise OutputError("folder_missing", path=str(folder))
    refuse_cloud(folder)
    refuse_fleeting(folder)
    with FileLock.acquire(path, clock), FileLock.acquire(folder / path.name, clock):
        _assert_no_journal(path)
        ways = {source: folder / source.relative_to(path.parent) for source in _belongings(path)}
        _assert_room(folder, ways)
        _copy_all(ways, progress)
        for place in {target.parent for target in ways.values()}:
            sync_folder(place)
        return Moved(folder / path.name, _remove_originals(path, ways))


def _belongings(path: Path) -> list[Path]:
    """Return the data file, its key file and its backups; other offices' backups stay."""
    stamped = re.compile(re.escape(path.stem) + r"_\d{4}-\d{2}-\d{2}_\d{6}.*")
    key_file = key_path(path)
    backups = backup_folder(path)
    found = [path, *([key_file] if key_file.is_file() else [])]
    if backups.is_dir():
        found += sorted(f for f in backups.iterdir() if f.is_file() and stamped.fullmatch(f.name))
        found += sorted(backups.glob(f"*{deletion_list.SUFFIX}"))
    return found


def _assert_no_journal(path: Path) -> None:
    """Refuse a file whose last step or restore is unfinished: opening it ends either."""
    journal = journal_file(path)
    if swap.pending(path) or (journal.exists() and journal.stat().st_size):
        raise DataFileError("journal_left", path=str(path))


def _assert_room(folder: Path, ways: dict[Path, Path]) -> None:
    for target in ways.values():
        if target.exists():
            raise DataFileError("file_exists", path=str(target))
    free = free_bytes(folder)
    if free is not None and free < LEAST_FREE + sum(f.stat().st_size for f in ways):
        raise DataFileError("place_almost_full", path=str(folder), free=free // 1024**2)


def _copy_all(ways: dict[Path, Path], progress: Progress) -> None:
    made: list[Path] = []
    total = sum(source.stat().st_size for source in ways)
    done = 0
    try:
        for source, target in reversed(ways.items()):  # the data file last
            target.parent.mkdir(exist_ok=True)
            made.append(target)
            done = _copy(source, target, progress, done, total)
    except BaseException as error:
        for target in made:
            with suppress(OSError):
                target.unlink(missing_ok=True)
        _remove_if_empty(backup_folder(next(iter(ways.values()))))
        if isinstance(error, OSError):
            raise disk_problem(error, made[-1]) from error
        raise


def _copy(source: Path, target: Path, progress: Progress, done: int, total: int) -> int:
    """Copy a file and compare what arrived; returns how many bytes are done in all."""
    digest = hashlib.sha256()
    with source.open("rb") as read, target.open("xb") as write:
        while chunk := read.read(_CHUNK):
            progress.check_cancelled()
            digest.update(chunk)
            write.write(chunk)
            done += len(chunk)
            progress.step(done, total)
        write.flush()
        os.fsync(write.fileno())
    with target.open("rb") as read:
        if hashlib.file_digest(read, "sha256").digest() != digest.digest():
            raise DataFileError("copy_differs", path=str(target))
    return done


def _remove_originals(path: Path, ways: dict[Path, Path]) -> tuple[Path, ...]:
    """Remove the data file first: while it is there, the copies go, for it must not be twice."""
    try:
        path.unlink()
    except OSError as error:
        for target in ways.values():
            with suppress(OSError):
                target.unlink()
        _remove_if_empty(backup_folder(ways[path]))
        raise disk_problem(error, path) from error
    left = []
    for source in (journal_file(path), *(one for one in ways if one != path)):
        try:
            source.unlink(missing_ok=True)
        except OSError:
            left.append(source)
    _remove_if_empty(backup_folder(path))
    return tuple(left)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
