"""Draws a :class:`ChartSpec` with QPainter and tells where each value stands.

Values stand beside their bars, so no axis is needed. A second series is last year's: a hollow bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from intdesk.domain.chart import ChartKind, ChartSpec
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.label_places import (
    Box,
    Labels,
    Place,
    Ring,
    Run,
    beside_point,
    ends_first,
    on_rings,
)
from intdesk.domain.quantity import format_quantity
from intdesk.domain.report_data import Unit
from intdesk.texts.numbers import format_value
from ui.kit.tokens import Tokens

BAR_ROW = 30
COLUMN_HEIGHT = 240
LINES_HEIGHT = 240
RADAR_HEIGHT = 360
LEAST_WIDTH = 240
GOOD_WIDTH = 420
_RADIUS = 3
_SWATCH = 12
_LINE_SWATCH = 24
_GAP = 6
_MOST_LABEL_SHARE = 0.42
_GRID_LINES = 4
_OUTLINED = frozenset({ChartKind.LINES, ChartKind.RADAR})
_WHOLE = 100
_RINGS = 5
_MARK = 5
"""Half of the room of a point."""
_CENTRED = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DASHES = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """The place of one value, for clicks."""

    place: QRectF
    category: int
    series: int


def value_text(value: int | None, unit: str) -> str:
    """Return a value as it stands in the chart; a gap is an empty text."""
    if value is None:
        return ""
    if unit == "percent":
        return f"{value}{NO_BREAK}%"
    if unit == "hundredths":
        return format_quantity(value)
    if unit == "euros":
        return f"{format_value(value, Unit.COUNT)}{NO_BREAK}€"
    return format_value(value, Unit.MINUTES if unit == "minutes" else Unit.COUNT)


def wanted_height(spec: ChartSpec, line: float) -> int:
    """Return the height at which a chart reads well; ``line`` is the height of a text line."""
    legend = round(line) + 2 * _GAP if len(spec.series) > 1 else 0
    if spec.kind in {ChartKind.BARS, ChartKind.STACKED}:
        pair = len(spec.series) > 1 and spec.kind is ChartKind.BARS
        row = max(BAR_ROW, round(line) * 2 + 8) if pair else BAR_ROW
        return max(1, len(spec.categories)) * row + legend
    if spec.kind is ChartKind.RADAR:
        return RADAR_HEIGHT + (round(line) + 2) * len(spec.series)
    return (COLUMN_HEIGHT if spec.kind is ChartKind.COLUMNS else LINES_HEIGHT) + legend


def nice_top(highest: int) -> int:
    """Return a round upper end of the scale, at least ``highest``."""
    if highest <= 0:
        return 1
    power = int(10 ** (len(str(highest)) - 1))
    return next(s * power for s in (1, 2, 3, 4, 5, 6, 8, 10) if s * power >= highest)


class ChartPainter:
    """Draws one chart into a rectangle; :meth:`paint` returns where the values are."""

    def __init__(self, painter: QPainter, spec: ChartSpec, tokens: Tokens, font: QFont) -> None:
        """Take the tools; ``font`` is the running text of the widget."""
        self._painter = painter
        self._spec = spec
        self._tokens = tokens
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._line = self._metrics.height()
        self._hits: list[Hit] = []
        self._marked: tuple[int, int] | None = None

    def paint(self, area: QRectF, marked: tuple[int, int] | None = None) -> list[Hit]:
        """Draw everything; ``marked`` is the category and series under the mouse."""
        self._marked = marked
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setFont(self._font)
        plot = self._legend(area) if len(self._spec.series) > 1 else QRectF(area)
        draw = {
            ChartKind.COLUMNS: self._columns,
            ChartKind.BARS: self._bars,
            ChartKind.STACKED: self._stacked,
            ChartKind.LINES: self._lines,
            ChartKind.RADAR: self._radar,
        }[self._spec.kind]
        if self._spec.categories:
            draw(plot)
        return self._hits

    def _highest(self) -> int:
        values = [v for s in self._spec.series for v in s.values if v is not None]
        return max(values, default=0)

    def _lowest(self) -> int:
        values = [v for s in self._spec.series for v in s.values if v is not None]
        return min(values, default=0)

    def _legend(self, area: QRectF) -> QRectF:
        """Draw the names of the series above the plot; returns the room below."""
        x, y = area.left(), area.top()
        swatch = _LINE_SWATCH if self._spec.kind in _OUTLINED else _SWATCH
        for number, series in enumerate(self._spec.series):
            width = self._metrics.horizontalAdvance(series.name)
            if x > area.left() and x + swatch + _GAP + width > area.right():
                x, y = area.left(), y + self._line + 2
            self._swatch(QRectF(x, y + (self._line - _SWATCH) / 2, swatch, _SWATCH), number)
            x += swatch + _GAP
            self._text(QRectF(x, y, width + 2, self._line), series.name, _LEFT)
            x += width + 3 * _GAP
        return area.adjusted(0, y - area.top() + self._line + _GAP * 1.5, 0, 0)

    def _swatch(self, place: QRectF, number: int) -> None:
        if self._spec.kind not in _OUTLINED:
            self._bar(place, number, marked=False)
            return
        self._painter.setPen(self._line_pen(number))
        middle = place.center()
        left, right = QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y())
        self._painter.drawLine(left, right)
        self._marker(middle, number)

    def _text(self, place: QRectF, text: str, flags: Qt.AlignmentFlag, colour: str = "") -> None:
        self._painter.setPen(QColor(colour or self._tokens.text))
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        self._painter.drawText(place, flags, shown)

    def _colour(self, number: int) -> str:
        return self._tokens.series[number % len(self._tokens.series)]

    def _bar(self, place: QRectF, number: int, *, marked: bool) -> None:
        """Draw a bar: filled, or hollow where it stands for last year."""
        hollow = number == 1 and self._spec.kind is not ChartKind.STACKED
        if hollow:
            self._painter.setPen(QPen(QColor(self._tokens.control), 1))
            self._painter.setBrush(QColor(self._tokens.selection))
            place = place.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
            colour = self._tokens.primary_hover if marked and number == 0 else self._colour(number)
            self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(place, _RADIUS, _RADIUS)

    def _hit(self, place: QRectF, category: int, series: int) -> bool:
        self._hits.append(Hit(place, category, series))
        return self._marked == (category, series)

    def _grid(self, plot: QRectF) -> None:
        self._painter.setPen(QPen(QColor(self._tokens.grid), 1))
        for step in range(1, _GRID_LINES + 1):
            y = round(plot.bottom() - plot.height() * step / _GRID_LINES) + 0.5
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _base(self, plot: QRectF) -> None:
        self._painter.setPen(QPen(QColor(self._tokens.control), 1))
        y = round(plot.bottom()) + 0.5
        self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _upright(self, area: QRectF) -> tuple[QRectF, float, int]:
        """Return plot, width of a slot and top of the scale; draws grid, base and categories."""
        above = self._line + (2 * _GAP if self._spec.kind is ChartKind.LINES else 4)
        plot = area.adjusted(0, above, 0, -self._line - _GAP)
        slot = plot.width() / len(self._spec.categories)
        self._grid(plot)
        self._base(plot)
        step = self._category_step(slot)
        for n, text in enumerate(self._spec.categories):
            if (len(self._spec.categories) - 1 - n) % step == 0:
                middle = plot.left() + (n + 0.5) * slot
                place = QRectF(
                    middle - step * slot / 2, plot.bottom() + _GAP, step * slot, self._line
                )
                self._text(place, text, _CENTRED, self._tokens.muted)
        return plot, slot, nice_top(self._highest())

    def _category_step(self, slot: float) -> int:
        """Return how many years share one name below; other categories are all named."""
        if self._spec.kind is not ChartKind.LINES:
            return 1
        widest = max(self._metrics.horizontalAdvance(text) for text in self._spec.categories)
        return max(1, -int(-(widest + _GAP) // slot))

    def _columns(self, area: QRectF) -> None:
        plot, slot, top = self._upright(area)
        count = len(self._spec.series)
        each = min(44.0, slot * 0.68 / count)
        for n in range(len(self._spec.categories)):
            left = plot.left() + n * slot + (slot - each * count) / 2
            for s, series in enumerate(self._spec.series):
                value = series.values[n]
                if value is None:
                    continue
                height = plot.height() * value / top
                x = left + s * each
                place = QRectF(x, plot.bottom() - height, each - (count > 1), height)
                marked = self._hit(QRectF(x, plot.top(), each, plot.height()), n, s)
                if height > 0:
                    self._bar(place, s, marked=marked)
                if s == 0:
                    self._value_above(place, value, slot - (count - 1) * each)

    def _value_above(self, bar: QRectF, value: int, room: float) -> None:
        """Write a value above its bar, if it fits; never over the bar at its right."""
        text = value_text(value, self._spec.unit)
        width = self._metrics.horizontalAdvance(text)
        if width <= room:
            left = bar.center().x() - width / 2
            if len(self._spec.series) > 1:
                left = min(left, bar.right() - width)
            place = QRectF(left, bar.top() - self._line - 2, width + 1, self._line)
            self._text(place, text, _CENTRED)

    def _label_width(self, area: QRectF) -> float:
        longest = max(self._metrics.horizontalAdvance(c) for c in self._spec.categories)
        return min(longest + 2, area.width() * _MOST_LABEL_SHARE)

    def _lying(self, area: QRectF) -> tuple[float, float]:
        """Return where the bars begin and the height of a row; draws the categories."""
        labels = self._label_width(area)
        row = area.height() / len(self._spec.categories)
        for n, text in enumerate(self._spec.categories):
            place = QRectF(area.left(), area.top() + n * row, labels, row)
            self._text(place, text, _LEFT)
        return area.left() + labels + 12, row

    def _bars(self, area: QRectF) -> None:
        start, row = self._lying(area)
        count = len(self._spec.series)
        texts = [value_text(v, self._spec.unit) for s in self._spec.series for v in s.values]
        room = max(self._metrics.horizontalAdvance(t) for t in texts) + 8
        full = max(10.0, area.right() - start - room)
        top = max(self._highest(), 1)
        thick = min(22.0, row * 0.68) if count == 1 else min(18.0, (row - 6) / count)
        for n in range(len(self._spec.categories)):
            y = area.top() + n * row + (row - thick * count) / 2
            for s, series in enumerate(self._spec.series):
                value = series.values[n]
                if value is None:
                    continue
                place = QRectF(
                    start, y + s * thick, max(2.0, full * value / top), thick - (count > 1)
                )
                whole = QRectF(area.left(), place.top(), area.width(), thick)
                self._bar(place, s, marked=self._hit(whole, n, s))
                text_place = QRectF(place.right() + 6, place.top(), room, place.height())
                colour = self._tokens.text if s == 0 else self._tokens.muted
                self._text(text_place, value_text(value, self._spec.unit), _LEFT, colour)

    def _stacked(self, area: QRectF) -> None:
        start, row = self._lying(area)
        sums = [
            sum(s.values[n] or 0 for s in self._spec.series)
            for n in range(len(self._spec.categories))
        ]
        room = (
            max(self._metrics.horizontalAdvance(value_text(v, self._spec.unit)) for v in sums) + 8
        )
        full = max(10.0, area.right() - start - room)
        thick = min(22.0, row * 0.68)
        for n, whole in enumerate(sums):
            x, y = start, area.top() + n * row + (row - thick) / 2
            for s, series in enumerate(self._spec.series):
                width = full * (series.values[n] or 0) / max(*sums, 1)
                if width > 0:
                    place = QRectF(x, y, max(1.0, width - 1), thick)
                    self._bar(place, s, marked=self._hit(place, n, s))
                    self._value_inside(place, series.values[n])
                x += width
            self._text(QRectF(x + 6, y, room, thick), value_text(whole, self._spec.unit), _LEFT)

    def _value_inside(self, place: QRectF, value: int | None) -> None:
        text = value_text(value, self._spec.unit)
        if self._metrics.horizontalAdvance(text) + 6 <= place.width():
            self._text(place, text, _CENTRED, self._tokens.on_primary)

    def _line_pen(self, number: int) -> QPen:
        return QPen(QColor(self._colour(number)), 2, _DASHES[number % len(_DASHES)])

    def _lines(self, area: QRectF) -> None:
        plot, slot, top = self._upright(area)
        low = -nice_top(-self._lowest()) if self._lowest() < 0 else 0
        zero = self._point(plot, 0, -low / (top - low))
        if low:
            self._painter.setPen(QPen(QColor(self._tokens.control), 1))
            self._painter.drawLine(zero, QPointF(plot.right(), zero.y()))
        lines = [
            [
                None if v is None else self._point(plot, (n + 0.5) * slot, (v - low) / (top - low))
                for n, v in enumerate(series.values)
            ]
            for series in self._spec.series
        ]
        runs = [self._draw_line(points, s) for s, points in enumerate(lines)]
        axis = ((plot.left(), zero.y()), (plot.right(), zero.y()))
        marks = [_mark_box(point) for points in lines for point in points if point is not None]
        room = Box(plot.left(), area.top(), plot.right(), plot.bottom())
        labels = Labels(room, marks, [axis, *(run for found in runs for run in found)], 1)
        if lines:
            self._line_values(labels, lines[0])

    def _draw_line(self, points: Sequence[QPointF | None], series: int) -> list[Run]:
        """Draw the line of a series with its marks; return its pieces."""
        self._painter.setPen(self._line_pen(series))
        joined = [p for p in points if p is not None] if self._spec.joined else points
        pieces = [(a, b) for a, b in pairwise(joined) if a is not None and b is not None]
        for first, second in pieces:
            self._painter.drawLine(first, second)
        for n, point in enumerate(points):
            if point is not None:
                self._hit(QRectF(point.x() - 12, point.y() - 12, 24, 24), n, series)
                self._marker(point, series)
        return [((a.x(), a.y()), (b.x(), b.y())) for a, b in pieces]

    def _line_values(self, labels: Labels, points: Sequence[QPointF | None]) -> None:
        """Write the values of the first series where they touch nothing, the last one first."""
        known = [(n, point) for n, point in enumerate(points) if point is not None]
        for number, point in (known[place] for place in ends_first(len(known))):
            text = value_text(self._spec.series[0].values[number], self._spec.unit)
            wide, tall = self._metrics.horizontalAdvance(text), self._metrics.height()
            middles = beside_point((point.x(), point.y()), wide, tall, _MARK + _GAP / 3, -1)
            box = labels.place(wide, tall, middles)
            if box is not None:
                size = (box.right - box.left + 2, box.high - box.low)
                self._text(QRectF(box.left - 1, box.low, *size), text, _CENTRED)

    def _point(self, plot: QRectF, x: float, share: float) -> QPointF:
        return QPointF(plot.left() + x, plot.bottom() - plot.height() * share)

    def _marker(self, at: QPointF, number: int) -> None:
        """Draw a point whose shape tells the series apart without colour."""
        self._painter.setPen(QPen(QColor(self._tokens.surface), 1))
        self._painter.setBrush(QColor(self._colour(number)))
        if number % 3 == 0:
            self._painter.drawEllipse(at, 4.5, 4.5)
        elif number % 3 == 1:
            self._painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8))
        else:
            corners = [QPointF(at.x() + x, at.y() + y) for x, y in ((0, -5), (5, 4), (-5, 4))]
            self._painter.drawPolygon(QPolygonF(corners))

    def _radar(self, area: QRectF) -> None:
        """Draw a spoke for each category and the outline of each series around the centre."""
        count, centre = len(self._spec.categories), area.center()
        labels = max(self._metrics.horizontalAdvance(c) for c in self._spec.categories)
        room = min(labels, area.width() * _MOST_LABEL_SHARE / 1.5)
        radius = min(area.height() / 2 - self._line, area.width() / 2 - room) - _GAP
        top = _WHOLE if self._spec.whole else nice_top(self._highest())
        self._painter.setPen(QPen(QColor(self._tokens.grid), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in range(1, _RINGS + 1):
            corners = [_on_spoke(centre, n, count, radius * ring / _RINGS) for n in range(count)]
            self._painter.drawPolygon(QPolygonF(corners))
        for n, text in enumerate(self._spec.categories):
            self._painter.setPen(QPen(QColor(self._tokens.grid), 1))
            self._painter.drawLine(centre, _on_spoke(centre, n, count, radius))
            self._spoke_label(text, _on_spoke(centre, n, count, radius + _GAP), centre, room)
        runs: list[Run] = []
        for s, series in enumerate(self._spec.series):
            points = [
                None if v is None else _on_spoke(centre, n, count, radius * v / top)
                for n, v in enumerate(series.values)
            ]
            runs += self._outline(points, s)
        self._write_rings(centre, radius, top, runs)

    def _write_rings(self, centre: QPointF, radius: float, top: int, runs: list[Run]) -> None:
        """Write what every ring stands for, if these are whole numbers."""
        if top % _RINGS:
            return
        count = len(self._spec.categories)
        texts = [value_text(top * n // _RINGS, self._spec.unit) for n in range(1, _RINGS + 1)]
        rings = [
            Ring(radius * n / _RINGS, self._metrics.horizontalAdvance(text) + 2, self._line)
            for n, text in enumerate(texts, 1)
        ]

        def at(number: float, far: float) -> Place:
            return _place(_on_spoke(centre, number, count, far))

        for box, text in zip(on_rings(rings, count, at, runs), texts, strict=True):
            if box is not None:
                place = QRectF(box.left, box.low, box.right - box.left, box.high - box.low)
                self._text(place, text, _CENTRED, self._tokens.muted)

    def _spoke_label(self, text: str, at: QPointF, centre: QPointF, room: float) -> None:
        aside = at.x() - centre.x()
        y = at.y() - self._line / 2
        if abs(aside) < self._line:
            y += self._line / 2 if at.y() > centre.y() else -self._line / 2
            self._text(QRectF(at.x() - room / 2, y, room, self._line), text, _CENTRED)
        elif aside > 0:
            self._text(QRectF(at.x(), y, room, self._line), text, _LEFT)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._text(QRectF(at.x() - room, y, room, self._line), text, right)

    def _outline(self, points: list[QPointF | None], series: int) -> list[Run]:
        """Draw the closed line of a series with its marks; return its pieces."""
        self._painter.setPen(self._line_pen(series))
        pairs = zip(points, [*points[1:], *points[:1]], strict=True)
        pieces = [(a, b) for a, b in pairs if a is not None and b is not None]
        for first, second in pieces:
            self._painter.drawLine(first, second)
        for n, point in enumerate(points):
            if point is not None:
                self._hit(QRectF(point.x() - 12, point.y() - 12, 24, 24), n, series)
                self._marker(point, series)
        return [(_place(a), _place(b)) for a, b in pieces]


def _place(point: QPointF) -> Place:
    return point.x(), point.y()


def _mark_box(point: QPointF) -> Box:
    return Box.around((point.x(), point.y()), 2 * _MARK, 2 * _MARK)


def _on_spoke(centre: QPointF, number: float, count: int, distance: float) -> QPointF:
    """Return a point on a spoke; the first one points up, the others follow clockwise."""
    angle = tau * number / count
    return QPointF(centre.x() + distance * sin(angle), centre.y() - distance * cos(angle))
