"""How the search tells how far it is, hears that it shall stop, and ends in any case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Watcher(Protocol):
    """Told about progress; the ``Progress`` of services is one."""

    def step(self, done: int, total: int) -> None:
        """Say how much of the whole is done."""
        ...

    def check_cancelled(self) -> None:
        """Raise ``CancelledError`` if the user wants to stop."""
        ...


class _Unwatched:
    def step(self, done: int, total: int) -> None:
        """Tell nobody."""

    def check_cancelled(self) -> None:
        """Never stop."""


UNWATCHED: Watcher = _Unwatched()


@dataclass(frozen=True, slots=True)
class Effort:
    """How much the search may do, in coefficients touched (the same on every machine).

    A first run may take ``limit``; what is still undecided then stays hidden. Further runs with
    other orders of cells follow, at most ``runs`` in all, while they fit into ``improving``.
    """

    limit: int = 20_000_000
    improving: int = 500_000
    runs: int = 12


USUAL_EFFORT = Effort()
