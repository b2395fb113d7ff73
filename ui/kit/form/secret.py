"""One line for a password or code: hidden while it is typed, shown when the user wants it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.kit.buttons import Button, ButtonKind
from ui.kit.form.editor import CONTROL_HEIGHT, Editor


class SecretEditor(Editor[str]):
    """Takes a secret as it is typed, blanks included; ``entered`` is the line's Enter."""

    def __init__(self, name: str) -> None:
        """Make an empty, hidden line with a button that shows it."""
        self.line = QLineEdit()
        super().__init__(name, self.line)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(400)
        self.line.setMinimumHeight(CONTROL_HEIGHT)
        self.line.textEdited.connect(self.changed)
        self.shows = Button(f"{name}_show", self.tr("Anzeigen"), ButtonKind.SEGMENT)
        self.shows.toggled.connect(self._on_toggled)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.shows)
        self.box.addLayout(row)

    def value(self) -> str:
        """Return the secret."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Put a secret into the line, hidden again."""
        self.line.setText(value)
        self.shows.setChecked(False)

    def set_said_name(self, text: str) -> None:
        """Give line and button their names: the button alone would not say what it shows."""
        super().set_said_name(text)
        self.shows.setAccessibleName(self.tr("{field} anzeigen").format(field=text))

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
