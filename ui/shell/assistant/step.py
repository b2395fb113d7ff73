"""What all steps of the assistant have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP


class Step(QWidget):
    """One question with its explanation; ``changed`` comes when another answer is given."""

    changed = Signal()

    def __init__(self, name: str, title: str, explanation: str) -> None:
        """Make a step; put its fields into ``body``."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(WIDE_GAP)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(label(title, TextStyle.TITLE, name=f"{name}_title", wrap=True))
        self.body.addWidget(label(explanation, TextStyle.MUTED, wrap=True))

    @property
    def complete(self) -> bool:
        """Tell whether one may try to go on; what is wrong with the answer, says :meth:`ready`."""
        return True

    def ready(self) -> bool:
        """Tell whether the answer suffices; shows beside the field what is missing."""
        return True

    def arrive(self) -> None:
        """Put the focus where the answer is given."""
