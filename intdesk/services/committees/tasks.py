"""The tasks (Aufträge) of meetings: follow-ups that know their meeting and item of the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.meeting import Meeting
from intdesk.storage.database import Database
from intdesk.storage.repositories.committees import MEETINGS
from intdesk.storage.repositories.kinds import CONTACTS, FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

_OPEN = Filter("state", ("open",))


@dataclass(frozen=True, slots=True)
class Task:
    """A task with the day of its meeting and the name of who has it (empty: the officer)."""

    follow_up: FollowUp
    day: date
    who: str = ""


class TaskService:
    """Reads the tasks of the meetings of one data file; follow-ups store and finish them."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def of_meeting(self, meeting_id: int) -> list[Task]:
        """Return the tasks of a meeting by their days, done ones included."""
        with self._database.read() as unit:
            return meeting_tasks(unit, [meeting_id])

    def carried(self, meeting: Meeting) -> list[Task]:
        """Return the open tasks of earlier meetings of the same committee, see there."""
        with self._database.read() as unit:
            return carried_tasks(unit, meeting)

    def blank(self, meeting: Meeting, item_key: int) -> FollowUp:
        """Return a draft of a task that comes from an item of the agenda (0: from none)."""
        return FollowUp(
            due=meeting.next_on,
            linked_kind=Kind.MEETING.value,
            linked_id=meeting.id,
            linked_part=item_key,
        )


def meeting_tasks(
    unit: ReadUnit | WriteUnit, meetings: Sequence[int], *, only_open: bool = False
) -> list[Task]:
    """Return the tasks of meetings by their days."""
    query = _query(meetings).with_filter(_OPEN) if only_open else _query(meetings)
    points = unit.of(FOLLOW_UPS).many(unit.lists.ids(query)) if meetings else []
    days = {m.id: m.day or date.min for m in unit.of(MEETINGS).present(meetings)}
    people = sorted({point.responsible for point in points if point.responsible})
    names = {one.id: one.spoken_name for one in unit.of(CONTACTS).present(people)}
    return [
        Task(point, days[point.linked_id], names.get(point.responsible or 0, ""))
        for point in points
        if point.linked_id in days
    ]


def carried_tasks(unit: ReadUnit | WriteUnit, meeting: Meeting) -> list[Task]:
    """Return the open tasks of meetings of the same committee before the day of this one."""
    if not meeting.committee_id:
        return []
    filters = [Filter("committee_id", (str(meeting.committee_id),))]
    if meeting.day is not None:
        filters.append(Filter("day", ("", meeting.day.isoformat()), Op.BETWEEN))
    ids = unit.lists.ids(ListQuery(Kind.MEETING, filters=tuple(filters), sort="day"))
    return meeting_tasks(unit, [i for i in ids if i != meeting.id], only_open=True)


def open_points(
    unit: ReadUnit | WriteUnit, meetings: Sequence[int], *, trashed: bool = False
) -> list[FollowUp]:
    """Return the open tasks of meetings, with ``trashed`` those in the trash instead."""
    query = replace(_query(meetings).with_filter(_OPEN), trashed=trashed)
    return unit.of(FOLLOW_UPS).many(unit.lists.ids(query))


def _query(meetings: Sequence[int]) -> ListQuery:
    mine = (
        Filter("linked_kind", (Kind.MEETING.value,)),
        Filter("linked_id", tuple(map(str, meetings))),
    )
    return ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)
