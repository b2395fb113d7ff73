"""What stood for both of two contacts stands once after they became one."""

from __future__ import annotations

from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, Member
from intdesk.domain.duplicates.merging import merged
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.meeting import Attendance, Meeting, MeetingState, Presence
from intdesk.domain.volunteer import Capacity, PoolState
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.volunteering.reminders import AHEAD
from tests.services.volunteering.test_pool import person, reminders, taken_in

DAY = date(2026, 3, 3)


def twins(office: OfficeFile) -> tuple[int, int]:
    return person(office), person(office, "Rahimi", "Samirah")


def become_one(office: OfficeFile, kept: int, gone: int) -> None:
    both = office.contacts.many([kept, gone])
    office.duplicates.merge(merged(both, {}), both[1:])


def test_who_came_is_counted_once(office_file: OfficeFile) -> None:
    kept, gone = twins(office_file)
    seats = (
        Member(kept, "mitglied", since=date(2025, 1, 1)),
        Member(gone, "mitglied", since=date(2026, 1, 1), voting=False),
        Member(gone, "vorsitz"),
    )
    committee = office_file.committees.save(Committee(name="Beirat", members=seats)).id
    people = (
        Attendance(kept, Presence.INVITED, guest=True), Attendance(gone, Presence.PRESENT),
    )  # fmt: skip
    meeting = office_file.meetings.save(
        Meeting(committee_id=committee, day=DAY, state=MeetingState.HELD, attendance=people)
    ).id
    become_one(office_file, kept, gone)
    assert office_file.meetings.get(meeting).attendance == (Attendance(kept, Presence.PRESENT),)
    assert office_file.committees.get(committee).members == (
        Member(kept, "mitglied", since=date(2025, 1, 1)), Member(kept, "vorsitz"),
    )  # fmt: skip
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert office_file.meetings.get(meeting).attendance == people
    assert office_file.committees.get(committee).members == seats


def test_a_person_stands_in_the_pool_once(office_file: OfficeFile) -> None:
    kept, gone = twins(office_file)
    until = date(2027, 5, 1)
    first = taken_in(office_file, kept, "prs", note="abends", state=PoolState.PAUSED)
    second = taken_in(
        office_file, gone, "prs", "ti", note="mit Auto", since=DAY, conduct_until=until,
        capacity=Capacity.VOLUNTEER, municipalities=("Niederau",), rate=2500,
    )  # fmt: skip
    task = FollowUp(due=DAY, title="Anrufen", linked_kind=Kind.VOLUNTEER, linked_id=second)
    office_file.follow_ups.save(task)
    become_one(office_file, kept, gone)
    assert list(office_file.lists.ids(ListQuery(Kind.VOLUNTEER))) == [first]
    entry = office_file.volunteers.get(first)
    assert (entry.contact, entry.state, entry.capacity) == (
        kept, PoolState.ACTIVE, Capacity.BOTH,
    )  # fmt: skip
    assert entry.languages == ("prs", "ti")
    assert (entry.note, entry.since, entry.rate) == ("abends\nmit Auto", DAY, 2000)
    assert entry.municipalities == ("Oberau", "Niederau")
    found = {(one.title, one.linked_id, one.due) for one in reminders(office_file)}
    assert {one[1] for one in found} == {first}
    assert ("Anrufen", first, DAY) in found
    assert {one[2] for one in found} == {DAY, until - AHEAD}
    assert check_file(office_file).findings == ()
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert office_file.volunteers.get(first).note == "abends"
    mine = Filter("contact", (str(gone),))
    assert list(office_file.lists.ids(ListQuery(Kind.VOLUNTEER, filters=(mine,)))) == [second]
