"""A card of links, one to a line; long ones are shortened where the card is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ui.clearing import clear_after_heading
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, GAP, Card

WISHED_WIDTH = 340
LEAST_WIDTH = 160
_SIDES = 6
"""What a link keeps free beside its text, in logical pixels; the frame of the focus is there."""


class LinkLine(Button):
    """A link that shortens its text to its width; name and tool tip say the whole.

    What stands at its right end (``detail``) is never shortened.
    """

    def __init__(self, name: str, text: str, detail: str = "") -> None:
        """Make a link with an object name."""
        self._words = text
        super().__init__(name, text.replace("&", "&&"), ButtonKind.LINK)
        self.setProperty("line", True)  # noqa: FBT003 - Qt's own signature
        whole = " · ".join(filter(None, (text, detail)))
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.setMinimumHeight(CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._detail = label(detail, TextStyle.MUTED, name=f"{name}_detail")
        self._detail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDES, 0, _SIDES, 0)
        row.addStretch(1)
        row.addWidget(self._detail)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size at which nothing is shortened."""
        self.ensurePolished()  # before it is shown, it measures with another font
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * _SIDES + self._behind()
        return QSize(width, super().sizeHint().height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        room = self.width() - 2 * _SIDES - self._behind()
        short = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        name = self.accessibleName()
        self.setText(short.replace("&", "&&"))
        self.setAccessibleName(name)

    def _behind(self) -> int:
        return self._detail.sizeHint().width() + GAP if self._detail.text() else 0


class LinkCard(Card):
    """A card that is filled with links anew whenever what they lead to has changed."""

    def __init__(self, heading: str, name: str) -> None:
        """Make an empty card; the texts of the links begin where the heading does."""
        super().__init__(heading, name=name)
        side = CARD_PADDING - _SIDES
        self.body.setContentsMargins(side, CARD_PADDING, side, CARD_PADDING - GAP)
        self.body.setSpacing(0)
        self.heading.setContentsMargins(_SIDES, 0, _SIDES, GAP)

    def clear_links(self) -> None:
        """Take all links away."""
        clear_after_heading(self.body)

    def add_link(self, name: str, text: str, follow: Callable[[], None], detail: str = "") -> None:
        """Add a link below the others; ``follow`` is called when it is pressed."""
        link = LinkLine(name, text, detail)
        link.clicked.connect(follow)
        self.body.addWidget(link)

    def add_more(self, name: str, text: str, follow: Callable[[], None]) -> None:
        """Add the way to all that the card has no room for."""
        more = Button(name, text.replace("&", "&&"), ButtonKind.LINK)
        more.clicked.connect(follow)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return a width at which cards stand side by side."""
        return QSize(WISHED_WIDTH, super().sizeHint().height())
