"""The use cases of a kind of record, picked by the kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from intdesk.domain.changes import Changes, Kind

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile


class RecordMoves(Protocol):
    """What can be done with records whatever their kind."""

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move records to the trash."""
        ...

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take records out of the trash."""
        ...

    def erase(self, ids: Sequence[int]) -> Changes:
        """Delete records for good."""
        ...


def records_of(office: OfficeFile, kind: Kind) -> RecordMoves:
    """Return the use cases of a kind."""
    if kind is Kind.CONSULTATION:
        return office.consultations
    if kind is Kind.CASE:
        return office.cases
    if kind is Kind.ATTACHMENT:
        return office.attachments
    return office.work_entries if kind is Kind.WORK_ENTRY else office.contacts
