"""What a Sachbericht tells of its work gives no small count of people away."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.grants.told_work import told_work

_counts = st.integers(0, 12)


@dataclass(frozen=True, slots=True)
class Done:
    consultations: int = 0
    minutes: int = 0
    cases: int = 0
    without_case: int = 0
    events: int = 0
    participants: int = 0
    assignments: int = 0
    assigned_minutes: int = 0
    worked_minutes: int = 0


@st.composite
def done(draw: st.DrawFn) -> Done:
    within = draw(_counts)
    without = draw(_counts)
    return Done(
        within + without, draw(_counts) * 15, draw(st.integers(min(within, 1), within)), without,
        draw(_counts), draw(_counts), draw(_counts), draw(_counts) * 15, draw(_counts) * 15,
    )  # fmt: skip


@given(done(), st.sampled_from((3, 5, 10)))
def test_no_small_count_is_told_or_follows(work: Done, least: int) -> None:
    told = {one.name: one.value for one in told_work(work, least)}
    for name in ("consultations", "cases", "without_case", "participants", "assignments"):
        value = told.get(name, 0)
        assert value is None or value == 0 or value >= least
        assert value is None or name not in told or value == getattr(work, name)
    whole, without = told.get("consultations"), told.get("without_case")
    if whole is not None and without is not None:
        assert not 0 < whole - without < least
    if "minutes" in told:
        assert work.consultations >= least
    if "assigned_minutes" in told:
        assert work.assignments >= least


def test_large_counts_are_all_told() -> None:
    work = Done(20, 600, 6, 10, 3, 40, 7, 90, 30)
    told = {one.name: one.value for one in told_work(work, 5)}
    assert told == {
        "consultations": 20, "minutes": 600, "cases": 6, "without_case": 10, "events": 3,
        "participants": 40, "assignments": 7, "assigned_minutes": 90, "worked_minutes": 30,
    }  # fmt: skip


def test_nothing_done_tells_nothing() -> None:
    assert list(told_work(Done(), 5)) == []
