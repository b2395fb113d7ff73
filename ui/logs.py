"""The program's own log: a few small files that turn over, without texts of records."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "intdesk.log"
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_MOST_BYTES = 500_000
_KEPT_FILES = 3


def set_up(folder: Path) -> None:
    """Write log entries to files in a folder; where that is impossible the program goes on."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_MOST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except OSError as problem:
        logging.getLogger(__name__).warning("no log file: %s", type(problem).__name__)
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
