"""Periods of retention: days of their end, the last contact, what stands in the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.retention import (
    MOST_MONTHS,
    Block,
    Candidate,
    Note,
    Rule,
    Subject,
    Term,
    last_contact,
    propose,
    read_rule,
)

DAYS = st.dates(date(2000, 1, 1), date(2080, 12, 31))
RULES = st.one_of(
    st.sampled_from([Rule(Term.YEAR), Rule(Term.NEXT_YEAR), Rule(Term.FIVE_YEARS)]),
    st.integers(1, MOST_MONTHS).map(lambda n: Rule(Term.MONTHS, n)),
)


@pytest.mark.parametrize(
    ("rule", "last", "due"),
    [
        (Rule(), date(2025, 11, 27), date(2026, 11, 28)),
        (Rule(), date(2024, 2, 29), date(2025, 3, 1)),
        (Rule(), date(2023, 2, 28), date(2024, 2, 29)),
        (Rule(), date(2025, 12, 31), date(2027, 1, 1)),
        (Rule(Term.NEXT_YEAR), date(2025, 1, 1), date(2027, 1, 1)),
        (Rule(Term.NEXT_YEAR), date(2025, 12, 31), date(2027, 1, 1)),
        (Rule(Term.NEXT_YEAR), date(2026, 1, 1), date(2028, 1, 1)),
        (Rule(Term.FIVE_YEARS), date(2024, 2, 29), date(2029, 3, 1)),
        (Rule(Term.MONTHS, 1), date(2026, 1, 31), date(2026, 3, 1)),
        (Rule(Term.MONTHS, 6), date(2026, 8, 31), date(2027, 3, 1)),
        (Rule(Term.FIVE_YEARS), date(9998, 1, 1), date.max),
    ],
)
def test_a_period_ends_as_the_civil_code_counts(rule: Rule, last: date, due: date) -> None:
    assert rule.due_from(last) == due


@given(RULES, DAYS)
def test_a_later_contact_never_makes_it_due_earlier(rule: Rule, day: date) -> None:
    assert rule.due_from(day) > day
    assert rule.due_from(day + timedelta(days=1)) >= rule.due_from(day)


@given(st.integers(1, MOST_MONTHS), DAYS)
def test_a_longer_period_ends_later(months: int, day: date) -> None:
    shorter = Rule(Term.MONTHS, months).due_from(day)
    assert Rule(Term.MONTHS, months + 1).due_from(day) > shorter


@given(DAYS)
def test_twelve_months_are_the_same_as_a_year(day: date) -> None:
    assert Rule(Term.MONTHS, 12).due_from(day) == Rule(Term.YEAR).due_from(day)
    assert Rule(Term.MONTHS, 60).due_from(day) == Rule(Term.FIVE_YEARS).due_from(day)


@given(RULES)
def test_a_rule_is_read_as_it_was_written(rule: Rule) -> None:
    assert read_rule(rule.as_text(), Rule()) == (
        rule if rule.term is Term.MONTHS else Rule(rule.term)
    )


@pytest.mark.parametrize("text", ["", "forever", "months", "months:0", "months:601", "months:-3"])
def test_what_is_no_rule_leaves_the_preset(text: str) -> None:
    preset = Rule(Term.FIVE_YEARS)
    assert read_rule(text, preset) == preset


@given(DAYS, st.lists(DAYS), st.lists(DAYS), st.lists(st.none() | DAYS))
def test_the_last_contact_is_the_latest_of_everything(
    opened: date, contacts: list[date], done: list[date], closings: list[date | None]
) -> None:
    every = [opened, *contacts, *done, *(day for day in closings if day)]
    assert last_contact(opened, contacts, done, closings) == max(every)


@given(DAYS, DAYS, RULES)
def test_nothing_is_proposed_before_its_day(last: date, today: date, rule: Rule) -> None:
    found = propose(Candidate(Subject.CASE, 1, last), rule, today)
    assert (found is not None) == (rule.due_from(last) <= today)
    if found is not None:
        assert found.due_from == rule.due_from(last)


@given(DAYS, st.integers(0, 365))
def test_an_open_case_with_contact_is_never_due(today: date, days: int) -> None:
    last = today - timedelta(days=days)
    open_case = Candidate(Subject.CASE, 1, last, blocks=frozenset({Block.OPEN_CASE}))
    assert propose(open_case, Rule(), today) is None


def test_a_case_that_nobody_closed_is_shown_but_cannot_go() -> None:
    silent = Candidate(Subject.CASE, 1, date(2020, 1, 1), blocks=frozenset({Block.OPEN_CASE}))
    found = propose(silent, Rule(), date(2026, 1, 1))
    assert found is not None
    assert found.blocks == {Block.OPEN_CASE}


def test_what_was_put_off_waits_until_its_day() -> None:
    candidate, note = Candidate(Subject.CASE, 1, date(2020, 1, 1)), Note(date(2026, 5, 1), "Klage")
    before = propose(candidate, Rule(), date(2026, 4, 30), note)
    after = propose(candidate, Rule(), date(2026, 5, 1), note)
    assert before is not None
    assert after is not None
    assert before.blocks == {Block.POSTPONED}
    assert after.blocks == frozenset()


def test_a_consent_that_lapsed_needs_no_period() -> None:
    candidate = Candidate(Subject.IDENTITY, 1, date(2026, 1, 10), lapsed=True)
    assert propose(candidate, Rule(), date(2026, 1, 9)) is None
    assert propose(candidate, Rule(), date(2026, 1, 10)) is not None
