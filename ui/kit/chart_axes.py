"""The two frames that bars, columns and lines stand in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from intdesk.domain.chart import ChartKind
from ui.kit.chart_brush import CENTRED, LEFT, ChartBrush
from ui.kit.chart_scale import GAP, nice_top

MOST_LABEL_SHARE = 0.42
_GRID_LINES = 4


def upright(brush: ChartBrush, area: QRectF) -> tuple[QRectF, float, int]:
    """Return plot, width of a slot and top of the scale; draws grid, base and categories."""
    above = brush.line + (2 * GAP if brush.spec.kind is ChartKind.LINES else 4)
    plot = area.adjusted(0, above, 0, -brush.line - GAP)
    slot = plot.width() / len(brush.spec.categories)
    _grid(brush, plot)
    _base(brush, plot)
    step = _category_step(brush, slot)
    for n, text in enumerate(brush.spec.categories):
        if (len(brush.spec.categories) - 1 - n) % step == 0:
            middle = plot.left() + (n + 0.5) * slot
            place = QRectF(middle - step * slot / 2, plot.bottom() + GAP, step * slot, brush.line)
            brush.text(place, text, CENTRED, brush.tokens.muted)
    return plot, slot, nice_top(brush.highest)


def lying(brush: ChartBrush, area: QRectF) -> tuple[float, float]:
    """Return where the bars begin and the height of a row; draws the categories."""
    labels = _label_width(brush, area)
    row = area.height() / len(brush.spec.categories)
    for n, text in enumerate(brush.spec.categories):
        place = QRectF(area.left(), area.top() + n * row, labels, row)
        brush.text(place, text, LEFT)
    return area.left() + labels + 12, row


def _grid(brush: ChartBrush, plot: QRectF) -> None:
    brush.painter.setPen(QPen(QColor(brush.tokens.grid), 1))
    for step in range(1, _GRID_LINES + 1):
        y = round(plot.bottom() - plot.height() * step / _GRID_LINES) + 0.5
        brush.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _base(brush: ChartBrush, plot: QRectF) -> None:
    brush.painter.setPen(QPen(QColor(brush.tokens.control), 1))
    y = round(plot.bottom()) + 0.5
    brush.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))


def _category_step(brush: ChartBrush, slot: float) -> int:
    """Return how many years share one name below; other categories are all named."""
    if brush.spec.kind is not ChartKind.LINES:
        return 1
    widest = max(brush.width(text) for text in brush.spec.categories)
    return max(1, -int(-(widest + GAP) // slot))


def _label_width(brush: ChartBrush, area: QRectF) -> float:
    longest = max(brush.width(c) for c in brush.spec.categories)
    return min(longest + 2, area.width() * MOST_LABEL_SHARE)
