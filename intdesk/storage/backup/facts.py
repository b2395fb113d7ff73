"""What a data file of any schema says of itself: identity, revision, row counts, last change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from intdesk.storage import upgrade
from intdesk.storage.tables.history import change_set
from intdesk.storage.tables.office import meta

_COUNTED = ("change_set", "protocol", "attachment")
"""Tables whose ids are never used twice: their highest ids name a state of the file."""

FILE_ID = "file_id"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is compared between a file and its backup, and what the manifest tells."""

    file_id: str
    revision: str
    counts: Mapping[str, int]
    mark: str


class FileState:
    """Reads the facts through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def facts(self) -> Facts:
        """Return all facts; counting takes some hundredths of a second at 100,000 records."""
        return Facts(
            self.file_id(),
            upgrade.stored_revision(self._connection),
            upgrade.row_counts(self._connection),
            self.mark(),
        )

    def file_id(self) -> str:
        """Return the identity of the file, empty for one of the first release."""
        query = select(meta.c.value).where(meta.c.name == FILE_ID)
        return str(self._connection.execute(query).scalar() or "")

    def mark(self) -> str:
        """Return a text that is another one after each step; empty if nothing was ever done."""
        rows = self._connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
        highest = {str(name): int(seq) for name, seq in rows}
        if not any(highest.get(name) for name in _COUNTED):
            return ""
        ids = ".".join(str(highest.get(name, 0)) for name in _COUNTED)
        # After a restore the ids go on from lower numbers, so that the moment belongs to it.
        last = self.last_step()
        return f"{ids}@{last.isoformat() if last else ''}"

    def last_step(self) -> datetime | None:
        """Return when something was last done, ``None`` if nothing ever was."""
        return self._connection.execute(select(func.max(change_set.c.moment))).scalar()
