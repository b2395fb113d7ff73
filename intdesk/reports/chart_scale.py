"""The value axis of a chart: where its grid lines stand and how values are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from intdesk.domain.chart import ChartSpec
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.quantity import decimals_of, format_quantity
from intdesk.texts.numbers import format_count

_STEPS = (1, 2, 5, 10, 20, 25, 50)
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from ``bottom`` (zero unless there are negative ones) to ``top`` in steps.

    They are drawn on ``length`` points.
    """

    top: int
    step: int
    length: float
    bottom: int = 0

    def at(self, value: float) -> float:
        """Return the distance of a value from the lower end."""
        return self.length * (value - self.bottom) / (self.top - self.bottom)

    def fitted(self, values: Iterable[int | None]) -> Scale:
        """Return the scale cut off at the largest value, for charts without a labelled axis."""
        largest = max((v for v in values if v is not None), default=0)
        return Scale(max(1, largest), self.step, self.length)

    @property
    def ticks(self) -> range:
        """Return the values of the grid lines."""
        return range(self.bottom, self.top + 1, self.step)


def scale_for(values: Iterable[int | None], length: float) -> Scale:
    """Return a scale with about six round steps that holds zero and all values."""
    known = [v for v in values if v is not None]
    largest, smallest = max([*known, 0]), min([*known, 0])
    factor = 1
    while True:
        for plain in _STEPS:
            step = plain * factor
            if step * _MOST_LINES >= max(largest - smallest, 1):
                top = -(-largest // step) * step
                bottom = smallest // step * step
                return Scale(top if top > bottom else bottom + step, step, length, bottom)
        factor *= 100


def value_label(spec: ChartSpec, value: int) -> str:
    """Return a value as a chart shows it: counts, whole hours, or percent."""
    if spec.unit == "minutes":
        return format_count((value + 30) // 60)
    if spec.unit == "percent":
        return f"{value}{NO_BREAK}%"
    if spec.unit == "hundredths":
        return format_quantity(value)
    return format_count(value)


def even_label(spec: ChartSpec, value: int) -> str:
    """Return a value with as many decimals as the others of the first series have."""
    if spec.unit != "hundredths":
        return value_label(spec, value)
    values = (v for series in spec.series[:1] for v in series.values if v is not None)
    return format_quantity(value, decimals=max(map(decimals_of, values), default=0))


def unit_label(spec: ChartSpec) -> str:
    """Return the unit where the values alone do not tell it."""
    if spec.unit == "hundredths":
        return spec.sign
    return {"minutes": "Stunden, gerundet", "euros": "Euro, gerundet"}.get(spec.unit, "")
