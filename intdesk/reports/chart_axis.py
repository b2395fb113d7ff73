"""The axes of standing charts in the PDF: grid and values on the left, categories below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.reports.chart_plate import QUIET, TICK, Plate
from intdesk.reports.chart_scale import Scale, value_label

AXIS_ROOM: Final = 14.0
"""What the names of the categories take below."""
STANDING_HEIGHT: Final = 148.0
_TICK_GAP: Final = 6.0
_CATEGORY_GAP: Final = 4.0


def value_axis(plate: Plate, spec: ChartSpec, scale: Scale, width: float) -> float:
    """Draw grid and values of a standing chart; return where its area begins."""
    labels = [value_label(spec, tick) for tick in scale.ticks]
    left = max(TICK.width(label) for label in labels) + _TICK_GAP
    for tick, label in zip(scale.ticks, labels, strict=True):
        y = AXIS_ROOM + scale.at(tick)
        plate.line((left, y), (width, y))
        plate.text(left - _TICK_GAP, y - 2.6, label, TICK, "end")
    return left


def category_axis(plate: Plate, names: Sequence[str], left: float, pitch: float) -> None:
    """Write the categories; where they would touch, only every second, third … up to the last."""
    widest = max((QUIET.width(name) for name in names), default=0.0)
    step = max(1, -int(-(widest + _CATEGORY_GAP) // pitch))
    for number, name in enumerate(names):
        if (len(names) - 1 - number) % step == 0:
            plate.text(left + (number + 0.5) * pitch, 2, name, QUIET, "middle")
