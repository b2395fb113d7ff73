"""What a record about something else says of a person whom it names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intdesk.domain.subject_report import Entry, Item
from intdesk.services.subject_access.entries import Describer, title_of
from intdesk.storage.repositories.contact_references import PARTS, fields_naming
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.texts.privacy.contacts import CALLED, NAMED, NAMED_AS, OTHERWISE, TOLD

_WHOLE_PARTS = frozenset({"members", "attendance"})
"""Parts that are about nobody but the person whom they name."""


class NamingDescriber:
    """Tells of records that name a contact: what they are, as what it stands there, no more."""

    def __init__(self, describer: Describer, contact_id: int) -> None:
        """Take what puts values into words, and the contact."""
        self._describer = describer
        self._contact_id = contact_id

    def entry(self, record_map: RecordMap[Any], stored: Stored) -> Entry:
        """Return a record by its kind, day and title, and what it says of the person."""
        draft = record_map.draft(stored)
        fields = fields_naming(record_map, stored, self._contact_id)
        called = getattr(draft, "title", "") or getattr(draft, "name", "")
        told = {name for field in fields for name in TOLD.get(field, ())}
        said = [NAMED.get(name, OTHERWISE) for name in fields]
        items = [
            *([Item("title", CALLED, called, called)] if called else []),
            Item("named_as", NAMED_AS, said, ", ".join(said)),
            *self._parts(record_map, stored, fields),
            *self._describer.items(record_map, stored, told),
        ]
        return Entry(
            record_map.kind.value, stored["id"], title_of(record_map.kind, draft), tuple(items),
            stored["created_at"].astimezone().date(), stored["import_batch"] is not None,
            stored["deleted_at"] is not None,
        )  # fmt: skip

    def _parts(
        self, record_map: RecordMap[Any], stored: Stored, fields: list[str]
    ) -> Iterator[Item]:
        draft = record_map.draft(stored)
        for name, key in PARTS.get(record_map.kind, {}).items():
            if name in fields and name in _WHOLE_PARTS:
                mine = [p for p in getattr(draft, name) if getattr(p, key) == self._contact_id]
                plain = [part for part in stored[name] if part[key] == self._contact_id]
                yield self._describer.parts_item(name, mine, plain)
