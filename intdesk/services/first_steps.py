"""Which first steps a file shows to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intdesk.domain.changes import Kind
from intdesk.domain.first_steps import FirstStep
from intdesk.domain.listing import ListQuery

if TYPE_CHECKING:
    from intdesk.services.office_file import OfficeFile


def is_new(office: OfficeFile) -> bool:
    """Tell whether nothing was entered yet in a file that can be written."""
    return not (
        office.read_only or _any(office, Kind.CONSULTATION) or _any(office, Kind.WORK_ENTRY)
    )


def taken_steps(office: OfficeFile) -> frozenset[FirstStep]:
    """Return the steps that the file shows; asks for the second place of backups, too.

    The profile counts as checked once the Land is there: holidays and legal bases follow from it.
    """
    profile = office.office.get()
    facts = {
        FirstStep.OFFICE: bool(profile.name and profile.land),
        FirstStep.CONSULTATION: _any(office, Kind.CONSULTATION),
        FirstStep.IMPORT: bool(office.import_centre.past()),
        FirstStep.WORK: _any(office, Kind.WORK_ENTRY),
        FirstStep.BACKUP: office.backups.status().second.folder is not None,
    }
    return frozenset(step for step, done in facts.items() if done)


def _any(office: OfficeFile, kind: Kind) -> bool:
    return bool(office.lists.first_ids(ListQuery(kind), 1))
