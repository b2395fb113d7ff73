"""Machines, clocks and holders for the tests of the lock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from intdesk.storage.holder import Holder
from intdesk.storage.locking import lock_path
from intdesk.storage.machine import Machine

START = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
HERE = Machine("meier", "PC-1", "1111", "boot-1")
HOLDER = Holder("meier", "PC-1", "1111", "boot-1", 4711, "500", "token-a", START, START)
ELSEWHERE = replace(HOLDER, user="kaya", computer="PC-17", identity="1717", boot="boot-9")


class SetClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def advance(self, **span: float) -> None:
        self.moment += timedelta(**span)


def leave_lock(path: Path, holder: Holder = ELSEWHERE, **values: Any) -> Path:
    """Put a lock file beside a data file, as its holder would have."""
    lock = lock_path(path)
    lock.write_bytes(replace(holder, **values).as_bytes())
    return lock
