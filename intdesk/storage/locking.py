"""One writer for a data file: a lock file beside it says who has it open.

A lock of another computer never goes by itself, however old it is; one of this computer goes
when its process has ended. A lock file that cannot be read may be anybody's.
"""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from glob import escape
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from intdesk.clock import Clock
from intdesk.errors import DataFileError
from intdesk.output import sweep
from intdesk.storage import machine as machines
from intdesk.storage.disk import disk_problem, missing
from intdesk.storage.holder import MOST_BYTES, Holder, ProcessMark
from intdesk.storage.machine import Machine

READ_PAUSES = (0.02, 0.05, 0.1)
"""Seconds between attempts to read a lock: it may be about to be written, or held by a scanner."""

_ATTEMPTS = 5

_FORGOTTEN = timedelta(days=1)
"""Files that older attempts left beside a lock go after so long."""


class LockState(StrEnum):
    """What became of a lock that we hold; ``UNREACHABLE`` if its place is gone."""

    OURS = "ours"
    LOST = "lost"
    UNREACHABLE = "unreachable"


def lock_path(path: Path) -> Path:
    """Return the lock file of a data file."""
    return path.with_name(f"{path.name}.lock")


class FileLock:
    """The right to write to a data file, as long as it is not released; a context manager.

    ``unclean`` tells that the holder before did not end well: the file should be checked.
    """

    def __init__(self, data_file: Path, holder: Holder, clock: Clock, *, unclean: bool) -> None:
        """Use :meth:`acquire` instead."""
        self.unclean = unclean
        self._data_file = data_file
        self._path = lock_path(data_file)
        self._holder = holder
        self._clock = clock
        self._mutex = Lock()
        self._released = False

    @classmethod
    def acquire(
        cls,
        path: Path,
        clock: Clock,
        *,
        take_over: bool = False,
        machine: Machine | None = None,
        mark_of: ProcessMark = machines.process_mark,
    ) -> FileLock:
        """Lock a data file, which need not exist yet.

        ``take_over`` also takes a lock of another computer or one that cannot be read. Raises
        DataFileError ``in_use`` (on this computer) or ``in_use_elsewhere`` with user, computer,
        since (moment) and active (time since the last sign of life), ``in_use_unknown``,
        ``place_missing``, ``place_read_only``, ``no_space`` or ``disk_error``.
        """
        here = machine or Machine.this()
        now = clock.now()
        mine = Holder(
            here.user, here.computer, here.identity, here.boot,
            os.getpid(), mark_of(os.getpid()) or "", secrets.token_hex(16), now, now,
        )  # fmt: skip
        path = Path(os.path.realpath(path))
        unclean = False
        for _ in range(_ATTEMPTS):
            if _create(lock_path(path), mine):
                _sweep(lock_path(path))
                sweep(lock_path(path))
                return cls(path, mine, clock, unclean=unclean)
            found = _read(lock_path(path))
            foreign = found is None or not found.is_of(here)
            if not (take_over if foreign else found and found.is_gone(here, mark_of)):
                raise _in_use(path, found, here, clock)
            unclean = True
            _put_aside(lock_path(path), found, mine.token)
        raise DataFileError("in_use_unknown", path=str(path))

    @property
    def state(self) -> LockState:
        """Return what became of the lock."""
        try:
            found = _read_patiently(self._path)
        except FileNotFoundError:
            there = self._data_file.parent.is_dir() and self._data_file.exists()
            return LockState.LOST if there else LockState.UNREACHABLE
        except OSError:
            return LockState.UNREACHABLE
        ours = found is not None and found.token == self._holder.token
        return LockState.OURS if ours else LockState.LOST

    def still_ours(self) -> bool:
        """Tell whether nobody has taken or removed the lock."""
        return self.state is LockState.OURS

    def beat(self) -> LockState:
        """Give a sign of life if the lock is ours; a place that is gone is no error here."""
        with self._mutex:
            state = LockState.OURS if self._released else self.state
            if state is LockState.OURS and not self._released:
                with suppress(OSError):
                    self._rewrite()
            return state

    def regain(self) -> None:
        """Take the lock again if it vanished; raises ``lock_lost`` if someone else has one."""
        with self._mutex:
            if not self._data_file.exists():
                raise missing(self._data_file)
            if not self.still_ours() and not _create(self._path, self._holder):
                raise DataFileError("lock_lost", path=str(self._data_file))

    def release(self) -> None:
        """Remove the lock file if it is ours; a place that is gone keeps it."""
        with self._mutex:
            if not self._released and self.still_ours():
                with suppress(OSError):
                    self._path.unlink(missing_ok=True)
            self._released = True

    def _rewrite(self) -> None:
        self._holder = replace(self._holder, active=self._clock.now())
        beside = _beside(self._path, self._holder.token)
        try:
            with beside.open("wb") as stream:
                _write(stream.fileno(), self._holder)
            beside.replace(self._path)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Return the lock."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release the lock."""
        self.release()


