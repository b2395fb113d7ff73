"""Second step: who works with the file, and the password."""

from __future__ import annotations

from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.new_password import FIELD_WIDTH, Judge, NewPassword
from ui.shell.assistant.step import Step


class PasswordStep(Step):
    """Asks for the officer's name, which the history shows, and for a new password."""

    def __init__(self, judge: Judge) -> None:
        """Make empty fields; ``judge`` rates the password."""
        super().__init__(
            "assistant_password",
            self.tr("Womit öffnen Sie die Datei?"),
            self.tr(
                "Die Datei wird verschlüsselt. Ohne Passwort oder Wiederherstellungsblatt kann sie "
                "niemand öffnen, auch nicht die IT Ihrer Verwaltung."
            ),
        )
        self._name = TextEditor("assistant_holder", longest=120)
        field = Field("assistant_holder", self.tr("Ihr Name"), self._name, width=FIELD_WIDTH)
        box = FieldBox(field)
        box.setMaximumWidth(FIELD_WIDTH)
        self.passwords = NewPassword(judge, "assistant_secret")
        self.body.addWidget(box)
        self.body.addWidget(self.passwords)
        self.passwords.changed.connect(self.changed)

    @property
    def holder(self) -> str:
        """Return the name of the officer, which may be empty."""
        return self._name.value()

    @property
    def password(self) -> str:
        """Return the password."""
        return self.passwords.password

    def clear(self) -> None:
        """Forget what was typed."""
        self._name.set_value("")
        self.passwords.clear()

    def ready(self) -> bool:
        """Tell whether the password may be used."""
        return self.passwords.ready()

    def arrive(self) -> None:
        """Put the cursor into the first empty field."""
        target = self.passwords.first.line if self.holder else self._name.input
        target.setFocus()
