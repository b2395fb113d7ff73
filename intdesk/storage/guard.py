"""What stands between two writers of one data file, from before it is opened until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from intdesk.clock import Clock
from intdesk.errors import DataFileError
from intdesk.storage.backup import swap
from intdesk.storage.database import Database
from intdesk.storage.disk import missing
from intdesk.storage.heartbeat import Alarm, Heartbeat
from intdesk.storage.locking import FileLock
from intdesk.storage.places import refuse_cloud, refuse_full


class WriterGuard:
    """Holds the lock of a file and its heartbeat."""

    def __init__(self, lock: FileLock, clock: Clock) -> None:
        """Use :meth:`enter` or :meth:`enter_new` instead."""
        self.lock = lock
        self._clock = clock
        self._heartbeat: Heartbeat | None = None

    @classmethod
    def enter(cls, path: Path, clock: Clock, *, take_over: bool = False) -> WriterGuard:
        """Begin to write to an existing file.

        Raises DataFileError ``file_missing``, ``place_missing``, ``place_in_cloud`` or what
        :meth:`FileLock.acquire` raises.
        """
        if not (path.is_file() or swap.pending(path)):
            raise missing(path)
        refuse_cloud(path.parent)
        return cls(FileLock.acquire(path, clock, take_over=take_over), clock)

    @classmethod
    def enter_new(cls, path: Path, clock: Clock) -> WriterGuard:
        """Begin to write a new file.

        Raises DataFileError ``file_exists``, ``file_missing`` (the folder), ``place_in_cloud``,
        ``place_almost_full`` or what :meth:`FileLock.acquire` raises.
        """
        if path.exists():
            raise DataFileError("file_exists", path=str(path))
        if not path.parent.is_dir():
            raise DataFileError("file_missing", path=str(path.parent))
        refuse_cloud(path.parent)
        refuse_full(path.parent)
        return cls(FileLock.acquire(path, clock), clock)

    def watch(self, database: Database, alarm: Callable[[], None]) -> None:
        """Guard an open file; ``alarm`` is called on another thread when it must be looked at."""
        database.lock = self.lock

        def raise_alarm(kind: Alarm) -> None:
            if kind is Alarm.LOST:
                database.lose_lock()
            else:
                database.doubt()
            alarm()

        self._heartbeat = Heartbeat(self.lock, self._clock, raise_alarm)
        self._heartbeat.start()

    def leave(self) -> None:
        """End: the next writer may come."""
        if self._heartbeat is not None:
            self._heartbeat.stop()
            self._heartbeat = None
        self.lock.release()
