"""Words of charts stand where nothing else does."""

from __future__ import annotations

from math import cos, sin, sqrt, tau

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.label_places import (
    Box,
    Labels,
    Place,
    Ring,
    Run,
    beside_point,
    ends_first,
    on_rings,
)

ROOM = Box(0, 0, 100, 60)
NUMBERS = st.floats(0, 100, allow_nan=False)
PLACES = st.tuples(NUMBERS, NUMBERS)


@pytest.mark.parametrize(
    ("run", "cut"),
    [
        (((0, 5), (20, 5)), True),
        (((5, 0), (5, 20)), True),
        (((0, 0), (20, 20)), True),
        (((0, 15), (20, 15)), False),
        (((0, 12), (8, 20)), False),
        (((5, 5), (6, 6)), True),
        (((0, 10), (20, 10)), False),
    ],
)
def test_a_line_cuts_a_box(run: Run, cut: bool) -> None:
    assert Box(1, 1, 10, 10).cut_by(run) is cut


@given(PLACES, PLACES, PLACES, st.floats(1, 30), st.floats(1, 30))
def test_a_box_is_cut_where_a_point_of_the_line_lies_inside(
    first: Place, second: Place, middle: Place, wide: float, tall: float
) -> None:
    box = Box.around(middle, wide, tall)
    steps = [(i / 200) for i in range(201)]
    inside = any(
        box.left < x < box.right and box.low < y < box.high
        for x, y in (
            (first[0] + (second[0] - first[0]) * t, first[1] + (second[1] - first[1]) * t)
            for t in steps
        )
    )
    if inside:
        assert box.cut_by((first, second))


@given(st.lists(PLACES, min_size=1, max_size=8), st.lists(st.tuples(PLACES, PLACES), max_size=4))
def test_placed_words_touch_nothing(points: list[Place], runs: list[Run]) -> None:
    labels = Labels(ROOM, [], runs, 1)
    found = [labels.place(12, 6, beside_point(point, 12, 6, 3, 1)) for point in points]
    placed = [box for box in found if box is not None]
    for number, box in enumerate(placed):
        assert ROOM.holds(box)
        assert not any(box.meets(other) for other in placed[:number])
        assert not any(box.cut_by(run) for run in runs)


@pytest.mark.parametrize(("x", "left"), [(1, 0), (99, 80), (50, 40)])
def test_a_word_at_the_edge_is_moved_inside(x: float, left: float) -> None:
    box = Labels(ROOM, [], [], 1).place(20, 6, [(x, 30)])
    assert box == Box(left, 27, left + 20, 33)


def test_what_finds_no_room_is_left_out() -> None:
    labels = Labels(ROOM, [ROOM], [], 1)
    assert labels.place(5, 5, [(50, 30)]) is None


def test_the_ends_of_a_row_come_first() -> None:
    assert [ends_first(n) for n in (0, 1, 2, 4)] == [[], [0], [1, 0], [3, 0, 2, 1]]


def test_a_rectangle_that_is_taken_stays_free_of_words() -> None:
    labels = Labels(ROOM, [], [], 1)
    labels.take(Box(40, 20, 60, 30))
    assert labels.place(10, 6, [(50, 25)]) is None
    assert labels.place(10, 6, [(50, 25), (50, 45)]) == Box(45, 42, 55, 48)


def _at(number: float, far: float) -> Place:
    """Return a place of a radar of four spokes around the origin."""
    return far * sin(tau * number / 4), far * cos(tau * number / 4)


def test_words_of_rings_stand_where_no_line_cuts_them() -> None:
    rings = [Ring(20, 6, 4), Ring(40, 6, 4)]
    ring = sqrt(0.5)
    first = [(far * ring * ring, far * ring * ring) for far in (20, 40)]
    free = [Box.around(middle, 6, 4) for middle in first]
    assert [b and (round(b.left, 6), round(b.low, 6)) for b in on_rings(rings, 4, _at, [])] == [
        (round(box.left, 6), round(box.low, 6)) for box in free
    ]
    across: list[Run] = [((first[0][0], -100), (first[0][0], 100))]
    found = on_rings(rings, 4, _at, across)
    assert None not in found
    assert all(box is not None and box.right < 0 for box in found)


@given(st.lists(st.tuples(PLACES, PLACES), max_size=6))
def test_no_line_runs_through_the_word_of_a_ring(runs: list[Run]) -> None:
    rings = [Ring(far, 8, 5) for far in (20, 40, 60)]
    for box in on_rings(rings, 4, _at, runs):
        assert box is None or not any(box.cut_by(run) for run in runs)
