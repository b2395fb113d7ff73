"""Undo: the last steps of the office, across kinds and across restarts."""

from __future__ import annotations

from intdesk.domain.changes import Changes
from intdesk.storage.database import Database
from intdesk.storage.journal import UndoStep


class HistoryService:
    """Reads the journal and takes steps back."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def last(self) -> UndoStep | None:
        """Return the latest step that can be undone, if any."""
        with self._database.read() as unit:
            return unit.journal.last()

    def steps(self, limit: int = 50) -> list[UndoStep]:
        """Return the latest steps, newest first."""
        with self._database.read() as unit:
            return unit.journal.steps(limit)

    def undo(self, step_id: int) -> Changes:
        """Take a step back; raises ``StaleRecordError`` if a record changed after it."""
        with self._database.write("") as unit:
            return unit.journal.undo(step_id)
