"""Steps follow the begin; progress and what is late."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.concept import Concept, ConceptState, validate
from intdesk.domain.concept_outline import ConceptItem, Level
from intdesk.domain.concept_process import (
    ProcessStep,
    expected,
    first_day,
    is_late,
    last_day,
    length,
    month_after,
    progress,
)
from intdesk.texts.planning.concept import template_steps

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@given(DAYS, st.integers(0, 120), st.integers(1, 60))
def test_steps_meet_without_gap(begin: date, start: int, months: int) -> None:
    step = ProcessStep(start=start, months=months)
    following = ProcessStep(start=start + months)
    assert last_day(step, begin) + timedelta(1) == first_day(following, begin)
    assert first_day(step, begin) <= last_day(step, begin)


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 1), 18, date(2027, 9, 1)),
        (date(2026, 3, 1), 0, date(2026, 3, 1)),
    ],
)
def test_months_later(day: date, months: int, after: date) -> None:
    assert month_after(day, months) == after


def test_the_template_takes_eighteen_months_and_is_in_order() -> None:
    steps = template_steps()
    assert length(steps) == 18
    assert [step.key for step in steps] == list(range(1, len(steps) + 1))
    assert len({step.title for step in steps}) == len(steps)
    assert validate(Concept(title="K", steps=steps)) == []


def test_progress_is_weighted_by_months() -> None:
    steps = (ProcessStep(months=1, progress=100), ProcessStep(start=1, months=3))
    assert progress(steps) == 25
    assert progress(()) == 0
    begin = date(2026, 1, 1)
    assert expected(steps, begin, date(2025, 1, 1)) == 0
    assert expected(steps, begin, date(2026, 2, 1)) == 25
    assert expected(steps, begin, date(2027, 1, 1)) == 100
    assert expected((), begin, begin) == 0


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8), DAYS, st.integers(-400, 4000))
def test_what_is_expected_never_falls(months: list[int], begin: date, days: int) -> None:
    steps = [ProcessStep(start=sum(months[:n]), months=m) for n, m in enumerate(months)]
    today = begin + timedelta(days)
    assert 0 <= expected(steps, begin, today) <= expected(steps, begin, today + timedelta(9)) <= 100


def test_late_is_what_is_over_and_not_done() -> None:
    step, begin = ProcessStep(months=1, progress=90), date(2026, 1, 1)
    assert not is_late(step, begin, date(2026, 1, 31))
    assert is_late(step, begin, date(2026, 2, 1))
    assert not is_late(ProcessStep(progress=100), begin, date(2030, 1, 1))


@pytest.mark.parametrize(
    ("concept", "field", "code"),
    [
        (Concept(), "title", "required"),
        (Concept(title="K", first=2030, last=2029), "last", "span_reversed"),
        (Concept(title="K", state=ConceptState.DECIDED), "decided_on", "decision_missing"),
        (Concept(title="K", items=(ConceptItem(1, Level.MEASURE, "M"),)), "items", "outline_form"),
        (Concept(title="K", items=(ConceptItem(1),)), "items", "part_empty"),
        (Concept(title="K", steps=(ProcessStep(1),)), "steps", "part_empty"),
        (Concept(title="K", steps=(ProcessStep(1, title="S", months=0),)), "steps", "months_range"),
        (Concept(title="K", steps=(ProcessStep(1, title="S", progress=5),)), "steps", "score_form"),
        (Concept(title="K", starts_on=date(1900, 1, 1)), "starts_on", "year_implausible"),
    ],
)
def test_problems_of_a_concept(concept: Concept, field: str, code: str) -> None:
    assert (field, code) in [(p.field, p.code) for p in validate(concept)]
