"""Lucide icons, drawn in the colour that the place needs, sharp at every pixel ratio."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
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
    key = f"intdesk/{name}/{colour}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    renderer = QSvgRenderer(QByteArray(tinted(name, colour)))
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: str, size: int = ICON_SIZE, gap: int = 0) -> QIcon:
    """Return an icon that is sharp at all usual pixel ratios.

    ``gap`` adds clear pixels at the right, where a text follows too closely.
    """
    made = QIcon()
    for ratio in RATIOS:
        drawn = pixmap(name, colour, size, ratio)
        made.addPixmap(_widened(drawn, gap, ratio) if gap else drawn)
    return made


def _widened(drawn: QPixmap, gap: int, ratio: float) -> QPixmap:
    wide = QPixmap(QSize(drawn.width() + round(gap * ratio), drawn.height()))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide
