"""The twelve months of a year with marked days: one picture that works by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from intdesk.domain.dates import MONTHS, WEEKDAYS_SHORT
from ui.kit.announce import announce
from ui.kit.called_by_qt import called_by_qt
from ui.kit.days import long_day
from ui.kit.tokens import Tokens, current_tokens
from ui.sentences import shown_all

CELL = 25
MONTH_GAP = 14
TITLE = 28
_ROWS = 6
_MONTH = QSize(7 * CELL, TITLE + CELL * (_ROWS + 1))
_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip


class Mark(StrEnum):
    """How a day is marked; each has a shape of its own, so that colour is not needed."""

    DONE = "done"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    FREE = "free"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DayMark:
    """The mark of a day and what it says."""

    mark: Mark
    words: str


class YearCalendar(QLabel):
    """Paints a year. ``picked`` gives a day that was clicked or on which Enter was pressed.

    Arrow keys move the frame from day to day, Page Up and Down by months; ``moved`` tells it. A
    label, because screen readers take no notice of a plain widget.
    """

    picked = Signal(object)
    moved = Signal()

    def __init__(self, name: str, says: str) -> None:
        """Make an empty calendar; ``says`` is its accessible name."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._year = 2000
        self._today = date.min
        self._marks: Mapping[date, DayMark] = {}
        self._summary = ""
        self.current = date(self._year, 1, 1)

    def show_year(
        self, year: int, marks: Mapping[date, DayMark], today: date, summary: str
    ) -> None:
        """Show a year; ``summary`` says in words what is marked."""
        if year != self._year:
            self.current = today if today.year == year else date(year, 1, 1)
        self._year, self._marks, self._today, self._summary = year, marks, today, summary
        self._describe()
        self.update()

    @called_by_qt
    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the number of months in a row."""
        return True

    @called_by_qt
    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows of months at a width."""
        rows = -(-12 // self._columns(width))
        return rows * (_MONTH.height() + MONTH_GAP) - MONTH_GAP + 4

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size with three months in a row."""
        width = 3 * (_MONTH.width() + MONTH_GAP)
        return QSize(width, self.heightForWidth(width))

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the size of one month; the others follow below."""
        return _MONTH + QSize(4, 4)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the months need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def place_of(self, day: date) -> QRectF:
        """Return where a day is painted."""
        left, top = self._corner(day.month)
        row = (day.day - 1 + date(day.year, day.month, 1).weekday()) // 7
        return QRectF(left + day.weekday() * CELL, top + TITLE + CELL + row * CELL, CELL, CELL)

    def day_at(self, place: QPointF) -> date | None:
        """Return the day that is painted at a place, if any."""
        day = date(self._year, 1, 1)
        while day.year == self._year:
            if self.place_of(day).contains(place):
                return day
            day += timedelta(1)
        return None

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame, or open the day in it."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._go(self.current + timedelta(_KEYS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._go(self._month_on(-1 if key is Qt.Key.Key_PageUp else 1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            last = key is Qt.Key.Key_End
            self._go(date(self._year, 12 if last else 1, 31 if last else 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self.current)
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day that was clicked."""
        day = self.day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(day)
            self.picked.emit(day)

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is on the day under the mouse."""
        day = self.day_at(event.position())
        self.setToolTip(self._words(day) if day in self._marks else "")
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if day is None else hand)

    @called_by_qt
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()
        self.moved.emit()

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the months, the marks and the frame of the current day."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tools = _Tools(painter, current_tokens(), self.font())
        for month, name in enumerate(shown_all(MONTHS), 1):
            tools.head(QPointF(*self._corner(month)), name)
        day = date(self._year, 1, 1)
        while day.year == self._year:
            place = self.place_of(day)
            tools.day(place, day, self._marks.get(day), today=day == self._today)
            day += timedelta(1)
        if self.hasFocus():
            tools.frame(self.place_of(self.current))
        painter.end()

    def _columns(self, width: int) -> int:
        fitting = (width + MONTH_GAP) // (_MONTH.width() + MONTH_GAP)
        return next((n for n in (6, 4, 3, 2) if n <= fitting), 1)

    def _corner(self, month: int) -> tuple[float, float]:
        row, column = divmod(month - 1, self._columns(self.width()))
        return (
            2.0 + column * (_MONTH.width() + MONTH_GAP), row * (_MONTH.height() + MONTH_GAP)
        )  # fmt: skip

    def _month_on(self, by: int) -> date:
        month = min(12, max(1, self.current.month + by))
        day = self.current.replace(day=min(self.current.day, 28))
        return day.replace(month=month)

    def _go(self, day: date) -> None:
        if day.year == self._year:
            self.current = day
            self._describe()
            announce(self, self._words(day))
            self.update()
            self.moved.emit()

    def _words(self, day: date | None) -> str:
        if day is None:
            return ""
        mark = self._marks.get(day)
        said = long_day(day, short=True)
        return f"{said}: {mark.words}" if mark else said

    def _describe(self) -> None:
        self.setAccessibleDescription(f"{self._summary} {self._words(self.current)}".strip())


class _Tools:
    """Draws the parts of a month."""

    def __init__(self, painter: QPainter, tokens: Tokens, font: QFont) -> None:
        self._painter = painter
        self._tokens = tokens
        self._font = QFont(font)
        self._font.setPixelSize(12)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def head(self, corner: QPointF, name: str) -> None:
        """Write the name of a month and its weekdays."""
        wide = QRectF(corner.x() + 6, corner.y(), 7 * CELL, TITLE)
        title = QFont(self._bold)
        title.setPixelSize(14)
        self._text(wide, name, self._tokens.text, title, Qt.AlignmentFlag.AlignLeft)
        for number, word in enumerate(shown_all(WEEKDAYS_SHORT)):
            cell = QRectF(corner.x() + number * CELL, corner.y() + TITLE, CELL, CELL)
            self._text(cell, word, self._tokens.muted, self._font)

    def day(self, place: QRectF, day: date, mark: DayMark | None, *, today: bool) -> None:
        """Write a day upon its mark."""
        tokens = self._tokens
        if mark is not None:
            self.mark(place.adjusted(2, 2, -2, -2), mark.mark)
        done = mark is not None and mark.mark is Mark.DONE
        colour = tokens.on_primary if done else tokens.text
        if mark is None and day.weekday() > 4:
            colour = tokens.muted
        self._text(place, str(day.day), colour, self._bold if mark or today else self._font)
        if today:
            self._painter.setPen(QPen(QColor(tokens.on_primary if done else tokens.primary), 2))
            self._painter.drawLine(
                QPointF(place.left() + 8, place.bottom() - 4),
                QPointF(place.right() - 8, place.bottom() - 4),
            )

    def frame(self, place: QRectF) -> None:
        """Draw the frame of the keyboard around a day."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._tokens.focus), 2))
        self._painter.drawRoundedRect(place, 5, 5)

    def mark(self, box: QRectF, mark: Mark) -> None:
        painter, tokens = self._painter, self._tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark is Mark.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawEllipse(box)
        elif mark is Mark.PLANNED:
            painter.setPen(QPen(QColor(tokens.primary), 1.6))
            painter.drawEllipse(box)
        elif mark is Mark.CANCELLED:
            painter.setPen(QPen(QColor(tokens.danger), 1.6))
            painter.drawRect(box)
            painter.drawLine(box.bottomLeft(), box.topRight())
        elif mark is Mark.OTHER:
            painter.setPen(QPen(QColor(tokens.primary), 1.6))
            painter.drawRoundedRect(box, 6, 6)
        else:
            painter.setPen(QPen(QColor(tokens.control), 1.4, Qt.PenStyle.DotLine))
            painter.drawRect(box)

    def _text(
        self, place: QRectF, text: str, colour: str, font: QFont,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:  # fmt: skip
        self._painter.setPen(QColor(colour))
        self._painter.setFont(font)
        self._painter.drawText(place, align | Qt.AlignmentFlag.AlignVCenter, text)


class MarkKey(QWidget):
    """A mark as the legend shows it; decoration, the word beside it says the same."""

    def __init__(self, mark: Mark) -> None:
        """Show one mark."""
        super().__init__()
        self._mark = mark
        self.setFixedSize(18, 18)

    @called_by_qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Tools(painter, current_tokens(), self.font()).mark(QRectF(2, 2, 14, 14), self._mark)
        painter.end()
