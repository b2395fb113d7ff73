"""Line charts in the PDF; their words touch neither each other nor a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Final

from reportlab.graphics.shapes import Drawing

from intdesk.domain.chart import ChartSpec
from intdesk.domain.label_places import Box, Labels, Place, beside_point, ends_first, in_row
from intdesk.reports.chart_axis import AXIS_ROOM, STANDING_HEIGHT, category_axis, value_axis
from intdesk.reports.chart_plate import SMALL_VALUE, TICK, TINY_VALUE, VALUE, Look, Plate
from intdesk.reports.chart_scale import Scale, even_label, scale_for, unit_label
from intdesk.reports.charts import PALETTE
from intdesk.reports.pdf.style import INK

DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (4, 2), (1, 2))
"""What tells lines apart without colour."""
_SMALL_HEIGHT: Final = 104.0
_SMALL_WIDTH: Final = 200.0
"""Narrower charts are lower, too."""
_UNIT_RISE: Final = 8.0
"""How far the unit stands above the highest value of the axis."""
_BETWEEN: Final = 4.0
"""What parts two values beside each other, so that their digits are not read as one number."""
_TOP_ROOM: Final = 16.0
_MARKER: Final = 5.2
_NAME_GAP: Final = 8.0
_CLEAR: Final = 1.0
_VALUE_GAP: Final = _MARKER / 2 + _CLEAR + 0.5
"""How far a row of values may stand from its line."""
_DESCENT, _HEIGHT = 0.21, 0.95
"""Of the size of letters: what reaches below the base line, and their whole height."""


def draw_lines(spec: ChartSpec, width: float) -> Drawing:
    """Return a line for each series with its name at its end, and the values of the first one.

    A single line needs no name: the title says what it is.
    """
    unit = unit_label(spec)
    tall = _SMALL_HEIGHT if width < _SMALL_WIDTH else STANDING_HEIGHT
    plate = Plate(width, tall)
    values = [value for series in spec.series for value in series.values]
    scale = scale_for(values, tall - AXIS_ROOM - _TOP_ROOM)
    names = [series.name for series in spec.series]
    alone = len(names) == 1
    room = 4 if alone else max((VALUE.width(n) for n in names), default=0) + _NAME_GAP + 4
    left = value_axis(plate, spec, scale, width - room)
    pitch = (width - room - left) / max(1, len(spec.categories))
    above = AXIS_ROOM + scale.at(scale.ticks[-1]) + _UNIT_RISE
    plate.text(0, above, unit, TICK)
    category_axis(plate, spec.categories, left, pitch)
    lines = [_points(series.values, scale, left, pitch) for series in spec.series]
    for number, line in enumerate(lines):
        draw_line(plate, list(line.values()), number)
    zero = AXIS_ROOM + scale.at(0)
    plate.line((left, zero), (width - room, zero), INK, 0.7)
    labels = _labels(Box(left, AXIS_ROOM, width, tall), lines, ((left, zero), (width, zero)))
    labels.take(Box(0, above, TICK.width(unit), above + TICK.size))
    end = left + (len(spec.categories) - 0.5) * pitch + _NAME_GAP
    if not alone:
        _write_names(plate, labels, end, [(n, p) for n, p in zip(names, lines, strict=True) if p])
    if lines:
        _write_values(plate, labels, spec, lines[0])
    return plate.drawing


def draw_line(plate: Plate, points: list[Place], number: int) -> None:
    """Draw the line of a series with its dashes and marks."""
    colour = PALETTE[number % len(PALETTE)]
    if len(points) > 1:
        plate.run(points, colour, DASHES[number % len(DASHES)])
    for x, y in points:
        plate.marker(x, y, number, colour)


def _points(
    values: Sequence[int | None], scale: Scale, left: float, pitch: float
) -> dict[int, Place]:
    """Return where the known values of a series stand, by their place in it."""
    return {
        n: (left + (n + 0.5) * pitch, AXIS_ROOM + scale.at(value))
        for n, value in enumerate(values)
        if value is not None
    }


def _labels(room: Box, lines: list[dict[int, Place]], axis: tuple[Place, Place]) -> Labels:
    marks = [Box.around(point, _MARKER, _MARKER) for line in lines for point in line.values()]
    runs = [run for line in lines for run in pairwise(line.values())]
    return Labels(room, marks, [*runs, axis], _CLEAR)


def _write_names(
    plate: Plate, labels: Labels, end: float, named: list[tuple[str, dict[int, Place]]]
) -> None:
    """Write each name behind the end of its line, or as near to it as the others allow."""
    for name, line in named:
        y = list(line.values())[-1][1]
        wide, tall = VALUE.width(name), VALUE.size * _HEIGHT
        steps = sorted(range(-40, 41), key=abs)
        middles = [(end + wide / 2, y + step * 2.0) for step in steps]
        _write(plate, name, VALUE, labels.place(wide, tall, middles))


def _write_values(plate: Plate, labels: Labels, spec: ChartSpec, line: dict[int, Place]) -> None:
    """Write all values, at their points or in a row; without room only those at both ends."""
    numbers = [list(line)[place] for place in ends_first(len(line))]
    texts = {n: even_label(spec, spec.series[0].values[n] or 0) for n in numbers}
    for wanted, look, middles in product(
        (numbers, numbers[:2]), (SMALL_VALUE, TINY_VALUE), (_beside, _below, _above)
    ):
        sizes = {n: (look.width(texts[n]) + _BETWEEN, look.size * _HEIGHT) for n in wanted}
        boxes = labels.place_all([(*sizes[n], middles(line, n, *sizes[n])) for n in wanted])
        if boxes is not None:
            for number, box in zip(wanted, boxes, strict=True):
                _write(plate, texts[number], look, box)
            return


def _beside(line: dict[int, Place], number: int, wide: float, tall: float) -> Iterator[Place]:
    """Yield where a value may stand at its point."""
    return beside_point(line[number], wide, tall, _VALUE_GAP, 1)


def _below(line: dict[int, Place], number: int, _wide: float, tall: float) -> Iterator[Place]:
    """Yield where a value stands in a row below the whole line, the nearest first."""
    return in_row(line.values(), line[number][0], tall, _VALUE_GAP, -1)


def _above(line: dict[int, Place], number: int, _wide: float, tall: float) -> Iterator[Place]:
    """Yield where a value stands in a row above the whole line, the nearest first."""
    return in_row(line.values(), line[number][0], tall, _VALUE_GAP, 1)


def _write(plate: Plate, text: str, look: Look, box: Box | None) -> None:
    if box is not None:
        plate.text((box.left + box.right) / 2, box.low + look.size * _DESCENT, text, look, "middle")
