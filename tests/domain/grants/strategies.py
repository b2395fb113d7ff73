"""Random grants, and an account of them that goes through all bookings cent by cent."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from intdesk.domain.grants.grant import Financing, Grant, PlanLine, Side
from intdesk.domain.grants.ledger import Booking, Facts, Reserved

BEGIN, END = date(2025, 4, 1), date(2026, 3, 31)
TODAY = date(2026, 11, 27)
_days = (st.integers(0, 364) | st.integers(-60, 460)).map(lambda n: BEGIN + timedelta(n))
_cents = st.integers(-20_000, 400_000)
_paid = st.sampled_from((True, True, True, False))
_planned = st.integers(0, 1_000_000)
_rates = st.integers(0, 1000).map(lambda n: Fraction(n, 1000)) | st.just(Fraction(2, 3))


@st.composite
def grants(draw: st.DrawFn) -> Grant:
    """Draw a grant with two or three costs and its financing."""
    sides = [Side.COST, Side.COST, Side.OTHER_COST, Side.GRANT, Side.OWN, Side.THIRD]
    plan = tuple(
        PlanLine(number, f"Position {number}", side, draw(_planned))
        for number, side in enumerate(sides, 1)
    )
    return Grant(
        1, 1, "Sprache", "Land", begin=BEGIN, end=END,
        early_start=draw(st.sampled_from((None, date(2025, 3, 1)))),
        financing=draw(st.sampled_from(list(Financing))), rate=draw(_rates),
        own_permille=draw(st.sampled_from((None, 0, 100, 333))),
        tolerance=draw(st.sampled_from((None, 0, 200))),
        spend_months=draw(st.sampled_from((0, 2, 6))), plan=plan,
    )  # fmt: skip


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Draw bookings of these positions and of one that is not there."""
    line = st.integers(1, 7)
    bookings = [
        Booking(
            number, draw(line), day := draw(_days), draw(_cents),
            day + timedelta(5) if draw(_paid) else None,
            draw(st.sampled_from(("", "R 1", "r1", "R 2"))),
            reverses=draw(st.sampled_from((None, None, *range(1, number)))),
        )
        for number in range(1, 1 + draw(st.integers(0, 12)))
    ]  # fmt: skip
    reserved = draw(st.lists(st.builds(Reserved, line, st.integers(0, 50_000)), max_size=3))
    return Facts(tuple(bookings), tuple(reserved))
