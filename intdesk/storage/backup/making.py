"""Making a backup: copy, prove, put in place; what fails leaves nothing behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from intdesk import __version__
from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupReason, Manifest, StoredBackup
from intdesk.errors import DataFileError, InputError, IntDeskError, OutputError
from intdesk.output import private_mode, replace_file, sync_folder, write_bytes
from intdesk.storage import dialect, upgrade
from intdesk.storage.backup import names
from intdesk.storage.backup.facts import Facts, FileState
from intdesk.storage.backup.files import sha256_of, sync_file
from intdesk.storage.backup.manifests import write_manifest
from intdesk.storage.backup.verification import prove, reading
from intdesk.storage.backup.watch import Part, Watch
from intdesk.storage.driver import sqlcipher
from intdesk.storage.failures import FULL_BELOW, guarded

SPACE_FACTOR = 2
"""How many times its own size a backup must find free, for the copy and what else is written."""


@dataclass(frozen=True, slots=True)
class Source:
    """A data file and its raw key (``None``: not encrypted).

    ``copying`` keeps this program from writing to it; nobody else's steps are held up by it.
    """

    path: Path
    key: bytes | None = field(repr=False)
    copying: Callable[[], AbstractContextManager[None]] = field(default=nullcontext, compare=False)


@dataclass(frozen=True, slots=True)
class Order:
    """Where a backup shall go, why, and the moment (aware) that it is named after."""

    folder: Path
    reason: BackupReason
    moment: datetime


def make_backup(source: Source, order: Order, watch: Watch) -> StoredBackup:
    """Make a backup that has been proven and return it.

    The file may be open and written to; writers wait while it is copied (0.2 s for 30 MB). The
    folder is made if only it itself is missing. Raises ``OutputError`` (``folder_missing``,
    ``folder_not_writable``, ``no_space``, ``backup_not_made``, ``backup_not_proven``),
    ``DataFileError`` for the data file itself, ``CancelledError``; then nothing of it is left.
    """
    _make_folder(order.folder)
    _check_space(source.path, order.folder)
    words = names.words_of(order.reason)
    path = names.free_name(order.folder, source.path.stem, order.moment, words)
    partial = names.partial_file(path)
    _claim(partial)
    try:
        with _disk_errors(order.folder):
            return _make(source, order, path, watch)
    except BaseException:
        _remove(path)
        raise


def _make(source: Source, order: Order, path: Path, watch: Watch) -> StoredBackup:
    """Copy, prove, put in place; the manifest comes first, so that a rest is known as one."""
    partial = names.partial_file(path)
    key = _key_of(source.path)  # before the data: a key file that is older opens them, too
    facts = _copy(source, partial, watch)
    _prove(partial, source.key, facts, Part(watch, 20, 85))
    sync_file(partial)
    manifest = Manifest(
        file_id=facts.file_id,
        moment=order.moment,
        reason=order.reason,
        sha256=sha256_of(partial, Part(watch, 85, 95)),
        size=partial.stat().st_size,
        counts=facts.counts,
        revision=facts.revision,
        program_version=__version__,
        mark=facts.mark,
        encrypted=source.key is not None,
        key_sha256=sha256(key).hexdigest() if key else "",
    )
    write_manifest(path, manifest)
    if key:
        write_bytes(key_path(path), key, private=True)
    replace_file(partial, path)
    sync_folder(path.parent)
    watch.step(100, 100)
    return StoredBackup(path, manifest)


def _copy(source: Source, partial: Path, watch: Watch) -> Facts:
    """Copy one consistent state and return what it holds."""
    watch.step(0, 100)
    with (
        source.copying(),
        guarded(source.path),
        reading(source.path, source.key) as connection,
    ):
        upgrade.check(connection, str(source.path))
        facts = FileState(connection).facts()  # begins the transaction that the copy shares
        watch.check_cancelled()
        try:
            dialect.copy_into(connection, partial, source.key)
        except sqlcipher.Error as error:  # the driver gives no code here
            raise OutputError(_trouble(partial.parent), path=str(partial.parent)) from error
    watch.step(20, 100)
    return facts


def _prove(partial: Path, key: bytes | None, expected: Facts, watch: Watch) -> None:
    try:
        prove(partial, key, watch, expected)
    except (InputError, DataFileError) as error:
        raise OutputError("backup_not_proven", path=str(partial.parent)) from error


def _key_of(data_file: Path) -> bytes:
    """Return the content of the key file, empty if there is none."""
    try:
        return key_path(data_file).read_bytes()
    except FileNotFoundError:
        return b""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise OutputError("folder_missing", path=str(folder.parent)) from error
    except FileExistsError as error:
        raise OutputError("target_unusable", path=str(folder)) from error
    except OSError as error:
        raise OutputError("folder_not_writable", path=str(folder.parent)) from error


def _check_space(data_file: Path, folder: Path) -> None:
    with _disk_errors(folder):
        needed = SPACE_FACTOR * data_file.stat().st_size
        if shutil.disk_usage(folder).free < needed:
            raise OutputError("no_space", path=str(folder))


def _claim(partial: Path) -> None:
    try:
        partial.touch(private_mode(partial.parent), exist_ok=False)
    except OSError as error:
        raise OutputError("folder_not_writable", path=str(partial.parent)) from error


def _trouble(folder: Path) -> str:
    full = shutil.disk_usage(folder).free < FULL_BELOW
    return "no_space" if full else "backup_not_made"


@contextmanager
def _disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except IntDeskError:
        raise
    except OSError as error:
        raise OutputError("backup_not_made", path=str(folder)) from error


def _remove(path: Path) -> None:
    """Remove whatever a failed backup left; a place that vanished keeps it."""
    with suppress(OSError):
        names.remove_partial(names.partial_file(path))
        for leftover in (path, key_path(path), names.manifest_file(path)):
            leftover.unlink(missing_ok=True)
