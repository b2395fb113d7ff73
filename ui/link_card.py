"""A card of links, one to a line; long ones are shortened where the card is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.clearing import clear_after_heading
from ui.kit.buttons import CHIP_HEIGHT, Button, ButtonKind
from ui.kit.layout import Card

WISHED_WIDTH = 340
LEAST_WIDTH = 160
_SIDES = 7
"""What a link keeps free beside its text, in logical pixels."""


class LinkLine(Button):
    """A link that shortens its text to its width; name and tool tip say the whole.

    What stands behind the text (``detail``) is never shortened.
    """

    def __init__(self, name: str, text: str, detail: str = "") -> None:
        """Make a link with an object name."""
        self._words, self._detail = text, f" · {detail}" if detail else ""
        self._whole = self._words + self._detail
        super().__init__(name, self._whole.replace("&", "&&"), ButtonKind.LINK)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole)
        self.setMinimumHeight(CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is shortened."""
        self.ensurePolished()  # before it is shown, it measures with another font
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 * _SIDES
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - 2 * _SIDES - metrics.horizontalAdvance(self._detail)
        short = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText((short + self._detail).replace("&", "&&"))
        self.setAccessibleName(self._whole)


class LinkCard(Card):
    """A card that is filled with links anew whenever what they lead to has changed."""

    def __init__(self, heading: str, name: str) -> None:
        """Make an empty card."""
        super().__init__(heading, name=name)
        self.body.setSpacing(4)

    def clear_links(self) -> None:
        """Take all links away."""
        clear_after_heading(self.body)

    def add_link(self, name: str, text: str, follow: Callable[[], None], detail: str = "") -> None:
        """Add a link below the others; ``follow`` is called when it is pressed."""
        link = LinkLine(name, text, detail)
        link.clicked.connect(follow)
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def sizeHint(self) -> QSize:
        """Return a width at which cards stand side by side."""
        return QSize(WISHED_WIDTH, super().sizeHint().height())
