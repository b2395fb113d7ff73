"""Finds what went to the trash in the same step as the record that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.changes import Kind
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


def gone_together(
    unit: ReadUnit | WriteUnit,
    owner: Kind,
    owners: Sequence[int],
    kind: Kind,
    ids: Sequence[int],
    *,
    by: str,
) -> list[int]:
    """Return those of the records that went with their owners; ``by`` names the owner's id.

    Asked before the owners are restored. What was thrown away by itself stays in the trash.
    """
    moments = {i: row["deleted_at"] for i, row in unit.lists.rows(owner, owners).items()}
    return [
        record_id
        for record_id, row in unit.lists.rows(kind, ids).items()
        if row["deleted_at"] is not None and row["deleted_at"] == moments.get(int(str(row[by])))
    ]
