"""The labels and names that go into the search texts of records."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from intdesk.domain.codes import CodeListId
from intdesk.storage.tables.committees import committee as committee_table
from intdesk.storage.tables.events import event_series
from intdesk.storage.tables.office import code as code_table
from intdesk.storage.tables.office import setting as setting_table
from intdesk.storage.tables.records import contact as contact_table

NOTES_SETTING = "free_notes"
NOTES_OFF = "off"
"""The setting of the office that keeps notes about persons out of use."""


class Labels:
    """The labels of codes and the names of contacts that search texts need, within one unit."""

    def __init__(self, connection: Connection) -> None:
        """Begin with nothing known."""
        self._connection = connection
        self._labels: dict[tuple[str, str], str] = {}
        self._names: dict[int, str] = {}
        self._committees: dict[int, str] = {}
        self._series: dict[int, str] = {}
        self._notes: bool | None = None

    def note(self, text: str) -> str:
        """Return a note about a person as a search may find it: nothing while notes are off."""
        if not text:
            return ""
        if self._notes is None:
            query = select(setting_table.c.value).where(setting_table.c.name == NOTES_SETTING)
            self._notes = self._connection.execute(query).scalar() != NOTES_OFF
        return text if self._notes else ""

    def prefetch(self, codes: Iterable[tuple[str, str]], contacts: Iterable[int]) -> None:
        """Read what is not known yet of the given codes (list, code) and contacts."""
        missing = {key for key in codes if key[1] and key not in self._labels}
        if missing:
            c = code_table.c
            query = select(c.list_id, c.code, c.label).where(
                c.list_id.in_({list_id for list_id, _ in missing}),
                c.code.in_({code for _, code in missing}),
            )
            found = {(r[0], r[1]): r[2] for r in self._connection.execute(query)}
            self._labels |= {key: found.get(key, "") for key in missing}
        strangers = {contact for contact in contacts if contact not in self._names}
        if strangers:
            query = select(contact_table.c.id, contact_table.c.name).where(
                contact_table.c.id.in_(strangers)
            )
            self._names |= {r[0]: r[1] for r in self._connection.execute(query)}

    def label(self, list_id: CodeListId, code: str) -> str:
        """Return the label of a code that was prefetched."""
        return self._labels.get((list_id, code), "")

    def name(self, contact: int | None) -> str:
        """Return the name of a contact that was prefetched."""
        return self._names.get(contact or 0, "")

    def committee(self, committee_id: int) -> str:
        """Return the name of a committee."""
        if committee_id not in self._committees:
            c = committee_table.c
            query = select(c.name).where(c.id == committee_id)
            self._committees[committee_id] = self._connection.execute(query).scalar() or ""
        return self._committees[committee_id]

    def series(self, record_id: int | None) -> str:
        """Return the title of a series of events; there are few, each is read once."""
        if not record_id:
            return ""
        if record_id not in self._series:
            query = select(event_series.c.title).where(event_series.c.id == record_id)
            self._series[record_id] = self._connection.execute(query).scalar() or ""
        return self._series[record_id]

    def forget(self) -> None:
        """Read everything anew, after a label or a name changed."""
        self._labels.clear()
        self._names.clear()
        self._committees.clear()
        self._series.clear()
        self._notes = None
