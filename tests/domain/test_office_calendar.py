from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.office_calendar import (
    CalendarDate,
    HourTotals,
    Sources,
    Standing,
    Talk,
    belongs,
    calendar,
    totals,
)
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour
from intdesk.domain.period import Period

TODAY = date(2026, 3, 20)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
PLAN = OfficeHour(
    3, 1, "Rathaus", "1", "09:00", 180, valid_from=date(2026, 1, 1)
)  # Tuesdays: 3, 10, 17, 24, 31 March
HOUR = OfficeDate(day=date(2026, 3, 10), start="09:00", minutes=180, place="Rathaus")


def march(
    *dates: OfficeDate, talks: list[Talk] | None = None, **more: object
) -> list[CalendarDate]:
    sources = Sources([PLAN], dates, more.get("closures", ()), more.get("holidays", {}))  # type: ignore[arg-type]
    return calendar(sources, talks or [], MARCH, TODAY)


def recorded(of: int, **values: object) -> OfficeDate:
    planned = date(2026, 3, of)
    base = replace(HOUR, id=9, plan_id=3, planned_day=planned, day=planned)
    return replace(base, **values)  # type: ignore[arg-type]


def talk(
    day: int, start: str = "", minutes: int = 30, place: str = "rathaus", people: int = 1
) -> Talk:
    return Talk(date(2026, 3, day), start, minutes, people, place)


def test_past_dates_without_an_entry_count_as_held() -> None:
    found = march()
    assert [d.standing for d in found] == [Standing.HELD] * 3 + [Standing.PLANNED] * 2
    assert totals(found) == HourTotals(offered=540, held=3)


def test_today_counts_as_planned_until_it_is_recorded() -> None:
    sources = Sources([PLAN], (), (), {})
    assert calendar(sources, (), MARCH, date(2026, 3, 24))[3].standing is Standing.PLANNED
    held = Sources([PLAN], [recorded(24, state=DateState.HELD)], (), {})
    assert calendar(held, (), MARCH, date(2026, 3, 24))[3].standing is Standing.HELD


def test_holidays_and_closed_periods_are_neither_held_nor_cancelled() -> None:
    found = march(
        closures=[Closure(first=date(2026, 3, 9), last=date(2026, 3, 12), reason="Urlaub")],
        holidays={date(2026, 3, 3): "Feiertag"},
    )
    assert [(d.standing, d.reason) for d in found[:3]] == [
        (Standing.FREE, "Feiertag"), (Standing.FREE, "Urlaub"), (Standing.HELD, ""),
    ]  # fmt: skip
    assert totals(found) == HourTotals(offered=180, held=1)


def test_what_was_recorded_goes_before_plan_and_holiday() -> None:
    found = march(recorded(3, minutes=60, visitors=4), holidays={date(2026, 3, 3): "Feiertag"})
    assert found[0].standing is Standing.HELD
    assert (found[0].offered, found[0].visitors) == (60, 4)
    assert len(found) == 5


def test_a_cancelled_date_offers_nothing() -> None:
    found = march(recorded(10, state=DateState.CANCELLED, reason="Krankheit"))
    assert found[1].standing is Standing.CANCELLED
    assert found[1].reason == "Krankheit"
    assert totals(found) == HourTotals(offered=360, held=2, cancelled=1)
    assert totals([found[1]]).utilisation is None
    assert totals([found[1]]).visitors_per_ten_hours is None


def test_a_moved_date_stands_on_its_new_day_only() -> None:
    found = march(recorded(10, day=date(2026, 3, 11)))
    assert [d.day.day for d in found] == [3, 11, 17, 24, 31]
    away = march(recorded(10, day=date(2026, 4, 1), state=DateState.PLANNED))
    assert [d.day.day for d in away] == [3, 17, 24, 31]


def test_extra_dates_and_dates_of_an_erased_plan_are_there() -> None:
    extra = OfficeDate(id=5, day=date(2026, 3, 4), start="10:00", minutes=30, place="Café")
    orphan = replace(extra, id=6, plan_id=99, planned_day=date(2026, 3, 5), day=date(2026, 3, 5))
    assert [d.day.day for d in march(extra, orphan)] == [3, 4, 5, 10, 17, 24, 31]


def test_of_two_records_of_one_date_the_later_counts() -> None:
    found = march(recorded(10, id=8, visitors=1), recorded(10, id=9, visitors=2))
    assert [(d.record.id, d.visitors) for d in found if d.day.day == 10] == [(9, 2)]


@pytest.mark.parametrize(
    ("start", "minutes", "place", "expected"),
    [
        ("09:00", 30, "rathaus", True),
        ("08:45", 30, "rathaus", True),
        ("08:30", 30, "rathaus", False),
        ("11:59", 30, "rathaus", True),
        ("12:00", 30, "rathaus", False),
        ("10:00", 30, "", True),
        ("10:00", 30, "cafe", False),
        ("", 30, "rathaus", True),
        ("", 30, "", False),
        ("", 30, "cafe", False),
    ],
)
def test_which_consultation_belongs(start: str, minutes: int, place: str, expected: bool) -> None:
    assert belongs(talk(10, start, minutes, place), HOUR) is expected


def test_consultations_give_minutes_and_people() -> None:
    found = march(talks=[talk(10, "09:30", 60, people=2), talk(10, "", 30), talk(11, "09:30")])
    assert (found[1].consulted, found[1].visitors, found[1].utilisation) == (90, 3, 500)
    assert totals(found).visitors_per_ten_hours == round(3 * 600 / 540)


def test_a_consultation_counts_in_one_date_only() -> None:
    twin = replace(PLAN, id=4, start="10:00")
    sources = Sources([PLAN, twin], (), (), {})
    found = calendar(sources, [talk(10, "10:30", 30)], MARCH, TODAY)
    assert sum(d.consulted for d in found) == 30


def test_consultations_of_a_cancelled_date_count_nowhere() -> None:
    cancelled = recorded(10, state=DateState.CANCELLED, reason="Krankheit")
    assert sum(d.consulted for d in march(cancelled, talks=[talk(10, "09:30")])) == 0


TALKS = st.builds(
    talk,
    st.integers(1, 31),
    st.sampled_from(["", "08:30", "09:00", "10:15", "11:45", "13:00"]),
    st.integers(1, 120),
    st.sampled_from(["rathaus", "cafe", ""]),
    st.integers(1, 5),
)


@given(st.lists(TALKS, max_size=30))
def test_sums_agree_with_a_recount(talks: list[Talk]) -> None:
    found = totals(march(talks=talks))
    tuesdays = {date(2026, 3, 3) + timedelta(7 * n) for n in range(3)}
    mine = [t for t in talks if t.day in tuesdays and belongs(t, HOUR)]
    assert found.consulted == sum(t.minutes for t in mine)
    assert found.visitors == sum(t.people for t in mine)
