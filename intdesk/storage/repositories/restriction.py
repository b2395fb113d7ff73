"""Restricted cases and what belongs to them stay as they are (Art. 18 (2) DSGVO).

Whatever kind has a ``case_id`` belongs to a case. A restriction itself, its lifting, withdrawn
consents and what the person asked for may still be written.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from intdesk.domain.changes import Kind
from intdesk.errors import IntDeskError
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables.cases import case_file

_STILL = frozenset({"restricted_on", "restriction_ground", "requests", "consents"})


def require_free_case(before: Stored, after: Stored) -> None:
    """Raise ``case_restricted`` if more of a restricted case would change than its person may."""
    if before["restricted_on"] is None:
        return
    changed = {name for name, value in after.items() if before.get(name) != value}
    if changed - _STILL:
        raise IntDeskError("case_restricted", number=before["number"])


def require_free(
    connection: Connection, record_map: RecordMap[Any], records: Iterable[Stored]
) -> None:
    """Raise ``case_restricted`` if records are restricted cases or belong to one."""
    c = case_file.c
    if record_map.kind is Kind.CASE:
        numbers = [r["number"] for r in records if r.get("restricted_on") is not None]
    elif "case_id" in record_map.table.c:
        ids = {r["case_id"] for r in records if r.get("case_id") is not None}
        query = select(c.number).where(c.id.in_(ids), c.restricted_on.is_not(None))
        numbers = list(connection.execute(query).scalars()) if ids else []
    else:
        return
    if numbers:
        raise IntDeskError("case_restricted", number=numbers[0])
