"""Columns, bars and stacked bars; values stand beside their bars, so no axis is needed."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from ui.kit.chart_axes import lying, upright
from ui.kit.chart_brush import CENTRED, LEFT, ChartBrush
from ui.kit.chart_scale import value_text


def columns(brush: ChartBrush, area: QRectF) -> None:
    """Draw upright bars, those of a category side by side."""
    plot, slot, top = upright(brush, area)
    count = len(brush.spec.series)
    each = min(44.0, slot * 0.68 / count)
    for n, s, value in brush.values():
        height = plot.height() * value / top
        x = plot.left() + n * slot + (slot - each * count) / 2 + s * each
        place = QRectF(x, plot.bottom() - height, each - (count > 1), height)
        marked = brush.hit(QRectF(x, plot.top(), each, plot.height()), n, s)
        if height > 0:
            brush.bar(place, s, marked=marked)
        if s == 0:
            _value_above(brush, place, value, slot - (count - 1) * each, plot.left())


def bars(brush: ChartBrush, area: QRectF) -> None:
    """Draw lying bars, those of a category below each other, with their values."""
    start, row = lying(brush, area)
    count = len(brush.spec.series)
    texts = [value_text(v, brush.spec.unit) for s in brush.spec.series for v in s.values]
    room = max(brush.width(t) for t in texts) + 8
    full = max(10.0, area.right() - start - room)
    top = max(brush.highest, 1)
    thick = min(22.0, row * 0.68) if count == 1 else min(18.0, (row - 6) / count)
    for n, s, value in brush.values():
        y = area.top() + n * row + (row - thick * count) / 2 + s * thick
        place = QRectF(start, y, max(2.0, full * value / top), thick - (count > 1))
        whole = QRectF(area.left(), y, area.width(), thick)
        brush.bar(place, s, marked=brush.hit(whole, n, s))
        text_place = QRectF(place.right() + 6, y, room, place.height())
        colour = brush.tokens.text if s == 0 else brush.tokens.muted
        brush.text(text_place, value_text(value, brush.spec.unit), LEFT, colour)


def stacked(brush: ChartBrush, area: QRectF) -> None:
    """Draw a lying bar of parts for each category, with its sum."""
    start, row = lying(brush, area)
    sums = [
        sum(s.values[n] or 0 for s in brush.spec.series) for n in range(len(brush.spec.categories))
    ]
    room = max(brush.width(value_text(v, brush.spec.unit)) for v in sums) + 8
    full = max(10.0, area.right() - start - room)
    thick = min(22.0, row * 0.68)
    for n, whole in enumerate(sums):
        x, y = start, area.top() + n * row + (row - thick) / 2
        for s, series in enumerate(brush.spec.series):
            width = full * (series.values[n] or 0) / max(*sums, 1)
            if width > 0:
                place = QRectF(x, y, max(1.0, width - 1), thick)
                brush.bar(place, s, marked=brush.hit(place, n, s))
                _value_inside(brush, place, s, series.values[n])
            x += width
        brush.text(QRectF(x + 6, y, room, thick), value_text(whole, brush.spec.unit), LEFT)


def _value_above(brush: ChartBrush, bar: QRectF, value: int, room: float, edge: float) -> None:
    """Write a value above its bar, if it fits; not over the bar at its right, never cut."""
    text = value_text(value, brush.spec.unit)
    width = brush.width(text)
    if width <= room:
        left = bar.center().x() - width / 2
        if len(brush.spec.series) > 1:
            left = max(min(left, bar.right() - width), edge)
        place = QRectF(left, bar.top() - brush.line - 2, width + 1, brush.line)
        brush.text(place, text, CENTRED)


def _value_inside(brush: ChartBrush, place: QRectF, series: int, value: int | None) -> None:
    text = value_text(value, brush.spec.unit)
    if brush.width(text) + 6 <= place.width():
        colour = brush.tokens.text if brush.hollow(series) else brush.tokens.on_primary
        brush.text(place, text, CENTRED, colour)
