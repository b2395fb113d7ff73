"""A timeline of bars over months, moved and stretched by keys or chosen by the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

ROW = 30
LEAST_WIDTH = 420
_BAR_SHARE = 0.5
_GAP = 8
_LABEL_SHARE = 0.34
_MOST_LABEL = 260.0
_STATE_ROOM = 110.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """A bar: its name, its first column and length, how much of it is done (0 to 1).

    ``state`` stands at the right, ``says`` is the whole bar in a sentence, ``alarm`` marks it.
    """

    text: str
    start: int
    length: int
    done: float
    state: str
    says: str
    alarm: bool = False


class TimelineBoard(QLabel):
    """Shows bars under the heads of columns; one is chosen.

    Up and Down choose, Left and Right move the chosen bar, with Shift they stretch it, plus and
    minus change how much is done, Enter opens it. The signals carry by how much.
    """

    moved = Signal(int)
    stretched = Signal(int)
    progressed = Signal(int)
    chosen_changed = Signal(int)
    opened = Signal()

    def __init__(self, name: str, says: str) -> None:
        """Make an empty timeline."""
        super().__init__()
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)  # a label with a picture is a graphic for screen readers
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: Sequence[TimelineBar] = ()
        self._heads: Sequence[tuple[str, str]] = ()
        self._mark: float | None = None
        self.chosen = 0

    def show_bars(
        self, bars: Sequence[TimelineBar], heads: Sequence[tuple[str, str]], mark: float | None
    ) -> None:
        """Show bars under heads (short name, and a longer one above some); ``mark`` is today."""
        self._bars, self._heads, self._mark = bars, heads, mark
        self.chosen = min(self.chosen, max(0, len(bars) - 1))
        self._describe()
        self.updateGeometry()
        self.update()

    def choose(self, number: int) -> None:
        """Choose a bar."""
        if 0 <= number < len(self._bars) and number != self.chosen:
            self.chosen = number
            self._describe()
            self.update()
            self.chosen_changed.emit(number)
            announce(self, self.accessibleDescription())

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the height of all bars."""
        return QSize(900, self._head_height() + ROW * max(1, len(self._bars)) + _GAP)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a width at which the bars can still be told apart."""
        return QSize(LEAST_WIDTH, self.sizeHint().height())

    def row_at(self, y: float) -> int:
        """Return the number of the bar at a height, -1 for none."""
        number = int((y - self._head_height()) // ROW)
        return number if 0 <= number < len(self._bars) else -1

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move, stretch and progress by keys."""
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        aside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.choose(self.chosen + (1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(0 if key == Qt.Key.Key_Home else len(self._bars) - 1)
        elif key in aside and self._bars:
            (self.stretched if shift else self.moved).emit(aside[key])
        elif event.text() in {"+", "-"} and self._bars:
            self.progressed.emit(1 if event.text() == "+" else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.choose(self.row_at(event.position().y()))

    @called_by_qt
    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the chosen bar."""
        self.opened.emit()

    @called_by_qt
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    @called_by_qt
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus frame away."""
        super().focusOutEvent(event)
        self.update()

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, bars, and the mark of today."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _TimelinePainter(painter, self).paint()
        painter.end()

    def _head_height(self) -> int:
        return round(2 * self.fontMetrics().height()) + _GAP

    def _describe(self) -> None:
        said = self._bars[self.chosen].says if self._bars else ""
        self.setAccessibleDescription(said)


class _TimelinePainter:
    """Draws one state of a board."""

    def __init__(self, painter: QPainter, board: TimelineBoard) -> None:
        self._painter, self._board = painter, board
        self._tokens = current_tokens()
        self._metrics = QFontMetricsF(board.font())
        self._left = min(_MOST_LABEL, board.width() * _LABEL_SHARE)
        self._right = board.width() - _STATE_ROOM - _GAP
        self._top = board._head_height()  # noqa: SLF001 - the board's own painter
        self._each = (self._right - self._left) / max(1, len(board._heads))  # noqa: SLF001

    def paint(self) -> None:
        self._draw_heads()
        for number, bar in enumerate(self._board._bars):  # noqa: SLF001
            self._draw_row(number, bar)
        self._draw_mark()
        if self._board.hasFocus():
            self._painter.setPen(QPen(QColor(self._tokens.focus), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(self._board.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _draw_heads(self) -> None:
        line = self._metrics.height()
        heads = self._board._heads  # noqa: SLF001
        widest = max((self._metrics.horizontalAdvance(short) for short, _ in heads), default=0)
        every = 1 if widest + _GAP / 2 <= self._each else 3
        for number, (short, above) in enumerate(heads):
            x = self._left + number * self._each
            self._painter.setPen(QPen(QColor(self._tokens.grid), 1))
            self._painter.drawLine(QPointF(x, self._top), QPointF(x, self._board.height()))
            if above:
                self._write(QRectF(x, 0, 80, line), above, _LEFT)
            if number % every == 0:
                self._write(QRectF(x, line, 80, line), short, _LEFT, self._tokens.muted)

    def _draw_row(self, number: int, bar: TimelineBar) -> None:
        y = self._top + number * ROW
        if number == self._board.chosen:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self._tokens.selection))
            self._painter.drawRect(QRectF(2, y, self._board.width() - 4, ROW))
        self._write(QRectF(_GAP, y, self._left - 2 * _GAP, ROW), bar.text, _LEFT)
        x, wide = self._left + bar.start * self._each, bar.length * self._each
        tall = ROW * _BAR_SHARE
        place = QRectF(x, y + (ROW - tall) / 2, max(4.0, wide - 1), tall)
        self._painter.setPen(QPen(QColor(self._tokens.primary), 1.2))
        self._painter.setBrush(QColor(self._tokens.surface))
        self._painter.drawRoundedRect(place, 3, 3)
        if bar.done > 0:
            self._painter.setBrush(QColor(self._tokens.primary))
            done = QRectF(place.left(), place.top(), place.width() * bar.done, place.height())
            self._painter.drawRoundedRect(done, 3, 3)
        colour = self._tokens.danger if bar.alarm else self._tokens.text
        state = f"! {bar.state}" if bar.alarm else bar.state
        self._write(QRectF(self._right, y, _STATE_ROOM, ROW), state, _RIGHT, colour)

    def _draw_mark(self) -> None:
        mark = self._board._mark  # noqa: SLF001
        if mark is not None:
            x = self._left + mark * self._each
            self._painter.setPen(QPen(QColor(self._tokens.danger), 1.5, Qt.PenStyle.DashLine))
            self._painter.drawLine(QPointF(x, self._top), QPointF(x, self._board.height()))

    def _write(self, place: QRectF, text: str, flags: Qt.AlignmentFlag, colour: str = "") -> None:
        self._painter.setFont(QFont(self._board.font()))
        self._painter.setPen(QColor(colour or self._tokens.text))
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self._painter.drawText(place, flags, shown)
