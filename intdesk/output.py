"""Writing a result file so that it is there whole or not at all.

The content goes to a temporary file beside the target and takes the target's place in one step.
Errors are :class:`OutputError` with the codes ``target_exists``, ``target_in_use``,
``target_unusable``, ``folder_missing``, ``folder_not_writable``, ``no_space`` and ``disk_error``.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from intdesk.errors import OutputError, unknown_format

T = TypeVar("T")

RETRY_PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts to replace or remove a file: virus scanners hold it for a moment."""

_USUAL = 0o666
"""Permissions of a result: the user's mask decides."""

FORGOTTEN = 24 * 3600
"""Seconds after which nobody writes to a temporary file any more."""

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""A stick with FAT has room for no file of 4 GB, however empty it is."""

_DISK_TROUBLE = {errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.EROFS}
"""The drive is faulty or gone."""


def by_ending(path: Path, choices: Mapping[str, T], *others: str) -> T:
    """Return what belongs to the ending of a path; raises ``OutputError`` ``format_unknown``.

    ``others`` are endings that the result can have besides, for the advice.
    """
    chosen = choices.get(path.suffix.lower())
    if chosen is None:
        raise unknown_format(path, *others, *choices)
    return chosen


def check_target(path: Path, *, overwrite: bool = False) -> None:
    """Raise ``OutputError`` if ``path`` cannot be written, so that long work need not begin."""
    try:
        has_folder, taken, is_folder = path.parent.is_dir(), path.exists(), path.is_dir()
    except OSError as error:
        raise OutputError("target_unusable", path=str(path)) from error
    if not has_folder:
        raise OutputError("folder_missing", path=str(path.parent))
    if is_folder:
        raise OutputError("target_unusable", path=str(path))
    if taken:
        if not overwrite:
            raise OutputError("target_exists", path=str(path))
        _check_replaceable(path)
    _temporary(path).unlink()


def private_mode(folder: Path) -> int:
    """Return the permissions of a new file that only its owner shall read.

    In a folder that a group may write to, officer and deputy work under accounts of their own.
    Windows knows no such permissions.
    """
    shared = folder.stat().st_mode & stat.S_IWGRP
    return 0o666 if shared else 0o600


@contextmanager
def write_file(path: Path, *, overwrite: bool = False, private: bool = False) -> Iterator[BinaryIO]:
    """Give a binary stream whose content becomes the file ``path`` when the block ends well.

    Any exception in the block, a cancellation for one, leaves the target as it was. A file that
    appears at ``path`` during the work counts as existing. ``private`` as in
    :func:`private_mode`. Raises ``OutputError``.
    """
    check_target(path, overwrite=overwrite)
    temporary = _temporary(path, private_mode(path.parent) if private else _USUAL)
    try:
        # Closing writes what is still in the buffer, so that it may be what finds the disk full.
        with _disk_errors(path), temporary.open("w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists() and not overwrite:
            raise OutputError("target_exists", path=str(path))
        replace_file(temporary, path)
        sweep(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_bytes(
    path: Path, content: bytes, *, overwrite: bool = False, private: bool = False
) -> None:
    """Write ``content`` to the file ``path``, whole or not at all; raises ``OutputError``."""
    with write_file(path, overwrite=overwrite, private=private) as stream:
        stream.write(content)


def sweep(fresh: Path) -> None:
    """Remove temporary files that killed programs left beside a file that was just written."""
    with suppress(OSError):
        now = fresh.stat().st_mtime
        for path in fresh.parent.glob(".intdesk-*.tmp"):
            if now - path.stat().st_mtime > FORGOTTEN:
                path.unlink()


def _check_replaceable(path: Path) -> None:
    """Refuse a target that another program keeps open (Windows) or that is write-protected."""
    try:
        with path.open("r+b"):
            pass
    except PermissionError as error:
        raise OutputError("target_in_use", path=str(path)) from error


def _temporary(path: Path, mode: int = _USUAL) -> Path:
    """Create an empty file beside the target; its name never depends on the target's length."""
    temporary = path.with_name(f".intdesk-{secrets.token_hex(8)}.tmp")
    with _disk_errors(path):
        try:
            temporary.touch(mode, exist_ok=False)
        except OSError as error:
            if error.errno in _NO_SPACE:
                raise
            raise OutputError("folder_not_writable", path=str(path.parent)) from error
    return temporary


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise OutputError("no_space", path=str(path)) from error
        if error.errno in _DISK_TROUBLE:
            raise OutputError("disk_error", path=str(path)) from error
        raise


def replace_file(temporary: Path, path: Path) -> None:
    """Move a finished file into its place, patient with virus scanners; raises ``OutputError``."""
    for pause in (*RETRY_PAUSES, None):
        try:
            temporary.replace(path)
        except PermissionError as error:
            if pause is None:
                raise OutputError("target_in_use", path=str(path)) from error
            time.sleep(pause)
        except OSError as error:
            raise OutputError("target_unusable", path=str(path)) from error
        else:
            return


def remove_file(path: Path) -> None:
    """Remove a file if there is one, patient with virus scanners; raises ``OSError``."""
    for pause in RETRY_PAUSES:
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Put the names of a folder onto the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
