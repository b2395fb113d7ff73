"""A spoke for each category and the outline of each series around the centre."""

from __future__ import annotations

from math import cos, sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from intdesk.domain.label_places import Place, Ring, Run, on_rings
from ui.kit.chart_axes import MOST_LABEL_SHARE
from ui.kit.chart_brush import CENTRED, LEFT, RIGHT, ChartBrush
from ui.kit.chart_lines import draw_line, known_pieces, place
from ui.kit.chart_scale import GAP, nice_top, value_text

_WHOLE = 100
_RINGS = 5


def radar(brush: ChartBrush, area: QRectF) -> None:
    """Draw a spoke for each category and the outline of each series around the centre."""
    count, centre = len(brush.spec.categories), area.center()
    labels = max(brush.width(c) for c in brush.spec.categories)
    room = min(labels, area.width() * MOST_LABEL_SHARE / 1.5)
    radius = min(area.height() / 2 - brush.line, area.width() / 2 - room) - GAP
    top = _WHOLE if brush.spec.whole else nice_top(brush.highest)
    brush.painter.setPen(QPen(QColor(brush.tokens.grid), 1))
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in range(1, _RINGS + 1):
        corners = [_on_spoke(centre, n, count, radius * ring / _RINGS) for n in range(count)]
        brush.painter.drawPolygon(QPolygonF(corners))
    for n, text in enumerate(brush.spec.categories):
        brush.painter.setPen(QPen(QColor(brush.tokens.grid), 1))
        brush.painter.drawLine(centre, _on_spoke(centre, n, count, radius))
        _spoke_label(brush, text, _on_spoke(centre, n, count, radius + GAP), centre, room)
    runs: list[Run] = []
    for s, series in enumerate(brush.spec.series):
        points = [
            None if v is None else _on_spoke(centre, n, count, radius * v / top)
            for n, v in enumerate(series.values)
        ]
        around = zip(points, [*points[1:], *points[:1]], strict=True)
        runs += draw_line(brush, points, s, known_pieces(around))
    _write_rings(brush, centre, radius, top, runs)


def _write_rings(
    brush: ChartBrush, centre: QPointF, radius: float, top: int, runs: list[Run]
) -> None:
    """Write what every ring stands for, if these are whole numbers."""
    if top % _RINGS:
        return
    count = len(brush.spec.categories)
    texts = [value_text(top * n // _RINGS, brush.spec.unit) for n in range(1, _RINGS + 1)]
    rings = [
        Ring(radius * n / _RINGS, brush.width(text) + 2, brush.line)
        for n, text in enumerate(texts, 1)
    ]

    def at(number: float, far: float) -> Place:
        return place(_on_spoke(centre, number, count, far))

    for box, text in zip(on_rings(rings, count, at, runs), texts, strict=True):
        if box is not None:
            room = QRectF(box.left, box.low, box.right - box.left, box.high - box.low)
            brush.text(room, text, CENTRED, brush.tokens.muted)


def _spoke_label(brush: ChartBrush, text: str, at: QPointF, centre: QPointF, room: float) -> None:
    aside = at.x() - centre.x()
    y = at.y() - brush.line / 2
    if abs(aside) < brush.line:
        y += brush.line / 2 if at.y() > centre.y() else -brush.line / 2
        brush.text(QRectF(at.x() - room / 2, y, room, brush.line), text, CENTRED)
    elif aside > 0:
        brush.text(QRectF(at.x(), y, room, brush.line), text, LEFT)
    else:
        brush.text(QRectF(at.x() - room, y, room, brush.line), text, RIGHT)


def _on_spoke(centre: QPointF, number: float, count: int, distance: float) -> QPointF:
    """Return a point on a spoke; the first one points up, the others follow clockwise."""
    angle = tau * number / count
    return QPointF(centre.x() + distance * sin(angle), centre.y() - distance * cos(angle))
