"""Whether a record still tells anything, or is nothing but a count."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from intdesk.domain.changes import Kind
from intdesk.storage.tables.retention import anonymised


def still_told(kind: Kind, record_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition on a record that it was not anonymised."""
    done = select(anonymised.c.record_id).where(anonymised.c.kind == kind.value)
    return record_id.not_in(done)
