"""A bar for a degree in percent, with a mark for the degree that is due by now."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

HEIGHT = 22
_THICK = 12
_RADIUS = 4
_LEAST = 120
_GOOD = 260


class DegreeBar(QLabel):
    """Draws 0 to 100 percent; a label with a pixmap has the role of a graphic."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._degree: int | None = None
        self._expected: int | None = None
        self._colour = "primary"

    def show_degree(
        self, degree: int | None, expected: int | None, colour: str, words: str
    ) -> None:
        """Show a degree in a colour named by its token; ``words`` say the same."""
        self._degree, self._expected, self._colour = degree, expected, colour
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size at which the bar reads well."""
        return QSize(_GOOD, HEIGHT)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(_LEAST, HEIGHT)

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the way, what is reached of it, and the mark of the time."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        way = QRectF(1, middle - _THICK / 2, self.width() - 2, _THICK)
        painter.setPen(QPen(QColor(tokens.control), 1))
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(way, _RADIUS, _RADIUS)
        share = min(100, max(0, self._degree or 0)) / 100
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(tokens, self._colour)))
            done = QRectF(way.left(), way.top(), way.width() * share, way.height())
            painter.drawRoundedRect(done, _RADIUS, _RADIUS)
        if self._expected is not None:
            x = way.left() + way.width() * min(100, self._expected) / 100
            painter.setPen(QPen(QColor(tokens.text), 2))
            painter.drawLine(QPointF(x, middle - HEIGHT / 2), QPointF(x, middle + HEIGHT / 2))
        painter.end()
