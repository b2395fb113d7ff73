"""Weeks of days with short lines in them: one picture that works by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.day_grid_paint import DAY_HEIGHT, HEAD, LINE, Painter
from ui.kit.days import long_day
from ui.kit.tokens import current_tokens

WEEK = 7
LEAST_CELL = QSize(44, 20)
_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class GridLine:
    """A line of a day: its text, its icon, what a screen reader says.

    ``settled`` ones are muted; a ``movable`` one can be dragged to another day.
    """

    text: str
    icon: str
    said: str
    settled: bool = False
    movable: bool = False


@dataclass(frozen=True, slots=True)
class GridSpan:
    """What a grid shows: whole weeks from a Monday on; days outside ``month`` are muted (0: none).

    ``free`` are days on which nobody works.
    """

    first: date
    weeks: int
    month: int
    today: date
    free: frozenset[date] = frozenset()

    @property
    def last(self) -> date:
        """Return the last day."""
        return self.first + timedelta(self.weeks * WEEK - 1)


class DayGrid(QLabel):
    """Paints weeks. ``moved`` tells the day of the frame, which may lie outside: show it then.

    ``opened`` comes by Enter or a double click, ``line_opened`` by a double click on a line,
    ``turned`` by Page Up and Down, ``wanted`` by N, ``dropped`` when a movable line was dragged:
    its day, its number there, the new day. A label, as screen readers skip plain widgets.
    """

    moved = Signal(object)
    opened = Signal(object)
    line_opened = Signal(object, int)
    turned = Signal(int)
    wanted = Signal(object)
    dropped = Signal(object, int, object)

    def __init__(self, name: str, says: str) -> None:
        """Make an empty grid; ``says`` is its accessible name."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.current = date(2000, 1, 3)
        self._span = GridSpan(self.current, 1, 0, date.min)
        self._lines: Mapping[date, Sequence[GridLine]] = {}
        self._pressed: tuple[date, int, QPointF] | None = None
        self._target: date | None = None

    def show_days(
        self, span: GridSpan, lines: Mapping[date, Sequence[GridLine]], current: date
    ) -> None:
        """Show weeks with their lines; the frame is around a day."""
        self._span, self._lines, self.current = span, lines, current
        self._describe()
        self.update()

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the size at which day numbers and one line can be seen."""
        return QSize(LEAST_CELL.width() * WEEK, LEAST_CELL.height() * self._span.weeks + HEAD)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(110 * WEEK, 96 * self._span.weeks + HEAD)

    def place_of(self, day: date) -> QRectF:
        """Return where a day is painted."""
        number = (day - self._span.first).days
        row, column = divmod(number, WEEK)
        wide, high = self.width() / WEEK, (self.height() - HEAD) / self._span.weeks
        return QRectF(column * wide, HEAD + row * high, wide, high)

    def place_of_line(self, day: date, number: int) -> QRectF:
        """Return where a line of a day is painted."""
        cell = self.place_of(day)
        return QRectF(cell.left(), cell.top() + DAY_HEIGHT + number * LINE, cell.width(), LINE)

    def fitting(self) -> int:
        """Return how many lines a day has room for."""
        return max(1, int((self.place_of(self._span.first).height() - DAY_HEIGHT - 2) // LINE))

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame, turn the page, open the day, begin something on it."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self._go(self.current + timedelta(_KEYS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            monday = self.current - timedelta(self.current.weekday())
            self._go(monday if key is Qt.Key.Key_Home else monday + timedelta(WEEK - 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.current)
        elif key is Qt.Key.Key_N:
            self.wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the frame around a day; a movable line may be dragged from here."""
        day = self._day_at(event.position())
        if day is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._go(day)
        number = self._line_at(day, event.position())
        if number is not None and self._lines[day][number].movable:
            self._pressed = (day, number, event.position())

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a line, or say what is under the mouse."""
        day = self._day_at(event.position())
        if self._pressed is not None:
            way = event.position() - self._pressed[2]
            if self._target or way.manhattanLength() >= QApplication.startDragDistance():
                self._target = day or self._pressed[0]
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.update()
            return
        number = self._line_at(day, event.position()) if day else None
        line = self._lines[day][number] if day is not None and number is not None else None
        self.setToolTip(line.said if line else "")
        hand = Qt.CursorShape.OpenHandCursor if line and line.movable else None
        self.setCursor(hand or Qt.CursorShape.ArrowCursor)

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put a dragged line on the day under the mouse."""
        pressed, target = self._pressed, self._day_at(event.position())
        dragged = self._target is not None
        self._let_go()
        if pressed is not None and dragged and target is not None and target != pressed[0]:
            self.dropped.emit(pressed[0], pressed[1], target)

    @called_by_qt
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line or the day that was clicked."""
        day = self._day_at(event.position())
        if day is None:
            return
        number = self._line_at(day, event.position())
        if number is not None:
            self.line_opened.emit(day, number)
        else:
            self.opened.emit(day)

    @called_by_qt
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    @called_by_qt
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the frame more quietly."""
        super().focusOutEvent(event)
        self.update()

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads, days, lines and the frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tools = Painter(painter, current_tokens(), self.font(), self.devicePixelRatioF())
        span, most = self._span, self.fitting()
        for number in range(span.weeks * WEEK):
            day = span.first + timedelta(number)
            place = self.place_of(day)
            if number < WEEK:
                tools.head(QRectF(place.left(), 0, place.width(), HEAD), day)
            outside = bool(span.month) and day.month != span.month
            free = day.weekday() >= 5 or day in span.free
            tools.day(place, day, today=day == span.today, outside=outside, free=free)
            tools.lines(place, self._lines.get(day, ()), most, outside=outside)
            if day == self._target:
                tools.target(place)
        tools.frame(self.place_of(self.current), focused=self.hasFocus())
        painter.end()

    def _day_at(self, place: QPointF) -> date | None:
        high = (self.height() - HEAD) / self._span.weeks
        row, column = int((place.y() - HEAD) // high), int(place.x() // (self.width() / WEEK))
        inside = 0 <= row < self._span.weeks and 0 <= column < WEEK
        return self._span.first + timedelta(row * WEEK + column) if inside else None

    def _line_at(self, day: date, place: QPointF) -> int | None:
        lines = self._lines.get(day, ())
        number = int((place.y() - self.place_of(day).top() - DAY_HEIGHT) // LINE)
        shown = len(lines) if len(lines) <= self.fitting() else self.fitting() - 1
        return number if 0 <= number < shown else None

    def _let_go(self) -> None:
        self._pressed = self._target = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def _go(self, day: date) -> None:
        self.current = day
        self._describe()
        announce(self, self._words(day))
        self.update()
        self.moved.emit(day)

    def _words(self, day: date) -> str:
        said = long_day(day)
        lines = [line.said for line in self._lines.get(day, ())]
        return f"{said}: {'; '.join(lines)}" if lines else said

    def _describe(self) -> None:
        self.setAccessibleDescription(self._words(self.current))
