"""The use cases of meetings: planned alone or several at once, prepared, held, minuted."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.committee import Committee, sitting
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.meeting import (
    Meeting,
    MeetingState,
    all_present,
    arranged,
    invited,
    planned_anew,
)
from intdesk.domain.meeting_problems import validate
from intdesk.domain.meeting_time import NotedTime, TimeStanding
from intdesk.errors import IntDeskError
from intdesk.services.committees.tasks import open_points
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.committees import usual_agenda
from intdesk.texts.labels import MEETINGS_PLANNED, RECORD_LABELS, TIME_NOTED_ELSEWHERE

_BOTH = frozenset({Kind.MEETING, Kind.FOLLOW_UP})
COUNTS_HERE = Kind.MEETING.value
"""The officer's word that a meeting counts beside the entries of its day."""


class MeetingService(Records[Meeting]):
    """Meetings of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        rules: RecordRules[Meeting] = RecordRules(
            MEETINGS, lambda draft: validate(draft, clock.today())
        )
        super().__init__(database, rules)
        self._clock = clock

    def save(self, draft: Meeting, *, form: str = "") -> Saved:
        """Store a meeting; the items of its agenda get keys that stay."""
        return super().save(arranged(draft), form=form)

    def duplicate(self, record_id: int) -> Meeting:
        """Return an unsaved copy that is still to be planned."""
        return planned_anew(self.get(record_id))

    def draft_for(self, committee_id: int, day: date | None = None) -> Meeting:
        """Return a meeting of a committee to be planned: usual place, time, agenda, members.

        Without a day it takes the one that the last meeting named as the next. Raises
        ``IntDeskError("record_missing")``.
        """
        with self._database.read() as unit:
            committee = _committee(unit, committee_id)
            last = _last(unit, committee_id)
        proposed = last.next_on if last is not None else None
        return _planned(committee, day or proposed, self._clock.today())

    def plan(self, committee_id: int, days: Sequence[date]) -> tuple[Changes, int]:
        """Plan meetings of a committee in one step; days that have one already are left out.

        Returns what changed and how many are new. Raises ``IntDeskError("record_missing")``.
        """
        with self._database.write(MEETINGS_PLANNED) as unit:
            committee = _committee(unit, committee_id)
            known = {m.day for m in unit.of(MEETINGS).many(unit.lists.ids(_of(committee_id)))}
            new = [day for day in days if day not in known]
            for day in new:
                unit.of(MEETINGS).save(arranged(_planned(committee, day, day)))
        label = MEETINGS_PLANNED if unit.step else ""
        return Changes(frozenset({Kind.MEETING, Kind.COMMITTEE}), (), label), len(new)

    def invite_members(self, draft: Meeting) -> Meeting:
        """Return a draft with everybody on its list who sits in the committee on that day."""
        if not draft.committee_id:
            return draft
        with self._database.read() as unit:
            committee = _committee(unit, draft.committee_id)
        return invited(draft, sitting(committee, draft.day or self._clock.today()))

    def note_all_present(self, draft: Meeting) -> Meeting:
        """Return a draft with everybody present of whom nothing is noted."""
        return all_present(draft)

    def time_standing(self, record_id: int) -> TimeStanding:
        """Return where the working time of a meeting counts, and what may be the same time."""
        with self._database.read() as unit:
            meeting = _existing(unit, record_id)
            if meeting.day is None or not meeting.work_minutes:
                return TimeStanding()
            committee = _committee(unit, meeting.committee_id or 0)
            noted = unit.meeting_times.noted_on(meeting.day, fold(committee.name))
        if meeting.time_kind == COUNTS_HERE:
            return TimeStanding()
        if meeting.time_kind:
            chosen = meeting.time_kind, meeting.time_id
            held = [n for n in noted if (n.kind.value, n.record_id) == chosen]
            return TimeStanding(held[0] if held else None)
        naming = [entry for entry in noted if entry.names]
        return TimeStanding(naming[0]) if naming else TimeStanding(None, tuple(noted))

    def decide_time(self, record_id: int, entry: NotedTime | None) -> Changes:
        """Keep that the time of a meeting counts in an entry (``None``: here, beside all others).

        Raises ``IntDeskError("record_missing")``.
        """
        kind, noted = (entry.kind.value, entry.record_id) if entry else (COUNTS_HERE, 0)
        with self._database.write(TIME_NOTED_ELSEWHERE) as unit:
            meeting = _existing(unit, record_id)
            unit.of(MEETINGS).save(dataclasses.replace(meeting, time_kind=kind, time_id=noted))
        label = TIME_NOTED_ELSEWHERE if unit.step else ""
        return Changes.of(Kind.MEETING, record_id, undo_label=label)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move meetings to the trash, and the tasks that are still open with them."""
        label = RECORD_LABELS[Kind.MEETING].trashed(len(ids))
        with self._database.write(label) as unit:
            trash_meetings(unit, ids)
        return Changes(unit.kinds | _BOTH, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take meetings out of the trash, the tasks that went with them, and their committees."""
        label = RECORD_LABELS[Kind.MEETING].restored(len(ids))
        with self._database.write(label) as unit:
            rows = unit.lists.rows(Kind.MEETING, ids).values()
            unit.of(COMMITTEES).restore(sorted({int(str(row["committee_id"])) for row in rows}))
            restore_meetings(unit, ids)
        return Changes(unit.kinds | _BOTH | {Kind.COMMITTEE}, (), label if unit.step else "")


def trash_meetings(unit: WriteUnit, ids: Sequence[int]) -> None:
    """Move meetings and their open tasks to the trash within a step."""
    points = open_points(unit, ids)
    unit.of(MEETINGS).trash(ids)
    unit.of(FOLLOW_UPS).trash([point.id for point in points])


def restore_meetings(unit: WriteUnit, ids: Sequence[int]) -> None:
    """Take meetings and the tasks that went with them out of the trash within a step."""
    points = [point.id for point in open_points(unit, ids, trashed=True)]
    restore_together(unit, MEETINGS, ids, FOLLOW_UPS, points)


def _of(committee_id: int) -> ListQuery:
    mine = Filter("committee_id", (str(committee_id),))
    return ListQuery(Kind.MEETING, filters=(mine,), sort="day")


def _last(unit: ReadUnit, committee_id: int) -> Meeting | None:
    held = Filter("state", (MeetingState.HELD.value,))
    ids = unit.lists.first_ids(_of(committee_id).with_filter(held), 1)
    return unit.of(MEETINGS).get(ids[0]) if ids else None


def _planned(committee: Committee, day: date | None, seats_on: date) -> Meeting:
    planned = Meeting(
        committee_id=committee.id,
        day=day,
        start=committee.start,
        minutes=committee.minutes,
        place=committee.place,
        agenda=usual_agenda(),
    )
    return invited(planned, sitting(committee, day or seats_on))


def _committee(unit: ReadUnit | WriteUnit, record_id: int) -> Committee:
    try:
        found: Committee = unit.of(COMMITTEES).get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
    return found


def _existing(unit: ReadUnit | WriteUnit, record_id: int) -> Meeting:
    try:
        found: Meeting = unit.of(MEETINGS).get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
    return found
