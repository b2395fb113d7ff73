"""Charts in the PDF: a :class:`ChartSpec` becomes a drawing of reportlab.graphics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, cycle, islice
from math import cos, sin, tau
from typing import Final

from reportlab.graphics.shapes import Drawing

from intdesk.domain.chart import ChartKind, ChartSpec
from intdesk.domain.label_places import Ring, Run, on_rings
from intdesk.reports.chart_axis import AXIS_ROOM, STANDING_HEIGHT, category_axis, value_axis
from intdesk.reports.chart_lines import DASHES, draw_lines
from intdesk.reports.chart_plate import (
    COMPARED,
    LABEL,
    LEGEND_PITCH,
    PARTS,
    QUIET,
    SMALL_VALUE,
    TICK,
    UNSEEN,
    VALUE,
    Anchor,
    Area,
    Fill,
    Look,
    Pattern,
    Plate,
    legend_lines,
)
from intdesk.reports.chart_scale import Scale, even_label, scale_for, unit_label, value_label
from intdesk.reports.charts import PALETTE
from intdesk.reports.pdf.lines import break_lines, text_of
from intdesk.reports.pdf.style import INK, TextStyle
from intdesk.texts.numbers import HIDDEN

_LEGEND_ROOM: Final = 20.0
_AXIS_AT_MOST: Final = 60.0
"""What the values of a standing chart's axis take at most."""
WHOLE = 100
_RADAR_HEIGHT: Final = 200.0
_UPRIGHT: Final = 10.0
"""Spokes that lean no more than this have their names in the middle."""
_BAR_GAP: Final = 7.0
_STACKED_PITCH: Final = 21.0
_SERIES_GAP: Final = 1.5
_DIGIT_HEIGHT: Final = 0.65
_LABEL_STYLE: Final = TextStyle("P", LABEL.size, 10)

_DrawCategory = Callable[[Plate, ChartSpec, Scale, tuple[float, float, int]], None]
"""Draws the bars of a category: left edge, middle line, number of the category."""


def draw_chart(spec: ChartSpec, width: float) -> Drawing:
    """Return the drawing of a chart in this width; its height follows from what it shows."""
    if spec.kind is ChartKind.COLUMNS:
        return _columns(spec, width)
    if spec.kind is ChartKind.LINES:
        return draw_lines(spec, width)
    if spec.kind is ChartKind.STACKED:
        return _stacked(spec, width)
    if spec.kind is ChartKind.RADAR:
        return _radar(spec, width)
    return _bars(spec, width)


def _values(spec: ChartSpec) -> list[int | None]:
    whole = [WHOLE] if spec.whole else []
    return [*(value for series in spec.series for value in series.values), *whole]


def _names(spec: ChartSpec) -> tuple[str, ...]:
    return tuple(series.name for series in spec.series)


def _fills(spec: ChartSpec) -> tuple[Fill, ...]:
    """Return how each series is filled: two are compared, more are parts."""
    if spec.kind is not ChartKind.STACKED and len(spec.series) <= len(COMPARED):
        return COMPARED[: len(spec.series)]
    parts = islice(cycle(PARTS), len(spec.series))
    return tuple(UNSEEN if s.unseen else fill for s, fill in zip(spec.series, parts, strict=True))


def _legend_room(spec: ChartSpec, room: float) -> float:
    """Return the height of the legend and of the unit beside it."""
    if len(spec.series) == 1:
        return _LEGEND_ROOM if unit_label(spec) else 0.0
    names, _ = _explained(spec)
    return _LEGEND_ROOM + (len(legend_lines(names, room)) - 1) * LEGEND_PITCH


def _explained(spec: ChartSpec) -> tuple[tuple[str, ...], tuple[Fill, ...]]:
    """Return names and fills of the legend; parts of which no bar has any are not explained."""
    every = zip(spec.series, _names(spec), _fills(spec), strict=True)
    stacked = spec.kind is ChartKind.STACKED
    shown = [(name, fill) for s, name, fill in every if not stacked or any(s.values)]
    return tuple(name for name, _ in shown), tuple(fill for _, fill in shown)


