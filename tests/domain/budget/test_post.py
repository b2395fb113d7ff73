"""The post: cost and funding of a year day by day, vacancy, what may be saved."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.budget.post import (
    Funding,
    Holding,
    MonthlyCost,
    Post,
    PostYear,
    validate,
    year_of,
)

BEGIN = date(2024, 1, 1)
POST = Post(
    title="Integration",
    holdings=(Holding(BEGIN, None, 750, "E 10", "Alex Muster"),),
    costs=(MonthlyCost(BEGIN, 400_000),),
    fundings=(Funding(BEGIN, None, 500, "Land"),),
)


def test_a_full_year() -> None:
    assert year_of(POST, 2025) == PostYear(4_800_000, 2_400_000, 0, 750)
    assert year_of(POST, 2025).net == 2_400_000


def test_nothing_before_the_post_began() -> None:
    assert year_of(POST, 2023) == PostYear(0, 0, 365, 0)


def test_a_vacant_half_year_costs_nothing_and_a_rise_counts_from_its_day() -> None:
    holdings = (
        Holding(date(2025, 1, 1), date(2025, 3, 31), 1000, "E 10", "Alex Muster"),
        Holding(date(2025, 4, 1), date(2025, 9, 30), 1000, "E 10", ""),
        Holding(date(2025, 10, 1), None, 500, "E 10", "Kim Beispiel"),
    )
    costs = (MonthlyCost(date(2025, 1, 1), 500_000), MonthlyCost(date(2025, 11, 1), 300_000))
    found = year_of(replace(POST, holdings=holdings, costs=costs, fundings=()), 2025)
    assert found.cost == 3 * 500_000 + 500_000 + 2 * 300_000
    assert found.vacant_days == 183
    assert found.permille == round((273 * 1000 + 92 * 500) / 365)


days = st.dates(date(2024, 6, 1), date(2026, 6, 1))


@st.composite
def posts(draw: st.DrawFn) -> Post:
    edges = sorted(draw(st.lists(days, min_size=2, max_size=4, unique=True)))
    holdings = tuple(
        Holding(first, last - timedelta(1), draw(st.integers(0, 1000)), "", draw(st.sampled_from(
            ("", "Alex"))))
        for first, last in pairwise(edges)
        if last > first
    )  # fmt: skip
    costs = tuple(
        MonthlyCost(day, draw(st.integers(0, 900_000)))
        for day in draw(st.lists(days, max_size=3, unique=True))
    )
    fundings = tuple(
        Funding(first, None, draw(st.integers(0, 700)))
        for first in draw(st.lists(days, max_size=2))
    )
    return Post(title="x", holdings=holdings, costs=costs, fundings=fundings)


@given(posts())
def test_the_year_is_its_days_each_month_rounded_once(post: Post) -> None:
    cost = funded = vacant = 0
    for month in range(1, 13):
        count = monthrange(2025, month)[1]
        paid = given = Fraction(0)
        for number in range(1, count + 1):
            day = date(2025, month, number)
            mine = [h for h in post.holdings if h.covers(day)]
            if not mine or not mine[-1].holder:
                vacant += 1
                continue
            begun = sorted(
                (c.first, c.cents or 0) for c in post.costs if c.first and c.first <= day
            )
            cents = begun[-1][1] if begun else 0
            share = min(1000, sum(f.permille or 0 for f in post.fundings if f.covers(day)))
            paid += Fraction(cents, count)
            given += Fraction(cents * share, count * 1000)
        cost += int(paid + Fraction(1, 2))
        funded += int(given + Fraction(1, 2))
    found = year_of(post, 2025)
    assert (found.cost, found.funded, found.vacant_days) == (cost, funded, vacant)
    assert found.funded <= found.cost


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"title": " "}, ("title", "required")),
        ({"holdings": (Holding(None, None, 500),)}, ("holdings", "begin_missing")),
        ({"holdings": (Holding(BEGIN, date(2023, 1, 1), 500),)},
         ("holdings", "ends_before_start")),
        ({"holdings": (Holding(BEGIN, None, 1001),)}, ("holdings", "share_range")),
        ({"holdings": (Holding(BEGIN, None, 500), Holding(date(2025, 1, 1), None, 500))},
         ("holdings", "times_overlap")),
        ({"holdings": (Holding(date(1800, 1, 1), None, 500),)}, ("holdings", "year_implausible")),
        ({"fundings": (Funding(BEGIN, None, None),)}, ("fundings", "share_range")),
        ({"costs": (MonthlyCost(None, 5),)}, ("costs", "required")),
        ({"costs": (MonthlyCost(BEGIN, -5),)}, ("costs", "negative_amount")),
        ({"decision": "x" * 201}, ("decision", "too_long")),
        ({"decided_on": date(1800, 1, 1)}, ("decided_on", "year_implausible")),
    ],
)  # fmt: skip
def test_a_post_names_the_fault(values: dict[str, Any], problem: tuple[str, str]) -> None:
    assert not validate(POST)
    assert [(p.field, p.code) for p in validate(replace(POST, **values))] == [problem]
