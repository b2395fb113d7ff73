"""Requests of persons and their month; restriction and withdrawal of a case."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.case import Case
from intdesk.domain.case_rights import (
    answer_request,
    lift,
    note_request,
    open_requests,
    restrict,
    restriction_problems,
    withdraw,
)
from intdesk.domain.consent import Consent
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest, validate
from intdesk.texts.rights import GROUND_WORDS, RIGHT_WORDS

TODAY = date(2026, 11, 27)
CASE = Case(id=1, number="2026-0001", opened_on=date(2026, 1, 5))


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 27), date(2026, 12, 27)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_an_answer_is_due_after_a_month(received: date, due: date) -> None:
    assert RightsRequest(Right.ACCESS, received).due_on == due


@given(st.dates(date(1990, 1, 1), date(2098, 1, 1)))
def test_the_month_is_never_longer_than_31_days(received: date) -> None:
    due = RightsRequest(Right.ACCESS, received).due_on
    assert due is not None
    assert 28 <= (due - received).days <= 31


def codes(request: RightsRequest) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in validate(request, TODAY)}


def test_what_is_missing_in_a_request() -> None:
    assert codes(RightsRequest()) == {("received_on", "required")}
    assert codes(RightsRequest(Right.ACCESS, date(2026, 11, 28))) == {
        ("received_on", "request_in_future")
    }
    early = RightsRequest(Right.ACCESS, TODAY, date(2026, 11, 1))
    assert codes(early) == {("done_on", "before_request")}
    assert codes(RightsRequest(Right.RECTIFICATION, TODAY, TODAY)) == {("note", "required")}
    assert codes(RightsRequest(Right.RECTIFICATION, TODAY, TODAY, "Alter war falsch")) == set()
    assert ("note", "too_long") in codes(RightsRequest(Right.ACCESS, TODAY, None, "x" * 1001))


def test_a_case_is_restricted_and_lifted() -> None:
    day = date(2026, 11, 20)
    restricted = restrict(CASE, day, RestrictionGround.ACCURACY)
    assert restricted.restricted
    assert restricted.requests == (RightsRequest(Right.RESTRICTION, day, day),)
    free = lift(restricted)
    assert not free.restricted
    assert free.restriction_ground == ""
    assert free.requests == restricted.requests


def test_an_objection_counts_as_one() -> None:
    (request,) = restrict(CASE, TODAY, RestrictionGround.OBJECTION).requests
    assert request.right is Right.OBJECTION


@pytest.mark.parametrize(
    ("day", "ground", "expected"),
    [
        (None, "accuracy", {("restricted_on", "required")}),
        (TODAY, "", {("restriction_ground", "required")}),
        (TODAY, "anything", {("restriction_ground", "required")}),
        (date(2026, 11, 28), "claims", {("restricted_on", "request_in_future")}),
        (date(2025, 11, 28), "claims", {("restricted_on", "restricted_before_case")}),
        (TODAY, "unlawful", set()),
    ],
)
def test_what_keeps_a_case_from_being_restricted(
    day: date | None, ground: str, expected: set[tuple[str, str]]
) -> None:
    found = restriction_problems(CASE, day, ground, TODAY)
    assert {(problem.field, problem.code) for problem in found} == expected


def test_a_consent_is_withdrawn_and_told() -> None:
    first, second = Consent("A", "x", date(2026, 1, 5)), Consent("B", "y", date(2026, 2, 5))
    case = Case(id=1, consents=(first, second))
    gone = withdraw(case, 0, TODAY)
    assert gone.consents[0].revoked_on == TODAY
    assert gone.consents[1] == second
    assert gone.requests == (RightsRequest(Right.WITHDRAWAL, TODAY, TODAY, "A"),)


def test_requests_wait_until_they_are_answered() -> None:
    case = note_request(CASE, RightsRequest(Right.ACCESS, date(2026, 11, 1)))
    case = note_request(case, RightsRequest(Right.ERASURE, date(2026, 11, 2)))
    answered = answer_request(case, 0, TODAY)
    assert [r.right for r in open_requests(answered)] == [Right.ERASURE]
    assert answered.requests[0].done_on == TODAY


def test_every_right_and_ground_has_words() -> None:
    assert set(RIGHT_WORDS) == set(Right)
    assert set(GROUND_WORDS) == set(RestrictionGround)
