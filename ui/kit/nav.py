"""The delegate that paints the navigation at the left: style sheets cannot ring one item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from ui.kit import icons
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import Tokens, current_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Role of an item that holds the lucide name of its icon."""

COMPACT_WIDTH = 100
ROW_HEIGHT = 42
ICON = 20


class NavDelegate(QStyledItemDelegate):
    """Paints icon and text, a bar and a tint for the chosen area, a ring for the focus.

    Below ``COMPACT_WIDTH`` only the icons remain; the model still says the text. What is chosen
    and hovered comes from the list, not from the option: its flags would load QStyle, which alone
    delays the first paint by some milliseconds.
    """

    def __init__(self, parent: QAbstractItemView) -> None:
        """Paint for a list; nothing is under the mouse."""
        super().__init__(parent)
        self._hovered = QPersistentModelIndex()

    def hover(self, index: QModelIndex) -> None:
        """Take the row that is under the mouse, an invalid index for none."""
        self._hovered = QPersistentModelIndex(index)

    @called_by_qt
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the fixed row height."""
        return QSize(ICON * 2, ROW_HEIGHT)

    @called_by_qt
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        given: Any = option  # the stubs do not know the fields of style options
        view: QAbstractItemView = given.widget
        tokens = current_tokens()
        frame = QRectF(given.rect).adjusted(1, 2, -1, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = view.currentIndex() == index
        if chosen or self._hovered == index:
            _fill(painter, frame, tokens.nav_selected, 6)
        if chosen:
            bar = QRectF(frame.left() + 2, frame.top() + 9, 4, frame.height() - 18)
            _fill(painter, bar, tokens.nav_accent, 2)
        if chosen and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.nav_accent), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)
        _content(painter, frame, index, view, tokens, chosen=chosen)
        painter.restore()


def _fill(painter: QPainter, rect: QRectF, colour: str, radius: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def _content(
    painter: QPainter, frame: QRectF, index: _Index, view: QAbstractItemView, tokens: Tokens, *,
    chosen: bool,
) -> None:  # fmt: skip
    compact = view.width() < COMPACT_WIDTH
    left = frame.center().x() - ICON / 2 if compact else frame.left() + 14
    place = QRect(round(left), round(frame.center().y() - ICON / 2), ICON, ICON)
    if name := index.data(ICON_ROLE):
        drawn = icons.pixmap(name, tokens.nav_text, ICON, view.devicePixelRatioF())
        painter.drawPixmap(place, drawn)
    if compact:
        return
    font = QFont(view.font())
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(tokens.nav_text))
    text_place = frame.adjusted(46, 0, -4, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(text_place, flags, str(index.data()))
