"""What may be saved of a grant and of the shares that it bears; what is doubtful."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.budget.usage import POSITIONS, commitment_uses, posting_uses
from intdesk.domain.grants.checks import Doubt, Finding, doubles, findings
from intdesk.domain.grants.grant import (
    Financing,
    Grant,
    PlanLine,
    Side,
    validate,
    with_usual_deadlines,
)
from intdesk.domain.grants.ledger import Booking, Facts, Reserved
from intdesk.domain.grants.shares import (
    PlanPlace,
    commitment_problems,
    overdrawn,
    posting_problems,
)
from tests.domain.grants.strategies import TODAY, facts, grants
from tests.domain.grants.test_proof import GRANT, PLAN, paid


def codes(draft: Grant) -> set[tuple[str, str]]:
    return {(p.field, p.code) for p in validate(draft)}


def test_a_whole_grant_has_no_problem() -> None:
    assert validate(GRANT) == []


def test_an_empty_one_says_what_it_needs() -> None:
    assert codes(Grant()) == {
        ("title", "required"), ("funder", "required"), ("begin", "required"), ("end", "required"),
        ("rate", "rate_missing"), ("plan", "plan_incomplete"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"end": date(2025, 1, 1)}, ("end", "ends_before_start")),
        ({"early_start": date(2025, 5, 1)}, ("early_start", "early_start_late")),
        ({"proof_due": date(1026, 9, 30)}, ("proof_due", "year_implausible")),
        ({"own_permille": 1001}, ("own_permille", "share_range")),
        ({"spend_months": 25}, ("spend_months", "number_range")),
        ({"plan": (*PLAN, PlanLine(9, " ", Side.COST, 0))}, ("plan", "plan_title_missing")),
        ({"plan": (*PLAN, PlanLine(9, "x" * 201, Side.COST, 0))}, ("plan", "too_long")),
        ({"plan": (*PLAN, PlanLine(9, "Reise", Side.COST))}, ("plan", "amount_missing")),
        ({"plan": (*PLAN, PlanLine(9, "honorare ", Side.COST, 0))}, ("plan", "plan_twice")),
        ({"plan": (*PLAN, PlanLine(9, "Reise", Side.COST, 1))}, ("plan", "plan_unbalanced")),
        ({"rate": Fraction(7, 10)}, ("plan", "grant_above_rate")),
        ({"title": "x" * 201}, ("title", "too_long")),
    ],
)
def test_what_cannot_be_right_is_said(changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GRANT, **changes)) == {problem}  # type: ignore[arg-type]


def test_only_an_anteil_needs_a_rate() -> None:
    assert validate(replace(GRANT, financing=Financing.FIXED, rate=None)) == []


def test_usual_deadlines_leave_those_that_are_there() -> None:
    usual = with_usual_deadlines(GRANT)
    assert (usual.proof_due, usual.kept_until) == (date(2026, 9, 30), date(2031, 9, 30))
    own = with_usual_deadlines(replace(GRANT, proof_due=date(2026, 5, 31)))
    assert (own.proof_due, own.kept_until) == (date(2026, 5, 31), date(2031, 5, 31))
    assert with_usual_deadlines(Grant()) == Grant()


EXPENSE = BudgetLine(1, 1, "1", "5")
INCOME = BudgetLine(2, 1, "1", "4", direction=Direction.INCOME)
LINES = {1: EXPENSE, 2: INCOME}
SIDES = {line.id: line.side for line in PLAN}


@pytest.mark.parametrize(
    ("line", "place", "problem"),
    [
        (1, None, []), (1, 1, []), (2, 3, []), (2, 5, []), (9, 1, []),
        (1, 8, ["plan_line_missing"]), (1, 3, ["plan_line_side"]),
        (2, 1, ["plan_line_side"]), (2, 4, ["plan_line_side"]),
    ],
)  # fmt: skip
def test_an_expense_belongs_to_costs_and_income_to_what_comes_in(
    line: int, place: int | None, problem: list[str]
) -> None:
    posting = Posting(shares=(Share(line, 1, None, place),))
    assert [p.code for p in posting_problems(posting, LINES, SIDES)] == problem
    draft = Commitment(line_id=line, plan_line_id=place)
    assert [p.code for p in commitment_problems(draft, LINES, SIDES)] == problem


def test_a_payment_of_a_commitment_uses_nothing_more() -> None:
    order = Commitment(7, 1, 2025, 1, cents=50_000, plan_line_id=1)
    payment = Posting(shares=(Share(1, 60_000, 7, 1), Share(1, 5_000, None, 2)))
    assert posting_uses(POSITIONS, None, payment, {7: order}, {}) == {1: 10_000, 2: 5_000}
    assert posting_uses(POSITIONS, payment, payment, {7: order}, {7: 60_000}) == {1: 0, 2: 0}
    assert commitment_uses(POSITIONS, None, order, 20_000) == {1: 30_000}
    assert commitment_uses(POSITIONS, order, replace(order, plan_line_id=2), 0) == {
        1: -50_000,
        2: 50_000,
    }


def test_only_costs_that_fall_below_zero_are_overdrawn() -> None:
    places = [
        PlanPlace(1, 1, "Honorare", Side.COST, 9_999), PlanPlace(2, 1, "Reise", Side.COST, 5_000),
        PlanPlace(3, 1, "Zuwendung", Side.GRANT, 0), PlanPlace(4, 1, "Miete", Side.COST, -5),
    ]  # fmt: skip
    found = overdrawn({1: 10_000, 2: 5_000, 3: 1, 4: 0}, places)
    assert found == (PlanPlace(1, 1, "Honorare", Side.COST, -1),)


def test_doubts_of_a_small_grant() -> None:
    booked = Facts(
        (
            paid(2, 481_000), Booking(2, 1, date(2026, 4, 1), 500, date(2026, 4, 2), "R 2"),
            Booking(3, 1, date(2025, 5, 1), 300), paid(3, 700_000),
        ),
        (Reserved(1, 600_000),),
    )  # fmt: skip
    assert list(findings(GRANT, booked, TODAY)) == [
        Finding(Doubt.OUTSIDE, 500, (2,)),
        Finding(Doubt.NO_DOCUMENT, 300, (3,)),
        Finding(Doubt.NOT_PAID, 300, (3,)),
        Finding(Doubt.OVERDRAWN, 800, about="Honorare"),
        Finding(Doubt.ABOVE_PLAN, 1_000, about="Sachkosten"),
        Finding(Doubt.OVERDRAWN, 81_000, about="Sachkosten"),
        Finding(Doubt.REPAYMENT, 700_000 - 384_000),
    ]
    running = {one.doubt for one in findings(GRANT, booked, date(2025, 9, 1))}
    assert Doubt.REPAYMENT not in running
    rules = replace(GRANT, spend_months=2)
    assert Doubt.UNSPENT in {one.doubt for one in findings(rules, booked, date(2025, 9, 1))}


def test_an_amount_below_zero_is_refused() -> None:
    draft = replace(GRANT, plan=(*PLAN, PlanLine(9, "Reise", Side.COST, -1)))
    assert ("plan", "negative_amount") in codes(draft)


@given(grants(), facts())
def test_doubts_name_postings_that_are_there(grant: Grant, booked: Facts) -> None:
    known = {one.posting for one in booked.bookings}
    for one in findings(grant, booked, TODAY):
        assert set(one.postings) <= known
        assert one.doubt in {Doubt.OUTSIDE, Doubt.NO_DOCUMENT, Doubt.NOT_PAID} or one.cents > 0


def test_one_receipt_in_two_grants_is_a_double_and_a_split_is_none() -> None:
    second = replace(GRANT, title="Zweite")
    mine = Facts((Booking(1, 1, TODAY, 500, document="R 1"), Booking(4, 1, TODAY, 70)))
    other = Facts((
        Booking(2, 1, TODAY, 200, document="r1"), Booking(1, 1, TODAY, 800, document="R 1"),
        Booking(5, 1, TODAY, 70),
    ))  # fmt: skip
    assert list(doubles(GRANT, mine, second, other)) == [
        Finding(Doubt.TWICE, 500, (1, 2), "Zweite")
    ]


@pytest.mark.parametrize(
    ("twin", "found"),
    [
        (Booking(2, 1, TODAY, 20_000, None, "R-1", "druck GmbH"), True),
        (Booking(2, 1, TODAY, 40_000, None, "R-1", "Andere Firma"), False),
        (Booking(2, 1, TODAY, 40_000, None, "R-1", ""), True),
        (Booking(2, 1, TODAY, -40_000, None, "R-1", "Druck GmbH"), False),
        (Booking(2, 3, TODAY, 40_000, None, "R-1", "Druck GmbH"), False),
    ],
    ids=["part", "payee", "unknown", "refund", "income"],
)
def test_a_double_is_a_receipt_of_the_same_payee_whatever_part_of_it(
    twin: Booking, found: bool
) -> None:
    mine = Facts((Booking(1, 1, TODAY, 40_000, None, "R-1", "Druck  GmbH"),))
    assert bool(list(doubles(GRANT, mine, GRANT, Facts((twin,))))) is found
    back = Booking(3, 1, TODAY, -twin.cents, reverses=2)
    assert list(doubles(GRANT, mine, GRANT, Facts((twin, back)))) == []
