"""How long work in the storage tells how far it is; the services' progress fits."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection

_OPERATIONS = 50_000
"""Steps of the engine between two looks at whether to stop: some milliseconds."""


class Watch(Protocol):
    """Handed down to long work."""

    def step(self, done: int, total: int) -> None:
        """Say how much of the whole is done."""
        ...

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` if the user wants to stop."""
        ...


class Part:
    """Shows progress of a part of the work as percents of the whole."""

    def __init__(self, whole: Watch, first: int, last: int) -> None:
        """Go from ``first`` to ``last`` percent of ``whole``."""
        self._whole = whole
        self._first = first
        self._last = last

    def step(self, done: int, total: int) -> None:
        """Say how much of the part is done."""
        if total > 0:
            self._whole.step(self._first + (self._last - self._first) * done // total, 100)

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` if the user wants to stop."""
        self._whole.check_cancelled()


def stop_when_cancelled(connection: Connection, watch: Watch) -> None:
    """Let a connection of its own stop in the midst of a statement when the user cancels."""
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a connection in use has one

    def look() -> int:
        watch.check_cancelled()  # an exception here interrupts the statement
        return 0

    driver.set_progress_handler(look, _OPERATIONS)


class _Unwatched:
    def step(self, done: int, total: int) -> None:
        """Tell nobody."""

    def check_cancelled(self) -> None:
        """Never stop."""


UNWATCHED: Watch = _Unwatched()
"""For work that nobody waits for."""
