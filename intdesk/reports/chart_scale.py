"""The value axis of a chart: where its grid lines stand and how values are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from intdesk.domain.chart import ChartSpec
from intdesk.domain.duration import NO_BREAK
from intdesk.texts.numbers import format_count

_STEPS = (1, 2, 5, 10, 20, 25, 50)
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from zero to ``top`` in steps, drawn on ``length`` points."""

    top: int
    step: int
    length: float

    def at(self, value: float) -> float:
        """Return the distance of a value from zero."""
        return self.length * value / self.top

    def fitted(self, values: Iterable[int | None]) -> Scale:
        """Return the scale cut off at the largest value, for charts without a labelled axis."""
        largest = max((v for v in values if v is not None), default=0)
        return Scale(max(1, largest), self.step, self.length)

    @property
    def ticks(self) -> range:
        """Return the values of the grid lines."""
        return range(0, self.top + 1, self.step)


def scale_for(values: Iterable[int | None], length: float) -> Scale:
    """Return a scale with at most six round steps that holds all values."""
    largest = max((v for v in values if v is not None), default=0)
    factor = 1
    while True:
        for plain in _STEPS:
            step = plain * factor
            if step * _MOST_LINES >= max(largest, 1):
                return Scale(max(1, -(-largest // step)) * step, step, length)
        factor *= 100


def value_label(spec: ChartSpec, value: int) -> str:
    """Return a value as a chart shows it: counts, whole hours, or percent."""
    if spec.unit == "minutes":
        return format_count((value + 30) // 60)
    if spec.unit == "percent":
        return f"{value}{NO_BREAK}%"
    return format_count(value)


def unit_label(spec: ChartSpec) -> str:
    """Return the unit where the values alone do not tell it."""
    return {"minutes": "Stunden, gerundet", "euros": "Euro, gerundet"}.get(spec.unit, "")