def _create(path: Path, holder: Holder) -> bool:
    """Write a lock file unless there is one; tells whether it was written.

    It is written aside first: who is killed meanwhile leaves no lock that nobody can read.
    """
    aside = _beside(path, holder.token)
    try:
        if path.exists():
            return False
        _write_new(aside, holder)
        try:
            os.link(aside, path)
        except FileExistsError:
            return False
        except OSError:  # a stick knows no links
            return _write_new(path, holder)
    except OSError as error:
        raise disk_problem(error, path.with_suffix("")) from error
    finally:
        with suppress(OSError):
            aside.unlink()
    return True


def _write_new(path: Path, holder: Holder) -> bool:
    """Write a file that is not there yet, whole or not at all; raises ``OSError``."""
    made = False
    try:
        with path.open("xb") as stream:
            made = True
            _write(stream.fileno(), holder)
    except FileExistsError:
        return False
    except OSError:
        if made:
            with suppress(OSError):
                path.unlink()
        raise
    return True


def _write(stream: int, holder: Holder) -> None:
    content = holder.as_bytes()
    while content:  # on a full disk less is written than was asked for, and no error comes yet
        content = content[os.write(stream, content) :]
    os.fsync(stream)  # else a power cut could leave an empty lock, which would be anybody's


def _sweep(lock: Path) -> None:
    """Remove what killed programs left beside a lock that is ours; a fresh file may be in use."""
    with suppress(OSError):
        now = lock.stat().st_mtime
        for path in lock.parent.glob(f"{escape(lock.name)}.{'[0-9a-f]' * 8}"):
            if now - path.stat().st_mtime > _FORGOTTEN.total_seconds():
                path.unlink()


def _read(path: Path) -> Holder | None:
    """Return the holder, ``None`` if the lock file cannot be read."""
    try:
        return _read_patiently(path)
    except OSError:
        return None


def _read_patiently(path: Path) -> Holder | None:
    """Return the holder, ``None`` if that is no lock of ours; raises ``OSError``.

    A lock file may be held for a moment: by a virus scanner, or by us for a sign of life.
    """
    for pause in READ_PAUSES:
        with suppress(OSError):
            if found := _read_once(path):
                return found
        time.sleep(pause)
    return _read_once(path)


def _read_once(path: Path) -> Holder | None:
    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    try:
        return Holder.parse(content)
    except ValueError:
        return None


def _put_aside(path: Path, found: Holder | None, token: str) -> None:
    """Remove the lock file that was read, and no other one that may stand there by now."""
    aside = _beside(path, token)
    try:
        path.rename(aside)
        taken = _read_once(aside)
        if found is None or (taken is not None and taken.token == found.token):
            aside.unlink()
        else:
            _put_back(aside, path)
    except FileNotFoundError:
        return  # someone else was quicker
    except OSError as error:
        raise disk_problem(error, path.with_suffix("")) from error


def _put_back(aside: Path, path: Path) -> None:
    try:
        os.link(aside, path)
    except FileExistsError:
        pass  # a third one: the one that was put aside will notice
    except OSError:  # a stick knows no links
        aside.rename(path)
        return
    aside.unlink()


def _beside(path: Path, token: str) -> Path:
    return path.with_name(f"{path.name}.{token[:8]}")


def _in_use(path: Path, found: Holder | None, here: Machine, clock: Clock) -> DataFileError:
    if found is None:
        return DataFileError("in_use_unknown", path=str(path))
    return DataFileError(
        "in_use" if found.is_of(here) else "in_use_elsewhere",
        path=str(path),
        user=found.user or "?",
        computer=found.computer or "?",
        since=found.started,
        active=max(clock.now() - found.active, timedelta()),
    )
