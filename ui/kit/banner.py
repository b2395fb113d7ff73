"""A coloured line with a message that belongs to the whole page."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

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


class _Content(NamedTuple):
    icon: IconLabel
    words: QLabel
    button: Button


class Banner(QFrame):
    """Hidden, and without content, until :meth:`say`; ``pressed`` comes from its button."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the hidden banner."""
        super().__init__(parent)
        self.setObjectName("banner")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(10)
        self.hide()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Set the room between frame and content."""
        self._row.setContentsMargins(left, top, right, bottom)

    def say(self, text: str, tone: Tone = Tone.INFO, action: str = "") -> None:
        """Show a message, with a button if ``action`` names one."""
        icon, colour, style = _ICONS[tone]
        self._content.icon.show_icon(icon, colour)
        words, button = self._content.words, self._content.button
        words.setText(text)
        words.setProperty("type", style.value)
        self.setProperty("banner", tone.value)
        button.setText(action)
        button.setAccessibleName(action)
        button.setVisible(bool(action))
        for widget in (self, words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        announce(self, text)

    def focus_button(self) -> None:
        """Put the focus on the button of the message that is shown."""
        self._content.button.setFocus()

    @cached_property
    def _content(self) -> _Content:
        """Return the content, built for the first message: most pages show none."""
        made = _Content(
            IconLabel("info", "primary"),
            label("", name="banner_text", wrap=True),
            Button("banner_button", "-", ButtonKind.LINK),
        )
        made.button.clicked.connect(self.pressed)
        self._row.addWidget(made.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(made.words, 1)
        self._row.addWidget(made.button)
        return made
