"""What a Sachbericht tells of its work gives no small count of people away."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.disclosure.rules import Method, Rule, rounded
from intdesk.domain.grants.told_work import told_counts, told_topics, told_work

_counts = st.integers(0, 12)


@dataclass(frozen=True, slots=True)
class Done:
    consultations: int = 0
    minutes: int = 0
    cases: int = 0
    without_case: int = 0
    topics: dict[str, int] = field(default_factory=dict)
    topic_persons: dict[str, int] = field(default_factory=dict)
    events: int = 0
    counted_events: int = 0
    participants: int = 0
    assignments: int = 0
    helpers: int = 0
    assigned_minutes: int = 0
    worked_minutes: int = 0


@st.composite
def done(draw: st.DrawFn) -> Done:
    within = draw(_counts)
    without = draw(_counts)
    events = draw(_counts)
    counted = draw(st.integers(0, events))
    helped = draw(_counts)
    return Done(
        within + without, draw(_counts) * 15, draw(st.integers(min(within, 1), within)), without,
        {}, {}, events, counted, draw(_counts) if counted else 0,
        helped, draw(st.integers(min(helped, 1), helped)), draw(_counts) * 15, draw(_counts) * 15,
    )  # fmt: skip


@given(done(), st.sampled_from((3, 5, 10)))
def test_no_small_count_is_told_or_follows(work: Done, least: int) -> None:
    told = {one.name: one.value for one in told_work(work, Rule(threshold=least))}
    for name in ("cases", "without_case", "participants", "assignments"):
        value = told.get(name, 0)
        assert value is None or value == 0 or value >= least
    for name, value in told.items():
        assert value is None or value == getattr(work, name)
    whole, without = told.get("consultations"), told.get("without_case")
    if whole is not None or "minutes" in told:
        assert work.cases + work.without_case >= least
    if whole is not None and without is not None and whole > without:
        assert work.cases >= least
    if "assigned_minutes" in told:
        assert work.assignments >= work.helpers >= least
    if told.get("assignments") is not None:
        assert work.helpers >= least
    shown = told_counts(work, Rule(threshold=least))
    for name in ("consultations", "cases", "participants", "assignments"):
        assert getattr(shown, name) == (told.get(name) or 0)


@given(done())
def test_where_the_office_rounds_the_counts_of_people_are_rounded(work: Done) -> None:
    exact = {one.name: one.value for one in told_work(work, Rule())}
    told = {one.name: one.value for one in told_work(work, Rule(Method.ROUNDING))}
    for name, value in told.items():
        if name in {"events", "worked_minutes"} or value is None:
            assert value == exact[name]
        else:
            assert value == rounded(exact[name] or 0)


def test_many_talks_of_few_people_are_not_told() -> None:
    work = Done(24, 720, 2, 0, {"01": 12, "02": 12}, {"01": 1, "02": 1})
    told = {one.name: one.value for one in told_work(work, Rule())}
    assert told == {"consultations": None, "cases": None}
    assert told_counts(work, Rule()).consultations == 0


def test_the_talks_of_few_cases_do_not_follow_from_those_without() -> None:
    work = Done(26, 780, 1, 20)
    told = {one.name: one.value for one in told_work(work, Rule())}
    assert told == {"consultations": 26, "minutes": 780, "cases": None}


def test_many_assignments_of_few_people_are_not_told() -> None:
    work = Done(assignments=30, helpers=4, assigned_minutes=1800)
    told = {one.name: one.value for one in told_work(work, Rule())}
    assert told == {"assignments": None}
    assert told_counts(work, Rule()).assignments == 0


def test_topics_of_few_people_are_not_named() -> None:
    work = Done(
        40, 0, 5, 8, {"": 3, "01": 20, "02": 9, "03": 8}, {"": 5, "01": 4, "02": 5, "03": 6}
    )
    assert list(told_topics(work, Rule())) == ["02", "03"]
    assert list(told_topics(work, Rule(threshold=3))) == ["01", "02", "03"]
    few = Done(9, 0, 4, 0, {"01": 9}, {"01": 5})
    assert list(told_topics(few, Rule())) == []


def test_participations_that_nobody_counted_are_no_zero() -> None:
    names = [one.name for one in told_work(Done(events=2), Rule())]
    assert names == ["events"]
    counted = told_work(Done(events=2, counted_events=1), Rule())
    assert [(one.name, one.value) for one in counted] == [("events", 2), ("participants", 0)]


def test_large_counts_are_all_told() -> None:
    work = Done(20, 600, 6, 10, {}, {}, 3, 3, 40, 7, 5, 90, 30)
    told = {one.name: one.value for one in told_work(work, Rule())}
    assert told == {
        "consultations": 20, "minutes": 600, "cases": 6, "without_case": 10, "events": 3,
        "participants": 40, "assignments": 7, "assigned_minutes": 90, "worked_minutes": 30,
    }  # fmt: skip


def test_nothing_done_tells_nothing() -> None:
    assert list(told_work(Done(), Rule())) == []
