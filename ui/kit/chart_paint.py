"""Draws a :class:`ChartSpec` with QPainter and tells where each value stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from intdesk.domain.chart import ChartKind, ChartSpec
from ui.kit.chart_bars import bars, columns, stacked
from ui.kit.chart_brush import LEFT, ChartBrush, Hit
from ui.kit.chart_lines import lines
from ui.kit.chart_radar import radar
from ui.kit.chart_scale import GAP
from ui.kit.tokens import Tokens

_SWATCH = 12
_LINE_SWATCH = 24
_OUTLINED = frozenset({ChartKind.LINES, ChartKind.RADAR})
_DRAWN = {
    ChartKind.COLUMNS: columns,
    ChartKind.BARS: bars,
    ChartKind.STACKED: stacked,
    ChartKind.LINES: lines,
    ChartKind.RADAR: radar,
}


class ChartPainter:
    """Draws one chart into a rectangle; :meth:`paint` returns where the values are."""

    def __init__(self, painter: QPainter, spec: ChartSpec, tokens: Tokens, font: QFont) -> None:
        """Take the tools; ``font`` is the running text of the widget."""
        self._painter = painter
        self._spec = spec
        self._tokens = tokens
        self._font = font

    def paint(self, area: QRectF, marked: tuple[int, int] | None = None) -> list[Hit]:
        """Draw everything; ``marked`` is the category and series under the mouse."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setFont(self._font)
        brush = ChartBrush(self._painter, self._spec, self._tokens, self._font, marked)
        plot = _legend(brush, area) if len(self._spec.series) > 1 else QRectF(area)
        if self._spec.categories:
            _DRAWN[self._spec.kind](brush, plot)
        return brush.hits


def _legend(brush: ChartBrush, area: QRectF) -> QRectF:
    """Draw the names of the series above the plot; returns the room below."""
    x, y = area.left(), area.top()
    swatch = _LINE_SWATCH if brush.spec.kind in _OUTLINED else _SWATCH
    for number, series in enumerate(brush.spec.series):
        width = brush.width(series.name)
        if x > area.left() and x + swatch + GAP + width > area.right():
            x, y = area.left(), y + brush.line + 2
        _swatch(brush, QRectF(x, y + (brush.line - _SWATCH) / 2, swatch, _SWATCH), number)
        x += swatch + GAP
        brush.text(QRectF(x, y, width + 2, brush.line), series.name, LEFT)
        x += width + 3 * GAP
    return area.adjusted(0, y - area.top() + brush.line + GAP * 1.5, 0, 0)


def _swatch(brush: ChartBrush, place: QRectF, number: int) -> None:
    if brush.spec.kind not in _OUTLINED:
        brush.bar(place, number, marked=False)
        return
    brush.painter.setPen(brush.line_pen(number))
    middle = place.center()
    left, right = QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y())
    brush.painter.drawLine(left, right)
    brush.marker(middle, number)
