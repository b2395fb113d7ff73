"""What the tests of backups share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from intdesk.domain.backups import BackupReason, Manifest, StoredBackup
from intdesk.errors import CancelledError
from intdesk.storage.backup.making import Order, Source, make_backup
from intdesk.storage.backup.watch import UNWATCHED, Watch
from tests.storage.samples import CLOCK, KEY

FILE_ID = "f" * 32


def manifest(moment: datetime, **values: Any) -> Manifest:
    """Return a manifest with some values set differently."""
    usual: dict[str, Any] = {
        "file_id": FILE_ID, "moment": moment, "reason": BackupReason.REGULAR,
        "sha256": "0" * 64, "size": 3, "counts": {"contact": 1}, "revision": "0002",
        "program_version": "0.1.0", "mark": "1", "encrypted": True,
    }  # fmt: skip
    return Manifest(**(usual | values))


def stored(
    moment: datetime, reason: BackupReason = BackupReason.REGULAR, folder: Path = Path("x")
) -> StoredBackup:
    """Return a backup whose files do not exist."""
    name = f"a_{moment:%Y-%m-%d_%H%M%S}_{reason}.intdesk"
    return StoredBackup(folder / name, manifest(moment, reason=reason))


def made(
    data_file: Path,
    folder: Path,
    reason: BackupReason = BackupReason.REGULAR,
    watch: Watch = UNWATCHED,
    key: bytes | None = KEY,
) -> StoredBackup:
    """Make a real backup."""
    return make_backup(Source(data_file, key), Order(folder, reason, CLOCK.now()), watch)


class StopsAt:
    """A watch that cancels at its n-th step and notes the steps before."""

    def __init__(self, n: int) -> None:
        self._n = n
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        """Note a step, or cancel."""
        if len(self.steps) == self._n:
            raise CancelledError
        self.steps.append((done, total))

    def check_cancelled(self) -> None:
        """Go on."""


class Usage(NamedTuple):
    """What the system says of a disk."""

    total: int
    used: int
    free: int


def usage(free: int) -> Usage:
    """Return a disk with some bytes free."""
    return Usage(free, 0, free)


def contents(folder: Path) -> Mapping[str, bytes]:
    """Return all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
