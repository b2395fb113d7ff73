"""What goes along with a record that goes: its contacts, its follow-ups, its attachments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Connection, select

from intdesk.domain.changes import Kind
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.committees import meeting
from intdesk.storage.tables.complaints import complaint, complaint_step
from intdesk.storage.tables.hours import follow_up
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.safety import attachment
from intdesk.storage.tables.volunteering import volunteer

Key = tuple[Kind, int]

_CHILDREN: tuple[tuple[Kind, Kind, Column[int]], ...] = (
    (Kind.CASE, Kind.CONSULTATION, consultation.c.case_id),
    (Kind.CASE, Kind.COMPLAINT, complaint.c.case_id),
    (Kind.COMPLAINT, Kind.COMPLAINT_STEP, complaint_step.c.complaint_id),
    (Kind.COMMITTEE, Kind.MEETING, meeting.c.committee_id),
    (Kind.CONTACT, Kind.VOLUNTEER, volunteer.c.contact),
)
"""Records that go with another one: of which kind, their own kind, the column that says of whom;
parents come before what goes with their children.

Frozen texts of report editions will be one more entry, once there are editions.
"""


@dataclass(frozen=True, slots=True)
class Going:
    """Everything that goes: for each record the chosen one with which it goes."""

    owners: Mapping[Key, Key]

    def ids(self, kind: Kind) -> list[int]:
        """Return the records of a kind, in order."""
        return sorted(record_id for its_kind, record_id in self.owners if its_kind is kind)

    def all_along(self) -> dict[Key, dict[str, int]]:
        """Return how many records of each kind go with each chosen one."""
        counts: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        for key, owner in self.owners.items():
            counts[owner].update([] if key == owner else [key[0].value])
        return {owner: dict(sorted(found.items())) for owner, found in counts.items()}


def going_with(connection: Connection, chosen: Collection[Key]) -> Going:
    """Return the chosen records with everything that belongs to them, in the trash or not.

    Of a case that lies in the trash itself only what lies there, too: a contact that came out of
    it is counted, and stays as one without a case.
    """
    owners: dict[Key, Key] = {key: key for key in chosen if _exists(key[0])}
    for parent, child, column in _CHILDREN:
        parents = {key[1]: owner for key, owner in owners.items() if key[0] is parent}
        table = MAPS[child].table
        told = table.c.deleted_at.is_not(None) | ~_trashed_case(column)
        condition = told if parent is Kind.CASE else None
        for record_id, of in _linked(connection, table.c.id, column, parents, condition):
            owners.setdefault((child, record_id), parents[of])
    for kind in {key[0] for key in owners}:
        mine = {key[1]: owner for key, owner in owners.items() if key[0] is kind}
        its = follow_up.c.linked_kind == kind.value
        for i, of in _linked(connection, follow_up.c.id, follow_up.c.linked_id, mine, its):
            owners.setdefault((Kind.FOLLOW_UP, i), mine[of])
    for kind in {key[0] for key in owners} & MAPS.keys():
        mine = {key[1]: owner for key, owner in owners.items() if key[0] is kind}
        its = attachment.c.kind == kind.value
        for i, of in _linked(connection, attachment.c.id, attachment.c.record_id, mine, its):
            owners.setdefault((Kind.ATTACHMENT, i), mine[of])
    return Going(owners)


def _exists(kind: Kind) -> bool:
    return kind in MAPS or kind is Kind.ATTACHMENT


def _trashed_case(case_id: Column[int]) -> ColumnElement[bool]:
    found = select(case_file.c.id).where(
        case_file.c.id == case_id, case_file.c.deleted_at.is_not(None)
    )
    return found.correlate(case_id.table).exists()


def _linked(
    connection: Connection,
    record_id: Column[int],
    link: Column[int],
    owners: Mapping[int, Key],
    condition: ColumnElement[bool] | None = None,
) -> Iterator[tuple[int, int]]:
    wanted = sorted(owners)
    for start in range(0, len(wanted), CHUNK):
        query = select(record_id, link).where(link.in_(wanted[start : start + CHUNK]))
        if condition is not None:
            query = query.where(condition)
        for row in connection.execute(query.order_by(record_id)):
            yield row[0], row[1]
