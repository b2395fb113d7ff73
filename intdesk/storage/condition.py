"""Whether the open data file can be trusted for the next write."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from intdesk.errors import DataFileError
from intdesk.storage import dialect

TROUBLES = frozenset(
    {"disk_error", "damaged", "file_missing", "place_missing", "file_replaced", "lock_lost"}
)
"""Codes after which nothing is written until the file has been looked at."""


class Condition:
    """Remembers an error that stops all writing, and which file was opened."""

    def __init__(self, path: Path) -> None:
        """Begin without trouble, with the file that stands at ``path`` now."""
        self.doubted = False
        self._path = path
        self._trouble: DataFileError | None = None
        self._identity = self._present()

    @property
    def trouble(self) -> str:
        """Return the code of the error, empty while all is well."""
        return self._trouble.code if self._trouble else ""

    def note(self, error: DataFileError) -> DataFileError:
        """Take in an error of a unit; returns it, or what it truly means.

        The engine calls a file protected that was replaced by another one under it.
        """
        if error.code == "read_only" and self._present() != self._identity:
            error = DataFileError("file_replaced", path=str(self._path))
        if error.code in TROUBLES:
            self._trouble = error
        return error

    def assert_sound(self) -> None:
        """Raise the error that stopped all writing again."""
        if self._trouble is not None:
            raise DataFileError(self._trouble.code, **self._trouble.values)

    def recover(self) -> None:
        """Go on with the file that was just found whole."""
        self._trouble = None
        self.doubted = False
        self._identity = self._present()

    def _present(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except OSError:
            return (0, 0)
        return (found.st_dev, found.st_ino)


def assert_whole(connection: Connection, path: Path) -> None:
    """Raise DataFileError ``damaged`` if a page or the structure of the file is not as written."""
    if dialect.page_faults(connection):
        raise DataFileError("damaged", path=str(path))
