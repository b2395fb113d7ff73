"""Asks for the password of a backup that was made under an older key."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.access import Secret, SecretKind
from ui.access_dialog import secret_field
from ui.backup_words import exactly
from ui.help_key import add_help_key
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.secret_problems import is_about_secret
from ui.sentences import message_for

WIDTH = 500


class OldSecretDialog(QDialog):
    """One field for a password of that time, or for the code of a sheet of that time."""

    def __init__(self, moment: datetime, problem: Exception | None, parent: QWidget) -> None:
        """Ask; ``problem`` says why the last answer did not fit."""
        super().__init__(parent)
        add_help_key(self, "sicherung-zurueckspielen")
        title = self.tr("Diese Sicherung hat einen älteren Schlüssel")
        self.setObjectName("old_secret_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.secret: Secret | None = None
        """What was typed, once the dialog is accepted."""
        self._kind = SecretKind.PASSWORD
        self._editor, self._box = secret_field("old_key_secret", "-")
        self._other = Button("old_key_other", "-", ButtonKind.LINK)
        restore = primary("old_key_restore", self.tr("Zurückspielen"))
        leave = secondary("old_key_cancel", self.tr("Abbrechen"))
        words = self.tr(
            "Seit der Sicherung vom {moment} wurde die Datei neu verschlüsselt oder übernommen. "
            "Bitte geben Sie ein Passwort von damals ein. Nach dem Zurückspielen gelten wieder "
            "die Passwörter und Wiederherstellungsblätter von damals."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        column.setSpacing(12)
        for widget in (
            label(title, TextStyle.HEADING, name="old_key_title", wrap=True),
            label(words.format(moment=exactly(moment)), TextStyle.MUTED, wrap=True),
            self._box,
            FlowRow(self._other),
        ):
            column.addWidget(widget)
        column.addWidget(FlowRow(leave, restore), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        restore.clicked.connect(self._give)
        leave.clicked.connect(self.reject)
        self._editor.line.returnPressed.connect(self._give)
        self._other.clicked.connect(self._toggle)
        self._choose(SecretKind.PASSWORD)
        if problem is not None and is_about_secret(problem):
            self._box.show_problem(str(message_for(problem)))
        self._editor.line.setFocus()

    def _give(self) -> None:
        if self._editor.value():
            self.secret = Secret(self._kind, self._editor.value())
            self.accept()
        else:
            self._box.show_problem(self.tr("Bitte geben Sie etwas ein."))

    def _toggle(self) -> None:
        by_code = self._kind is SecretKind.PASSWORD
        self._choose(SecretKind.RECOVERY if by_code else SecretKind.PASSWORD)
        self._editor.line.setFocus()

    def _choose(self, kind: SecretKind) -> None:
        self._kind = kind
        by_code = kind is SecretKind.RECOVERY
        name = (
            self.tr("Code eines Wiederherstellungsblatts von damals")
            if by_code
            else self.tr("Passwort von damals")
        )
        other = (
            self.tr("Doch mit einem Passwort")
            if by_code
            else self.tr("Passwort vergessen? Mit einem Wiederherstellungsblatt")
        )
        self._box.label.setText(name)
        self._editor.set_said_name(name)
        self._editor.set_value("")
        self._editor.shows.setChecked(by_code)
        self._box.clear_problem()
        self._other.setText(other)
        self._other.setAccessibleName(other)
