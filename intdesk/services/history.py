"""Undo: the last steps of the office, across kinds and across restarts."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.steps import HistoryEntry, Operation
from intdesk.services.codes import CodeService
from intdesk.storage.database import Database
from intdesk.storage.journal import UndoStep
from intdesk.texts.labels import REDONE, TAKEN_BACK


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
        return self._take_back(TAKEN_BACK, step_id)

    def operations(self, limit: int = 50) -> list[Operation]:
        """Return the last operations, those that were taken back among them, newest first."""
        with self._database.read() as unit:
            return unit.journal.operations(limit)

    def switch(self, operation: Operation) -> Changes:
        """Take an operation back, or do it again; raises ``StaleRecordError`` as :meth:`undo`."""
        return self._take_back(REDONE if operation.undone else TAKEN_BACK, operation.step)

    def record(self, kind: Kind, record_id: int) -> list[HistoryEntry]:
        """Return what happened to a record and its attachments, newest first."""
        with self._database.read() as unit:
            return unit.journal.record_history(kind, record_id)

    def deleters(self, kind: Kind, ids: Sequence[int]) -> dict[int, str]:
        """Return who put trashed records into the trash, empty names where nobody was known."""
        with self._database.read() as unit:
            return unit.journal.deleters(kind, ids)

    def _take_back(self, label: str, step_id: int) -> Changes:
        with self._database.write(label) as unit:
            changes = unit.journal.undo(step_id)
        if Kind.CODE in changes.kinds:
            self._codes.forget()
        return changes
