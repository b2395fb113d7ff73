"""What a grant comes to, against an account that goes through all bookings one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.posting import Posting, Share, reversal
from intdesk.domain.grants.checks import Doubt, findings
from intdesk.domain.grants.grant import COSTS, Financing, Grant, PlanLine, Side
from intdesk.domain.grants.ledger import (
    Booking,
    Facts,
    LineSums,
    Reserved,
    line_sums,
    most_of,
    outside,
)
from intdesk.domain.grants.proof import amount_due, prove, spend_until, unspent
from tests.domain.grants.strategies import BEGIN, END, TODAY, facts, grants

PLAN = (
    PlanLine(1, "Honorare", Side.COST, 600_000),
    PlanLine(2, "Sachkosten", Side.COST, 400_000),
    PlanLine(3, "Zuwendung", Side.GRANT, 800_000),
    PlanLine(4, "Eigenmittel", Side.OWN, 150_000),
    PlanLine(5, "Spenden", Side.THIRD, 50_000),
)
GRANT = Grant(
    1, 1, "Sprache im Quartier", "Land", begin=BEGIN, end=END, rate=Fraction(4, 5),
    own_permille=100, plan=PLAN,
)  # fmt: skip


def brute_force(grant: Grant, found: Facts) -> dict[str, int]:
    """Return costs, recognised costs, what is due and own share by going through everything."""
    sides = {line.id: line.side for line in grant.plan}
    paid = dict.fromkeys(sides, 0)
    beyond = dict.fromkeys(sides, 0)
    begin = min(d for d in (grant.begin, grant.early_start) if d)
    for one in found.bookings:
        if one.paid_on is not None and one.plan_line in sides:
            paid[one.plan_line] += one.cents
            origin = one
            while origin.reverses is not None:
                origin = next(o for o in found.bookings if o.posting == origin.reverses)
            refund = one.cents < 0 and one.reverses is None
            if not refund and not begin <= origin.day <= (grant.end or date.max):
                beyond[one.plan_line] += one.cents
    recognised = planned = 0
    for line in grant.plan:
        if line.side is Side.COST:
            planned += line.cents or 0
            most = paid[line.id] - max(0, beyond[line.id])
            if grant.tolerance is not None:
                most = min(most, int((line.cents or 0) * Fraction(1000 + grant.tolerance, 1000)))
            recognised += most
    recognised = max(0, min(recognised, planned))
    of = {side: sum(paid[n] for n, s in sides.items() if s is side) for side in Side}
    plan = {side: sum(x.cents or 0 for x in grant.plan if x.side is side) for side in Side}
    third = of[Side.THIRD]
    wanted = {
        Financing.SHARE: int(
            max(Fraction(0), (grant.rate or 0)
                * (recognised - max(0, third - plan[Side.THIRD])))
        ),
        Financing.GAP: recognised - third - plan[Side.OWN],
        Financing.FIXED: recognised,
        Financing.FULL: recognised,
    }[grant.financing]  # fmt: skip
    due = max(0, min(wanted, plan[Side.GRANT], recognised - max(0, third)))
    return {
        "costs": of[Side.COST], "recognised": recognised, "due": due, "third": third,
        "received": of[Side.GRANT], "own": recognised - due - third,
        "repayment": max(0, of[Side.GRANT] - due), "open": max(0, due - of[Side.GRANT]),
        "own_missing": max(
            0, ceil(Fraction(recognised * (grant.own_permille or 0), 1000))
            - (recognised - due - third)
        ),
    }  # fmt: skip


@given(grants(), facts())
def test_the_proof_is_what_the_brute_force_account_says(grant: Grant, found: Facts) -> None:
    proof = prove(grant, found)
    expected = brute_force(grant, found)
    assert {name: getattr(proof, name) for name in expected} == expected
    assert 0 <= proof.due <= grant.approved
    assert proof.due + proof.third + proof.own == proof.recognised
    assert proof.received == proof.due + proof.repayment - proof.open


@given(grants(), facts())
def test_each_position_has_the_sum_of_its_bookings(grant: Grant, found: Facts) -> None:
    sums = line_sums(grant, found)
    for line in grant.plan:
        mine = [one for one in found.bookings if one.plan_line == line.id]
        held = sum(one.cents for one in found.reserved if one.plan_line == line.id)
        ordered = sum(one.cents for one in mine)
        assert sums[line.id].ordered == ordered
        assert sums[line.id].available == (line.cents or 0) - ordered - held
        paid = sum(one.cents for one in mine if one.paid_on)
        assert sums[line.id].deviation == paid - (line.cents or 0)
        strange = outside(grant, found)
        beyond = sum(o.cents for o in mine if o.paid_on and o in strange)
        assert sums[line.id].outside == (max(0, beyond) if line.side in COSTS else 0)


@given(grants(), facts(), st.integers(1, 6), st.integers(1, 400_000), st.integers(-60, 460))
def test_money_that_comes_back_never_raises_what_is_recognised(
    grant: Grant, found: Facts, line: int, cents: int, days: int
) -> None:
    before = prove(grant, found)
    day = BEGIN + timedelta(days)
    for reverses in (None, *(one.posting for one in found.bookings if one.plan_line == line)):
        back = Booking(99, line, day, -cents, day, reverses=reverses)
        after = prove(grant, replace(found, bookings=(*found.bookings, back)))
        assert after.recognised <= before.recognised
        assert after.lines[line].recognised <= before.lines[line].recognised


@given(grants(), st.integers(1, 400_000), st.integers(-60, 460), st.integers(0, 400))
def test_a_reversal_leaves_nothing_whenever_it_comes(
    grant: Grant, cents: int, days: int, later: int
) -> None:
    day = BEGIN + timedelta(days)
    own = Posting(1, 1, 2026, day, "VHS", document="R 1", paid_on=day,
                  shares=(Share(7, cents, None, 1),))  # fmt: skip
    back = reversal(own, day + timedelta(later))
    bookings = tuple(
        Booking(number, 1, one.service_day or day, one.cents, one.paid_on, one.document)
        for number, one in enumerate((own, back), 1)
    )
    assert back.service_day == day
    assert prove(grant, Facts(bookings)).recognised == 0
    old = replace(bookings[1], day=day + timedelta(later), reverses=1)
    twice = Facts((bookings[0], old))
    assert prove(grant, twice).recognised == 0
    assert not {Doubt.OUTSIDE, Doubt.NO_DOCUMENT} & {f.doubt for f in findings(grant, twice, TODAY)}


@given(grants(), facts())
def test_no_lower_costs_bring_a_higher_amount(grant: Grant, found: Facts) -> None:
    proof = prove(grant, found)
    for less in (1, 999, 50_000):
        lower = max(0, proof.recognised - less)
        assert amount_due(grant, lower, proof.third) <= proof.due


@given(grants(), facts())
def test_unspent_is_what_came_in_long_ago_and_costs_do_not_cover(
    grant: Grant, found: Facts
) -> None:
    months = grant.spend_months
    long_ago = 0
    for one in found.bookings:
        side = next((line.side for line in grant.plan if line.id == one.plan_line), None)
        if side is Side.GRANT and one.paid_on is not None:
            last = spend_until(one.paid_on, months)
            long_ago += one.cents if last is not None and last < TODAY else 0
    expected = max(0, long_ago - brute_force(grant, found)["due"]) if months else 0
    assert unspent(grant, found, TODAY) == expected


def paid(plan_line: int, cents: int, day: date = date(2025, 6, 1)) -> Booking:
    return Booking(1, plan_line, day, cents, day, "R 1")


def test_an_anteil_falls_with_the_costs() -> None:
    full = prove(GRANT, Facts((paid(1, 600_000), paid(2, 400_000), paid(5, 50_000))))
    assert (full.due, full.own, full.approved - full.due) == (800_000, 150_000, 0)
    less = prove(GRANT, Facts((paid(1, 600_000), paid(2, 250_001), paid(3, 800_000))))
    assert (less.recognised, less.due) == (850_001, 680_000)  # part cents go to the funder
    assert (less.repayment, less.approved - less.due, less.own) == (120_000, 120_000, 170_001)


def test_more_from_third_parties_lowers_an_anteil_by_its_part_and_a_fehlbedarf_by_all() -> None:
    booked = Facts((paid(1, 600_000), paid(2, 400_000), paid(5, 150_000)))
    assert prove(GRANT, booked).due == 720_000
    gap = replace(GRANT, financing=Financing.GAP)
    assert prove(gap, booked).due == 1_000_000 - 150_000 - 150_000


@pytest.mark.parametrize("financing", [Financing.FIXED, Financing.FULL])
def test_funder_and_third_parties_together_pay_no_more_than_the_costs(
    financing: Financing,
) -> None:
    booked = Facts((paid(1, 500_000), paid(5, 120_000)))
    assert prove(replace(GRANT, financing=financing), booked).due == 380_000


def test_money_of_third_parties_is_no_own_share() -> None:
    proof = prove(GRANT, Facts((paid(1, 500_000), paid(5, 60_000))))
    # 80 % of 490.000 are due, so that 48.000 are left for the municipality of the least 50.000
    assert (proof.due, proof.own, proof.own_missing) == (392_000, 48_000, 2_000)


def test_a_festbetrag_stays_until_the_costs_are_lower() -> None:
    fixed = replace(GRANT, financing=Financing.FIXED)
    assert prove(fixed, Facts((paid(1, 600_000), paid(2, 300_000)))).due == 800_000
    assert prove(fixed, Facts((paid(1, 500_000),))).due == 500_000


@pytest.mark.parametrize(
    ("spent", "recognised"), [(480_000, 880_000), (481_000, 880_000), (700_000, 880_000)]
)
def test_a_position_may_cost_a_fifth_more_if_others_save_it(spent: int, recognised: int) -> None:
    booked = Facts((paid(1, 400_000), paid(2, spent)))
    assert most_of(PLAN[1], 200) == 480_000
    assert prove(GRANT, booked).recognised == recognised


def test_no_more_costs_are_recognised_than_the_plan_has_in_all() -> None:
    booked = Facts((paid(1, 600_000), paid(2, 470_000)))
    proof = prove(GRANT, booked)
    assert (proof.recognised, proof.unsaved) == (1_000_000, 70_000)
    doubts = {one.doubt: one.cents for one in findings(GRANT, booked, TODAY)}
    assert doubts[Doubt.NOT_SAVED] == 70_000
    assert Doubt.ABOVE_PLAN not in doubts


def test_what_is_not_paid_or_not_of_the_period_is_not_recognised() -> None:
    ordered = Booking(2, 1, date(2025, 6, 1), 10_000)
    early = paid(1, 5_000, BEGIN - timedelta(1))
    proof = prove(GRANT, Facts((ordered, early, paid(1, 1_000, BEGIN), paid(1, 2_000, END))))
    assert proof.recognised == 3_000
    assert proof.lines[1] == LineSums(600_000, 18_000, 8_000, 0, 5_000, 3_000)
    begun = replace(GRANT, early_start=BEGIN - timedelta(1))
    assert prove(begun, Facts((early,))).recognised == 5_000


def test_the_own_share_is_rounded_up() -> None:
    proof = prove(replace(GRANT, rate=Fraction(950, 1000)), Facts((paid(1, 10_005),)))
    assert (proof.own, proof.own_least, proof.own_missing) == (501, 1_001, 500)


def test_called_money_has_to_be_spent_within_its_months() -> None:
    grant = replace(GRANT, spend_months=2)
    received = paid(3, 300_000, date(2025, 5, 31))
    assert spend_until(date(2025, 12, 31), 2) == date(2026, 2, 28)
    booked = Facts((received, paid(1, 100_000, date(2025, 6, 30))))
    assert unspent(grant, booked, date(2025, 7, 31)) == 0
    assert unspent(grant, booked, date(2025, 8, 1)) == 300_000 - 80_000
    assert unspent(GRANT, booked, date(2025, 8, 1)) == 0


def test_a_position_without_a_plan_has_no_deviation_in_parts() -> None:
    assert LineSums(0, 5, 5).deviation_permille is None
    assert LineSums(400, 500, 500).deviation_permille == 250
    one, other = LineSums(1, 2, 3, 4, 5, 6), LineSums(1, 1, 1, 1, 1, 1)
    assert one + other == LineSums(2, 3, 4, 5, 6, 7)
    bound = line_sums(GRANT, Facts(reserved=(Reserved(1, 5), Reserved(99, 7))))
    assert bound[1].available == 599_995
