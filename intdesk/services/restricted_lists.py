"""What leaves the house in lists: nothing of cases whose processing is restricted."""

from __future__ import annotations

from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.storage.unit_of_work import ReadUnit

_KINDS = frozenset({Kind.CASE, Kind.CONSULTATION})


def handed_out(unit: ReadUnit, query: ListQuery) -> ListQuery:
    """Return the query without restricted cases and their contacts (Art. 18 (2) DSGVO)."""
    if query.kind not in _KINDS or not unit.case_links.restricted():
        return query
    return query.with_filter(UNRESTRICTED)