def _draw_legend(plate: Plate, spec: ChartSpec, x: float) -> None:
    y = plate.drawing.height - 9
    if len(spec.series) > 1:
        plate.legend(x, y, *_explained(spec))
    plate.text(plate.drawing.width, y, unit_label(spec), TICK, "end")


# Columns ------------------------------------------------------------------------------------


def _columns(spec: ChartSpec, width: float) -> Drawing:
    plate = Plate(width, STANDING_HEIGHT + _legend_room(spec, width - _AXIS_AT_MOST))
    scale = scale_for(_values(spec), STANDING_HEIGHT - AXIS_ROOM - 12)
    left = value_axis(plate, spec, scale, width)
    pitch = (width - left) / max(1, len(spec.categories))
    _draw_legend(plate, spec, left)
    category_axis(plate, spec.categories, left, pitch)
    wide = min(24.0, pitch * 0.78 / len(spec.series))
    for number in range(len(spec.categories)):
        middle = left + (number + 0.5) * pitch
        _draw_group(plate, spec, scale, (middle, wide, number))
    plate.line((left, AXIS_ROOM), (width, AXIS_ROOM), INK, 0.7)
    return plate.drawing


def _draw_group(
    plate: Plate, spec: ChartSpec, scale: Scale, where: tuple[float, float, int]
) -> None:
    """Draw the columns of one category; last year's value is written where it has room."""
    middle, wide, number = where
    x = middle - wide * len(spec.series) / 2
    for position, (series, fill) in enumerate(zip(spec.series, _fills(spec), strict=True)):
        value = series.values[number]
        if value is None:
            _draw_gap(plate, spec, (x + (position + 0.5) * wide, AXIS_ROOM + 2.5), "middle")
            continue
        tall = scale.at(value)
        plate.area(Area(x + position * wide + 0.8, AXIS_ROOM, wide - 1.6, tall), fill)
        label = even_label(spec, value)
        if value and (position == 0 or TICK.width(label) <= wide):
            look = TICK if position else SMALL_VALUE
            place = (x + (position + 0.5) * wide, AXIS_ROOM + tall + 2.5)
            plate.text(*place, label, look, "middle")


# Bars ---------------------------------------------------------------------------------------


def _bars(spec: ChartSpec, width: float) -> Drawing:
    pitch = sum(tall for _, tall in _bar_places(spec, 0.0)) + _BAR_GAP
    return _lying(spec, width, pitch, _values(spec), _draw_bars)


def _lying(
    spec: ChartSpec, width: float, least_pitch: float, ends: list[int | None], draw: _DrawCategory
) -> Drawing:
    """Draw a chart of lying bars whose longest ones end at ``ends``."""
    left = _label_room(spec, width)
    pitch = max(least_pitch, _label_pitch(spec, left))
    top = pitch * len(spec.categories) + 4
    plate = Plate(width, top + _legend_room(spec, width - left))
    right = max(VALUE.width(even_label(spec, end or 0)) for end in ends) + 8
    scale = scale_for(ends, width - left - right).fitted(ends)
    _draw_legend(plate, spec, left)
    for tick in scale.ticks:
        plate.line((left + scale.at(tick), 2), (left + scale.at(tick), top))
    for number, category in enumerate(spec.categories):
        middle = top - (number + 0.5) * pitch
        _draw_label(plate, category, left, middle)
        draw(plate, spec, scale, (left, middle, number))
    plate.line((left, 2), (left, top), INK, 0.7)
    return plate.drawing


def _draw_bars(
    plate: Plate, spec: ChartSpec, scale: Scale, where: tuple[float, float, int]
) -> None:
    left, middle, number = where
    fills = _fills(spec)
    for position, (y, tall) in enumerate(_bar_places(spec, middle)):
        value = spec.series[position].values[number]
        if value is None:
            _draw_gap(plate, spec, (left + 4, y + tall / 2 - 2.5), "start")
            continue
        plate.area(Area(left, y, scale.at(value), tall), fills[position])
        look = TICK if position else VALUE
        base = y + (tall - _DIGIT_HEIGHT * look.size) / 2
        plate.text(left + scale.at(value) + 4, base, even_label(spec, value), look)


