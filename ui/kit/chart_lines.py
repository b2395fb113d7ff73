"""Lines over years, with their marks and the values of the first one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from intdesk.domain.label_places import Box, Labels, Run, beside_point, ends_first
from ui.kit.chart_axes import upright
from ui.kit.chart_brush import CENTRED, ChartBrush
from ui.kit.chart_scale import GAP, nice_top, value_text

_MARK = 5
"""Half of the room of a point."""


def lines(brush: ChartBrush, area: QRectF) -> None:
    """Draw a line for each series; below zero the scale goes as far as needed."""
    plot, slot, top = upright(brush, area)
    low = -nice_top(-brush.lowest) if brush.lowest < 0 else 0
    zero = _point(plot, 0, -low / (top - low))
    if low:
        brush.painter.setPen(QPen(QColor(brush.tokens.control), 1))
        brush.painter.drawLine(zero, QPointF(plot.right(), zero.y()))
    lines = [
        [
            None if v is None else _point(plot, (n + 0.5) * slot, (v - low) / (top - low))
            for n, v in enumerate(series.values)
        ]
        for series in brush.spec.series
    ]
    runs = [_draw_line(brush, points, s) for s, points in enumerate(lines)]
    axis = ((plot.left(), zero.y()), (plot.right(), zero.y()))
    marks = [_mark_box(point) for points in lines for point in points if point is not None]
    room = Box(plot.left(), area.top(), plot.right(), plot.bottom())
    labels = Labels(room, marks, [axis, *(run for found in runs for run in found)], 1)
    if lines:
        _line_values(brush, labels, lines[0])


def _draw_line(brush: ChartBrush, points: Sequence[QPointF | None], series: int) -> list[Run]:
    """Draw the line of a series with its marks; return its pieces."""
    brush.painter.setPen(brush.line_pen(series))
    joined = [p for p in points if p is not None] if brush.spec.joined else points
    pieces = [(a, b) for a, b in pairwise(joined) if a is not None and b is not None]
    for first, second in pieces:
        brush.painter.drawLine(first, second)
    for n, point in enumerate(points):
        if point is not None:
            brush.hit(QRectF(point.x() - 12, point.y() - 12, 24, 24), n, series)
            brush.marker(point, series)
    return [((a.x(), a.y()), (b.x(), b.y())) for a, b in pieces]


def _line_values(brush: ChartBrush, labels: Labels, points: Sequence[QPointF | None]) -> None:
    """Write the values of the first series where they touch nothing, the last one first."""
    known = [(n, point) for n, point in enumerate(points) if point is not None]
    for number, point in (known[place] for place in ends_first(len(known))):
        text = value_text(brush.spec.series[0].values[number], brush.spec.unit)
        wide, tall = brush.width(text), brush.line
        middles = beside_point((point.x(), point.y()), wide, tall, _MARK + GAP / 3, -1)
        box = labels.place(wide, tall, middles)
        if box is not None:
            size = (box.right - box.left + 2, box.high - box.low)
            brush.text(QRectF(box.left - 1, box.low, *size), text, CENTRED)


def _point(plot: QRectF, x: float, share: float) -> QPointF:
    return QPointF(plot.left() + x, plot.bottom() - plot.height() * share)


def _mark_box(point: QPointF) -> Box:
    return Box.around((point.x(), point.y()), 2 * _MARK, 2 * _MARK)
