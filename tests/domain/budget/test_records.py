"""What may be saved: lines, appropriations, commitments, postings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget import appropriation, commitment, line, posting
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment, left
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Origin, Posting, Share, reversal
from intdesk.domain.problems import Problem, errors

DAY = date(2026, 3, 2)
EXPENSE = BudgetLine(1, 1, "31510", "527100", title="Veranstaltungen")
INCOME = BudgetLine(2, 1, "31510", "414100", title="Zuweisung", direction=Direction.INCOME)
OTHER = BudgetLine(3, 1, "31510", "543100", title="Geschäftsaufwand")
LINES = {one.id: one for one in (EXPENSE, INCOME, OTHER)}
POSTING = Posting(year=2026, day=DAY, purpose="Miete", shares=(Share(1, 5000),))


def codes(problems: list[Problem]) -> set[tuple[str, str]]:
    return {(p.field, p.code) for p in errors(problems)}


def test_a_line_needs_account_and_title() -> None:
    assert codes(line.validate(BudgetLine())) == {("account", "required"), ("title", "required")}


def test_a_line_is_there_once_however_its_codes_are_spaced() -> None:
    draft = BudgetLine(product="3 15 10", account="527100", title="Feste")
    assert codes(line.validate(draft, LINES.values())) == {("account", "line_twice")}
    assert not line.validate(EXPENSE, LINES.values())
    assert EXPENSE.name == "31510.527100 Veranstaltungen"


@pytest.mark.parametrize(
    ("direction", "target", "fits"),
    [
        (Direction.INCOME, 1, True),
        (Direction.INCOME, 2, False),
        (Direction.EXPENSE, 1, False),
        (Direction.EXPENSE, None, True),
    ],
)
def test_only_income_is_earmarked_and_only_for_an_expense(
    direction: Direction, target: int | None, fits: bool
) -> None:
    draft = BudgetLine(account="9", title="x", direction=direction, earmarked_for=target)
    assert codes(line.validate(draft, LINES.values())) == (
        set() if fits else {("earmarked_for", "earmark_direction")}
    )


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"line_id": None}, ("line_id", "required")),
        ({"line_id": 7}, ("line_id", "line_missing")),
        ({"cents": None}, ("cents", "required")),
        ({"change": Change.EXCESS, "cents": -1}, ("cents", "negative_amount")),
        ({"cents": 10**13}, ("cents", "amount_too_high")),
        ({"change": Change.TRANSFER}, ("source_id", "required")),
        ({"change": Change.TRANSFER, "source_id": 1}, ("source_id", "source_same")),
        ({"change": Change.TRANSFER, "source_id": 9}, ("source_id", "line_missing")),
        ({"change": Change.TRANSFER, "source_id": 2}, ("source_id", "directions_differ")),
        ({"source_id": 3}, ("source_id", "source_unfit")),
        ({"year": 1066}, ("year", "year_implausible")),
        ({"day": date(1700, 1, 1)}, ("day", "year_implausible")),
        ({"reason": "x" * 1001}, ("reason", "too_long")),
    ],
)
def test_an_appropriation_names_the_fault(values: dict[str, Any], problem: tuple[str, str]) -> None:
    draft = Appropriation(year=2026, line_id=1, cents=100)
    assert not appropriation.validate(draft, LINES)
    assert codes(appropriation.validate(replace(draft, **values), LINES)) == {problem}


def test_a_block_may_be_released_and_income_may_cover() -> None:
    block = Appropriation(year=2026, line_id=1, change=Change.BLOCK, cents=-5)
    covered = Appropriation(year=2026, line_id=1, change=Change.EXCESS, cents=5, source_id=2)
    assert not appropriation.validate(block, LINES)
    assert not appropriation.validate(covered, LINES)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"day": None}, ("day", "required")),
        ({"purpose": ""}, ("purpose", "required")),
        ({"line_id": None}, ("line_id", "required")),
        ({"line_id": 7}, ("line_id", "line_missing")),
        ({"cents": -1}, ("cents", "negative_amount")),
        ({"closed_on": date(2026, 1, 1)}, ("closed_on", "ends_before_start")),
        ({"linked_kind": "event"}, ("linked_kind", "link_incomplete")),
        ({"year": 0}, ("year", "required")),
        ({"year": 1066}, ("year", "year_implausible")),
        ({"payee": "x" * 201}, ("payee", "too_long")),
    ],
)
def test_a_commitment_names_the_fault(values: dict[str, Any], problem: tuple[str, str]) -> None:
    draft = Commitment(year=2026, line_id=1, day=DAY, cents=100, purpose="Saal")
    assert not commitment.validate(draft, LINES)
    assert codes(commitment.validate(replace(draft, **values), LINES)) == {problem}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"day": None}, ("day", "required")),
        ({"purpose": " "}, ("purpose", "payee_or_purpose")),
        ({"shares": ()}, ("shares", "required")),
        ({"shares": (Share(None, 5),)}, ("shares", "share_line_missing")),
        ({"shares": (Share(7, 5),)}, ("shares", "line_missing")),
        ({"shares": (Share(1, None),)}, ("shares", "amount_missing")),
        ({"shares": (Share(1, 5), Share(2, 5))}, ("shares", "directions_differ")),
        ({"shares": (Share(1, 5), Share(1, 7))}, ("shares", "named_twice")),
        ({"shares": (Share(1, 5, 4),)}, ("shares", "commitment_line")),
        ({"linked_kind": "office", "linked_id": 1}, ("linked_kind", "link_incomplete")),
        ({"paid_on": date(1700, 1, 1)}, ("paid_on", "year_implausible")),
    ],
)
def test_a_posting_names_the_fault(values: dict[str, Any], problem: tuple[str, str]) -> None:
    assert not posting.validate(POSTING, LINES, {4: 3})
    assert codes(posting.validate(replace(POSTING, **values), LINES, {4: 3})) == {problem}


def test_another_fiscal_year_is_only_a_hint() -> None:
    found = posting.validate(replace(POSTING, year=2025), LINES, {})
    assert [p.code for p in found] == ["fiscal_year_differs"]
    assert not errors(found)


@given(st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=5))
def test_a_posting_is_the_sum_of_its_shares_and_a_reversal_takes_it_back(
    amounts: list[int],
) -> None:
    shares = tuple(Share(1, cents, n) for n, cents in enumerate(amounts))
    saved = replace(POSTING, id=3, version=2, shares=shares, document="AO-1", paid_on=DAY,
                    origin=Origin.TREASURY, matched=9)  # fmt: skip
    back = reversal(saved, date(2026, 5, 1))
    assert saved.cents == sum(amounts)
    assert back.cents == -saved.cents
    assert [s.commitment_id for s in back.shares] == [s.commitment_id for s in shares]
    assert (back.id, back.version, back.reverses, back.matched) == (0, 0, 3, None)
    assert (back.origin, back.document, back.paid_on) == (Origin.OWN, "", date(2026, 5, 1))
    assert (back.year, back.day) == (2026, date(2026, 5, 1))


@given(st.integers(0, 1000), st.integers(-1000, 3000), st.booleans())
def test_a_commitment_reserves_what_is_not_paid_until_it_is_closed(
    cents: int, paid: int, closed: bool
) -> None:
    found = left(cents, paid, closed=closed)
    assert found == (0 if closed or paid > cents else cents - paid)
