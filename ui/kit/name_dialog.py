"""A dialog that asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.kit.buttons import primary, secondary
from ui.kit.form.editor import TextEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN

WIDTH = 420


class NameDialog(QDialog):
    """A title, a line and two buttons; it cannot be accepted without a name."""

    def __init__(
        self, title: str, words: str, proposal: str, longest: int, parent: QWidget | None = None
    ) -> None:
        """Ask under a title; ``words`` name the line, ``proposal`` stands in it, chosen."""
        super().__init__(parent)
        self.setObjectName("name_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._editor = TextEditor("name", longest=longest)
        self._editor.set_value(proposal)
        self._editor.set_said_name(words)
        shown = label(words, TextStyle.FIELD)
        shown.setBuddy(self._editor.input)
        self._save = primary("name_save", self.tr("Speichern"), "check")
        self._save.clicked.connect(self.accept)
        self._save.setDefault(True)
        cancel = secondary("name_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="name_title", wrap=True))
        column.addWidget(shown)
        column.addWidget(self._editor)
        column.addWidget(FlowRow(cancel, self._save), 0, Qt.AlignmentFlag.AlignRight)
        self._editor.changed.connect(self._allow)
        self.setMinimumWidth(WIDTH)
        self._allow()
        self._editor.setFocus()
        self._editor.select_all()

    def name(self) -> str:
        """Return the name."""
        return self._editor.value()

    def _allow(self) -> None:
        self._save.setEnabled(bool(self.name()))
