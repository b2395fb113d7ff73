"""Complaints: what may be saved, the deadline of the AGG, where one stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.complaint import (
    MAX_TEXT,
    NEAR_DAYS,
    Complaint,
    ComplaintState,
    ComplaintStep,
    close,
    days_to_close,
    proposed_deadline,
    reopen,
    state_of,
    step_problems,
    validate,
)
from intdesk.domain.problems import errors

TODAY = date(2026, 11, 27)
CODES = CodeBook([
    Code(CodeListId.COMPLAINT_GROUND, "herkunft", "Herkunft", groups=("agg",)),
    Code(CodeListId.COMPLAINT_GROUND, "dauer", "Dauer"),
    Code(CodeListId.COMPLAINT_OUTCOME, "abhilfe", "Abhilfe"),
    Code(CodeListId.COMPLAINT_STEP, "anfrage", "Anfrage"),
])  # fmt: skip
FINE = Complaint(number="2026-0001", received_on=date(2026, 11, 2), ground="herkunft")
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def codes_of(draft: Complaint) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in validate(draft, CODES, TODAY)]


def test_a_complaint_needs_number_day_and_ground() -> None:
    assert codes_of(FINE) == []
    assert codes_of(Complaint()) == [
        ("number", "required"), ("received_on", "required"), ("ground", "required"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"number": "x" * 41}, ("number", "too_long")),
        ({"received_on": date(1026, 1, 1)}, ("received_on", "year_implausible")),
        ({"event_on": date(2026, 11, 3)}, ("event_on", "event_after_receipt")),
        ({"event_on": date(26, 11, 3)}, ("event_on", "year_implausible")),
        (
            {"event_on": date(2026, 11, 1), "deadline": date(2026, 10, 1)},
            ("deadline", "deadline_before_event"),
        ),
        ({"ground": "x"}, ("ground", "unknown_code")),
        ({"outcome": "abhilfe"}, ("closed_on", "required")),
        ({"closed_on": TODAY}, ("outcome", "required")),
        (
            {"closed_on": date(2026, 11, 1), "outcome": "abhilfe"},
            ("closed_on", "closed_before_receipt"),
        ),
        (
            {"closed_on": TODAY + timedelta(1), "outcome": "abhilfe"},
            ("closed_on", "closed_in_future"),
        ),
        ({"description": "x" * (MAX_TEXT + 1)}, ("description", "too_long")),
    ],
)
def test_what_keeps_a_complaint_from_being_saved(
    values: dict[str, object], found: tuple[str, str]
) -> None:
    draft = replace(FINE, **values)  # type: ignore[arg-type]
    assert codes_of(draft) == [found]
    assert errors(validate(draft, CODES, TODAY))


def test_late_and_future_days_are_only_remarked() -> None:
    late = replace(FINE, received_on=TODAY + timedelta(1), deadline=TODAY)
    assert codes_of(late) == [("received_on", "in_future"), ("deadline", "deadline_passed")]
    assert errors(validate(late, CODES, TODAY)) == ()


@pytest.mark.parametrize(
    ("event", "deadline"),
    [
        (date(2026, 9, 15), date(2026, 11, 15)),
        (date(2026, 12, 31), date(2027, 2, 28)),
        (date(2027, 12, 30), date(2028, 2, 29)),
        (date(2026, 7, 31), date(2026, 9, 30)),
    ],
)
def test_two_months_end_on_the_same_number_or_the_last_day(event: date, deadline: date) -> None:
    assert proposed_deadline("herkunft", event, CODES) == deadline


def test_only_grounds_of_the_law_have_its_deadline() -> None:
    assert proposed_deadline("dauer", TODAY, CODES) is None
    assert proposed_deadline("herkunft", None, CODES) is None
    assert proposed_deadline("", TODAY, CODES) is None


@given(DAYS)
def test_a_deadline_is_never_later_than_two_months_allow(event: date) -> None:
    deadline = proposed_deadline("herkunft", event, CODES)
    assert deadline is not None
    assert 59 <= (deadline - event).days <= 62
    assert deadline.day <= event.day


@given(st.none() | DAYS, st.none() | DAYS, DAYS)
def test_the_state_follows_from_the_days(
    deadline: date | None, closed_on: date | None, today: date
) -> None:
    state = state_of(deadline, closed_on, today)
    assert (state is ComplaintState.CLOSED) == (closed_on is not None)
    if closed_on is None:
        left = None if deadline is None else (deadline - today).days
        assert (state is ComplaintState.OVERDUE) == (left is not None and left < 0)
        assert (state is ComplaintState.NEAR) == (left is not None and 0 <= left <= NEAR_DAYS)


def test_closing_and_opening_again() -> None:
    closed = close(FINE, TODAY, "abhilfe", "Aushang übersetzen")
    assert codes_of(closed) == []
    assert days_to_close(closed) == 25
    again = reopen(closed)
    assert (again.closed, again.outcome, again.lesson) == (False, "", "Aushang übersetzen")
    assert days_to_close(again) is None


def test_a_step_needs_a_day_and_a_kind() -> None:
    fine = ComplaintStep(day=TODAY, kind="anfrage")
    assert step_problems(fine, CODES, TODAY) == []
    found = step_problems(ComplaintStep(text="x" * (MAX_TEXT + 1)), CODES, TODAY)
    assert [(p.field, p.code) for p in found] == [
        ("day", "required"), ("kind", "required"), ("text", "too_long"),
    ]  # fmt: skip
    odd = replace(fine, day=TODAY + timedelta(1), kind="x")
    assert [p.code for p in step_problems(odd, CODES, TODAY)] == ["in_future", "unknown_code"]
    ancient = replace(fine, day=date(26, 1, 1))
    assert [p.code for p in step_problems(ancient, CODES, TODAY)] == ["year_implausible"]
