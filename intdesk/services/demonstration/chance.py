"""Weighted choices, so that the tables of the demonstration read as shares."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import TypeVar

T = TypeVar("T")


def pick(rng: Random, weights: Mapping[T, float]) -> T:
    """Return one key, as often as its weight says."""
    return rng.choices(tuple(weights), tuple(weights.values()))[0]


def happens(rng: Random, percent: float) -> bool:
    """Tell whether something with this probability happens."""
    return rng.random() * 100 < percent
