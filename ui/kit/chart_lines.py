"""Lines over years, with their marks and the values of the first one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, product

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from intdesk.domain.label_places import (
    Box,
    Labels,
    Place,
    Run,
    beside_point,
    ends_first,
    in_row,
)
from ui.kit.chart_axes import upright
from ui.kit.chart_brush import CENTRED, ChartBrush
from ui.kit.chart_scale import GAP, nice_top, value_text

Piece = tuple[QPointF, QPointF]

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
    runs = [draw_line(brush, line, s, _pieces(brush, line)) for s, line in enumerate(lines)]
    axis = ((plot.left(), zero.y()), (plot.right(), zero.y()))
    marks = [_mark_box(point) for points in lines for point in points if point is not None]
    room = Box(plot.left(), area.top(), plot.right(), plot.bottom())
    labels = Labels(room, marks, [axis, *(run for found in runs for run in found)], 1)
    if lines:
        _line_values(brush, labels, lines[0])


def draw_line(
    brush: ChartBrush, points: Sequence[QPointF | None], series: int, pieces: Sequence[Piece]
) -> list[Run]:
    """Draw the pieces of a line and its marks; return the pieces for what must not touch them."""
    brush.painter.setPen(brush.line_pen(series))
    for first, second in pieces:
        brush.painter.drawLine(first, second)
    for n, point in enumerate(points):
        if point is not None:
            brush.hit(QRectF(point.x() - 12, point.y() - 12, 24, 24), n, series)
            brush.marker(point, series)
    return [(place(a), place(b)) for a, b in pieces]


def known_pieces(ends: Iterable[tuple[QPointF | None, QPointF | None]]) -> list[Piece]:
    """Return the pieces whose both ends are known."""
    return [(a, b) for a, b in ends if a is not None and b is not None]


def place(point: QPointF) -> Place:
    """Return a point as the rules of labels know it."""
    return point.x(), point.y()


def _pieces(brush: ChartBrush, points: Sequence[QPointF | None]) -> list[Piece]:
    joined = [p for p in points if p is not None] if brush.spec.joined else points
    return known_pieces(pairwise(joined))


def _line_values(brush: ChartBrush, labels: Labels, points: Sequence[QPointF | None]) -> None:
    """Write the values of the first series, all or only both ends: else one is read for another.

    They stand at their points, or in a row below or above the line.
    """
    line = {n: place(point) for n, point in enumerate(points) if point is not None}
    values, tall, gap = brush.spec.series[0].values, brush.line, _MARK + GAP / 3
    texts = {n: value_text(values[n], brush.spec.unit) for n in line}
    numbers = [list(line)[at] for at in ends_first(len(line))]
    ways: tuple[Callable[[int], Iterator[Place]], ...] = (
        lambda n: beside_point(line[n], brush.width(texts[n]), tall, gap, -1),
        lambda n: in_row(line.values(), line[n][0], tall, gap, 1),
        lambda n: in_row(line.values(), line[n][0], tall, gap, -1),
    )
    for wanted, middles in product((numbers, numbers[:2]), ways):
        boxes = labels.place_all([(brush.width(texts[n]), tall, middles(n)) for n in wanted])
        if boxes is not None:
            for number, box in zip(wanted, boxes, strict=True):
                size = (box.right - box.left + 2, box.high - box.low)
                brush.text(QRectF(box.left - 1, box.low, *size), texts[number], CENTRED)
            return


def _point(plot: QRectF, x: float, share: float) -> QPointF:
    return QPointF(plot.left() + x, plot.bottom() - plot.height() * share)


def _mark_box(point: QPointF) -> Box:
    return Box.around(place(point), 2 * _MARK, 2 * _MARK)
