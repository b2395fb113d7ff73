"""The dialog of every message and question: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import FlowRow, hline

TEXT_WIDTH = 460
DIALOG_MARGIN = 20


class MessageDialog(QDialog):
    """A question or message; ``chosen`` is the key of the answer, empty after Esc."""

    def __init__(
        self, notice: Notice, choices: Sequence[Choice], icon: str = "info",
        colour: str = "primary", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Build the dialog; the main answer, else the last one, has the focus."""
        super().__init__(parent)
        self.chosen = ""
        self.setObjectName("message_dialog")
        self.setWindowTitle(notice.title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        outer.setSpacing(DIALOG_MARGIN)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(label(notice.title, TextStyle.HEADING, name="message_title", wrap=True))
        for text in (notice.happened, notice.kept, notice.advice):
            if text:
                words.addWidget(_sentence(text))
        if notice.details:
            words.addWidget(label(notice.details, TextStyle.SMALL, wrap=True))
        top = hline(spacing=16)
        top.addWidget(IconLabel(icon, colour, 28), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        outer.addLayout(top)
        buttons = {choice: self._button(choice) for choice in choices}
        outer.addWidget(FlowRow(*buttons.values()), 0, Qt.AlignmentFlag.AlignRight)
        main = next((c for c in choices if c.main), choices[-1])
        buttons[main].setFocus()
        said = " ".join(t for t in (notice.happened, notice.kept, notice.advice) if t)
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(said)
        self.setFixedWidth(TEXT_WIDTH)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    @called_by_qt
    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped sentences need."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _button(self, choice: Choice) -> Button:
        kind = ButtonKind.PRIMARY if choice.main else ButtonKind.SECONDARY
        button = Button(f"answer_{choice.key}", choice.text, kind)
        button.clicked.connect(lambda: self._answer(choice.key))
        return button

    def _answer(self, key: str) -> None:
        self.chosen = key
        self.accept()


def _sentence(text: str) -> QWidget:
    shown = label(text, wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
