"""The card of the keys: who has one, and how that is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from intdesk.domain.access import SlotKind
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_moment
from intdesk.errors import IntDeskError
from intdesk.texts.access import SLOT_NAMES
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.screens.settings.access_dialogs import DeputyDialog, PasswordDialog, SheetDialog
from ui.sentences import shown_word

REMOVE = "remove"
_WIDTHS = (250, 110)


def _text(german: str) -> str:
    return QCoreApplication.translate("keys", german)


class KeysCard(Card):
    """The list of the keys and the buttons that change them."""

    def __init__(self, context: AppContext) -> None:
        """Show the keys of the open file."""
        super().__init__(_text("Zugänge"), name="security_keys")
        self._context = context
        heads = (_text("Zugang"), _text("Person"), _text("Gilt seit"))
        self._table = plain_table("security_slots", heads, _text("Zugänge zu dieser Datei"), 2)
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        self._password = secondary("security_password", _text("Passwort ändern …"))
        self._deputy = secondary("security_deputy", _text("Vertretung einrichten …"), "plus")
        self._remove = secondary("security_deputy_remove", _text("Vertretung entfernen …"))
        self._sheet = secondary("security_sheet", _text("Neues Wiederherstellungsblatt …"))
        self._sealed = secondary("security_sealed", _text("Neues versiegeltes Blatt …"))
        self._why = label("", TextStyle.MUTED, name="security_keys_why", wrap=True)
        self.body.addWidget(self._table)
        self.body.addWidget(FlowRow(self._password, self._deputy, self._remove))
        self.body.addWidget(FlowRow(self._sheet, self._sealed))
        self.body.addWidget(self._why)
        self._password.clicked.connect(self._change_password)
        self._deputy.clicked.connect(self._set_deputy)
        self._remove.clicked.connect(self._remove_deputy)
        self._sheet.clicked.connect(lambda: self._renew(SlotKind.RECOVERY))
        self._sealed.clicked.connect(lambda: self._renew(SlotKind.SEALED))

    def refresh(self) -> None:
        """Ask for the keys anew, and for what may be done."""
        office = self._context.office
        access = office.access
        slots = access.slots()
        rows = [
            (shown_word(SLOT_NAMES[s.kind]), s.holder or "–", format_moment(s.created))
            for s in slots
        ]
        fill_rows(self._table, rows)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(len(rows) * ROW_HEIGHT + head + 14)
        deputy = any(s.kind is SlotKind.DEPUTY for s in slots)
        self._deputy.setText(
            _text("Vertretung ersetzen …") if deputy else _text("Vertretung einrichten …")
        )
        self._remove.setVisible(deputy)
        writes = not office.read_only
        officer = writes and access.kind is not SlotKind.DEPUTY
        self._password.setEnabled(writes)
        for button in (self._deputy, self._remove, self._sheet):
            button.setEnabled(officer)
        self._sealed.setEnabled(officer and not access.identities_closed)
        self._why.setText(self._reason(writes=writes, officer=officer))

    def _reason(self, *, writes: bool, officer: bool) -> str:
        if not writes:
            return _text("Die Datei ist nur zum Lesen geöffnet; Zugänge lassen sich nicht ändern.")
        if not officer:
            return _text(
                "Sie sind als Vertretung angemeldet. Zugänge ändert, wer mit dem Passwort der "
                "oder des Beauftragten angemeldet ist; Ihr eigenes Passwort ändern Sie selbst."
            )
        if self._context.office.access.identities_closed:
            return _text(
                "Ein neues versiegeltes Blatt gibt es erst, wenn die verschlossenen Notizen "
                "geöffnet sind: Nur das jetzige Blatt kann sie öffnen."
            )
        return _text(
            "Hat jemand ein Passwort oder Blatt erfahren, ersetzen Sie es zuerst und "
            "verschlüsseln Sie dann die Datenbank neu."
        )

    def _change_password(self) -> None:
        self._run(PasswordDialog(self._context, self), _text("Das neue Passwort gilt ab jetzt."))

    def _set_deputy(self) -> None:
        said = _text("Der Zugang der Vertretung ist eingerichtet.")
        self._run(DeputyDialog(self._context, self), said)

    def _remove_deputy(self) -> None:
        notice = Notice(
            _text("Zugang der Vertretung entfernen?"),
            _text("Das Passwort der Vertretung öffnet die Datei danach nicht mehr."),
            _text("Was sie eingetragen hat, bleibt."),
        )
        choices = (
            Choice(REMOVE, _text("Entfernen")),
            Choice("keep", _text("Abbrechen"), main=True),
        )
        if self._context.dialogs.ask(self, notice, choices) != REMOVE:
            return
        try:
            self._context.office.access.remove_slot(SlotKind.DEPUTY)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._tell(_text("Der Zugang der Vertretung ist entfernt."))
        self._deputy.setFocus()

    def _renew(self, kind: SlotKind) -> None:
        said = _text("Das neue Blatt gilt. Bitte vernichten Sie das alte.")
        self._run(SheetDialog(self._context, kind, self), said)

    def _run(self, dialog: QDialog, said: str) -> None:
        if self._context.dialogs.run(dialog):
            self._tell(said)

    def _tell(self, said: str) -> None:
        self._context.bus.announce(said)
        self._context.bus.publish(Changes.of(Kind.BACKUP))  # no backup has the new key file yet
