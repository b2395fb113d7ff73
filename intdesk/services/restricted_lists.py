"""What leaves the house in lists: nothing of restricted cases, and marks on what is internal."""

from __future__ import annotations

from intdesk.domain.case_rights import UNRESTRICTED
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import Office
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import marks_text

_KINDS = frozenset({Kind.CASE, Kind.CONSULTATION, Kind.COMPLAINT, Kind.FOLLOW_UP})
_FOR_ALL = frozenset({Kind.OFFICE_HOUR, Kind.CLOSURE, Kind.PRESS_ITEM})
"""Lists that hang at the door or were in the newspaper; all others name or count single people."""


def handed_out(unit: ReadUnit, query: ListQuery) -> ListQuery:
    """Return the query without restricted cases and what belongs to them (Art. 18 (2) DSGVO)."""
    if query.kind not in _KINDS or not unit.case_links.restricted():
        return query
    return query.with_filter(UNRESTRICTED)


def list_marks(kind: Kind, office: Office) -> str:
    """Return what stands on each page of a list: internal, invented data, both or nothing."""
    return marks_text(internal=kind not in _FOR_ALL, demonstration=office.demonstration)
