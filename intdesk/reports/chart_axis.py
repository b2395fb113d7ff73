"""The axes of standing charts in the PDF: grid and values on the left, categories below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.reports.chart_plate import QUIET, TICK, Look, Plate
from intdesk.reports.chart_scale import Scale, value_label

AXIS_ROOM: Final = 14.0
"""What the names of the categories take below."""
STANDING_HEIGHT: Final = 148.0
_TICK_GAP: Final = 6.0
_CATEGORY_GAP: Final = 4.0
_LOOKS: Final = (QUIET, TICK, Look(6.5, QUIET.colour))


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
    """Write the categories, smaller where they would touch.

    Where they touch even so, only every second, third … up to the last.
    """
    look = next((each for each in _LOOKS if _steps(names, each, pitch) == 1), QUIET)
    step = _steps(names, look, pitch)
    for number, name in enumerate(names):
        if (len(names) - 1 - number) % step == 0:
            plate.text(left + (number + 0.5) * pitch, 2, name, look, "middle")


def _steps(names: Sequence[str], look: Look, pitch: float) -> int:
    """Return the distance of written names in categories at which they do not touch."""
    widest = max((look.width(name) for name in names), default=0.0)
    return max(1, -int(-(widest + _CATEGORY_GAP * look.size / QUIET.size) // pitch))
