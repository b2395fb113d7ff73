"""Labels in the sizes of the design system, and icons that follow the theme."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit import icons
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens


class TextStyle(StrEnum):
    """The styles of running text; ``FIGURE`` is the large number of a key figure."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    FIGURE = "figure"
    FIELD = "field"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    DANGER = "danger"
    WARNING = "warning"
    OK = "ok"


def label(
    text: str, style: TextStyle = TextStyle.BODY, *, name: str = "", wrap: bool = False
) -> QLabel:
    """Return a label; user text is shown as it is, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setProperty("type", style.value)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


class IconLabel(QLabel):
    """A lucide icon in the colour of a token; decoration, the text beside it says the same."""

    def __init__(
        self, icon: str, colour: str = "muted", size: int = icons.ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show ``icon`` in a colour named by its field of ``Tokens``, ``size`` logical pixels."""
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self.setFixedSize(size, size)
        self._draw()

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon or colour."""
        self._icon, self._colour = icon, colour
        self._draw()

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        colour = getattr(current_tokens(), self._colour)
        self.setPixmap(icons.pixmap(self._icon, colour, self._size, self.devicePixelRatioF()))
