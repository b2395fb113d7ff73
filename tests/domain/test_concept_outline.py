"""The outline of a concept stays one, whatever is moved; nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.concept_outline import (
    LEVELS,
    ConceptItem,
    Level,
    MeasureStatus,
    added,
    end_of,
    is_outline,
    moved,
    numbers,
    removed,
    shifted,
    statuses,
)


def parents(items: Sequence[ConceptItem], place: int) -> list[ConceptItem]:
    """Return what an item belongs to, the highest first."""
    found: list[ConceptItem] = []
    depth = items[place].level.depth
    for n in range(place - 1, -1, -1):
        if items[n].level.depth < depth:
            depth = items[n].level.depth
            found.insert(0, items[n])
    return found


def items(*depths: int) -> tuple[ConceptItem, ...]:
    return tuple(ConceptItem(n, LEVELS[d], str(n)) for n, d in enumerate(depths, 1))


def depths(found: tuple[ConceptItem, ...]) -> list[int]:
    return [item.level.depth for item in found]


@st.composite
def outlines(draw: st.DrawFn) -> tuple[ConceptItem, ...]:
    found: list[int] = []
    for _ in range(draw(st.integers(1, 14))):
        deepest = min(3, found[-1] + 1) if found else 0
        found.append(draw(st.integers(0, deepest)))
    return items(*found)


@given(outlines(), st.data())
def test_moving_keeps_all_items_and_the_outline(
    found: tuple[ConceptItem, ...], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    by = data.draw(st.sampled_from((-1, 1)))
    after, at = moved(found, place, by)
    assert is_outline(after)
    assert Counter(after) == Counter(found)
    assert after[at] == found[place]
    back, again = moved(after, at, -by)
    if after != found:
        assert (back, again) == (found, place)


@given(outlines(), st.data())
def test_shifting_keeps_all_texts_and_the_outline(
    found: tuple[ConceptItem, ...], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    after = shifted(found, place, data.draw(st.sampled_from((-1, 1))))
    assert is_outline(after)
    assert [item.key for item in after] == [item.key for item in found]
    assert depths(after)[:place] == depths(found)[:place]


@given(outlines(), st.data())
def test_removing_takes_the_branch_and_nothing_else(
    found: tuple[ConceptItem, ...], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(found) - 1))
    branch = found[place : end_of(found, place)]
    assert all(found[place] in parents(found, place + n) for n in range(1, len(branch)))
    assert removed(found, place) == found[:place] + found[place + len(branch) :]


@given(outlines(), st.sampled_from(Level), st.data())
def test_adding_keeps_the_outline_and_gives_a_key_of_its_own(
    found: tuple[ConceptItem, ...], level: Level, data: st.DataObject
) -> None:
    after = data.draw(st.none() | st.integers(0, len(found) - 1))
    more, place = added(found, after, level, "neu")
    assert is_outline(more)
    assert len({item.key for item in more}) == len(more)
    assert more[:place] + more[place + 1 :] == found
    assert more[place].title == "neu"


@pytest.mark.parametrize(
    ("before", "place", "by", "after"),
    [
        ((0, 1, 2, 3), 1, 1, [0, 1, 2, 3]),
        ((0, 1, 1), 2, 1, [0, 1, 2]),
        ((0, 1, 2), 1, -1, [0, 0, 1]),
        ((0, 1, 2), 0, -1, [0, 1, 2]),
        ((0, 1, 2, 3, 2, 3), 4, 1, [0, 1, 2, 3, 3, 3]),
        ((0, 1, 2, 3, 3), 3, -1, [0, 1, 2, 2, 3]),
    ],
)
def test_indenting(before: tuple[int, ...], place: int, by: int, after: list[int]) -> None:
    assert depths(shifted(items(*before), place, by)) == after


def test_an_item_moves_with_its_branch_over_that_of_its_neighbour() -> None:
    found, place = moved(items(0, 1, 2, 0, 1), 0, 1)
    assert ([item.key for item in found], place) == ([4, 5, 1, 2, 3], 2)
    assert moved(found, 3, -1)[0] == found


def test_numbers_and_counts() -> None:
    assert numbers(items(0, 1, 2, 3, 3, 1, 0)) == [
        "1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.2", "1.2", "2",
    ]  # fmt: skip
    assert statuses(items(0, 1, 2, 3, 3)) == {MeasureStatus.NOT_BEGUN: 2}
    assert not is_outline(items(1))
    assert not is_outline(items(0, 2))
