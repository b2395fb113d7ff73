"""Committees of the demonstration office, their meetings through the years, and the tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, MeetingRhythm, Member, sitting
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingState,
    Presence,
    arranged,
    invited,
)
from intdesk.domain.meeting_series import nth_weekday
from intdesk.services.demonstration.chance import happens, pick
from intdesk.storage.repositories.committees import COMMITTEES, MEETINGS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.committees import usual_agenda
from intdesk.texts.demonstration_committees import POINTS, SampleCommittee

AHEAD = timedelta(120)
"""So far ahead meetings are planned."""
_TASK_DAYS = 28
_CAME = {Presence.PRESENT: 74, Presence.EXCUSED: 20, Presence.ABSENT: 6}


def add_committees(
    unit: WriteUnit,
    rng: Random,
    samples: Sequence[SampleCommittee],
    years: Sequence[int],
    contacts: Sequence[int],
    today: date,
) -> None:
    """Write committees, their meetings of the years, and the tasks of the held ones."""
    for sample in samples:
        committee = _committee(rng, sample, contacts, date(years[0], 1, 1))
        committee = replace(committee, id=unit.of(COMMITTEES).save(committee))
        meetings = [
            _meeting(rng, committee, day, today) for day in _days(sample, years, today)
        ]  # fmt: skip
        ids = unit.of(MEETINGS).add_many(meetings)
        saved = [replace(m, id=i) for m, i in zip(meetings, ids, strict=True)]
        unit.of(FOLLOW_UPS).add_many([t for m in saved for t in _tasks(rng, m, today)])


def _committee(
    rng: Random, sample: SampleCommittee, contacts: Sequence[int], since: date
) -> Committee:
    people = rng.sample(list(contacts), min(sample.seats, len(contacts)))
    members = tuple(
        Member(one, "mitglied" if number else "vorsitz", since, voting=happens(rng, 85))
        for number, one in enumerate(people)
    )
    return Committee(
        name=sample.name,
        kind=sample.kind,
        chair=people[0] if people else None,
        purpose=sample.purpose,
        rhythm=MeetingRhythm(sample.rhythm),
        place=sample.place,
        start=sample.start,
        minutes=sample.minutes,
        members=members,
    )


def _days(sample: SampleCommittee, years: Sequence[int], today: date) -> list[date]:
    days = (
        nth_weekday(date(year, month, 1), sample.weekday, sample.nth)
        for year in years
        for month in sample.months
    )
    return [day for day in days if day <= today + AHEAD]


def _meeting(rng: Random, committee: Committee, day: date, today: date) -> Meeting:
    planned = Meeting(
        committee_id=committee.id,
        day=day,
        start=committee.start,
        minutes=committee.minutes,
        place=committee.place,
        agenda=usual_agenda(),
    )
    planned = invited(planned, sitting(committee, day))
    if day >= today:
        return arranged(planned)
    if happens(rng, 6):
        return arranged(replace(planned, state=MeetingState.CANCELLED))
    came = tuple(Attendance(a.contact, pick(rng, _CAME)) for a in planned.attendance)
    return arranged(
        replace(
            planned,
            state=MeetingState.HELD,
            own=Presence.PRESENT if happens(rng, 88) else Presence.EXCUSED,
            agenda=_minuted(rng, planned.agenda),
            attendance=came,
            further_present=None if came else rng.randint(8, 16),
        )
    )


def _minuted(rng: Random, usual: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Return the usual agenda with two subjects in its middle and what was said."""
    subjects = []
    for title, text, decision, _ in rng.sample(POINTS, 2):
        votes = (rng.randint(4, 8), rng.choice((0, 0, 1)), rng.choice((0, 1)))
        decided = (Decision(decision, *votes),) if decision else ()
        subjects.append(AgendaItem(title=title, text=text, decisions=decided))
    return (*usual[:3], *subjects, *usual[-1:])


def _tasks(rng: Random, meeting: Meeting, today: date) -> Iterator[FollowUp]:
    """Yield the tasks of the subjects of a held meeting; most of the older ones are done."""
    given = {title: task for title, _, _, task in POINTS if task}
    people = [a.contact for a in meeting.attendance if a.presence is Presence.PRESENT]
    for item in meeting.agenda:
        if meeting.state is not MeetingState.HELD or meeting.day is None or item.title not in given:
            continue
        due = meeting.day + timedelta(_TASK_DAYS)
        finished = due < today and (happens(rng, 92) or due.year < today.year)
        yield FollowUp(
            due=due,
            title=given[item.title],
            linked_kind=Kind.MEETING.value,
            linked_id=meeting.id,
            linked_part=item.key,
            responsible=rng.choice(people) if people and happens(rng, 60) else None,
            done_on=due - timedelta(rng.randint(0, 9)) if finished else None,
        )
