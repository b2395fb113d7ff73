"""How a grid of days is painted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from intdesk.domain.dates import MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from ui.kit import icons
from ui.kit.tokens import Tokens
from ui.sentences import shown_all, shown_word

if TYPE_CHECKING:
    from ui.kit.day_grid import GridLine

HEAD, DAY_HEIGHT, LINE = 26, 24, 20
ICON, PAD = 13, 6
WIDE_CELL, LINE_CELL = 90, 64
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class Painter:
    """Draws the parts of a grid."""

    def __init__(self, painter: QPainter, tokens: Tokens, font: QFont, ratio: float) -> None:
        """Draw in the colours of the theme."""
        self._painter, self._tokens, self._ratio = painter, tokens, ratio
        self._font = QFont(font)
        self._font.setPixelSize(12)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def head(self, place: QRectF, day: date) -> None:
        """Write the name of a weekday."""
        wide = place.width() >= WIDE_CELL
        names = shown_all(WEEKDAYS) if wide else shown_all(WEEKDAYS_SHORT)
        self._text(place, names[day.weekday()], self._tokens.muted, self._bold, _MIDDLE)

    def day(self, place: QRectF, day: date, *, today: bool, outside: bool, free: bool) -> None:
        """Draw a day's box and its number; today's stands on a filled circle."""
        painter, tokens = self._painter, self._tokens
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.bg if outside or free else tokens.surface))
        painter.drawRect(place)
        spot = QRectF(place.left() + 4, place.top() + 3, 22, 20)
        colour = tokens.muted if outside or free else tokens.text
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(spot, 10, 10)
            colour = tokens.on_primary
        self._text(spot, str(day.day), colour, self._bold, _MIDDLE)
        if day.day == 1 and place.width() >= LINE_CELL:
            month = QRectF(spot.right() + 4, spot.top(), place.width() - 34, spot.height())
            self._text(
                month, shown_word(MONTHS_SHORT[day.month - 1]), tokens.muted, self._font, _LEFT
            )

    def lines(self, place: QRectF, lines: Sequence[GridLine], most: int, *, outside: bool) -> None:
        """Write the first lines of a day, or where it is too small how many there are."""
        low = place.height() < DAY_HEIGHT + LINE
        if low or place.width() < LINE_CELL:
            if lines:
                spot = place.adjusted(PAD, 3 if low else DAY_HEIGHT, -PAD, 0)
                spot.setHeight(LINE)
                align = _RIGHT if low else _LEFT
                self._text(spot, f"• {len(lines)}", self._tokens.primary, self._bold, align)
            return
        shown = lines if len(lines) <= most else lines[: most - 1]
        top = place.top() + DAY_HEIGHT
        for number, line in enumerate(shown):
            spot = QRectF(place.left() + PAD, top + number * LINE, place.width() - 2 * PAD, LINE)
            self._line(spot, line, muted=outside or line.settled)
        if len(shown) < len(lines):
            spot = QRectF(place.left() + PAD, top + len(shown) * LINE, place.width(), LINE)
            rest = f"+ {len(lines) - len(shown)}"
            self._text(spot, rest, self._tokens.muted, self._bold, _LEFT)

    def target(self, place: QRectF) -> None:
        """Mark the day on which a dragged line would fall."""
        self._painter.setPen(QPen(QColor(self._tokens.primary), 2, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 5, 5)

    def frame(self, place: QRectF, *, focused: bool) -> None:
        """Draw the frame of the keyboard around a day."""
        tokens = self._tokens
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        colour, width = (tokens.focus, 2.5) if focused else (tokens.control, 1.5)
        self._painter.setPen(QPen(QColor(colour), width))
        self._painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def _line(self, place: QRectF, line: GridLine, *, muted: bool) -> None:
        tokens = self._tokens
        colour = tokens.muted if muted else tokens.text
        tint = tokens.muted if muted else tokens.primary
        drawn = icons.pixmap(line.icon, tint, ICON, self._ratio)
        middle = place.top() + (LINE - ICON) / 2
        self._painter.drawPixmap(QPointF(place.left(), middle), drawn)
        words = place.adjusted(ICON + 5, 0, 0, 0)
        metrics = QFontMetricsF(self._font)
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, words.width())
        self._text(words, text, colour, self._font, _LEFT)
        if line.settled:
            y = words.center().y()
            end = words.left() + min(words.width(), metrics.horizontalAdvance(text))
            self._painter.drawLine(QPointF(words.left(), y), QPointF(end, y))

    def _text(
        self, place: QRectF, text: str, colour: str, font: QFont, align: Qt.AlignmentFlag
    ) -> None:
        self._painter.setPen(QColor(colour))
        self._painter.setFont(font)
        self._painter.drawText(place, align, text)
