"""The status light as a table of cases, edges included, and what holds for all values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.status_light import (
    Direction,
    Light,
    LightReason,
    Point,
    Scale,
    Verdict,
    degree,
    expected,
    has_scale,
    judge,
    weighted,
    worst,
)

BEGIN, DUE = date(2026, 1, 1), date(2027, 1, 1)
HALF = date(2026, 7, 2)  # 182 of 365 days: 49 percent of the time
UP = Scale(Direction.UP, 10_00, 20_00, BEGIN, DUE)
DOWN = Scale(Direction.DOWN, 20_00, 10_00, BEGIN, DUE)
KEEP = Scale(Direction.KEEP, None, 40_00, BEGIN, DUE)
STEPS = replace(UP, milestones=(Point(date(2026, 4, 1), 18_00), Point(date(2026, 10, 1), 19_00)))
SAME = replace(UP, target=10_00)
G, Y, R, N = Light.GREEN, Light.YELLOW, Light.RED, Light.GREY
WHY = LightReason


@pytest.mark.parametrize(
    ("scale", "actual", "day", "verdict"),
    [
        (UP, None, None, Verdict(N, WHY.NO_REVIEW)),
        (UP, 15_00, None, Verdict(N, WHY.NO_REVIEW)),
        (UP, None, HALF, Verdict(N, WHY.NO_VALUE)),
        (UP, 15_00, BEGIN - timedelta(1), Verdict(N, WHY.NOT_BEGUN, 50, 0)),
        (UP, 10_00, BEGIN, Verdict(G, WHY.AHEAD, 0, 0)),
        (UP, 8_90, BEGIN, Verdict(Y, WHY.BEHIND, -11, 0)),
        (UP, 15_00, HALF, Verdict(G, WHY.AHEAD, 50, 49)),
        (UP, 13_90, HALF, Verdict(G, WHY.AHEAD, 39, 49)),
        (UP, 13_89, HALF, Verdict(Y, WHY.BEHIND, 38, 49)),
        (UP, 11_90, HALF, Verdict(Y, WHY.BEHIND, 19, 49)),
        (UP, 11_89, HALF, Verdict(R, WHY.FAR_BEHIND, 18, 49)),
        (UP, 5_00, HALF, Verdict(R, WHY.FAR_BEHIND, -50, 49)),
        (UP, 20_00, HALF, Verdict(G, WHY.REACHED, 100, 49)),
        (UP, 30_00, HALF, Verdict(G, WHY.REACHED, 200, 49)),
        (UP, 19_99, DUE - timedelta(1), Verdict(G, WHY.AHEAD, 99, 99)),
        (UP, 19_99, DUE, Verdict(Y, WHY.MISSED, 99, 100)),
        (UP, 18_00, DUE, Verdict(Y, WHY.MISSED, 80, 100)),
        (UP, 17_99, DUE, Verdict(R, WHY.MISSED, 79, 100)),
        (UP, 20_00, DUE + timedelta(400), Verdict(G, WHY.REACHED, 100, 100)),
        (DOWN, 15_00, HALF, Verdict(G, WHY.AHEAD, 50, 49)),
        (DOWN, 18_11, HALF, Verdict(R, WHY.FAR_BEHIND, 18, 49)),
        (DOWN, 10_00, DUE, Verdict(G, WHY.REACHED, 100, 100)),
        (DOWN, 25_00, DUE, Verdict(R, WHY.MISSED, -50, 100)),
        (KEEP, 40_00, HALF, Verdict(G, WHY.HELD, 100, 100)),
        (KEEP, 38_00, HALF, Verdict(G, WHY.HELD, 95, 100)),
        (KEEP, 42_00, BEGIN, Verdict(G, WHY.HELD, 95, 100)),
        (KEEP, 37_99, HALF, Verdict(Y, WHY.LEFT, 94, 100)),
        (KEEP, 34_00, HALF, Verdict(Y, WHY.LEFT, 85, 100)),
        (KEEP, 33_99, HALF, Verdict(R, WHY.LEFT, 84, 100)),
        (KEEP, 90_00, HALF, Verdict(R, WHY.LEFT, 0, 100)),
        (replace(KEEP, target=0), 0, HALF, Verdict(G, WHY.HELD, 100, 100)),
        (replace(KEEP, target=0), 1, HALF, Verdict(R, WHY.LEFT, 0, 100)),
        (replace(KEEP, target=0), -6_00, DUE, Verdict(R, WHY.LEFT, 0, 100)),
        (replace(KEEP, target=None), 40_00, HALF, Verdict(N, WHY.NO_SCALE)),
        (SAME, 10_00, HALF, Verdict(N, WHY.NO_SCALE)),
        (SAME, 99_00, DUE, Verdict(N, WHY.NO_SCALE)),
        (replace(UP, baseline=None), 15_00, HALF, Verdict(N, WHY.NO_SCALE)),
        (replace(UP, target=None), 15_00, HALF, Verdict(N, WHY.NO_SCALE)),
        (replace(UP, direction=Direction.DOWN), 15_00, HALF, Verdict(N, WHY.NO_SCALE)),
        (replace(UP, begin=None), 15_00, HALF, Verdict(R, WHY.FAR_BEHIND, 50, 100)),
        (replace(UP, due=None), 15_00, HALF, Verdict(R, WHY.MISSED, 50, 100)),
        (replace(UP, begin=None, due=None), 20_00, HALF, Verdict(G, WHY.REACHED, 100, 100)),
        (replace(UP, begin=DUE), 15_00, DUE, Verdict(R, WHY.MISSED, 50, 100)),
        (STEPS, 18_00, date(2026, 4, 1), Verdict(G, WHY.AHEAD, 80, 80)),
        (STEPS, 15_00, date(2026, 4, 1), Verdict(Y, WHY.BEHIND, 50, 80)),
        (STEPS, 14_90, date(2026, 4, 1), Verdict(R, WHY.FAR_BEHIND, 49, 80)),
        (STEPS, 18_50, HALF, Verdict(G, WHY.AHEAD, 85, 85)),
    ],
)
def test_the_rule(scale: Scale, actual: int | None, day: date | None, verdict: Verdict) -> None:
    assert judge(scale, actual, day) == verdict


def test_milestones_outside_of_the_term_or_without_a_degree_play_no_part() -> None:
    outside = replace(UP, milestones=(Point(BEGIN, 19_00), Point(DUE, 11_00)))
    assert expected(outside, HALF) == expected(UP, HALF)
    assert expected(replace(SAME, milestones=(Point(HALF, 15_00),)), HALF) == 49


VALUES = st.integers(-10_000_00, 10_000_00)
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))


@st.composite
def scales(draw: st.DrawFn) -> Scale:
    return Scale(
        draw(st.sampled_from(Direction)), draw(VALUES), draw(VALUES), draw(DAYS), draw(DAYS),
        tuple(draw(st.lists(st.builds(Point, DAYS, VALUES), max_size=4))),
    )  # fmt: skip


@given(scales(), VALUES, DAYS)
def test_any_values_give_a_verdict_that_fits_its_degree(
    scale: Scale, actual: int, day: date
) -> None:
    found = judge(scale, actual, day)
    assert found.light is not Light.GREY or found.reason in {
        WHY.NO_SCALE, WHY.NOT_BEGUN,
    }  # fmt: skip
    assert (found.degree is None) == (degree(scale, actual) is None)
    if not has_scale(scale):
        assert found.degree is None


@given(scales(), VALUES, DAYS)
def test_up_and_down_are_mirror_images(scale: Scale, actual: int, day: date) -> None:
    flipped = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
    mirrored = Scale(
        flipped.get(scale.direction, Direction.KEEP),
        -(scale.baseline or 0), -(scale.target or 0), scale.begin, scale.due,
        tuple(Point(p.day, -p.value) for p in scale.milestones),
    )  # fmt: skip
    assert judge(mirrored, -actual, day) == judge(scale, actual, day)


@given(scales(), VALUES, st.integers(0, 1000_00), DAYS)
def test_a_better_value_is_never_judged_worse(
    scale: Scale, actual: int, more: int, day: date
) -> None:
    if scale.direction is Direction.KEEP:
        return
    better = actual + more if scale.direction is Direction.UP else actual - more
    lower, higher = judge(scale, actual, day), judge(scale, better, day)
    if lower.degree is not None and higher.degree is not None:
        assert higher.degree >= lower.degree
        order = [Light.GREEN, Light.YELLOW, Light.RED, Light.GREY]
        assert order.index(higher.light) <= order.index(lower.light)


@given(st.sampled_from([UP, DOWN]), VALUES, DAYS, st.integers(0, 900))
def test_the_same_value_never_looks_better_later(
    scale: Scale, actual: int, day: date, days: int
) -> None:
    first, later = (judge(scale, actual, d) for d in (max(day, BEGIN), day + timedelta(days)))
    if day >= BEGIN:
        order = [Light.GREEN, Light.YELLOW, Light.RED]
        assert order.index(later.light) >= order.index(first.light)


@given(DAYS, st.integers(1, 400))
def test_what_time_asks_for_grows_from_nothing_to_all(day: date, days: int) -> None:
    assert 0 <= expected(UP, day) <= expected(UP, day + timedelta(days)) <= 100
    assert (expected(UP, BEGIN), expected(UP, DUE)) == (0, 100)


PARTS = st.lists(st.tuples(st.none() | st.integers(-200, 300), st.integers(1, 100)), max_size=6)


@given(PARTS)
def test_the_weighted_degree_lies_between_the_goals(
    parts: list[tuple[int | None, int]],
) -> None:
    known = [min(100, max(0, part)) for part, _ in parts if part is not None]
    found = weighted(parts)
    if not known:
        assert found is None
    else:
        assert found is not None
        assert min(known) <= found <= max(known)


def test_weights_count_and_too_much_makes_up_for_nothing() -> None:
    assert weighted([(100, 3), (0, 1)]) == 75
    assert weighted([(300, 1), (0, 1)]) == 50
    assert weighted([(-50, 1), (50, 1), (None, 9)]) == 25
    assert weighted([]) is None


def test_the_most_urgent_light_stands_for_all() -> None:
    assert worst([G, Y, R, N]) is R
    assert worst([G, N, Y]) is Y
    assert worst([G, N]) is G
    assert worst([N]) is worst([]) is N
