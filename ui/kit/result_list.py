"""Results under headings: a list whose lines have a title, a detail and an icon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QWidget

from ui.kit import icons
from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import Tokens, current_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

ROW_HEIGHT, HEAD_HEIGHT = 34, 28
ICON, INDENT, PADDING = 18, 38, 10
PAGE = 8
_STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000,
}  # fmt: skip
_LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A result; ``group`` is the heading it stands under, ``said`` what a screen reader says."""

    group: str
    title: str
    detail: str
    icon: str
    said: str


class ResultList(QListWidget):
    """Shows lines under their headings; headings are never chosen. ``taken`` gives a clicked line.

    The focus may stay in a field above: :meth:`step` moves the choice from there. With ``focus``
    the list takes it itself, and ``taken`` comes by Enter or a double click.
    """

    taken = Signal(int)
    stepped = Signal()

    def __init__(self, name: str, says: str, *, focus: bool = False) -> None:
        """Make an empty list with its accessible name."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._focus = focus
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focus else Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        self._rows: list[int] = []
        """The row of each line; between them are headings."""

    @property
    def chosen(self) -> int:
        """Return the number of the chosen line, -1 without any."""
        row = self.currentRow()
        return self._rows.index(row) if row in self._rows else -1

    @property
    def content_height(self) -> int:
        """Return the height of all rows."""
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 2 * self.frameWidth()

    def show_lines(self, lines: Sequence[Line], chosen: int = 0) -> None:
        """Show other lines and choose one of them."""
        self.clear()
        self._rows = []
        group = None
        for line in lines:
            if line.group != group:
                group = line.group
                head = QListWidgetItem(group, self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            self._rows.append(self.count())
            item = QListWidgetItem(line.title, self)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.said)
            item.setToolTip(line.detail)
        if self._rows:
            self.choose(min(max(chosen, 0), len(self._rows) - 1))

    def choose(self, number: int) -> None:
        """Choose a line and bring it, with its heading, into view."""
        row = self._rows[number]
        self.setCurrentRow(row)
        self.stepped.emit()
        self._reveal(row)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring what is chosen into view again: with other room, other lines are seen."""
        super().resizeEvent(event)
        if self.chosen >= 0:
            self._reveal(self.currentRow())

    def _reveal(self, row: int) -> None:
        if row - 1 not in self._rows:
            self.scrollToItem(self.item(row - 1))
        self.scrollToItem(self.item(row))

    def step(self, by: int) -> None:
        """Move the choice; it stops at both ends, but goes round from there by single steps."""
        if not self._rows:
            return
        wanted, last = self.chosen + by, len(self._rows) - 1
        if abs(by) == 1:
            self.choose(wanted % (last + 1))
        else:
            self.choose(min(max(wanted, 0), last))

    def said(self) -> str:
        """Return what a screen reader says of the chosen line."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole) or "") if item else ""

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice from line to line, or take the chosen one."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.step(_STEPS[key])
            announce(self, self.said())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen >= 0:
            self.taken.emit(self.chosen)
        else:
            event.ignore()

    @called_by_qt
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the line, where a click only chooses it."""
        super().mouseDoubleClickEvent(event)
        if self._focus and event.button() is Qt.MouseButton.LeftButton and self.chosen >= 0:
            self.taken.emit(self.chosen)

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the line that was clicked."""
        super().mouseReleaseEvent(event)
        if self._focus:
            self.stepped.emit()
            return
        item = self.itemAt(event.position().toPoint())
        row = self.row(item) if item is not None else -1
        if row in self._rows and event.button() is Qt.MouseButton.LeftButton:
            self.taken.emit(self._rows.index(row))


class _Painter(QStyledItemDelegate):
    """Paints headings small and muted, lines with icon, title and detail."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    @called_by_qt
    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, ROW_HEIGHT if index.data(_LINE) else HEAD_HEIGHT)

    @called_by_qt
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        given: Any = option  # the stubs do not know the fields of style options
        view: ResultList = given.widget
        place, tokens = QRect(given.rect), current_tokens()
        painter.save()
        line: Line | None = index.data(_LINE)
        if line is None:
            _heading(painter, place, str(index.data()), tokens, view.font())
        else:
            _line(painter, place, line, tokens, view, chosen=view.currentIndex() == index)
        painter.restore()


def _heading(painter: QPainter, place: QRect, text: str, tokens: Tokens, font: QFont) -> None:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    bold.setPointSizeF(9)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.muted))
    inner = place.adjusted(PADDING, 6, -PADDING, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _line(
    painter: QPainter, place: QRect, line: Line, tokens: Tokens, view: ResultList, *, chosen: bool
) -> None:
    if chosen:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.selection))
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 6, 6)
    if line.icon:
        top = place.top() + (place.height() - ICON) // 2
        drawn = icons.pixmap(line.icon, tokens.muted, ICON, view.devicePixelRatioF())
        painter.drawPixmap(QRect(place.left() + PADDING, top, ICON, ICON), drawn)
    inner = place.adjusted(INDENT, 0, -PADDING, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    flags |= Qt.TextFlag.TextSingleLine
    metrics = QFontMetrics(view.font())
    elide = Qt.TextElideMode.ElideRight
    most = inner.width() if not line.detail else inner.width() * 2 // 3
    title = metrics.elidedText(line.title, elide, most)
    painter.setFont(view.font())
    painter.setPen(QColor(tokens.text))
    painter.drawText(inner, flags, title)
    used = metrics.horizontalAdvance(title) + 12
    painter.setPen(QColor(tokens.muted))
    rest = inner.adjusted(used, 0, 0, 0)
    painter.drawText(rest, flags, metrics.elidedText(line.detail, elide, rest.width()))
