"""The program's own log: a few small files that turn over, without texts of records."""

from __future__ import annotations

import logging
from pathlib import Path

FILE_NAME = "intdesk.log"
MOST_BYTES = 500_000
KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


def set_up(folder: Path) -> logging.Handler | None:
    """Write log entries to a file in a folder; where that is impossible the program goes on.

    A full file turns over when the program starts: the standard library's handler, which does so
    at any time, loads network modules that would delay the window.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _turn_over(path)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError as problem:
        _log.warning("no log file: %s", type(problem).__name__)
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def _turn_over(path: Path) -> None:
    if not path.exists() or path.stat().st_size < MOST_BYTES:
        return
    for number in range(KEPT_FILES - 1, 0, -1):
        older = path.with_suffix(f".{number}.log")
        if older.exists():
            older.replace(path.with_suffix(f".{number + 1}.log"))
    path.replace(path.with_suffix(".1.log"))
