"""What a measure is: one figure of ours, its floor in the same run, and the goal for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

Stopwatch = Callable[[], float]
"""Does something once and returns how many milliseconds it took."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; ``ours`` and ``floor`` are in ``unit``.

    ``most`` limits our own figure, ``most_ratio`` its ratio to the floor; a figure without either
    is only told.
    """

    promise: str
    ours: float
    floor: float | None = None
    unit: str = "ms"
    most: float | None = None
    most_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """Return how many times the floor our figure is."""
        return self.ours / self.floor if self.floor else None

    @property
    def kept(self) -> bool | None:
        """Tell whether the goal is kept; ``None`` where there is no goal."""
        if self.most is not None:
            return self.ours <= self.most
        if self.most_ratio is not None:
            return self.ratio is not None and self.ratio <= self.most_ratio
        return None


def timed(action: Callable[[], object]) -> Stopwatch:
    """Return a stopwatch around an action."""

    def run() -> float:
        begin = perf_counter()
        action()
        return (perf_counter() - begin) * 1000

    return run


def alternately(floor: Stopwatch, ours: Stopwatch, rounds: int) -> tuple[list[float], list[float]]:
    """Run both in turn, so that the neighbours' load meets both; the first turn only warms up."""
    pairs = [(floor(), ours()) for _ in range(rounds + 1)]
    return [pair[0] for pair in pairs[1:]], [pair[1] for pair in pairs[1:]]


def percentile_95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return quantiles(values, n=20, method="inclusive")[-1]


def compared(
    promise: str, floor: Stopwatch, ours: Stopwatch, *, rounds: int, most_ratio: float | None = None
) -> Figure:
    """Return the figure of two stopwatches by their medians over alternate rounds."""
    floors, own = alternately(floor, ours, rounds)
    return Figure(promise, median(own), median(floors), most_ratio=most_ratio)