def _bar_places(spec: ChartSpec, middle: float) -> list[tuple[float, float]]:
    """Return lower edge and thickness of the bars of a category; a second one is thinner."""
    count = len(spec.series)
    heights = [10.0] if count == 1 else [8.5, 5.5] if count == 2 else [7.0] * count
    steps = [tall + _SERIES_GAP for tall in heights]
    top = middle + (sum(steps) - _SERIES_GAP) / 2
    ends = accumulate(steps)
    return [(top - end + _SERIES_GAP, tall) for end, tall in zip(ends, heights, strict=True)]


def _label_room(spec: ChartSpec, width: float) -> float:
    widest = max((LABEL.width(c) for c in spec.categories), default=0.0)
    return min(widest, 0.36 * width) + 8


def _label_lines(label: str, left: float) -> list[str]:
    lines = [text_of([line]).strip() for line in break_lines(label, _LABEL_STYLE, left - 8)]
    return lines if len(lines) <= 2 else [lines[0], f"{lines[1][:-1]}…"]


def _label_pitch(spec: ChartSpec, left: float) -> float:
    """Return the distance of bars at which their labels do not touch."""
    most = max(len(_label_lines(category, left)) for category in spec.categories)
    return most * _LABEL_STYLE.leading + 2


def _draw_label(plate: Plate, label: str, left: float, middle: float) -> None:
    """Write the name of a bar left of it, on two lines at most."""
    lines = _label_lines(label, left)
    y = middle - 3 + (len(lines) - 1) * _LABEL_STYLE.leading / 2
    for line in lines:
        plate.text(left - 7, y, line, LABEL, "end")
        y -= _LABEL_STYLE.leading


# Stacked bars -------------------------------------------------------------------------------


def _stacked(spec: ChartSpec, width: float) -> Drawing:
    bars = zip(*(series.values for series in spec.series), strict=True)
    return _lying(spec, width, _STACKED_PITCH, [_sum(bar) for bar in bars], _draw_parts)


def _sum(values: Iterable[int | None]) -> int:
    return sum(value or 0 for value in values)


def _draw_parts(
    plate: Plate, spec: ChartSpec, scale: Scale, where: tuple[float, float, int]
) -> None:
    """Draw the parts of one bar, each with its value where it fits, and the sum at its end.

    What hidden parts leave of the sum has no number of its own.
    """
    x, middle, number = where
    for series, fill in zip(spec.series, _fills(spec), strict=True):
        value = series.values[number] or 0
        wide = scale.at(value)
        plate.area(Area(x, middle - 6.5, wide, 13), fill)
        if value and not series.unseen:
            _draw_part_value(plate, value_label(spec, value), fill, (x, middle, wide))
        x += wide
    values = [series.values[number] for series in spec.series]
    if all(value is None for value in values):
        _draw_gap(plate, spec, (x + 4, middle - 3), "start")
    else:
        plate.text(x + 4, middle - 3, value_label(spec, _sum(values)), VALUE)


def _draw_gap(plate: Plate, spec: ChartSpec, place: tuple[float, float], anchor: Anchor) -> None:
    """Mark a hidden value where its bar would stand."""
    if spec.gaps:
        plate.text(*place, HIDDEN, VALUE, anchor)


def _draw_part_value(
    plate: Plate, label: str, fill: Fill, where: tuple[float, float, float]
) -> None:
    """Write a value into its part if it has room, on a plain ground where a pattern disturbs."""
    x, middle, wide = where
    room = SMALL_VALUE.width(label) + 5
    if room + 4 > wide:
        return
    solid = fill.pattern is Pattern.SOLID
    if not solid:
        ground = Area(x + wide / 2 - room / 2, middle - 5, room, 10)
        plate.area(ground, Fill("#FFFFFF", Pattern.SOLID))
    look = Look(SMALL_VALUE.size, "#FFFFFF", SMALL_VALUE.face) if solid else SMALL_VALUE
    plate.text(x + wide / 2, middle - 2.7, label, look, "middle")


