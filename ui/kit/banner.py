"""A coloured line with a message that belongs to the whole page."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit.announce import announce
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import IconLabel, TextStyle, label


class Tone(StrEnum):
    """How serious a message is; each has its icon, so colour is never alone."""

    INFO = "info"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"


_ICONS = {
    Tone.INFO: ("info", "primary", TextStyle.BODY),
    Tone.OK: ("circle-check", "ok", TextStyle.OK),
    Tone.WARNING: ("triangle-alert", "warning", TextStyle.WARNING),
    Tone.DANGER: ("octagon-alert", "danger", TextStyle.DANGER),
}


class Banner(QFrame):
    """Hidden until :meth:`say`; ``pressed`` comes from its button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the hidden banner."""
        super().__init__(parent)
        self.setObjectName("banner")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        self._icon = IconLabel("info", "primary")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = label("", name="banner_text", wrap=True)
        row.addWidget(self.text, 1)
        self._button = Button("banner_button", "-", ButtonKind.LINK)
        self._button.clicked.connect(self.pressed)
        row.addWidget(self._button)
        self.hide()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Set the room between frame and content."""
        self._row.setContentsMargins(left, top, right, bottom)

    def say(self, text: str, tone: Tone = Tone.INFO, action: str = "") -> None:
        """Show a message, with a button if ``action`` names one."""
        icon, colour, style = _ICONS[tone]
        self._icon.show_icon(icon, colour)
        self.text.setText(text)
        self.text.setProperty("type", style.value)
        self.setProperty("banner", tone.value)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        for widget in (self, self.text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        announce(self, text)
