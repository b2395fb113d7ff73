"""One flipped byte in a file: which ones to try, and the file with it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096


def flips(size: int, count: int, seed: int = 5) -> Iterator[tuple[int, int]]:
    """Yield places in a file and what to flip there: by turns first page, last page, anywhere."""
    chance = random.Random(seed)
    areas = (range(min(PAGE, size)), range(max(0, size - PAGE), size), range(size), range(size))
    for number in range(count):
        yield chance.choice(areas[number % len(areas)]), chance.randint(1, 255)


def flipped(content: bytes, at: int, change: int, path: Path) -> Path:
    """Write a file whose byte at a place differs, and return its path."""
    path.write_bytes(content[:at] + bytes([content[at] ^ change]) + content[at + 1 :])
    return path
