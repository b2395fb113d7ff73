"""Rules of committees and meetings: seats, agenda, presence, working time, series of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.committee import Committee, Member, sitting
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingState,
    Presence,
    all_present,
    arranged,
    invited,
    moved,
    planned_anew,
)
from intdesk.domain.meeting_series import (
    LAST_OF_MONTH,
    MOST_MEETINGS,
    Every,
    MeetingPlan,
    days_of,
    nth_weekday,
)

DAY = date(2026, 3, 3)
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
ITEMS = st.lists(st.builds(AgendaItem, title=st.text(max_size=5)), max_size=8)


@pytest.mark.parametrize(
    ("since", "until", "sits"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (DAY + timedelta(1), None, False),
        (None, DAY - timedelta(1), False),
    ],
)
def test_a_seat_holds_from_its_first_to_its_last_day(
    since: date | None,
    until: date | None,
    sits: bool,
) -> None:
    assert Member(1, since=since, until=until).sits_on(DAY) is sits


def test_everybody_is_invited_once_and_the_chair_first() -> None:
    committee = Committee(chair=3, members=(Member(2), Member(3), Member(2), Member(None)))
    assert sitting(committee, DAY) == (3, 2)


def test_who_is_on_the_list_already_stays_as_noted() -> None:
    meeting = Meeting(attendance=(Attendance(2, Presence.EXCUSED, guest=True),))
    found = invited(meeting, (1, 2))
    assert found.attendance == (Attendance(2, Presence.EXCUSED, guest=True), Attendance(1))
    present = all_present(found)
    assert [a.presence for a in present.attendance] == [Presence.EXCUSED, Presence.PRESENT]
    assert replace(present, further_present=4).present == 5


@given(ITEMS, st.data())
def test_moving_keeps_all_items(items: list[AgendaItem], data: st.DataObject) -> None:
    agenda = arranged(Meeting(agenda=tuple(items))).agenda
    assert len({item.key for item in agenda}) == len(agenda)
    if agenda:
        at, to = (data.draw(st.integers(0, len(agenda) - 1)) for _ in range(2))
        after = moved(agenda, at, to)
        assert sorted(i.key for i in after) == sorted(i.key for i in agenda)
        assert after[to] == agenda[at]
        assert moved(after, to, at) == agenda


@given(
    st.sampled_from(MeetingState),
    st.sampled_from(Presence),
    st.none() | st.integers(1, 600),
    st.none() | st.integers(1, 600),
)
def test_only_a_held_meeting_with_the_officer_is_work(
    state: MeetingState, own: Presence, minutes: int | None, worked: int | None
) -> None:
    found = Meeting(state=state, own=own, minutes=minutes, worked=worked).work_minutes
    if state is MeetingState.HELD and own is Presence.PRESENT:
        assert found == (worked or minutes or 0)
    else:
        assert found == 0


def test_a_copy_has_the_points_and_people_but_nothing_of_what_happened() -> None:
    item = AgendaItem(5, 2, "Raum", "gesagt", (Decision("a"),), carries=True)
    copy = planned_anew(
        Meeting(
            7, 3, 1, DAY, "18:00", 90, "Rathaus", MeetingState.HELD, DAY, (item,),
            (Attendance(4, Presence.PRESENT, guest=True),), 2, Presence.PRESENT, 60, "work_entry",
            9, DAY, "Notiz",
        )
    )  # fmt: skip
    expected = Meeting(
        0, 0, 1, DAY, "18:00", 90, "Rathaus", agenda=(AgendaItem(5, 0, "Raum", carries=True),),
        attendance=(Attendance(4, guest=True),),
    )  # fmt: skip
    assert copy == expected


def test_every_first_tuesday_of_every_second_month() -> None:
    plan = MeetingPlan(date(2026, 1, 7), date(2026, 7, 31), step=2, weekday=1, nth=1)
    assert days_of(plan) == [date(2026, 3, 3), date(2026, 5, 5), date(2026, 7, 7)]


def test_the_last_friday_and_every_three_weeks() -> None:
    plan = MeetingPlan(date(2026, 2, 1), date(2026, 4, 30), weekday=4, nth=LAST_OF_MONTH)
    assert days_of(plan) == [date(2026, 2, 27), date(2026, 3, 27), date(2026, 4, 24)]
    weeks = MeetingPlan(date(2026, 2, 5), date(2026, 3, 20), Every.WEEKS, 3)
    assert days_of(weeks) == [date(2026, 2, 5), date(2026, 2, 26), date(2026, 3, 19)]


@given(DAYS, st.integers(0, 6), st.integers(1, 5))
def test_the_nth_weekday_lies_in_its_month(month: date, weekday: int, nth: int) -> None:
    day = nth_weekday(month, weekday, nth)
    assert (day.year, day.month, day.weekday()) == (month.year, month.month, weekday)
    place = (day.day - 1) // 7 + 1
    later = day + timedelta(7)
    assert place == nth or (nth == LAST_OF_MONTH and later.month != day.month)


@given(DAYS, st.integers(0, 2000), st.sampled_from(Every), st.integers(1, 24), st.integers(0, 6))
def test_a_plan_stays_in_its_span_and_ends(
    first: date, span: int, every: Every, step: int, weekday: int
) -> None:
    last = first + timedelta(span)
    days = days_of(MeetingPlan(first, last, every, step, weekday, 2))
    assert days == sorted(set(days))
    assert len(days) <= MOST_MEETINGS
    assert all(first <= day <= last for day in days)
