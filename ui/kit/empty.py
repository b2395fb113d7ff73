"""What a list or page shows while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import primary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import IconLabel, TextStyle, label

ICON = 40
LOW = 190
"""Below this height there is no room for the picture, in logical pixels."""
MARGIN, NARROW_MARGIN = 32, 8


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
        box.setContentsMargins(24, MARGIN, 24, MARGIN)
        box.addStretch(1)
        self._icon = IconLabel(icon, "control", ICON)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label(sentence, TextStyle.MUTED, name="empty_sentence", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self.sentence)
        self.button = primary("empty_action", action or sentence)
        self.button.clicked.connect(self.wanted)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        box.addStretch(2)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the picture where sentence and button need the room."""
        super().resizeEvent(event)
        low = event.size().height() < LOW
        self._icon.setVisible(not low)
        room = NARROW_MARGIN if low else MARGIN
        if (box := self.layout()) is not None:
            box.setContentsMargins(24, room, 24, room)

    def say(self, sentence: str, action: str = "") -> None:
        """Show another sentence and button."""
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
