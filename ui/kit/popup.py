"""The place of small windows that open at a widget."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

GAP = 4


def place_below(popup: QWidget, anchor: QWidget) -> None:
    """Move ``popup`` below ``anchor``, above it or aside where the screen ends."""
    popup.adjustSize()
    screen = anchor.screen().availableGeometry()
    start = anchor.mapToGlobal(QPoint(0, anchor.height() + GAP))
    left = max(screen.left(), min(start.x(), screen.right() + 1 - popup.width()))
    top = start.y()
    if top + popup.height() > screen.bottom() + 1:
        above = anchor.mapToGlobal(QPoint(0, 0)).y() - GAP - popup.height()
        top = max(screen.top(), above)
    popup.move(left, top)
