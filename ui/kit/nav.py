"""The delegate that paints the navigation at the left: style sheets cannot ring one item."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit import icons
from ui.kit.tokens import Tokens, current_tokens

ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Role of an item that holds the lucide name of its icon."""

COMPACT_WIDTH = 100
ROW_HEIGHT = 42
ICON = 20


class NavDelegate(QStyledItemDelegate):
    """Paints icon and text, a bar and a tint for the chosen area, a ring for the focus.

    Below ``COMPACT_WIDTH`` only the icons remain; the model still says the text.
    """

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the fixed row height."""
        return QSize(ICON * 2, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Paint one row."""
        given: Any = option  # the stubs do not know the fields of style options
        widget: QWidget = given.widget
        state: QStyle.StateFlag = given.state
        tokens = current_tokens()
        frame = QRectF(given.rect).adjusted(1, 2, -1, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            _fill(painter, frame, tokens.nav_selected, 6)
        if chosen:
            bar = QRectF(frame.left() + 2, frame.top() + 9, 4, frame.height() - 18)
            _fill(painter, bar, tokens.nav_accent, 2)
        if bool(state & QStyle.StateFlag.State_HasFocus) and widget.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.nav_accent), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)
        _content(painter, frame, index, widget, tokens, chosen=chosen)
        painter.restore()


def _fill(painter: QPainter, rect: QRectF, colour: str, radius: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _content(
    painter: QPainter, frame: QRectF, index: QModelIndex | QPersistentModelIndex,
    widget: QWidget, tokens: Tokens, *, chosen: bool,
) -> None:  # fmt: skip
    compact = widget.width() < COMPACT_WIDTH
    left = frame.center().x() - ICON / 2 if compact else frame.left() + 14
    place = QRect(round(left), round(frame.center().y() - ICON / 2), ICON, ICON)
    if name := index.data(ICON_ROLE):
        drawn = icons.pixmap(name, tokens.nav_text, ICON, widget.devicePixelRatioF())
        painter.drawPixmap(place, drawn)
    if compact:
        return
    font = QFont(widget.font())
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(tokens.nav_text))
    text_place = frame.adjusted(46, 0, -4, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(text_place, flags, str(index.data()))
