"""Restoring a backup: it replaces the data file as a whole, nothing is merged.

The new state is copied, brought up to date and proven beside the data file first; only then the
two change places, which takes an instant and can be finished or undone at any moment.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.access import Secret, key_path
from intdesk.domain.backups import BackupReason, StoredBackup
from intdesk.errors import DataFileError, InputError, IntDeskError, OutputError
from intdesk.services import deletions
from intdesk.services.access import data_key, known_by
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.backup import names, swap
from intdesk.storage.backup.deletion_list import FoundList, joined
from intdesk.storage.backup.erased import entries_of
from intdesk.storage.backup.facts import Facts, FileState
from intdesk.storage.backup.files import copy_file, is_plain, sha256_of
from intdesk.storage.backup.making import SPACE_FACTOR, Order, Source, make_backup
from intdesk.storage.backup.verification import prove, prove_backup, reading
from intdesk.storage.backup.watch import Part
from intdesk.storage.database import Database
from intdesk.storage.disk import protected
from intdesk.storage.failures import guarded, unreadable
from intdesk.storage.locking import FileLock
from intdesk.storage.places import refuse_cloud, refuse_fleeting
from intdesk.texts.backups import FORMER_IN_NAME

RESTORED = "restored"
"""The event in the protocol."""

_NO_BACKUP_OF = {"damaged", "not_a_data_file", "newer_version", "backup_not_proven"}
"""Reasons why a present file cannot be backed up; it is then kept as it is, under another name."""


_UNKNOWN_SECRET = {"secret_missing", "wrong_password", "wrong_recovery_code"}
"""What is said of a present file that another password may still open."""


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """A backup and the data file that it shall replace (or that does not exist yet).

    ``key`` opens the backup, ``present_key`` the data file (``None``: not encrypted). With
    ``key_file``, that key file goes with the restored data instead of the one beside the backup:
    passwords that were changed since then stay in force. ``lock`` is the one of the open data
    file, if this program has it open. ``actor`` is who does it, for the protocol.
    ``present_locked`` tells that the data file is encrypted, but not how to open it. Only with
    ``unprotected`` may a backup without encryption replace a file that has one.
    """

    backup: Path
    target: Path
    key: bytes | None = field(default=None, repr=False)
    present_key: bytes | None = field(default=None, repr=False)
    key_file: Path | None = None
    lock: FileLock | None = field(default=None, repr=False, compare=False)
    actor: str = ""
    present_locked: bool = False
    unprotected: bool = False

    @property
    def replaces_protected(self) -> bool:
        """Tell whether there is a file to replace and it is encrypted."""
        return self.present_locked or (self.target.exists() and key_path(self.target).exists())


def order_of(backup: Path, target: Path, secret: Secret | None) -> RestoreOrder:
    """Return the order to restore with what a person knows: a password or code of that time.

    The present file is backed up first if the same secret opens it, else it is kept as it is.
    Raises ``InputError("backup_missing")`` and what :func:`access.data_key` raises.
    """
    if not backup.is_file():
        raise InputError("backup_missing", path=str(backup))
    present, locked = None, False
    if target.is_file():
        try:
            present = data_key(target, secret)
            locked = present is None and _lacks_key(target)
        except DataFileError as error:
            locked = error.code in _UNKNOWN_SECRET
    known = known_by(backup, secret)
    return RestoreOrder(
        backup, target, known.key, present, actor=known.actor, present_locked=locked
    )


def _lacks_key(path: Path) -> bool:
    """Tell whether a file without a key file seems to be encrypted."""
    try:
        return not is_plain(path) and unreadable(path, None) == "wrong_key"
    except OSError as error:
        raise protected(path) from error


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a former file goes as it was, with its key file, and why there is no backup of it.

    ``other_secret`` and ``newer_version`` say nothing against the file: it only did not open
    here; ``unusable`` does. ``lone_key``: the key file is all that there was.
    """

    place: Path
    reason: str

    @property
    def path(self) -> Path:
        """Return the file that lies there."""
        return key_path(self.place) if self.reason == "lone_key" else self.place


