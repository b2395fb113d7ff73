"""Whoever saves waits for the end of our own copy of the file, however large it is.

The engine lets a commit wait five seconds for readers and then refuses it. That is right for other
programs, but a copy of our own will end: within this program both wait for each other here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition

from intdesk.errors import DataFileError

PATIENCE = 600.0
"""Seconds after which something must be wrong: no step and no copy takes so long."""


class CopyGate:
    """Lets steps that write and copies of the file pass by turns; steps may overlap."""

    def __init__(self, path: str) -> None:
        """Guard the data file at ``path``, which errors name."""
        self._path = path
        self._change = Condition()
        self._steps = 0
        self._copying = False

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run a step that writes, after a copy that is under way; raises ``busy``."""
        with self._change:
            self._wait(free=lambda: not self._copying)
            self._steps += 1
        try:
            yield
        finally:
            with self._change:
                self._steps -= 1
                self._change.notify_all()

    @contextmanager
    def copying(self) -> Iterator[None]:
        """Copy the file while no step writes to it; raises ``busy``."""
        with self._change:
            self._wait(free=lambda: not self._steps and not self._copying)
            self._copying = True
        try:
            yield
        finally:
            with self._change:
                self._copying = False
                self._change.notify_all()

    def _wait(self, *, free: Callable[[], bool]) -> None:
        if not self._change.wait_for(free, PATIENCE):
            raise DataFileError("busy", path=self._path)
