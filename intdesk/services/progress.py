"""How a long task tells how far it is and hears that it shall stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Handed to long tasks by the window's job and by the command line."""

    def step(self, done: int, total: int) -> None:
        """Say how much of the whole is done; ``total`` 0 means unknown."""
        ...

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` if the user wants to stop."""
        ...


class _Silent:
    def step(self, done: int, total: int) -> None:
        """Tell nobody."""

    def check_cancelled(self) -> None:
        """Never stop."""


SILENT: Progress = _Silent()
"""For callers that need no progress."""
