"""Assignments: expenses by rule, and each piece of work counted once wherever it was noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.assignment import (
    Assignment,
    AssignmentKind,
    AssignmentState,
    validate,
    with_expenses,
)
from intdesk.domain.assignment_counting import counted, sums
from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.problems import Severity
from intdesk.domain.volunteer import ExpenseRule, Volunteer

TODAY = date(2026, 11, 21)
CODES = CodeBook([Code(CodeListId.LANGUAGE, "prs", "Dari")])
DONE = Assignment(person=1, day=date(2026, 11, 20), minutes=90, language="prs", start="9:30")
SAMIRA = Volunteer(contact=1, expense_rule=ExpenseRule.HOURLY, rate=2000)


def codes_of(draft: Assignment) -> list[tuple[str, str, bool]]:
    found = validate(draft, CODES, TODAY)
    return [(p.field, p.code, p.severity is Severity.ERROR) for p in found]


def test_person_and_day_are_required_but_a_count_has_no_person() -> None:
    assert [p[:2] for p in codes_of(Assignment(language="prs", minutes=5))] == [
        ("day", "required"), ("person", "required"),
    ]  # fmt: skip
    assert codes_of(DONE) == []
    assert codes_of(replace(DONE, id=4, person=None)) == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"day": date(2026, 12, 1)}, ("state", "assignment_in_future", 1)),
        ({"state": AssignmentState.REQUESTED}, ("state", "assignment_past", 0)),
        ({"minutes": None}, ("minutes", "assignment_without_minutes", 0)),
        ({"language": ""}, ("language", "interpreting_without_language", 0)),
        ({"language": "xx"}, ("language", "unknown_code", 1)),
        ({"start": "25:00"}, ("start", "time_unreadable", 1)),
        ({"start": "abend"}, ("start", "time_unreadable", 1)),
        ({"start": "1²:30"}, ("start", "time_unreadable", 1)),
        ({"fee": -1}, ("fee", "negative_amount", 1)),
        ({"km": 5001}, ("km", "number_range", 1)),
        ({"paid_on": date(2026, 11, 1)}, ("paid_on", "paid_before", 0)),
        ({"linked_kind": "talk", "linked_id": 3}, ("linked_kind", "link_incomplete", 1)),
        ({"linked_kind": "case"}, ("linked_kind", "link_incomplete", 1)),
        ({"purpose": "x" * 201}, ("purpose", "too_long", 1)),
        ({"worked": 1441}, ("worked", "minutes_range", 1)),
    ],
)
def test_what_is_wrong_is_told(changes: dict[str, object], problem: tuple[str, str, int]) -> None:
    field, code, error = problem
    assert codes_of(replace(DONE, **changes)) == [(field, code, bool(error))]  # type: ignore[arg-type]


def test_own_time_counts_where_nothing_else_brings_it() -> None:
    alone = replace(DONE, worked=60)
    assert alone.own_minutes == 60
    assert replace(alone, linked_kind=Kind.CASE, linked_id=1).own_minutes == 60
    for kind in (Kind.CONSULTATION, Kind.EVENT):
        linked = replace(alone, linked_kind=kind, linked_id=1)
        assert linked.own_minutes == 0
        assert codes_of(linked) == [("worked", "worked_counts_elsewhere", False)]


def test_expenses_follow_from_rule_and_rate_until_somebody_enters_them() -> None:
    made = with_expenses(replace(DONE, km=12, other_cost=250), SAMIRA, 30)
    assert (made.fee, made.km_rate, made.travel, made.amount) == (3000, 30, 360, 3610)
    assert with_expenses(made, SAMIRA, 38) == made
    assert with_expenses(replace(DONE, fee=0), SAMIRA, 30).amount == 0
    assert with_expenses(DONE, None, 30).fee is None
    asked = replace(DONE, state=AssignmentState.CONFIRMED)
    assert with_expenses(asked, SAMIRA, 30).fee is None


def talk(number: int, **changes: object) -> Consultation:
    draft = Consultation(
        id=number, day=TODAY, minutes=40, topic="01", language="prs", interpreting="ehrenamt",
        interpreting_minutes=60, interpreting_cost=1500, interpreter=7,
    )  # fmt: skip
    return replace(draft, **changes)  # type: ignore[arg-type]


def test_a_consultation_with_its_own_assignment_counts_once() -> None:
    own = replace(DONE, id=1, person=7, linked_kind=Kind.CONSULTATION, linked_id=3, fee=2000)
    found = counted([own], [talk(3), talk(4)])
    assert [(one.source, one.record_id) for one in found] == [
        (Kind.ASSIGNMENT, 1), (Kind.CONSULTATION, 4),
    ]  # fmt: skip
    assert sums(found) == sums(found[:1] + found[1:])
    whole = sums(found)
    assert (whole.count, whole.minutes, whole.cents, whole.unpaid) == (2, 150, 3500, 2000)


def test_a_cancelled_assignment_leaves_the_consultation_its_count() -> None:
    own = replace(
        DONE, id=1, state=AssignmentState.CANCELLED, linked_kind=Kind.CONSULTATION, linked_id=3
    )
    assert [one.source for one in counted([own], [talk(3)])] == [Kind.CONSULTATION]


def test_nobody_interpreted_counts_nothing() -> None:
    assert counted([], [talk(1, interpreting="keine"), talk(2, interpreting="digital")]) == []


@given(
    st.lists(
        st.tuples(
            st.sampled_from(AssignmentState), st.integers(0, 6), st.sampled_from(AssignmentKind)
        ),
        max_size=12,
    ),
    st.sets(st.integers(1, 6)),
)
def test_each_piece_of_work_counts_once_whatever_is_linked(
    drawn: list[tuple[AssignmentState, int, AssignmentKind]], interpreted: set[int]
) -> None:
    """Recount by hand: held assignments, and interpreted talks that no held one names."""
    made = [
        Assignment(
            id=number, person=1, day=TODAY - timedelta(number), minutes=10, kind=kind, state=state,
            linked_kind=Kind.CONSULTATION if link else "", linked_id=link,
        )
        for number, (state, link, kind) in enumerate(drawn, 1)
    ]  # fmt: skip
    talks = [talk(n, interpreting="ehrenamt" if n in interpreted else "keine") for n in range(1, 7)]
    held = [a for a in made if a.state is AssignmentState.HELD]
    named = {a.linked_id for a in held}
    found = counted(made, talks)
    assert len(found) == len(held) + len(interpreted - named)
    assert len({(one.source, one.record_id) for one in found}) == len(found)
    assert [one.day for one in found] == sorted(one.day for one in found)
