"""A disk without room, and folders that may not be written to, for the process that asks."""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SMALL = 20
"""Bytes that still fit onto a disk that is nearly full: less than any result needs."""

_CAPABILITIES_VERSION = 0x20080522
_OVERRIDE = 1 << 1
"""The power of root to write where nobody may (CAP_DAC_OVERRIDE)."""


@contextmanager
def room(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a full disk."""
    before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, most))


@contextmanager
def shut(folder: Path) -> Iterator[None]:
    """Let nobody write into a folder, below it, or to its files; root must have obeyed before."""
    places = [folder, *folder.rglob("*")]
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    try:
        yield
    finally:
        for place in places:
            place.chmod(0o755 if place.is_dir() else 0o644)


def obey_permissions() -> None:
    """Make root obey permissions as everybody does, in this thread and those that it will start."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()
    assert libc.capget(header, sets) == 0
    sets[0] &= ~_OVERRIDE
    assert libc.capset(header, sets) == 0, os.strerror(ctypes.get_errno())
