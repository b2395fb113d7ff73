"""The garbage collector rests while other threads than the window's run our code.

It runs on whatever thread allocates and would delete widgets there. Whoever works beside the
window asks for a rest; the collector goes on when the last one is done.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_resting = 0


def rest() -> None:
    """Let the collector rest until as many calls of :func:`go_on` as of this one."""
    global _resting  # noqa: PLW0603 - the collector is one for the whole process
    with _lock:
        _resting += 1
        gc.disable()


def go_on() -> None:
    """End one rest."""
    global _resting  # noqa: PLW0603 - the collector is one for the whole process
    with _lock:
        _resting -= 1
        if not _resting:
            gc.enable()


def begin() -> None:
    """Switch the collector on after the program's start, unless someone has it rest."""
    with _lock:
        if not _resting:
            gc.enable()


@contextmanager
def resting() -> Iterator[None]:
    """Let the collector rest during the block."""
    rest()
    try:
        yield
    finally:
        go_on()
