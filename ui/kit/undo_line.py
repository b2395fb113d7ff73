"""The line under a list that says what was just done and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.kit.announce import announce
from ui.kit.buttons import Button, ButtonKind, icon_button
from ui.kit.labels import TextStyle, label


class UndoLine(QFrame):
    """Hidden until something was done; stays until the next action (WCAG 2.2.1: no timeout)."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the hidden line."""
        super().__init__(parent)
        self.setObjectName("undo_line")
        self.setProperty("undo", True)  # noqa: FBT003 - Qt's own signature
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(4)
        self.text = label("", TextStyle.BODY, name="undo_text", wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self.text, 1)
        words = self.tr("Rückgängig")
        self.button = Button("undo_button", words, ButtonKind.LINK, icon="undo-2")
        self.button.clicked.connect(self._on_undo)
        row.addWidget(self.button)
        close = icon_button("undo_close", "x", self.tr("Hinweis schließen"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.hide()

    def say(self, text: str) -> None:
        """Show what was done and offer to take it back."""
        self.text.setText(text)
        self.show()
        announce(self, text)

    def _on_undo(self) -> None:
        self.hide()
        self.undo.emit()
