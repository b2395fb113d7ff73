"""Which grants and which income tell the pay of one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.post import Funding, Post
from intdesk.domain.grants.grant import Financing, Grant
from intdesk.domain.grants.ledger import Booking, Facts, Reserved
from intdesk.domain.grants.personal import Pay, pay_of, pays
from tests.domain.grants.strategies import BEGIN, END
from tests.domain.grants.test_proof import GRANT, PLAN

POST = Post(1, title="Stelle", line_id=7, fundings=(Funding(BEGIN, None, 666, "LAND"),))
OTHER = replace(GRANT, funder="Stiftung")


@pytest.mark.parametrize(
    ("grant", "facts", "found"),
    [
        (OTHER, Facts(), False),
        (OTHER, Facts((Booking(1, 1, BEGIN, 5, line=7),)), True),
        (OTHER, Facts((Booking(1, 1, BEGIN, 5, line=8),)), False),
        (OTHER, Facts(reserved=(Reserved(1, 5, 7),)), True),
        (replace(OTHER, plan=(replace(PLAN[0], title="Gehälter"), *PLAN[1:])), Facts(), True),
        (replace(OTHER, plan=(replace(PLAN[0], title="Anteil Stelle"), *PLAN[1:])), Facts(), True),
        (replace(OTHER, plan=(replace(PLAN[0], title="Anlaufstelle"), *PLAN[1:])), Facts(), False),
        (GRANT, Facts(), False),
        (replace(GRANT, rate=Fraction(2, 3)), Facts(), True),
        (replace(GRANT, financing=Financing.FIXED, rate=None), Facts(), True),
        (
            replace(GRANT, financing=Financing.FIXED, begin=date(2020, 1, 1), end=date(2020, 5, 1)),
            Facts(),
            False,
        ),
    ],
)
def test_a_grant_pays_for_a_post_by_bookings_plan_or_funder(
    grant: Grant, facts: Facts, found: bool
) -> None:
    assert pays(grant, facts, [POST]) is found
    assert not pays(grant, facts, [])


def test_income_is_known_by_mark_funder_or_grant() -> None:
    lines = [
        BudgetLine(7, title="Personal"), BudgetLine(8, title="Kurse"),
        BudgetLine(1, title="A", direction=Direction.INCOME, earmarked_for=7),
        BudgetLine(2, title="Land", direction=Direction.INCOME),
        BudgetLine(3, title="C", direction=Direction.INCOME),
        BudgetLine(4, title="D", direction=Direction.INCOME, earmarked_for=8),
    ]  # fmt: skip
    facts = Facts((Booking(1, 1, BEGIN, 5, line=7), Booking(2, 3, END, 5, line=3)))
    pay = pay_of([POST], lines, [(OTHER, facts)])
    assert pay == Pay(frozenset({7}), frozenset({1, 2, 3}), frozenset({1}))
    assert pay.every_line == {1, 2, 3, 7}
    assert pay_of([], lines, [(OTHER, facts)]) == Pay(frozenset(), frozenset(), frozenset())
