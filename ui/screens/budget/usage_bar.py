"""A bar in a table cell: what of a line is used and what is committed, with the figure on it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

USAGE = Qt.ItemDataRole.UserRole + 1
_PAD, _HEIGHT, _TEXT = 8, 8, 60


class Usage(NamedTuple):
    """Parts of what was granted, in permille; more than 1000 together is overdrawn."""

    used: int
    committed: int

    @property
    def over(self) -> bool:
        """Tell whether more is gone than was granted."""
        return self.used + self.committed > 1000


class UsageDelegate(QStyledItemDelegate):
    """Paints the bar beside the percentage; committed is hatched, overdrawn has a thick frame."""

    def __init__(self, parent: QWidget) -> None:
        """Serve one table."""
        super().__init__(parent)

    @called_by_qt
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell as usual, then the bar in the room left of its text."""
        super().paint(painter, option, index)
        usage = index.data(USAGE)
        if not isinstance(usage, tuple):
            return
        used, committed = usage
        area: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        room = area.width() - 2 * _PAD - _TEXT
        if room < 2 * _PAD:
            return
        bar = QRect(area.x() + _PAD, area.center().y() - _HEIGHT // 2 + 1, room, _HEIGHT)
        tokens = current_tokens()
        over = used + committed > 1000
        tone = QColor(tokens.danger if over else tokens.primary)
        painter.save()
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.setBrush(QBrush(QColor(tokens.surface)))
        painter.drawRect(bar)
        first = round(room * min(1000, max(0, used)) / 1000)
        both = round(room * min(1000, max(0, used + committed)) / 1000)
        painter.fillRect(QRect(bar.x(), bar.y(), first, bar.height() + 1), tone)
        hatch = QBrush(tone, Qt.BrushStyle.Dense5Pattern)
        painter.fillRect(QRect(bar.x() + first, bar.y(), both - first, bar.height() + 1), hatch)
        painter.restore()
