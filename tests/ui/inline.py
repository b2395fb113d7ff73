"""Stand-ins that do at once, on the calling thread, what workers do in the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ui.jobs import Jobs, _Order

T = TypeVar("T")


class InlineJobs(Jobs):
    """Does every job at once."""

    def _submit(self, order: _Order, *, rendering: bool) -> None:
        del rendering
        self._perform(order)


class InlineRunner:
    """Does the work of a list at once."""

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Do the work and hand on its result."""
        on_done(work())
