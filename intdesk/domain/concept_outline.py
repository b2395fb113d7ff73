"""The outline of a concept: items in reading order, each with its level.

What follows an item with deeper levels belongs to it. An item is at most one level deeper than
the one before it, and the first one is a field of action.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.part_keys import new_key


class Level(StrEnum):
    """The levels of a concept, the highest first (domain.md 3.3)."""

    FIELD = "field"
    STRATEGIC = "strategic"
    OPERATIVE = "operative"
    MEASURE = "measure"

    @property
    def depth(self) -> int:
        """Return how deep the level is, from 0."""
        return LEVELS.index(self)


LEVELS = tuple(Level)


class MeasureStatus(StrEnum):
    """How far a measure is (the states that controlling reports use, domain.md 3.2)."""

    NOT_BEGUN = "not_begun"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REGULAR = "regular"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ConceptItem:
    """A field, goal or measure; responsible, days, cost (cents) and status belong to measures.

    ``funding`` says where the money of a measure comes from, ``indicator`` by what a goal or
    measure is known to be reached. ``field`` is the code of the field of action that a field of
    the concept stands for (empty: it has none). ``key`` is its own within the concept, stays when
    it is moved and is never given again; a new item has one below 0 until it is saved.
    """

    key: int = 0
    level: Level = Level.FIELD
    title: str = ""
    detail: str = ""
    responsible: str = ""
    first: date | None = None
    last: date | None = None
    cost: int | None = None
    status: MeasureStatus = MeasureStatus.NOT_BEGUN
    indicator: str = ""
    field: str = ""
    funding: str = ""


Items = tuple[ConceptItem, ...]


def is_outline(items: Sequence[ConceptItem]) -> bool:
    """Tell whether no item stands deeper than one level below its predecessor."""
    depth = -1
    for item in items:
        if item.level.depth > depth + 1:
            return False
        depth = item.level.depth
    return True


def end_of(items: Sequence[ConceptItem], place: int) -> int:
    """Return the place after an item and all that belongs to it."""
    depth = items[place].level.depth
    after = range(place + 1, len(items))
    return next((n for n in after if items[n].level.depth <= depth), len(items))


def added(items: Items, after: int | None, level: Level, title: str = "") -> tuple[Items, int]:
    """Return the outline with a new item behind the one at ``after`` and its place.

    It comes behind all that belongs to an item of its level, and is no deeper than fits there.
    """
    if after is None or not items:
        place = len(items)
    else:
        place = after + 1 if items[after].level.depth < level.depth else end_of(items, after)
    most = items[place - 1].level.depth + 1 if place else 0
    fitting = LEVELS[min(level.depth, most, len(LEVELS) - 1)]
    item = ConceptItem(key=new_key(items), level=fitting, title=title)
    return (*items[:place], item, *items[place:]), place


def removed(items: Items, place: int) -> Items:
    """Return the outline without an item and all that belongs to it."""
    return (*items[:place], *items[end_of(items, place) :])


def moved(items: Items, place: int, by: int) -> tuple[Items, int]:
    """Return the outline with an item one place up (-1) or down (1) among its equals.

    All that belongs to it goes along; at the end of its own branch nothing changes.
    """
    end, depth = end_of(items, place), items[place].level.depth
    branch = items[place:end]
    if by > 0:
        if end >= len(items) or items[end].level.depth != depth:
            return items, place
        following = end_of(items, end)
        rest = items[end:following]
        return (*items[:place], *rest, *branch, *items[following:]), place + len(rest)
    former = next((n for n in range(place - 1, -1, -1) if items[n].level.depth <= depth), -1)
    if former < 0 or items[former].level.depth != depth:
        return items, place
    return (*items[:former], *branch, *items[former:place], *items[end:]), former


def shifted(items: Items, place: int, by: int) -> Items:
    """Return the outline with an item one level deeper (1) or higher (-1), its branch with it.

    Where the branch would go beyond the levels, the item goes alone. What would break the outline
    changes nothing.
    """
    for end in (end_of(items, place), place + 1):
        depths = [item.level.depth + by for item in items[place:end]]
        if all(0 <= depth < len(LEVELS) for depth in depths):
            pairs = zip(items[place:end], depths, strict=True)
            branch = (replace(item, level=LEVELS[depth]) for item, depth in pairs)
            found = (*items[:place], *branch, *items[end:])
            if is_outline(found):
                return found
    return items


def numbers(items: Sequence[ConceptItem]) -> list[str]:
    """Return the numbers of all items: ``1``, ``1.1``, ``1.1.1``."""
    counts = [0] * len(LEVELS)
    found = []
    for item in items:
        depth = item.level.depth
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (len(LEVELS) - depth - 1)
        found.append(".".join(str(max(1, n)) for n in counts[: depth + 1]))
    return found


def fields_of(items: Sequence[ConceptItem]) -> dict[int, str]:
    """Return the code of the field of action of each item by its key, empty where none is known."""
    found, code = {}, ""
    for item in items:
        if item.level is Level.FIELD:
            code = item.field
        found[item.key] = code
    return found


def statuses(items: Sequence[ConceptItem]) -> Counter[MeasureStatus]:
    """Return how many measures have each status."""
    return Counter(item.status for item in items if item.level is Level.MEASURE)
