"""Plain file work on copies: hash, copy, put on the disk for good. Never on an open data file."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from intdesk.output import private_mode
from intdesk.storage.backup.watch import Watch

_CHUNK = 1024 * 1024
_PLAIN = b"SQLite format 3\0"


def is_plain(path: Path) -> bool:
    """Tell whether a file is a database without encryption; raises ``OSError``."""
    with path.open("rb") as stream:
        return stream.read(len(_PLAIN)) == _PLAIN


def sha256_of(path: Path, watch: Watch) -> str:
    """Return the SHA-256 of a file, with progress in bytes; raises ``OSError``."""
    found = hashlib.sha256()
    size = path.stat().st_size
    done = 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
            done += len(chunk)
            watch.check_cancelled()
            watch.step(min(done, size), size)
    return found.hexdigest()


def copy_file(source: Path, target: Path, watch: Watch) -> None:
    """Write a new, private file with the content of another, and onto the disk.

    Raises ``OSError``.
    """
    size = source.stat().st_size
    done = 0
    target.touch(private_mode(target.parent), exist_ok=False)
    with source.open("rb") as reading, target.open("r+b") as writing:
        while chunk := reading.read(_CHUNK):
            writing.write(chunk)
            done += len(chunk)
            watch.check_cancelled()
            watch.step(min(done, size), size)
        writing.flush()
        os.fsync(writing.fileno())


def sync_file(path: Path) -> None:
    """Put a finished file onto the disk."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())
