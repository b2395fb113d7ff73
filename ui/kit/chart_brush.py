"""What charts of the window are drawn with: texts, bars, lines, marks in the colours of the theme.

A second series of bars is last year's: a hollow bar; so are parts of a bar that no colour is left
for. Marks tell series apart without colour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from intdesk.domain.chart import ChartKind, ChartSpec
from ui.kit.tokens import Tokens

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RADIUS = 3
_DASHES = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """The place of one value, for clicks."""

    place: QRectF
    category: int
    series: int


class ChartBrush:
    """Draws the pieces of one chart and remembers in ``hits`` where its values are."""

    def __init__(
        self, painter: QPainter, spec: ChartSpec, tokens: Tokens, font: QFont,
        marked: tuple[int, int] | None,
    ) -> None:  # fmt: skip
        """Take the tools; ``font`` is the running text, ``marked`` the value under the mouse."""
        self.painter = painter
        self.spec = spec
        self.tokens = tokens
        self._metrics = QFontMetricsF(font)
        self.line = self._metrics.height()
        self.hits: list[Hit] = []
        self._marked = marked

    @property
    def highest(self) -> int:
        """Return the highest value, 0 without any."""
        return max(self._values(), default=0)

    @property
    def lowest(self) -> int:
        """Return the lowest value, 0 without any."""
        return min(self._values(), default=0)

    def values(self) -> Iterator[tuple[int, int, int]]:
        """Yield category, series and value of all that is known, category by category."""
        for category in range(len(self.spec.categories)):
            for number, series in enumerate(self.spec.series):
                value = series.values[category]
                if value is not None:
                    yield category, number, value

    def _values(self) -> list[int]:
        return [v for s in self.spec.series for v in s.values if v is not None]

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        return self._metrics.horizontalAdvance(text)

    def text(self, place: QRectF, text: str, flags: Qt.AlignmentFlag, colour: str = "") -> None:
        """Write a text, shortened where its place is too narrow."""
        self.painter.setPen(QColor(colour or self.tokens.text))
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        self.painter.drawText(place, flags, shown)

    def hit(self, place: QRectF, category: int, series: int) -> bool:
        """Remember where a value is; tells whether the mouse is on it."""
        self.hits.append(Hit(place, category, series))
        return self._marked == (category, series)

    def hollow(self, number: int) -> bool:
        """Tell whether the bars of a series are outlined: last year's, and the last part."""
        parts = self.spec.kind is ChartKind.STACKED
        return number >= len(self.tokens.series) if parts else number == 1

    def bar(self, place: QRectF, number: int, *, marked: bool) -> None:
        """Draw a bar: filled, or hollow."""
        if self.hollow(number):
            self.painter.setPen(QPen(QColor(self.tokens.control), 1))
            self.painter.setBrush(QColor(self.tokens.selection))
            place = place.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
            colour = self.tokens.primary_hover if marked and number == 0 else self._colour(number)
            self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(place, _RADIUS, _RADIUS)

    def line_pen(self, number: int) -> QPen:
        """Return the pen of a series; its dashes tell it apart, too."""
        return QPen(QColor(self._colour(number)), 2, _DASHES[number % len(_DASHES)])

    def marker(self, at: QPointF, number: int) -> None:
        """Draw a point whose shape tells the series apart without colour."""
        self.painter.setPen(QPen(QColor(self.tokens.surface), 1))
        self.painter.setBrush(QColor(self._colour(number)))
        if number % 3 == 0:
            self.painter.drawEllipse(at, 4.5, 4.5)
        elif number % 3 == 1:
            self.painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8))
        else:
            corners = [QPointF(at.x() + x, at.y() + y) for x, y in ((0, -5), (5, 4), (-5, 4))]
            self.painter.drawPolygon(QPolygonF(corners))

    def _colour(self, number: int) -> str:
        return self.tokens.series[number % len(self.tokens.series)]