# Radar --------------------------------------------------------------------------------------


def _radar(spec: ChartSpec, width: float) -> Drawing:
    """Draw one spoke for each category; the outline of each series has its own dashes and marks."""
    legend = legend_lines(_names(spec), width)
    plate = Plate(width, _RADAR_HEIGHT + len(legend) * LEGEND_PITCH + 8)
    centre = (width / 2, _RADAR_HEIGHT / 2)
    radius = _RADAR_HEIGHT / 2 - 22
    scale = scale_for(_values(spec), radius)
    count = len(spec.categories)
    for tick in scale.ticks[1:]:
        ring = [_on_spoke(centre, n, count, scale.at(tick)) for n in range(count)]
        for first, second in zip(ring, [*ring[1:], ring[0]], strict=True):
            plate.line(first, second)
    for number, category in enumerate(spec.categories):
        plate.line(centre, _on_spoke(centre, number, count, radius))
        _spoke_label(plate, category, _on_spoke(centre, number, count, radius + 8), centre)
    outlines = [
        [
            None if v is None else _on_spoke(centre, n, count, scale.at(v))
            for n, v in enumerate(series.values)
        ]
        for series in spec.series
    ]
    runs = [run for number, line in enumerate(outlines) for run in _outline(plate, line, number)]
    texts = [value_label(spec, tick) for tick in scale.ticks[1:]]
    rings = [
        Ring(scale.at(tick), TICK.width(text) + 2, TICK.size)
        for tick, text in zip(scale.ticks[1:], texts, strict=True)
    ]
    boxes = on_rings(rings, count, lambda n, far: _on_spoke(centre, n, count, far), runs)
    for box, text in zip(boxes, texts, strict=True):
        if box is not None:
            plate.text((box.left + box.right) / 2, box.low + 0.2 * TICK.size, text, TICK, "middle")
    _radar_legend(plate, spec, legend)
    return plate.drawing


def _on_spoke(
    centre: tuple[float, float], number: float, count: int, distance: float
) -> tuple[float, float]:
    angle = tau * number / count
    return centre[0] + distance * sin(angle), centre[1] + distance * cos(angle)


def _spoke_label(
    plate: Plate, text: str, at: tuple[float, float], centre: tuple[float, float]
) -> None:
    x, y = at
    aside = x - centre[0]
    anchor: Anchor = "middle" if abs(aside) < _UPRIGHT else "start" if aside > 0 else "end"
    plate.text(x, y - 3, text, LABEL, anchor)


def _outline(plate: Plate, points: Sequence[tuple[float, float] | None], number: int) -> list[Run]:
    """Draw a closed line through the points of a series; a gap leaves it open there."""
    colour, dash = PALETTE[number % len(PALETTE)], DASHES[number % len(DASHES)]
    pairs = zip(points, [*points[1:], *points[:1]], strict=True)
    runs = [(a, b) for a, b in pairs if a is not None and b is not None]
    for first, second in runs:
        plate.run([first, second], colour, dash)
    for point in points:
        if point is not None:
            plate.marker(*point, number, colour)
    return runs


def _radar_legend(plate: Plate, spec: ChartSpec, lines: list[list[int]]) -> None:
    y = plate.drawing.height - 9
    for line in lines:
        x = 0.0
        for number in line:
            colour = PALETTE[number % len(PALETTE)]
            plate.run([(x, y + 3), (x + 14, y + 3)], colour, DASHES[number % len(DASHES)])
            plate.marker(x + 7, y + 3, number, colour)
            plate.text(x + 19, y + 0.4, spec.series[number].name, QUIET)
            x += 37 + QUIET.width(spec.series[number].name)
        y -= LEGEND_PITCH
