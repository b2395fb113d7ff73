"""Images of stored records in the journal: plain values that JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table

from intdesk.storage.tables.types import IsoDate, UtcDateTime

_READERS = {IsoDate: date.fromisoformat, UtcDateTime: datetime.fromisoformat}
_BOOKKEEPING = frozenset({"id", "uuid", "version", "created_at", "updated_at"})


def encode(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the image of a stored record; bytes are left out (the journal holds no blobs)."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in stored.items()
        if not isinstance(value, bytes)
    }


def decode(table: Table, image: Mapping[str, Any]) -> dict[str, Any]:
    """Return the stored record of an image; what the table does not have stays as it is."""
    stored = dict(image)
    for name, value in image.items():
        reader = _READERS.get(type(table.c[name].type)) if name in table.c else None
        if reader and value is not None:
            stored[name] = reader(value)
    return stored


def changed_fields(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> list[str]:
    """Return the names of the fields that differ, without version and moments."""
    old, new = before or {}, after or {}
    return sorted(
        name
        for name in old.keys() | new.keys()
        if name not in _BOOKKEEPING and old.get(name) != new.get(name)
    )
