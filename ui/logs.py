"""The program's own log: a few small files that turn over, without texts of records."""

from __future__ import annotations

import logging
from pathlib import Path

FILE_NAME = "intdesk.log"
MOST_BYTES = 500_000
KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


class TurningFile(logging.FileHandler):
    """A log file that turns over when it is full.

    The standard library's handler does the same, but loads network modules that would delay the
    window.
    """

    def __init__(self, path: Path) -> None:
        """Go on in the file at ``path``."""
        super().__init__(path, encoding="utf-8")
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write an entry; one that finds the file full begins a new one."""
        try:
            if self._path.exists() and self._path.stat().st_size >= MOST_BYTES:
                self.close()  # Windows moves no open file; writing opens it again
                _turn_over(self._path)
            super().emit(record)
        except OSError:
            self.handleError(record)


def set_up(folder: Path) -> logging.Handler | None:
    """Write log entries to a file in a folder; where that is impossible the program goes on."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = TurningFile(path)
    except OSError as problem:
        _log.warning("no log file: %s", type(problem).__name__)
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def _turn_over(path: Path) -> None:
    for number in range(KEPT_FILES - 1, 0, -1):
        older = path.with_suffix(f".{number}.log")
        if older.exists():
            older.replace(path.with_suffix(f".{number + 1}.log"))
    path.replace(path.with_suffix(".1.log"))
