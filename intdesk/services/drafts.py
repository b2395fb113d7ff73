"""Keeping what stands unsaved in forms: outside of the journal, in the (encrypted) file.

Forms keep their entries beside the window's work, so an older write could come after a newer one
or after the record was saved. Each write therefore has a number, taken when the entries were
read from the form; a write that is older than what was decided since does nothing. One that failed
may come again under its number.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from threading import Lock

from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.draft import KeptDraft
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.unit_of_work import WriteUnit


class DraftService:
    """Keeps and gives back the entries of forms; every method may be called in any thread."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock
        self._numbers = count(1)
        self._newest: dict[tuple[str, int], int] = {}
        self._lock = Lock()

    def number(self) -> int:
        """Return the number of a write whose entries are read now."""
        return next(self._numbers)

    def get(self, form: str, record_id: int) -> KeptDraft | None:
        """Return what a form keeps for a record (0: a new one), if anything."""
        with self._database.read() as unit:
            return unit.drafts.get(form, record_id)

    def all(self) -> list[KeptDraft]:
        """Return everything that is kept, the newest first."""
        with self._database.read() as unit:
            return unit.drafts.all()

    def keep(
        self,
        form: str,
        record_id: int,
        version: int,
        entries: Mapping[str, object],
        number: int = 0,
    ) -> bool:
        """Keep entries made on a version of a record; tells whether they were still wanted.

        Entries of a record that was erased meanwhile are not: they would bring its words back.
        Without ``number`` they are the newest. Raises DataFileError as ``Database.write``.
        """
        with self._lock:
            if not self._is_newest(form, record_id, number or self.number()):
                return False
            draft = KeptDraft(form, record_id, version, entries, self._clock.now())
            with self._database.write("") as unit:
                if _erased(unit, form, record_id):
                    return False
                unit.drafts.keep(draft)
            return True

    def drop(self, form: str, record_id: int, number: int = 0) -> bool:
        """Drop what a form keeps for a record; tells whether that was still wanted."""
        with self._lock:
            if not self._is_newest(form, record_id, number or self.number()):
                return False
            with self._database.write("") as unit:
                unit.drafts.drop(form, record_id)
            return True

    def settle(self, form: str, record_id: int) -> None:
        """Let no write that was ordered before come any more: the record is saved next."""
        with self._lock:
            self._is_newest(form, record_id, self.number())

    def _is_newest(self, form: str, record_id: int, number: int) -> bool:
        newest = number >= self._newest.get((form, record_id), 0)
        if newest:
            self._newest[form, record_id] = number
        return newest


def _erased(unit: WriteUnit, form: str, record_id: int) -> bool:
    """Tell whether a form edits a record that was there once and is no more."""
    if not record_id or form not in set(MAPS):
        return False
    try:
        unit.of(MAPS[Kind(form)]).get(record_id)
    except KeyError:
        return bool(unit.journal.record_history(Kind(form), record_id))
    return False
