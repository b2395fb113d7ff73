"""Rates are exact, as the notice writes them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.grants.grant import PlanLine, Side, validate
from intdesk.domain.grants.ledger import Facts
from intdesk.domain.grants.proof import prove
from intdesk.domain.grants.rate import parse_rate, rate_text
from tests.domain.grants.test_proof import GRANT, paid


@pytest.mark.parametrize(
    ("typed", "rate", "shown"),
    [
        ("2/3", Fraction(2, 3), "2/3"), (" 4 / 6 ", Fraction(2, 3), "2/3"),
        ("66,67 %", Fraction(6667, 10000), "66,67 %"), ("80", Fraction(4, 5), "80 %"),
        ("800/1000", Fraction(4, 5), "80 %"), ("0,5%", Fraction(1, 200), "0,5 %"),
        ("3/4", Fraction(3, 4), "75 %"), ("2/0", None, ""), ("zwei", None, ""), ("", None, ""),
        ("1/-3", None, ""), ("66,66667", None, ""),
    ],
)  # fmt: skip
def test_a_rate_is_read_and_shown_without_rounding(
    typed: str, rate: Fraction | None, shown: str
) -> None:
    assert parse_rate(typed) == rate
    if rate is not None:
        assert rate_text(rate) == shown


@given(st.integers(1, 999).flatmap(lambda n: st.builds(Fraction, st.integers(0, n), st.just(n))))
def test_what_is_shown_is_read_as_the_same_rate(rate: Fraction) -> None:
    assert parse_rate(rate_text(rate)) == rate


def test_two_thirds_are_exact() -> None:
    plan = (
        PlanLine(1, "Honorare", Side.COST, 3_000_000), PlanLine(2, "Land", Side.GRANT, 2_000_000),
        PlanLine(3, "Eigenmittel", Side.OWN, 1_000_000),
    )  # fmt: skip
    grant = replace(GRANT, plan=plan, rate=Fraction(2, 3))
    assert validate(grant) == []
    assert prove(grant, Facts((paid(1, 2_700_000),))).due == 1_800_000
    assert prove(grant, Facts((paid(1, 3_000_000),))).due == 2_000_000
    assert grant.permille == 666
    too_much = validate(replace(grant, rate=Fraction(3, 2)))
    assert ("rate", "share_range") in {(p.field, p.code) for p in too_much}
