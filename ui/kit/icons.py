"""Lucide icons, drawn in the colour that the place needs, sharp at every pixel ratio."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from intdesk.assets import resource

RATIOS = (1.0, 1.5, 2.0)
ICON_SIZE = 18
TEXT_GAP = 5


@cache
def source(name: str) -> str:
    """Return the SVG text of an icon; raises ``FileNotFoundError`` for an unknown name."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, colour: str) -> bytes:
    """Return the SVG of an icon in a colour."""
    return source(name).replace("currentColor", colour).encode()


def pixmap(name: str, colour: str, size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon of ``size`` logical pixels for a screen of the given pixel ratio."""
    return _drawn(name, colour, size, 0, ratio)


def icon(name: str, colour: str, size: int = ICON_SIZE, gap: int = 0) -> QIcon:
    """Return an icon that is sharp at all usual pixel ratios.

    ``gap`` adds clear pixels at the right, where a text follows too closely.
    """
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(_drawn(name, colour, size, gap, ratio))
    return made


def _drawn(name: str, colour: str, size: int, gap: int, ratio: float) -> QPixmap:
    key = f"intdesk/{name}/{colour}/{size}/{gap}/{ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    renderer = QSvgRenderer(QByteArray(tinted(name, colour)))
    drawn = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, round(size * ratio), round(size * ratio)))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn
