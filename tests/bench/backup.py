"""Backing up a file of 30 MB with all its checks, and opening it by its raw key.

The floor of the backup is the copy alone, without any check; that of opening is a bare connection.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median

from intdesk.domain.backups import BackupReason
from intdesk.services.backups import make_backup
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from intdesk.storage.backup.verification import reading
from tests.bench.files import CLOCK, KEY, Files
from tests.bench.measure import Figure, Stopwatch, alternately, timed

ROUNDS = 5
MOST_BACKUP, MOST_OPENING = 3000.0, 1000.0


def measure(files: Files) -> list[Figure]:
    """Measure both with one file."""
    size = files.medium.stat().st_size // 1_000_000
    return [
        _judged(f"Backup of a file of {size} MB, proven", _backup(files), MOST_BACKUP),
        _judged("Opening it by its raw key", _opening(files), MOST_OPENING),
    ]


def _judged(promise: str, times: tuple[list[float], list[float]], most: float) -> Figure:
    return Figure(promise, median(times[1]), median(times[0]), most=most)


def _backup(files: Files) -> tuple[list[float], list[float]]:
    folder = files.folder / "backups"

    def copy_alone() -> None:
        target = folder / "copy"
        target.touch()
        with reading(files.medium, KEY) as connection:
            dialect.copy_into(connection, target, KEY)

    def back_up() -> None:
        with OfficeFile.open(files.medium, key=KEY, clock=CLOCK) as office:
            make_backup(office.database, folder, BackupReason.REGULAR)

    return alternately(_afresh(folder, copy_alone), _afresh(folder, back_up), ROUNDS)


def _afresh(folder: Path, action: Callable[[], None]) -> Stopwatch:
    """Return a stopwatch whose action finds an empty folder each time."""

    def run() -> float:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return timed(action)()

    return run


def _opening(files: Files) -> tuple[list[float], list[float]]:
    def connect() -> None:
        with reading(files.medium, KEY) as connection:
            dialect.is_ours(connection)

    def open_office() -> None:
        OfficeFile.open(files.medium, key=KEY, clock=CLOCK).close()

    return alternately(timed(connect), timed(open_office), ROUNDS)
