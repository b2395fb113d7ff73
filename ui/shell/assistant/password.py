"""Second step: who works with the file, and the password."""

from __future__ import annotations

from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.new_password import FIELD_WIDTH, Judge, NewPassword, judge_password
from ui.shell.assistant.step import Step


class PasswordStep(Step):
    """Asks for the officer's name, which the history shows, and for a new password.

    With ``renewed`` the name is known already and the step speaks of another password.
    """

    def __init__(
        self, judge: Judge = judge_password, *, name_needed: bool = False, renewed: bool = False
    ) -> None:
        """Make empty fields; ``judge`` rates the password."""
        super().__init__(
            "assistant_password",
            self.tr("Ihr neues Passwort") if renewed else self.tr("Womit öffnen Sie die Datei?"),
            self.tr(
                "Die Datei ist verschlüsselt. Ohne Passwort oder Wiederherstellungsblatt kann sie "
                "niemand öffnen, auch nicht die IT Ihrer Verwaltung."
            ),
        )
        self._name_needed = name_needed
        self._name = TextEditor("assistant_holder", longest=120)
        field = Field(
            "assistant_holder",
            self.tr("Ihr Name"),
            self._name,
            required=name_needed,
            width=FIELD_WIDTH,
        )
        self._box = FieldBox(field)
        self._box.setMaximumWidth(FIELD_WIDTH)
        if renewed:
            self._box.hide()
        self.passwords = NewPassword(judge, "assistant_secret", lambda: (self.holder,))
        self.body.addWidget(self._box)
        self.body.addWidget(self.passwords)
        self.passwords.changed.connect(self.changed)
        self._name.changed.connect(self._box.clear_problem)

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
        """Tell whether the answers may be used."""
        if self._name_needed and not self.holder:
            self._box.show_problem(self.tr("Bitte geben Sie Ihren Namen ein."))
            self._name.input.setFocus()
            return False
        return self.passwords.ready()

    def arrive(self) -> None:
        """Put the cursor into the first empty field."""
        named = self.holder or self._box.isHidden()
        (self.passwords.first.line if named else self._name.input).setFocus()
