"""Degree of achievement and status light (Ampel) of a goal, from pure values.

The meaning of the colours is the one found in practice (domain.md 3.1): grey has not begun, green
keeps to the agreement, yellow is at risk, red deviates and needs action, always as of a day. Values
are whole hundredths (1250 is 12.5), degrees whole percent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

FULL = 100
GREEN_GAP = 10
"""So many points of percent a goal may lie behind its time and still be green."""
YELLOW_GAP = 30
LATE_YELLOW_GAP = 20
"""From the due day on a goal is green only if it is reached, yellow so many points below."""
HELD_GREEN = 95
HELD_YELLOW = 85


class Light(StrEnum):
    """The colours, from the best to what is unknown."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    GREY = "grey"


class Direction(StrEnum):
    """Which way an indicator shall go."""

    UP = "up"
    DOWN = "down"
    KEEP = "keep"


class LightReason(StrEnum):
    """Why the rule proposes a colour."""

    NO_REVIEW = "no_review"
    NO_VALUE = "no_value"
    NOT_BEGUN = "not_begun"
    NO_SCALE = "no_scale"
    AHEAD = "ahead"
    BEHIND = "behind"
    FAR_BEHIND = "far_behind"
    REACHED = "reached"
    MISSED = "missed"
    HELD = "held"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Point:
    """A value that shall be reached on a day."""

    day: date
    value: int


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where an indicator shall go; the baseline plays no part where it is kept."""

    direction: Direction
    baseline: int | None
    target: int | None
    begin: date | None
    due: date | None
    milestones: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rule says of a value on a day; ``expected`` is the degree that time asks for."""

    light: Light
    reason: LightReason
    degree: int | None = None
    expected: int | None = None


def degree(scale: Scale, actual: int | None) -> int | None:
    """Return the degree of achievement in percent, rounded down, or ``None`` if undefined.

    (actual - baseline) / (target - baseline); undefined without values, if target and baseline
    are the same, or if the target lies on the wrong side of the baseline. It may be negative or
    more than 100. What is kept loses the share of the target by which it differs either way; where
    it shall stay at zero, anything else is 0.
    """
    if actual is None or scale.target is None:
        return None
    if scale.direction is Direction.KEEP:
        return _kept(actual, scale.target)
    if not has_scale(scale) or scale.baseline is None:
        return None
    way = scale.target - scale.baseline
    return FULL * (actual - scale.baseline) * _sign(way) // abs(way)


def has_scale(scale: Scale) -> bool:
    """Tell whether baseline and target span a way in the wanted direction."""
    if scale.target is None:
        return False
    if scale.direction is Direction.KEEP:
        return True
    if scale.baseline is None:
        return False
    way = scale.target - scale.baseline
    return way > 0 if scale.direction is Direction.UP else way < 0


def expected(scale: Scale, day: date) -> int:
    """Return the degree in percent that the time elapsed asks for on a day.

    Between begin, milestones and due day it grows evenly; without milestones it is the share of
    days that have passed.
    """
    if scale.begin is None or scale.due is None or day >= scale.due:
        return FULL
    if day <= scale.begin:
        return 0
    steps = [(scale.begin, 0), *_steps(scale), (scale.due, FULL)]
    for (first, low), (last, high) in pairwise(steps):
        if first <= day < last:
            return low + (high - low) * (day - first).days // (last - first).days
    return FULL


def judge(scale: Scale, actual: int | None, day: date | None) -> Verdict:
    """Return the status light that the rule proposes for a value measured on a day."""
    if day is None:
        return Verdict(Light.GREY, LightReason.NO_REVIEW)
    if scale.begin is not None and day < scale.begin:
        return Verdict(Light.GREY, LightReason.NOT_BEGUN, degree(scale, actual), 0)
    if actual is None:
        return Verdict(Light.GREY, LightReason.NO_VALUE)
    reached = degree(scale, actual)
    if reached is None:
        return Verdict(Light.GREY, LightReason.NO_SCALE)
    if scale.direction is Direction.KEEP:
        return _judge_kept(reached)
    return _judge_way(scale, reached, day)


def weighted(parts: Iterable[tuple[int | None, int]]) -> int | None:
    """Return the degree of several goals by their weights, each between 0 and 100.

    A goal beyond its target makes up for no other; goals without a degree are left out. ``None``
    if none has one.
    """
    known = [(min(FULL, max(0, found)), weight) for found, weight in parts if found is not None]
    total = sum(weight for _, weight in known)
    return sum(found * weight for found, weight in known) // total if total else None


def worst(lights: Iterable[Light]) -> Light:
    """Return the most urgent colour: red before yellow before green; grey if nothing is known."""
    found = set(lights)
    order = (Light.RED, Light.YELLOW, Light.GREEN)
    return next((light for light in order if light in found), Light.GREY)


def _kept(actual: int, target: int) -> int | None:
    if actual == target:
        return FULL
    if target == 0:
        return 0
    return max(0, FULL - (FULL * abs(actual - target) + abs(target) - 1) // abs(target))


def _sign(way: int) -> int:
    return 1 if way > 0 else -1


def _steps(scale: Scale) -> Sequence[tuple[date, int]]:
    """Return the milestones between begin and due day as degrees, by day."""
    assert scale.begin is not None  # noqa: S101 - the caller knows
    assert scale.due is not None  # noqa: S101 - the caller knows
    inside = {p.day: p.value for p in scale.milestones if scale.begin < p.day < scale.due}
    found = ((day, degree(scale, value)) for day, value in sorted(inside.items()))
    return [(day, value) for day, value in found if value is not None]


def _judge_kept(reached: int) -> Verdict:
    if reached >= HELD_GREEN:
        return Verdict(Light.GREEN, LightReason.HELD, reached, FULL)
    light = Light.YELLOW if reached >= HELD_YELLOW else Light.RED
    return Verdict(light, LightReason.LEFT, reached, FULL)


def _judge_way(scale: Scale, reached: int, day: date) -> Verdict:
    wanted = expected(scale, day)
    gap = wanted - reached
    if reached >= FULL:
        return Verdict(Light.GREEN, LightReason.REACHED, reached, wanted)
    if scale.due is None or day >= scale.due:
        light = Light.YELLOW if gap <= LATE_YELLOW_GAP else Light.RED
        return Verdict(light, LightReason.MISSED, reached, wanted)
    if gap <= GREEN_GAP:
        return Verdict(Light.GREEN, LightReason.AHEAD, reached, wanted)
    if gap <= YELLOW_GAP:
        return Verdict(Light.YELLOW, LightReason.BEHIND, reached, wanted)
    return Verdict(Light.RED, LightReason.FAR_BEHIND, reached, wanted)
