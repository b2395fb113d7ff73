"""Undo: the last steps of the office, across kinds and across restarts."""

from __future__ import annotations

from intdesk.domain.changes import Changes, Kind
from intdesk.services.codes import CodeService
from intdesk.storage.database import Database
from intdesk.storage.journal import UndoStep
from intdesk.texts.labels import TAKEN_BACK


class HistoryService:
    """Reads the journal and takes steps back."""

    def __init__(self, database: Database, codes: CodeService) -> None:
        """Keep the data file, and the code lists that a step may have changed."""
        self._database = database
        self._codes = codes

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
        with self._database.write(TAKEN_BACK) as unit:
            changes = unit.journal.undo(step_id)
        if Kind.CODE in changes.kinds:
            self._codes.forget()
        return changes
