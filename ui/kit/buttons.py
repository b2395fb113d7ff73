"""Buttons of one height, with an icon where it helps and always with a name."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.kit import icons
from ui.kit.called_by_qt import called_by_qt
from ui.kit.tokens import current_tokens

CONTROL_HEIGHT = 34
CHIP_HEIGHT = 28


class ButtonKind(StrEnum):
    """How much a button matters; a page has one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    PLAIN = "plain"
    LINK = "link"
    CHIP = "chip"
    SEGMENT = "segment"


_ICON_COLOURS = {ButtonKind.PRIMARY: "on_primary", ButtonKind.LINK: "primary"}


class Button(QPushButton):
    """A push button; Enter presses it, too.

    An icon alone needs ``says``, which becomes accessible name and tool tip.
    """

    def __init__(
        self, name: str, text: str = "", kind: ButtonKind = ButtonKind.SECONDARY, *,
        icon: str = "", says: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Make a button with the object name ``name``; raises ``ValueError`` if it says nothing."""
        super().__init__(text, parent)
        if not (text or says):
            raise ValueError(f"button {name!r} says nothing")
        self._kind, self._icon = kind, icon
        self.setObjectName(name)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setCheckable(kind in {ButtonKind.CHIP, ButtonKind.SEGMENT})
        self.setMinimumHeight(CHIP_HEIGHT if kind is ButtonKind.CHIP else CONTROL_HEIGHT)
        self.setAccessibleName(says or text.replace("&", ""))
        if says:
            self.setToolTip(says)
        self._gap = icons.TEXT_GAP if text else 0
        self.setIconSize(QSize(icons.ICON_SIZE + self._gap, icons.ICON_SIZE))
        self._tint()

    def show_icon(self, icon: str) -> None:
        """Show another lucide icon."""
        self._icon = icon
        self._tint()

    @called_by_qt
    def setText(self, text: str) -> None:
        """Show other words; a name that is the words follows them."""
        follows = self.accessibleName() == self.text().replace("&", "")
        super().setText(text)
        if follows:
            self.setAccessibleName(text.replace("&", ""))

    @called_by_qt
    def sizeHint(self) -> QSize:
        """Return the size at which the bold text of a chosen chip or segment fits, too."""
        hint = super().sizeHint()
        if self.isCheckable():
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            plain = self.fontMetrics().horizontalAdvance(self.text())
            more = QFontMetrics(bold).horizontalAdvance(self.text()) - plain
            hint.setWidth(hint.width() + max(0, more))
        return hint

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the same size: a shortened text says nothing."""
        return self.sizeHint() if self.isCheckable() else super().minimumSizeHint()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter as by Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the colours of a new palette or state."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self._tint()

    def _tint(self) -> None:
        if self._icon:
            token = _ICON_COLOURS.get(self._kind, "text") if self.isEnabled() else "muted"
            colour = getattr(current_tokens(), token)
            self.setIcon(icons.icon(self._icon, colour, gap=self._gap))


def primary(name: str, text: str, icon: str = "") -> Button:
    """Return the main button of a page or dialog."""
    return Button(name, text, ButtonKind.PRIMARY, icon=icon)


def secondary(name: str, text: str, icon: str = "") -> Button:
    """Return an ordinary button."""
    return Button(name, text, icon=icon)


def back_button(name: str, text: str) -> Button:
    """Return the way back to the page that a page without a tab belongs to ("Zu den …")."""
    return Button(name, text, icon="chevron-left")


def icon_button(name: str, icon: str, says: str) -> Button:
    """Return a button that shows only an icon and says its purpose as name and tool tip."""
    return Button(name, "", ButtonKind.PLAIN, icon=icon, says=says)
