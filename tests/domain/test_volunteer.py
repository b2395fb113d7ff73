"""Volunteers: what may be saved, who belongs to the pool when, what an hour is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.allowances import allowances, exceeded
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.period import Period
from intdesk.domain.problems import Severity
from intdesk.domain.volunteer import (
    MAX_RATE,
    Capacity,
    ExpenseRule,
    LanguageSkill,
    Level,
    PoolState,
    Volunteer,
    settled,
    validate,
)

TODAY = date(2026, 11, 21)
CODES = CodeBook(
    [Code(CodeListId.LANGUAGE, "prs", "Dari"), Code(CodeListId.LANGUAGE, "ti", "Tigrinya")]
)
SAMIRA = Volunteer(
    contact=1, capacity=Capacity.INTERPRETER, skills=(LanguageSkill("prs", Level.C1, "Kurs"),),
    expense_rule=ExpenseRule.HOURLY, rate=2000,
)  # fmt: skip


def codes_of(draft: Volunteer) -> list[tuple[str, str, bool]]:
    found = validate(draft, CODES, TODAY)
    return [(p.field, p.code, p.severity is Severity.ERROR) for p in found]


def test_a_person_is_all_that_is_required() -> None:
    assert codes_of(Volunteer()) == [("contact", "required", True)]
    assert codes_of(Volunteer(contact=1)) == []
    assert codes_of(SAMIRA) == []


def test_languages_follow_from_the_skills() -> None:
    assert SAMIRA.languages == ("prs",)
    more = replace(SAMIRA, skills=(*SAMIRA.skills, LanguageSkill("ti"), LanguageSkill("ti")))
    assert more.languages == ("prs", "ti")
    assert ("skills", "named_twice", True) in codes_of(more)
    assert replace(SAMIRA, skills=()).languages == ()
    assert codes_of(replace(SAMIRA, skills=())) == [("skills", "languages_missing", False)]
    assert ("skills", "unknown_code", True) in codes_of(
        replace(SAMIRA, skills=(LanguageSkill("xx"),))
    )


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"since": date(2026, 5, 1), "until": date(2026, 4, 1)}, ("until", "ends_before_start", 1)),
        ({"conduct_until": date(2026, 11, 20)}, ("conduct_until", "conduct_expired", 0)),
        ({"conduct_seen_on": date(2026, 12, 1)}, ("conduct_seen_on", "in_future", 0)),
        ({"rate": None}, ("rate", "rate_missing", 1)),
        ({"rate": -1}, ("rate", "negative_amount", 1)),
        ({"rate": MAX_RATE + 1}, ("rate", "amount_too_high", 1)),
        ({"since": date(1826, 1, 1)}, ("since", "year_implausible", 1)),
        ({"training": "x" * 4001}, ("training", "too_long", 1)),
        ({"municipalities": ("Oberau", "oberau")}, ("municipalities", "named_twice", 1)),
        ({"fields_of_action": ("xx",)}, ("fields_of_action", "unknown_code", 1)),
    ],
)
def test_what_is_wrong_is_told(changes: dict[str, object], problem: tuple[str, str, int]) -> None:
    field, code, error = problem
    assert codes_of(replace(SAMIRA, **changes)) == [(field, code, bool(error))]  # type: ignore[arg-type]


def test_whoever_has_ended_needs_no_new_certificate() -> None:
    gone = replace(SAMIRA, state=PoolState.ENDED, conduct_until=date(2020, 1, 1))
    assert codes_of(gone) == []


def test_places_stand_once() -> None:
    draft = replace(SAMIRA, municipalities=("Oberau", " oberau", "Musterau"))
    assert settled(draft).municipalities == ("Oberau", "Musterau")


@pytest.mark.parametrize(
    ("since", "until", "state", "inside"),
    [
        (None, None, PoolState.ACTIVE, True),
        (date(2025, 12, 31), None, PoolState.ACTIVE, True),
        (date(2026, 1, 1), None, PoolState.ACTIVE, False),
        (None, date(2025, 1, 1), PoolState.ENDED, True),
        (None, date(2024, 12, 31), PoolState.ENDED, False),
        (None, None, PoolState.PAUSED, True),
        (None, None, PoolState.ENDED, False),
    ],
)
def test_who_belongs_to_the_pool_of_a_year(
    since: date | None,
    until: date | None,
    state: PoolState,
    inside: bool,
) -> None:
    entry = Volunteer(contact=1, since=since, until=until, state=state)
    assert entry.in_pool(Period.of_year(2025)) is inside


@given(st.integers(0, MAX_RATE), st.integers(1, 1440))
def test_a_fee_by_the_hour_is_exact_to_half_a_cent(rate: int, minutes: int) -> None:
    fee = replace(SAMIRA, rate=rate).fee(minutes)
    assert fee is not None
    assert abs(fee * 60 - rate * minutes) * 2 <= 60


def test_fees_by_rule() -> None:
    assert SAMIRA.fee(90) == 3000
    assert SAMIRA.fee(None) is None
    assert replace(SAMIRA, expense_rule=ExpenseRule.FLAT).fee(None) == 2000
    assert replace(SAMIRA, expense_rule=ExpenseRule.NONE).fee(60) is None


def test_limits_hold_from_their_year() -> None:
    assert {one.key: one.cents for one in allowances(2025)} == {
        "general": 84_000, "instructor": 300_000,
    }  # fmt: skip
    assert {one.key: one.cents for one in allowances(2026)} == {
        "general": 96_000, "instructor": 330_000,
    }  # fmt: skip
    assert allowances(2015) == ()
    assert allowances(2031) == allowances(2026)
    assert [one.key for one in exceeded(96_001, 2026)] == ["general"]
    assert exceeded(96_000, 2026) == ()
