"""Every question that stops the work; the only place that waits in a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import FlowRow, hline

TEXT_WIDTH = 460
DIALOG_MARGIN = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer of a question: ``key`` is what the caller gets, ``text`` a plain verb."""

    key: str
    text: str
    main: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A message: what happened, what was kept, what to do; details can be copied."""

    title: str
    happened: str
    kept: str = ""
    advice: str = ""
    details: str = ""


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


class Dialogs(QObject):
    """Asks the user; tests hand in a stand-in with the same methods."""

    def ask(self, parent: QWidget | None, notice: Notice, choices: Sequence[Choice]) -> str:
        """Ask a question and return the key of the answer, empty if the user closed it."""
        return self._show(MessageDialog(notice, choices, "circle-help", "primary", parent))

    def tell(self, parent: QWidget | None, notice: Notice) -> None:
        """Show what happened; there is nothing to decide."""
        choices = [Choice("close", self.tr("Schließen"), main=True)]
        self._show(MessageDialog(notice, choices, "info", "primary", parent))

    def warn(self, parent: QWidget | None, notice: Notice) -> None:
        """Show what went wrong, what was kept and what to do."""
        choices = [Choice("close", self.tr("Schließen"), main=True)]
        self._show(MessageDialog(notice, choices, "triangle-alert", "light_amber", parent))

    def open_file(
        self, parent: QWidget | None, title: str, patterns: str, folder: Path | None = None
    ) -> Path | None:
        """Let the user choose an existing file; ``patterns`` as ``Excel (*.xlsx);;CSV (*.csv)``."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), patterns)
        return Path(chosen) if chosen else None

    def save_file(
        self, parent: QWidget | None, title: str, patterns: str, proposal: Path
    ) -> Path | None:
        """Let the user choose where to write; the system asks before replacing a file.

        A name without an ending gets the one of ``proposal``.
        """
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), patterns)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(proposal.suffix)

    def folder(self, parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
        """Let the user choose a folder."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
        return Path(chosen) if chosen else None

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog of a screen until it closes; tell whether it was accepted."""
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def _show(self, dialog: MessageDialog) -> str:
        self.run(dialog)
        return dialog.chosen


def _sentence(text: str) -> QWidget:
    shown = label(text, wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
