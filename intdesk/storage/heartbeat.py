"""The thread that gives signs of life in the lock file and notices a sleep of the computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from threading import Lock, Thread

from intdesk import collector
from intdesk.clock import Clock
from intdesk.storage.locking import FileLock, LockState

TICK = timedelta(seconds=10)
BEAT = timedelta(seconds=60)
SLEPT = timedelta(seconds=45)
"""A tick that comes so much too late means that the computer slept (or its clock was set)."""


class Alarm(StrEnum):
    """Why the file must be looked at before the next write."""

    WOKE = "woke"
    LOST = "lost"


class Heartbeat:
    """Beats once a minute until :meth:`stop`; ``alarm`` is called on its own thread."""

    def __init__(self, lock: FileLock, clock: Clock, alarm: Callable[[Alarm], None]) -> None:
        """Keep the lock alive; :meth:`start` begins."""
        self._lock = lock
        self._clock = clock
        self._alarm = alarm
        self._ticked = self._beaten = clock.now()
        self._lost = False
        self._end = Lock()
        self._end.acquire()
        self._thread = Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._thread.start()

    def stop(self) -> None:
        """End; returns when the last beat is over."""
        self._end.release()
        self._thread.join()

    def tick(self) -> None:
        """Look at the clock: after a sleep or when it is time, look at the lock, too."""
        now = self._clock.now()
        woke = now - self._ticked > TICK + SLEPT
        self._ticked = now
        if woke:
            self._alarm(Alarm.WOKE)
        if woke or not timedelta() <= now - self._beaten < BEAT:
            self._beaten = now
            lost = self._lock.beat() is LockState.LOST
            if lost and not self._lost:
                self._alarm(Alarm.LOST)
            self._lost = lost

    def _run(self) -> None:
        seconds = TICK.total_seconds()
        while not self._end.acquire(timeout=seconds):
            with collector.resting():
                self.tick()
