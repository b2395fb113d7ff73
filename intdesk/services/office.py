"""The office profile."""

from __future__ import annotations

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.draft import OFFICE_RECORD
from intdesk.domain.office import Office, validate
from intdesk.domain.problems import errors
from intdesk.errors import InvalidDraftError
from intdesk.storage.database import Database
from intdesk.texts.labels import OFFICE_CHANGED


class OfficeService:
    """Reads and saves the one office profile of a data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def get(self) -> Office:
        """Return the profile."""
        with self._database.read() as unit:
            return unit.office.get()

    def save(self, office: Office, *, form: str = "") -> Changes:
        """Store the profile; the entries that ``form`` kept go in the same step.

        Raises ``InvalidDraftError`` or ``StaleRecordError``.
        """
        found = errors(validate(office))
        if found:
            raise InvalidDraftError(found)
        with self._database.write(OFFICE_CHANGED) as unit:
            unit.office.save(office)
            if form:
                unit.drafts.drop(form, OFFICE_RECORD)
        return Changes.of(Kind.OFFICE, undo_label=OFFICE_CHANGED if unit.step else "")