@dataclass(frozen=True, slots=True)
class Prepared:
    """A new state that lies ready beside the data file, and what becomes of the present one."""

    order: RestoreOrder
    facts: Facts
    saved: StoredBackup | None
    kept: Kept | None
    clock: Clock


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done; ``saved`` is the backup of the former state, ``kept`` what replaces one."""

    target: Path
    facts: Facts
    saved: StoredBackup | None
    kept: Kept | None

    @property
    def former(self) -> tuple[str, Path] | None:
        """Return ``saved`` or why it was not, and where the former state lies, if there was one."""
        if self.kept is not None:
            return self.kept.reason, self.kept.path
        return None if self.saved is None else ("saved", self.saved.path)


def restore(order: RestoreOrder, clock: Clock, progress: Progress = SILENT) -> Restored:
    """Replace a data file, which nobody has open, by a backup.

    Raises ``InputError`` (``backup_missing``, ``backup_damaged``, ``backup_is_the_file``,
    ``restore_unprotected``), ``DataFileError`` (``in_use`` and its kin, ``wrong_key``,
    ``newer_version``, ``busy``, ``restore_failed``), ``OutputError`` and ``CancelledError``; then
    the former state is there as it was.
    """
    _require_place(order)
    with FileLock.acquire(order.target, clock):
        return _exchange(_prepare(order, clock, progress))


def prepare(order: RestoreOrder, clock: Clock, progress: Progress = SILENT) -> Prepared:
    """Prove the backup, back up the present state, and lay the new one ready.

    Changes nothing about the data file, which this program may have open. Raises as
    :func:`restore` does, and ``lock_lost``.
    """
    _require_place(order)
    with _locked(order, clock):
        return _prepare(order, clock, progress)


def complete(prepared: Prepared) -> Restored:
    """Let the prepared state take the place of the data file, which nobody has open any more.

    Raises ``DataFileError``: ``restore_failed``, then the former state is back; ``in_use`` and
    its kin or ``restore_overtaken`` if somebody was quicker, then nothing was changed.
    """
    with FileLock.acquire(prepared.order.target, prepared.clock):
        _require_unchanged(prepared)
        return _exchange(prepared)


def require_other_file(order: RestoreOrder) -> None:
    """Raise ``InputError("backup_is_the_file")`` for a file that shall be put in its own place."""
    if order.backup.exists() and order.target.exists() and order.backup.samefile(order.target):
        raise InputError("backup_is_the_file", path=str(order.backup))


def _require_place(order: RestoreOrder) -> None:
    if not order.target.parent.is_dir():
        raise OutputError("folder_missing", path=str(order.target.parent))
    refuse_cloud(order.target.parent)
    refuse_fleeting(order.target.parent)


@contextmanager
def _locked(order: RestoreOrder, clock: Clock) -> Iterator[None]:
    """Keep other programs from the data file, by the lock that is held already or a new one."""
    if order.lock is None:
        with FileLock.acquire(order.target, clock):
            yield
        return
    if not order.lock.still_ours():
        raise DataFileError("lock_lost", path=str(order.target))
    yield


def _prepare(order: RestoreOrder, clock: Clock, progress: Progress) -> Prepared:
    swap.make_room(order.target)
    require_other_file(order)
    if order.key is None and order.replaces_protected and not order.unprotected:
        raise InputError("restore_unprotected", backup=str(order.backup), path=str(order.target))
    _, digest = prove_backup(order.backup, order.key, Part(progress, 0, 30))
    saved, kept = _save_present(order, clock, Part(progress, 30, 55))
    try:
        facts = _lay_ready(order, digest, clock, progress)
        progress.step(100, 100)
    except OSError as error:
        swap.clear(order.target)
        raise OutputError("folder_not_writable", path=str(order.target.parent)) from error
    except BaseException:
        swap.clear(order.target)
        raise
    return Prepared(order, facts, saved, kept, clock)


def _require_unchanged(prepared: Prepared) -> None:
    """Refuse to replace what came into the file, or away with it, after it was backed up."""
    target = prepared.order.target
    if not (swap.new_of(target).exists() and _present_mark(prepared) == _saved_mark(prepared)):
        swap.clear(target)
        raise DataFileError("restore_overtaken", path=str(target))


def _saved_mark(prepared: Prepared) -> str | None:
    return prepared.saved.manifest.mark if prepared.saved else None


def _present_mark(prepared: Prepared) -> str | None:
    """Return the state of the data file, ``None`` if there is none or none can be told."""
    order = prepared.order
    if prepared.kept is not None or not order.target.exists():
        return None
    with guarded(order.target), reading(order.target, order.present_key) as connection:
        return FileState(connection).mark()


def _exchange(prepared: Prepared) -> Restored:
    target = prepared.order.target
    try:
        swap.begin(target, keep_as=prepared.kept.place if prepared.kept else None)
    except (OSError, IntDeskError) as error:
        swap.clear(target)
        raise DataFileError("restore_failed", path=str(target)) from error
    try:
        swap.forward(target)
        _look_at(prepared)
    except BaseException as error:
        _take_back(target)
        raise DataFileError("restore_failed", path=str(target)) from error
    swap.settle_or_leave(target)
    return Restored(target, prepared.facts, prepared.saved, prepared.kept)


def discard(prepared: Prepared) -> None:
    """Forget a prepared state that is not wanted any more."""
    swap.clear(prepared.order.target)


def _save_present(
    order: RestoreOrder, clock: Clock, progress: Progress
) -> tuple[StoredBackup | None, Kept | None]:
    """Back up the present state; name where it goes if that is impossible by its nature."""
    target = order.target
    if not target.exists():
        return None, _keep_lone_key(order, clock)
    folder = names.backup_folder(target)
    wanted = Order(folder, BackupReason.BEFORE_RESTORE, clock.now())
    try:
        return make_backup(Source(target, order.present_key), wanted, progress), None
    except (DataFileError, OutputError) as error:
        if error.code not in _NO_BACKUP_OF:
            raise
        reason = "newer_version" if error.code == "newer_version" else "unusable"
    if order.present_locked:
        reason = "other_secret"
    return None, _kept(target, reason, clock)


def _keep_lone_key(order: RestoreOrder, clock: Clock) -> Kept | None:
    """Keep a key file whose data file is away, unless the backup brings the same one."""
    lone, coming = key_path(order.target), order.key_file or key_path(order.backup)
    folder = names.backup_folder(order.target)
    try:
        if not lone.exists() or (coming.exists() and coming.read_bytes() == lone.read_bytes()):
            return None
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError("folder_not_writable", path=str(folder)) from error
    return _kept(order.target, "lone_key", clock)


def _kept(target: Path, reason: str, clock: Clock) -> Kept:
    folder, words = names.backup_folder(target), FORMER_IN_NAME[reason]
    return Kept(names.free_name(folder, target.stem, clock.now(), words), reason)


def _lay_ready(order: RestoreOrder, digest: str, clock: Clock, progress: Progress) -> Facts:
    """Copy the backup beside the data file, bring it up to date and prove it."""
    target, new = order.target, swap.new_of(order.target)
    if shutil.disk_usage(target.parent).free < SPACE_FACTOR * order.backup.stat().st_size:
        raise OutputError("no_space", path=str(target))
    copy_file(order.backup, new, Part(progress, 55, 65))
    if sha256_of(new, Part(progress, 65, 70)) != digest:
        raise InputError("backup_damaged", path=str(order.backup))
    key = order.key_file or key_path(order.backup)
    if key.exists():
        copy_file(key, swap.new_of(key_path(target)), SILENT)
    _bring_up_to_date(order, new, clock)
    with guarded(new):
        return prove(new, order.key, Part(progress, 75, 100))


def _bring_up_to_date(order: RestoreOrder, new: Path, clock: Clock) -> None:
    database = Database.open(new, key=order.key, clock=clock, is_copy=True)
    database.actor = order.actor
    try:
        with database.write("") as unit:
            unit.protocol.add(RESTORED, {"backup": order.backup.name})
        deletions.reapply(database, _deletions(order, database), clock)
    finally:
        database.close()


def _deletions(order: RestoreOrder, database: Database) -> FoundList:
    """Return what was erased since, told by the lists and by the file that is there now."""
    places = (order.backup.parent, names.backup_folder(order.target), order.target.parent)
    listed = deletions.listed(database, places)
    if not order.target.is_file():
        return listed
    present = entries_of(order.target, order.present_key)
    if present is None:  # damaged, or of another key: only the lists tell
        return listed
    return FoundList(tuple(joined([listed.entries, present])))


def _look_at(prepared: Prepared) -> None:
    """Look whether the file is there in its place and holds what was proven."""
    order = prepared.order
    with guarded(order.target), reading(order.target, order.key) as connection:
        if FileState(connection).facts() != prepared.facts:
            raise InputError("backup_damaged", path=str(order.backup))


def _take_back(target: Path) -> None:
    try:
        swap.back(target)
    except (OSError, IntDeskError) as error:
        raise DataFileError("restore_unfinished", path=str(target)) from error
