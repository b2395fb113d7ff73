"""The dialogs of the security settings: password, deputy, new recovery sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intdesk.domain.access import Secret, SecretKind, SlotKind
from intdesk.texts.access import SLOT_NAMES
from ui.access_dialog import FIELD_WIDTH, AccessDialog, secret_field
from ui.context import AppContext
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.new_password import NewPassword
from ui.sentences import shown_word
from ui.sheet_rows import SheetRows


class PasswordDialog(AccessDialog):
    """Another password for whoever is logged in; the old one, or the sheet's code, proves it."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Make empty fields."""
        words = (
            self.tr("Passwort ändern"),
            self.tr("Das alte Passwort gilt danach nicht mehr, die Blätter gelten weiter."),
            self.tr("Passwort ändern"),
        )
        super().__init__(context, "password_dialog", words, parent)
        by_sheet = context.office.access.kind is SlotKind.RECOVERY
        self._kind = SecretKind.RECOVERY if by_sheet else SecretKind.PASSWORD
        known = (
            self.tr("Code vom Wiederherstellungsblatt")
            if by_sheet
            else self.tr("Bisheriges Passwort")
        )
        self._old, self._box = secret_field("old_secret", known)
        self._new = NewPassword(
            name="new_secret",
            names=lambda: (context.office.access.actor,),
            word=self.tr("Neues Passwort"),
        )
        self.body.addWidget(self._box)
        self.body.addWidget(self._new)
        self.body.addStretch(1)
        self._old.line.setFocus()

    def work(self) -> Callable[[], object] | None:
        """Return the change if both are filled in."""
        old, access = Secret(self._kind, self._old.value()), self.context.office.access
        if not old.text:
            self.shows(self.tr("Bitte geben Sie es ein: So ist sicher, dass Sie es sind."))
            return None
        if not self._new.ready():
            return None
        new = self._new.password
        return lambda: access.change_password(old, new)

    def shows(self, problem: str) -> bool:
        """Show that the old one was wrong."""
        self._box.show_problem(problem)
        self._old.select_all()
        self._old.line.setFocus()
        return True


class DeputyDialog(AccessDialog):
    """Name and password of the deputy; both are replaced together."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Make empty fields."""
        words = (
            self.tr("Zugang der Vertretung"),
            self.tr(
                "Die Vertretung bekommt ein eigenes Passwort, am besten gibt sie es selbst ein. "
                "Ihr Name steht im Verlauf. Zugänge ändern kann sie nicht."
            ),
            self.tr("Zugang einrichten"),
        )
        super().__init__(context, "deputy_dialog", words, parent)
        self._name = TextEditor("deputy_name", longest=120)
        self._box = FieldBox(
            Field("deputy_name", self.tr("Name der Vertretung"), self._name, required=True,
                  width=FIELD_WIDTH)
        )  # fmt: skip
        self._box.setMaximumWidth(FIELD_WIDTH)
        self._name.changed.connect(self._box.clear_problem)
        self._new = NewPassword(
            name="deputy_secret", names=lambda: (self._name.value(), context.office.access.actor)
        )
        self.body.addWidget(self._box)
        self.body.addWidget(self._new)
        self.body.addStretch(1)
        self._name.input.setFocus()

    def work(self) -> Callable[[], object] | None:
        """Return the change if all is filled in."""
        name, access = self._name.value(), self.context.office.access
        if not name:
            self._box.show_problem(self.tr("Bitte geben Sie den Namen ein."))
            self._name.input.setFocus()
            return None
        if not self._new.ready():
            return None
        password = self._new.password
        return lambda: access.set_deputy(name, password)


class SheetDialog(AccessDialog):
    """A new recovery sheet, kept before it becomes valid and the old one stops being so."""

    def __init__(self, context: AppContext, kind: SlotKind, parent: QWidget) -> None:
        """Draw a code and offer its sheet."""
        from intdesk.services.recovery_sheets import draw_sheets

        words = (
            self.tr("Neu ausgeben: {sheet}").format(sheet=shown_word(SLOT_NAMES[kind])),
            self.tr(
                "Bitte speichern und drucken Sie das neue Blatt zuerst. Erst danach gilt sein "
                "Code, und das alte Blatt gilt nicht mehr. Vernichten Sie dann das alte."
            ),
            self.tr("Neues Blatt gilt ab jetzt"),
        )
        super().__init__(context, "sheet_dialog", words, parent)
        self._kind, self._code = kind, draw_sheets().recovery
        office = context.office
        file = (office.office.get().name, office.path)
        self._rows = SheetRows(context, {kind: self._code}, file)
        self._rows.changed.connect(self._show)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self._show()
        self._rows.first_button.setFocus()

    def work(self) -> Callable[[], object] | None:
        """Return the change if the sheet is kept."""
        access = self.context.office.access
        return lambda: access.new_recovery_sheet(self._kind, self._code)

    def _show(self) -> None:
        self.do_button.setEnabled(self._rows.done)
