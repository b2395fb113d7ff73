"""Committees, meetings, their tasks, their working time: once, whatever else was noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, Member
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.merging import merged
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.interaction import Interaction
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingState,
    Presence,
)
from intdesk.domain.period import Period
from intdesk.domain.work_entry import WorkEntry
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.office_file import OfficeFile

DAY = date(2026, 3, 3)
YEAR = Period.of_year(2026)
MEETINGS = ListQuery(Kind.MEETING, sort="day", descending=False)


def person(office: OfficeFile, family: str) -> int:
    draft = Contact(nature=Nature.PERSON, given_name="Ali", family_name=family)
    return office.contacts.save(draft).id


@pytest.fixture
def people(office_file: OfficeFile) -> list[int]:
    return [person(office_file, name) for name in ("Adler", "Bauer", "Celik")]


@pytest.fixture
def committee(office_file: OfficeFile, people: list[int]) -> int:
    chair, member, former = people
    seats = (
        Member(member, "mitglied"),
        Member(chair, "vorsitz"),
        Member(former, "mitglied", until=date(2026, 1, 31)),
    )
    draft = Committee(
        name="Runder Tisch", kind="arbeitskreis", chair=chair, members=seats, place="Rathaus",
        start="9:30", minutes=90,
    )  # fmt: skip
    return office_file.committees.save(draft).id


def held(committee: int, **more: object) -> Meeting:
    values = {
        "committee_id": committee, "day": DAY, "minutes": 90, "state": MeetingState.HELD,
        "own": Presence.PRESENT,
    }  # fmt: skip
    return Meeting(**(values | more))  # type: ignore[arg-type]


def flowed(office: OfficeFile) -> list[tuple[Kind, int]]:
    with office.database.read() as unit:
        return [(piece.kind, piece.minutes) for piece in unit.figures.flowed.pieces(YEAR)]


def worked(office: OfficeFile) -> int:
    """Return all minutes of the year, entered ones and those that flow in."""
    with office.database.read() as unit:
        return sum(unit.figures.work_minutes_by("month", YEAR).values())


def undo_last(office: OfficeFile) -> None:
    last = office.history.last()
    assert last is not None
    office.history.undo(last.id)


def work(minutes: int, day: date, activity: str, description: str = "") -> WorkEntry:
    """Return an entry of working time with the function that its activity has."""
    return WorkEntry(
        day=day, minutes=minutes, activity=activity, function="beratung", task_group="2",
        description=description,
    )  # fmt: skip


def test_a_new_meeting_has_what_is_usual(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    draft = office_file.meetings.draft_for(committee, DAY)
    assert (draft.day, draft.start, draft.minutes, draft.place) == (DAY, "09:30", 90, "Rathaus")
    assert [a.contact for a in draft.attendance] == people[:2], "the chair first, no former member"
    assert [item.carries for item in draft.agenda].count(True) == 1
    saved = office_file.meetings.get(office_file.meetings.save(draft).id)
    assert [item.key for item in saved.agenda] == [1, 2, 3, 4, 5]
    assert saved.state is MeetingState.PLANNED


def test_the_next_meeting_takes_the_day_that_the_last_one_named(
    office_file: OfficeFile, committee: int
) -> None:
    later = date(2026, 5, 5)
    office_file.meetings.save(held(committee, next_on=later))
    assert office_file.meetings.draft_for(committee).day == later
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.meetings.draft_for(99)


def test_several_meetings_are_planned_and_taken_back_in_one_step(
    office_file: OfficeFile, committee: int
) -> None:
    days = [date(2026, 6, 2), date(2026, 7, 7), date(2026, 8, 4)]
    office_file.meetings.save(office_file.meetings.draft_for(committee, days[1]))
    _, new = office_file.meetings.plan(committee, days)
    found = office_file.meetings.many(office_file.lists.ids(MEETINGS))
    assert (new, [m.day for m in found]) == (2, days), "a day that has one already stays as it is"
    assert all(m.agenda and m.attendance for m in found)
    undo_last(office_file)
    assert office_file.lists.summary(MEETINGS).count == 1


def test_what_a_meeting_lacks_is_said(office_file: OfficeFile, committee: int) -> None:
    def codes(draft: Meeting) -> set[str]:
        return {problem.code for problem in office_file.meetings.problems(draft)}

    assert {"required"} <= codes(Meeting())
    assert "meeting_in_future" in codes(held(committee, day=date(2027, 1, 1)))
    assert "own_open" in codes(held(committee, own=Presence.INVITED))
    assert "meeting_without_time" in codes(held(committee, minutes=None))
    twice = (Attendance(1), Attendance(1))
    assert {"named_twice", "attendance_open"} <= codes(held(committee, attendance=twice))
    bad = (AgendaItem(title=" "), AgendaItem(title="a", decisions=(Decision(yes=3),)))
    assert {"item_without_title", "decision_without_text"} <= codes(held(committee, agenda=bad))
    assert "next_before_meeting" in codes(held(committee, next_on=DAY))
    assert codes(held(committee)) == set()
    with pytest.raises(InvalidDraftError):
        office_file.committees.save(Committee(name="a", members=(Member(),)))


def test_items_keep_their_keys_when_they_are_moved(office_file: OfficeFile, committee: int) -> None:
    meetings = office_file.meetings
    items = (AgendaItem(title="eins"), AgendaItem(title="zwei"))
    made = meetings.save(held(committee, agenda=items)).id
    first, second = meetings.get(made).agenda
    meetings.save(replace(meetings.get(made), agenda=(AgendaItem(title="neu"), second, first)))
    found = {item.title: item.key for item in meetings.get(made).agenda}
    assert found == {"neu": 3, "zwei": second.key, "eins": first.key}


def test_decisions_and_votes_come_back_as_they_were(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    decision = Decision("Der Saal wird gemietet.", 5, 0, None, DecisionState.CARRIED_OUT)
    item = AgendaItem(people[0], title="Raum", text="Zeile\nZeile", decisions=(decision,))
    saved = office_file.meetings.save(held(committee, agenda=(item,)))
    found = office_file.meetings.get(saved.id)
    assert found.agenda == (replace(item, key=1),)
    again = office_file.meetings.save(found)
    assert not again.changes.undo_label, "nothing changed, so nothing is written"
    row = office_file.lists.rows(Kind.MEETING, [saved.id])[saved.id]
    assert (row["decided"], row["minuted"], row["committee_name"]) == (1, 1, "Runder Tisch")
    for words in ("saal gemietet", "runder tisch", "adler"):
        assert office_file.lists.summary(ListQuery(Kind.MEETING, words)).count == 1, words


def test_a_renamed_committee_or_contact_is_found_by_the_new_name(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    office_file.meetings.save(office_file.meetings.draft_for(committee, DAY))
    office_file.committees.save(replace(office_file.committees.get(committee), name="Beirat"))
    office_file.contacts.save(replace(office_file.contacts.get(people[0]), family_name="Özdemir"))
    for kind in (Kind.MEETING, Kind.COMMITTEE):
        for words in ("beirat", "ozdemir"):
            assert office_file.lists.summary(ListQuery(kind, words)).count == 1, (kind, words)
        for words in ("runder", "adler"):
            assert office_file.lists.summary(ListQuery(kind, words)).count == 0, (kind, words)


def test_tasks_are_carried_until_they_are_done(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    meetings, tasks = office_file.meetings, office_file.meeting_tasks
    first = meetings.save(held(committee, next_on=date(2026, 5, 5))).id
    blank = tasks.blank(meetings.get(first), 3)
    assert (blank.due, blank.linked_id, blank.linked_part) == (date(2026, 5, 5), first, 3)
    draft = replace(blank, title="Saal reservieren", responsible=people[1])
    task = office_file.follow_ups.save(draft).id
    later = meetings.save(held(committee, day=date(2026, 5, 5))).id
    other = office_file.committees.save(Committee(name="Anderes")).id
    elsewhere = meetings.save(held(other, day=date(2026, 6, 1))).id
    carried = tasks.carried(meetings.get(later))
    assert [(t.follow_up.id, t.day, t.who) for t in carried] == [(task, DAY, "Ali Bauer")]
    assert tasks.carried(meetings.get(first)) == [], "no meeting carries its own"
    assert tasks.carried(meetings.get(elsewhere)) == []
    office_file.follow_ups.done([task])
    assert tasks.carried(meetings.get(later)) == []
    assert [t.follow_up.done_on for t in tasks.of_meeting(first)] != [None]


def test_open_tasks_go_to_the_trash_with_their_meeting_and_come_back(
    office_file: OfficeFile, committee: int
) -> None:
    meeting = office_file.meetings.save(held(committee)).id
    linked = {"linked_kind": Kind.MEETING.value, "linked_id": meeting}
    still = office_file.follow_ups.save(FollowUp(due=DAY, title="offen", **linked)).id  # type: ignore[arg-type]
    done = office_file.follow_ups.save(FollowUp(due=DAY, title="fertig", **linked)).id  # type: ignore[arg-type]
    office_file.follow_ups.done([done])
    office_file.committees.trash([committee])
    query = ListQuery(Kind.FOLLOW_UP)
    assert office_file.lists.summary(MEETINGS).count == 0
    office_file.committees.restore([committee])
    assert list(office_file.lists.ids(MEETINGS)) == [meeting]
    office_file.meetings.trash([meeting])
    assert list(office_file.lists.ids(query)) == [done]
    office_file.meetings.restore([meeting])
    assert set(office_file.lists.ids(query)) == {still, done}


def test_erasing_a_committee_takes_its_meetings(office_file: OfficeFile, committee: int) -> None:
    meeting = office_file.meetings.save(held(committee)).id
    task = FollowUp(due=DAY, title="a", linked_kind=Kind.MEETING.value, linked_id=meeting)
    task_id = office_file.follow_ups.save(task).id
    office_file.committees.erase([committee])
    with pytest.raises(IntDeskError):
        office_file.meetings.get(meeting)
    assert office_file.follow_ups.get(task_id).linked_id == 0


def test_an_erased_contact_is_counted_but_not_named(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    came = tuple(Attendance(one, Presence.PRESENT) for one in people)
    item = AgendaItem(people[0], title="Raum")
    meeting = office_file.meetings.save(held(committee, attendance=came, agenda=(item,))).id
    task = FollowUp(
        due=DAY, title="a", linked_kind=Kind.MEETING.value, linked_id=meeting,
        responsible=people[0],
    )  # fmt: skip
    task_id = office_file.follow_ups.save(task).id
    office_file.contacts.erase([people[0]])
    found = office_file.meetings.get(meeting)
    assert (found.present, len(found.attendance), found.further_present) == (3, 2, 1)
    assert found.agenda[0].responsible is None
    left = office_file.committees.get(committee)
    assert (left.chair, len(left.members)) == (None, 2)
    assert office_file.follow_ups.get(task_id).responsible is None
    for kind in (Kind.MEETING, Kind.COMMITTEE, Kind.FOLLOW_UP):
        assert office_file.lists.summary(ListQuery(kind, "adler")).count == 0


def test_a_merged_contact_keeps_its_seats_and_tasks(
    office_file: OfficeFile, committee: int, people: list[int]
) -> None:
    meeting = office_file.meetings.save(
        held(committee, attendance=(Attendance(people[0], Presence.PRESENT),))
    ).id
    twin = person(office_file, "Adlerin")
    both = [office_file.contacts.get(one) for one in (twin, people[0])]
    office_file.duplicates.merge(merged(both, {}), both[1:])
    assert office_file.committees.get(committee).chair == twin
    assert office_file.meetings.get(meeting).attendance[0].contact == twin
    for kind, count in ((Kind.COMMITTEE, 1), (Kind.MEETING, 1)):
        query = ListQuery(kind, filters=(Filter("contacts", (str(twin),)),))
        assert office_file.lists.summary(query).count == count


def test_the_time_of_a_held_meeting_flows_in_once(office_file: OfficeFile, committee: int) -> None:
    meetings = office_file.meetings
    made = meetings.save(held(committee)).id
    assert flowed(office_file) == [(Kind.MEETING, 90)]
    meetings.save(replace(meetings.get(made), worked=150))
    assert flowed(office_file) == [(Kind.MEETING, 150)], "own minutes go before the length"
    for change in ({"own": Presence.EXCUSED}, {"state": MeetingState.CANCELLED}):
        meetings.save(replace(meetings.get(made), **change))
        assert flowed(office_file) == []


@pytest.mark.parametrize("kind", [Kind.INTERACTION, Kind.WORK_ENTRY])
def test_an_entry_that_names_the_committee_holds_the_time(
    office_file: OfficeFile, committee: int, people: list[int], kind: Kind
) -> None:
    if kind is Kind.INTERACTION:
        talk = Interaction(
            day=DAY, minutes=60, subject="RUNDER TISCH, Treffen", contacts=(people[1],)
        )
        entry = office_file.interactions.save(talk).id
    else:
        entry = office_file.work_entries.save(work(60, DAY, "konzept", "Runder Tisch")).id
    meeting = office_file.meetings.save(held(committee)).id
    assert worked(office_file) == 60
    standing = office_file.meetings.time_standing(meeting)
    assert standing.elsewhere is not None
    assert (standing.elsewhere.kind, standing.elsewhere.record_id) == (kind, entry)
    records = office_file.interactions if kind is Kind.INTERACTION else office_file.work_entries
    records.trash([entry])
    assert worked(office_file) == 90, "the entry is gone, so the meeting counts"
    records.restore([entry])
    office_file.meetings.decide_time(meeting, None)
    assert worked(office_file) == 150, "the officer says that both count"


def test_a_doubtful_entry_is_asked_about(office_file: OfficeFile, committee: int) -> None:
    office_file.work_entries.save(work(120, DAY, "gremien", "Sitzung"))
    office_file.work_entries.save(work(30, DAY, "konzept"))
    meeting = office_file.meetings.save(held(committee)).id
    standing = office_file.meetings.time_standing(meeting)
    assert (standing.elsewhere, [n.minutes for n in standing.doubtful]) == (None, [120])
    assert worked(office_file) == 240
    office_file.meetings.decide_time(meeting, standing.doubtful[0])
    assert worked(office_file) == 150
    assert office_file.meetings.time_standing(meeting).doubtful == ()
    undo_last(office_file)
    assert worked(office_file) == 240


def test_the_same_name_on_another_day_is_another_time(
    office_file: OfficeFile, committee: int
) -> None:
    day = date(2026, 3, 4)
    office_file.work_entries.save(work(30, day, "gremien", "Runder Tisch"))
    office_file.meetings.save(held(committee))
    assert worked(office_file) == 120


def test_entering_work_with_committees_hints_at_the_meeting(
    office_file: OfficeFile, committee: int
) -> None:
    def hinted(draft: WorkEntry) -> list[str]:
        return [hint.code for hint in office_file.hints.of(Kind.WORK_ENTRY, draft)]

    entry = work(30, DAY, "gremien", "Sitzung")
    assert "meeting_counts" not in hinted(entry)
    meeting = office_file.meetings.save(held(committee)).id
    assert "meeting_counts" in hinted(entry)
    assert "meeting_counts" not in hinted(work(30, DAY, "konzept"))
    office_file.meetings.decide_time(meeting, None)
    assert "meeting_counts" not in hinted(entry), "the officer decided already"
