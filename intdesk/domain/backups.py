"""Backups as everybody above the storage knows them: why one was made, what one says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from intdesk.domain.follow_up import month_later


class BackupReason(StrEnum):
    """Why a backup was made."""

    REGULAR = "regular"
    BY_HAND = "by_hand"
    BEFORE_UPGRADE = "before_upgrade"
    BEFORE_RESTORE = "before_restore"
    BEFORE_IMPORT = "before_import"
    BEFORE_REKEY = "before_rekey"


DATED_REASONS = frozenset({BackupReason.REGULAR})
"""Backups that are kept by day, week and month; of each other reason the last few are kept."""


class BackupState(StrEnum):
    """What a look at the files of a backup tells; only a full check proves that it is good."""

    GOOD = "good"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    ``file_id`` names the data file (empty for files of the first release), ``moment`` is aware,
    ``size`` in bytes, ``counts`` the rows by table, ``mark`` names the state of the data file
    that it holds (two equal marks mean that nothing was changed in between).
    """

    file_id: str
    moment: datetime
    reason: BackupReason
    sha256: str
    size: int
    counts: Mapping[str, int]
    revision: str
    program_version: str
    mark: str
    encrypted: bool
    key_sha256: str = ""


@dataclass(frozen=True, slots=True)
class StoredBackup:
    """A backup at its place; ``path`` is the data file, key file and manifest lie beside it."""

    path: Path
    manifest: Manifest
    state: BackupState = BackupState.GOOD


class SecondPlaceState(StrEnum):
    """How it stands with the copies outside of this computer."""

    NOT_SET = "not_set"
    SAME_DRIVE = "same_drive"
    ABSENT = "absent"
    OUTDATED = "outdated"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The second place: its folder, its state, and of when the newest backup is there, if known."""

    state: SecondPlaceState
    folder: Path | None = None
    latest: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """Whether the office can trust its backups.

    ``latest`` is the newest good backup, ``current`` tells whether it holds the present state.
    ``real`` is false for files without encryption, which are meant for trials only.
    """

    latest: StoredBackup | None
    second: SecondPlace
    current: bool
    real: bool

    @property
    def only_here(self) -> bool:
        """Tell whether a stolen or broken computer would take all backups with it."""
        nowhere = {SecondPlaceState.NOT_SET, SecondPlaceState.SAME_DRIVE}
        return self.real and self.second.state in nowhere


MONTHS_KEPT = 12
"""So many months have a backup in the end (decision 0008)."""


def gone_by(backup: StoredBackup) -> date | None:
    """Return the day by which a backup goes by itself, if one is made every month.

    It lasts longest as the newest of its month: until the twelfth month after it has one, too.
    ``None`` for one of a special reason, which stays until there are newer ones of its kind.
    """
    if backup.manifest.reason not in DATED_REASONS:
        return None
    first = backup.manifest.moment.astimezone().date().replace(day=1)
    return month_later(first, MONTHS_KEPT + 1)
