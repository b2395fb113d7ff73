"""The next application follows in time, and its plan from the costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from intdesk.domain.grants.follow_on import follow_on, next_period
from intdesk.domain.grants.grant import COSTS, DEADLINES, Financing, Grant, Side, validate
from intdesk.domain.grants.ledger import Facts
from intdesk.domain.grants.proof import prove
from intdesk.domain.problems import Severity
from tests.domain.grants.strategies import facts, grants
from tests.domain.grants.test_proof import GRANT, paid


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), (date(2027, 1, 1), date(2027, 12, 31))),
        (date(2023, 3, 1), date(2024, 2, 29), (date(2024, 3, 1), date(2025, 2, 28))),
        (date(2026, 1, 5), date(2026, 1, 14), (date(2026, 1, 15), date(2026, 1, 24))),
        (None, date(2026, 1, 14), (None, None)),
    ],
)
def test_the_next_period_is_as_long_and_follows(
    begin: date | None, end: date, expected: tuple[date | None, date | None]
) -> None:
    assert next_period(replace(GRANT, begin=begin, end=end)) == expected


def test_costs_are_proposed_as_they_were_and_no_day_is_kept() -> None:
    grant = replace(GRANT, notice_day=GRANT.begin, proof_due=GRANT.end, number="1", closed_on=None)
    draft = follow_on(grant, prove(grant, Facts((paid(1, 400_050), paid(5, 10_000)))))
    assert [line.cents for line in draft.plan] == [400_100, 400_000, 640_080, 150_020, 10_000]
    assert {line.id for line in draft.plan} == {0}
    assert (draft.id, draft.number, draft.notice_day) == (0, "", None)
    assert [getattr(draft, name) for name in DEADLINES] == [None] * len(DEADLINES)
    assert validate(draft) == []


@given(grants(), facts())
def test_the_proposed_plan_can_be_saved_and_costs_are_financed(grant: Grant, found: Facts) -> None:
    draft = follow_on(grant, prove(grant, found))
    assert [p for p in validate(draft) if p.severity is not Severity.HINT] == []
    funds = draft.planned(Side.GRANT, Side.OWN, Side.THIRD)
    assert funds >= draft.planned(*COSTS)
    if draft.planned(Side.THIRD) <= draft.planned(Side.COST):
        assert funds == draft.planned(*COSTS)
    if grant.financing is Financing.FIXED:
        assert draft.approved <= grant.approved
