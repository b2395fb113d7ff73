"""What went to the trash in the same step as its record comes back with it, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.storage.repositories.mapping import RecordMap
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


def restore_together(
    unit: WriteUnit,
    owner: RecordMap[Any],
    owners: Sequence[int],
    part: RecordMap[Any],
    trashed: Sequence[int],
    *,
    by: str = "linked_id",
) -> None:
    """Take owners out of the trash, and those of their trashed parts that went with them."""
    together = gone_together(unit, owner.kind, owners, part.kind, trashed, by=by)
    unit.of(owner).restore(owners)
    unit.of(part).restore(together)
