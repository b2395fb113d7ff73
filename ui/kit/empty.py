"""What a list or page shows while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import primary
from ui.kit.labels import IconLabel, TextStyle, label

ICON = 40


class EmptyState(QWidget):
    """An icon, one sentence and at most one main button; ``wanted`` tells that it was pressed."""

    wanted = Signal()

    def __init__(
        self, icon: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        """Say why it is empty; ``action`` is the text of the button, empty for none."""
        super().__init__(parent)
        self.setObjectName("empty_state")
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.setContentsMargins(24, 32, 24, 32)
        box.addStretch(1)
        box.addWidget(IconLabel(icon, "control", ICON), 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label(sentence, TextStyle.MUTED, name="empty_sentence", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self.sentence)
        self.button = primary("empty_action", action or sentence)
        self.button.clicked.connect(self.wanted)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        box.addStretch(2)

    def say(self, sentence: str, action: str = "") -> None:
        """Show another sentence and button."""
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
