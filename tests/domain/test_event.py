"""Events: dates in order with their keys, totals, copies for the next year, checklists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.changes import Kind
from intdesk.domain.event import (
    Counting,
    Event,
    EventDate,
    EventState,
    GroupCount,
    MoneyLine,
    arranged,
    next_year,
    planned_anew,
)
from intdesk.domain.event_checklist import (
    TemplateItem,
    from_json,
    items_for,
    template_of,
    to_json,
)
from intdesk.domain.flowed_time import Piece, minutes_by
from intdesk.domain.follow_up import FollowUp
from intdesk.texts.event_templates import shipped_template

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
MINUTES = st.none() | st.integers(1, 600)
DATES = st.builds(
    EventDate, DAYS, st.sampled_from(["", "9:30", "18:00"]), MINUTES, MINUTES, st.just(-1)
)


def event(dates: list[EventDate]) -> Event:
    first, *others = dates
    return Event(
        title="Fest", day=first.day, start=first.start, minutes=first.minutes, worked=first.worked,
        further=tuple(others),
    )  # fmt: skip


@given(st.lists(DATES, min_size=1, max_size=6), DATES)
def test_dates_are_in_order_each_with_a_key_that_stays(
    dates: list[EventDate], late: EventDate
) -> None:
    found = arranged(event(dates))
    order = [(d.day, d.start) for d in found.dates]
    assert order == sorted(order, key=lambda pair: (pair[0] or date.max, pair[1]))
    keys = [d.key for d in found.dates]
    assert len(set(keys)) == len(keys)
    assert min(keys) >= 0
    assert arranged(found) == found
    assert found.worked_minutes == sum(d.worked or 0 for d in dates)
    again = arranged(replace(found, further=(*found.further, late)))
    known = {d.key: d for d in found.dates}
    assert {d.key: d for d in again.dates}.items() >= known.items()
    assert again.last_day == max(d.day for d in (*dates, late) if d.day)


@given(st.lists(st.tuples(st.sampled_from(["w", "m"]), st.integers(0, 500)), max_size=2,
                unique_by=lambda pair: pair[0]),
       st.integers(0, 900))  # fmt: skip
def test_a_total_is_the_fullest_breakdown_and_never_both(
    genders: list[tuple[str, int]], women: int
) -> None:
    groups = [GroupCount(f"gender/{code}", None, n) for code, n in genders]
    groups.append(GroupCount("target_group/frauen", None, women, Counting.ESTIMATED))
    found = arranged(Event(title="a", day=date(2026, 5, 4), groups=tuple(groups)))
    by_gender = sum(n for _, n in genders)
    most = max(by_gender, women)
    assert (found.attended or 0) == most
    if women > by_gender:
        assert found.counting is Counting.ESTIMATED
    told = replace(found, attended=7)
    assert arranged(told).attended == 7


@given(DAYS, st.lists(DATES, max_size=3))
def test_next_year_falls_on_the_same_weekdays(day: date, further: list[EventDate]) -> None:
    before = Event(
        title="Fest", day=day, state=EventState.HELD, further=tuple(further), attended=5,
        worked=60, costs=(MoneyLine("Saal", 100),), next_time="Früher werben",
    )  # fmt: skip
    copy = next_year(before)
    pairs = zip(before.dates, copy.dates, strict=True)
    assert all(b.day and a.day and a.day - b.day == timedelta(364) for b, a in pairs)
    assert (copy.state, copy.attended, copy.worked_minutes) == (EventState.PLANNED, None, 0)
    assert (copy.cost, copy.note) == (100, "Früher werben")
    assert planned_anew(before).cost == 0


@given(DAYS, st.lists(st.tuples(st.text("abc", min_size=1), st.integers(-60, 200)), max_size=8))
def test_a_template_comes_back_from_its_points(day: date, steps: list[tuple[str, int]]) -> None:
    template = tuple(TemplateItem(title, days) for title, days in steps)
    items = items_for(template, 7, day, date.min)
    assert all((i.linked_kind, i.linked_id) == (Kind.EVENT, 7) for i in items)
    again = template_of(items, day)
    assert sorted(again, key=str) == sorted(template, key=str)
    assert from_json(to_json(again)) == again


def test_what_is_late_is_due_today_but_nothing_of_the_past_is() -> None:
    template = (TemplateItem("Raum", 30), TemplateItem("Dank", -3))
    today = date(2026, 5, 1)
    soon = items_for(template, 1, date(2026, 5, 10), today)
    assert [i.due for i in soon] == [today, date(2026, 5, 13)]
    past = items_for(template, 1, date(2026, 4, 10), today)
    assert [i.due for i in past] == [date(2026, 4, 10)] * 2


def test_kept_templates_that_are_damaged_are_none() -> None:
    for text in ("", "[", "{}x", '[{"title": "a"}]', '[{"title": "", "days": 3}]', "[1]",
                 '[{"title": "a", "days": 9999}]'):  # fmt: skip
        assert from_json(text) is None


def test_every_kind_has_a_checklist_of_its_own_or_the_usual_one() -> None:
    for kind in ("begegnung", "fachtag", "workshop", "aktion", "sprache", "unbekannt", ""):
        template = shipped_template(kind)
        assert len(template) >= 5
        assert all(item.title for item in template)
        assert len({item.title for item in template}) == len(template)
        assert any(item.days > 0 for item in template)
    assert shipped_template("fachtag") != shipped_template("") == shipped_template("unbekannt")


@given(st.lists(st.tuples(DAYS, st.integers(1, 600)), max_size=20))
def test_pieces_sum_up_to_the_same_by_every_field(pieces: list[tuple[date, int]]) -> None:
    found = [Piece(Kind.TALK, 1, day, n, "a", "vertretung", "r", "3") for day, n in pieces]
    whole = sum(n for _, n in pieces)
    for field in ("day", "month", "function", "task_group", "activity"):
        assert sum(minutes_by(found, field).values()) == whole


def test_a_point_without_a_day_is_no_template() -> None:
    assert template_of([FollowUp(title="a")], date(2026, 1, 1)) == ()
