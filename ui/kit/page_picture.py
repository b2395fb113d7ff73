"""A page of paper in the window: drawn elsewhere, shown with a frame, turned by keys."""

from __future__ import annotations

from math import sqrt
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

LEAST_WIDTH: Final = 240
_FRAME: Final = 1
_FOCUS: Final = 2
_KEYS: Final = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
}


class PagePicture(QLabel):
    """The page itself. A label with a pixmap has the role of a graphic for screen readers.

    ``turned`` comes with -1 or 1 for the page before or after; ``resized`` with a new width.
    """

    turned = Signal(int)
    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self.setObjectName(name)
        blank = QPixmap(1, 1)
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._image = QImage()

    @property
    def pixels(self) -> int:
        """Return how many pixels of the screen the page is wide."""
        return max(LEAST_WIDTH, round((self.width() - 2 * _FRAME) * self.devicePixelRatioF()))

    def show_image(self, image: QImage) -> None:
        """Show another page; an empty image leaves a blank sheet."""
        self._image = image
        self.update()

    def image(self) -> QImage:
        """Return what is shown."""
        return self._image

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a sheet of A4."""
        return QSize(360, round(360 * sqrt(2)))

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of A4."""
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() * sqrt(2)))
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by the arrows and by page up and down."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page on white paper, in any scheme, with a frame that shows the focus."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("white"))
        if not self._image.isNull():
            painter.drawImage(self.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME), self._image)
        focused = self.hasFocus()
        thick = _FOCUS if focused else _FRAME
        colour = QColor(tokens.primary if focused else tokens.border)
        for edge in _edges(self.rect(), thick):
            painter.fillRect(edge, colour)
        painter.end()


def _edges(box: QRect, thick: int) -> tuple[QRect, ...]:
    return (
        QRect(0, 0, box.width(), thick),
        QRect(0, box.height() - thick, box.width(), thick),
        QRect(0, 0, thick, box.height()),
        QRect(box.width() - thick, 0, thick, box.height()),
    )
