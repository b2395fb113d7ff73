"""A line of text that shortens what it holds while nobody types in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

_INNER = 2
"""What Qt itself keeps free beside the text of a line, in logical pixels."""


class ElidedLine(QLineEdit):
    """Ends a text that is too long with an ellipsis instead of in the middle of a letter."""

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shortened text; with the focus, and where all fits, Qt draws."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).adjusted(_INNER, 0, -_INNER, 0)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        tokens, elide = current_tokens(), Qt.TextElideMode.ElideRight
        short = self.fontMetrics().elidedText(self.text(), elide, room.width())
        painter = QPainter(self)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
        painter.end()
