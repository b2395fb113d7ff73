"""Draws a grid with names, for the screen and for pictures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.kit.grid_layout import EDGE, HEAD, Chip, GridLayout
from ui.kit.tokens import Tokens

RADIUS = 4.0


class GridPainter:
    """Paints one layout in the colours of a scheme."""

    def __init__(self, painter: QPainter, layout: GridLayout, tokens: Tokens, font: QFont) -> None:
        """Paint with a painter that is active."""
        self._painter, self._layout, self._tokens = painter, layout, tokens
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, chosen: int = 0, target: tuple[int, int] | None = None) -> None:
        """Draw fields, axes and names; the chosen one stands out, and the field it goes to."""
        self._fields(target)
        self._corners()
        self._axes()
        for chip in self._layout.chips:
            self._chip(chip, chosen=bool(chip.key) and chip.key == chosen)

    def ghost(self, text: str, at: QPointF) -> None:
        """Draw a name while it is dragged."""
        self._chip(Chip(-1, text, QRectF(at.x() - 70, at.y() - 12, 140, 24)), chosen=True)

    def _fields(self, target: tuple[int, int] | None) -> None:
        spec, tokens = self._layout.spec, self._tokens
        for column in range(spec.columns):
            for row in range(spec.rows):
                place = (column, row)
                involved = column >= spec.columns // 2 and row >= spec.rows // 2
                ground = tokens.hover if involved else tokens.surface
                self._painter.setBrush(QColor(tokens.selection if place == target else ground))
                self._painter.setPen(QPen(QColor(tokens.border), 1))
                self._painter.drawRect(self._layout.field(place))

    def _corners(self) -> None:
        grid = self._layout.grid
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        above = QRectF(grid.left(), grid.top() - HEAD, grid.width(), HEAD - 3)
        below = QRectF(grid.left(), grid.bottom() + 20, grid.width(), 20)
        self._pen(self._tokens.muted, self._font)
        corners = self._layout.spec.corners
        for line, words in ((above, corners[:2]), (below, corners[2:])):
            for word, side in zip(words, sides, strict=True):
                self._painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, word)

    def remark(self, area: QRectF) -> None:
        """Write the remark into the lower left corner of a picture."""
        self._pen(self._tokens.muted, self._bold)
        below = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(area, below, self._layout.spec.remark)

    def _axes(self) -> None:
        layout, spec, grid = self._layout, self._layout.spec, self._layout.grid
        centre = Qt.AlignmentFlag.AlignCenter
        self._pen(self._tokens.text, self._bold)
        for column in range(spec.columns):
            field = layout.field((column, 0))
            below = QRectF(field.left(), grid.bottom() + 2, field.width(), 18)
            self._painter.drawText(below, centre, str(column))
        for row in range(spec.rows):
            field = layout.field((0, row))
            beside = QRectF(grid.left() - 22, field.top(), 18, field.height())
            self._painter.drawText(beside, centre, str(row))
        below = QRectF(grid.left(), grid.bottom() + 20, grid.width(), 20)
        self._painter.drawText(below, centre, f"{spec.across} →")
        self._painter.save()
        self._painter.translate(grid.left() - EDGE + 10, grid.bottom())
        self._painter.rotate(-90)
        self._painter.drawText(QRectF(0, -8, grid.height(), 18), centre, f"{spec.upwards} →")
        self._painter.restore()
        if layout.strip.height():
            self._painter.drawText(layout.strip.adjusted(0, 6, 0, 0), spec.waiting)

    def _chip(self, chip: Chip, *, chosen: bool) -> None:
        tokens = self._tokens
        more = chip.key == 0
        self._painter.setBrush(QColor(tokens.primary if chosen else tokens.bg))
        frame = QPen(QColor(tokens.primary if chosen else tokens.control), 2 if chosen else 1)
        self._painter.setPen(Qt.PenStyle.NoPen if more else frame)
        if not more:
            self._painter.drawRoundedRect(chip.rect, RADIUS, RADIUS)
        font = self._bold if chosen else self._font
        self._pen(tokens.on_primary if chosen else tokens.muted if more else tokens.text, font)
        inner = chip.rect.adjusted(6, 0, -6, 0)
        text = QFontMetricsF(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, inner.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(inner, align, text)

    def _pen(self, colour: str, font: QFont) -> None:
        self._painter.setPen(QColor(colour))
        self._painter.setFont(font)
