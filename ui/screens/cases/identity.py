"""The person of a case: closed until somebody asks for it, never kept as a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import Case
from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.identity import MAX_TEXT, Identity, LegalBasis
from intdesk.errors import IntDeskError
from intdesk.services.identities import IdentityAccess, IdentityStatus
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import label
from ui.kit.layout import FlowRow
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for

REMOVE = "remove"
_HALF = 150
_BASIS = frozenset(f.name for f in fields(LegalBasis))


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What the form edits: the identity and its legal basis."""

    name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    address: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    mail: str = field(default="", repr=False)
    basis: str = ""
    law: str = ""
    special_ground: str = ""
    agreed_on: date | None = None

    @classmethod
    def of(cls, identity: Identity, basis: LegalBasis) -> PersonDraft:
        """Return the draft of a stored identity."""
        parts = (identity, basis)
        return cls(**{f.name: getattr(p, f.name) for p in parts for f in fields(p)})

    def identity(self) -> Identity:
        """Return what is sealed."""
        return Identity(**{f.name: getattr(self, f.name) for f in fields(Identity)})

    def legal_basis(self) -> LegalBasis:
        """Return what stays in clear."""
        return LegalBasis(**{name: getattr(self, name) for name in _BASIS})


class IdentitySection(FoldedSection):
    """Folds out whether the case has a name; the name itself only after "Anzeigen".

    ``settled`` saves the form of the case before, if that is needed.
    """

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a case."""
        title = QCoreApplication.translate("titles", "Name und Anschrift")
        super().__init__("case_identity", title)
        self.button.setText(self.tr("Name und Anschrift"))
        self._context = context
        self._settled = settled
        self._case: Case | None = None
        self._status = IdentityStatus(IdentityAccess.UNPROTECTED)
        self._said = label("", name="case_identity_said", wrap=True)
        self._lapsed = Banner()
        self._form = self._person_form()
        self._binder: Binder[PersonDraft] = Binder(self._form)
        self._buttons()
        for part in (self._said, self._lapsed, self._actions, self._form, self._form_actions):
            self.body.addWidget(part)
        self.toggled.connect(lambda _shown: self.close_identity())

    @property
    def dirty(self) -> bool:
        """Tell whether something of the person is entered that is not saved."""
        return not self._form.isHidden() and self._binder.dirty

    def show_record(self, case: Case | None) -> None:
        """Show whether a saved case has a name; another case closes what was opened."""
        same = case is not None and self._case is not None and case.id == self._case.id
        self._case = case
        self.setVisible(case is not None)
        if not same:
            self.set_unfolded(False)
        if not (same and self.dirty):
            self.close_identity()

    def close_identity(self) -> None:
        """Let the name vanish from the screen, and what is entered with it."""
        self._show_form(shown=False)
        self._binder.load(PersonDraft())
        if self._case is not None:
            self._status = self._context.office.identities.status(self._case.id)
            self._say_status()

    def open_identity(self) -> None:
        """Show the name, or an empty form to give the case one."""
        if self._case is None:
            return
        draft = PersonDraft()
        try:
            if self._status.basis is not None:
                identity = self._context.office.identities.open(self._case.id)
                draft = PersonDraft.of(identity, self._status.basis)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._binder.load(draft)
        self._show_form(shown=True)
        self._form.reveal("name")

    def save(self) -> bool:
        """Seal what is entered, or show beside the fields what is wrong; tells whether saved."""
        if self._case is None or not self._settled():
            return False
        identities, draft = self._context.office.identities, self._binder.collect()
        identity, basis = draft.identity(), draft.legal_basis()
        found = identities.problems(self._case.id, identity, basis)
        if not self._binder.show_problems(found, sentence_for):
            return False
        try:
            changes = identities.store(self._case.id, identity, basis)
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._done(changes, self.tr("Name und Anschrift verschlossen gespeichert"))
        return True

    def remove(self) -> None:
        """Make the case one without a name again, after a question."""
        if self._case is None:
            return
        notice = Notice(
            self.tr("Name und Anschrift entfernen?"),
            self.tr("Der Fall {number} wird wieder nur unter seiner Nummer geführt.").format(
                number=self._case.number
            ),
            self.tr("Beratungen, Merkmale und alle Zählungen bleiben."),
            self.tr("Das lässt sich nicht zurücknehmen."),
        )
        choices = (
            Choice(REMOVE, self.tr("Entfernen")),
            Choice("keep", self.tr("Behalten"), main=True),
        )
        if self._context.dialogs.ask(self, notice, choices) != REMOVE:
            return
        try:
            changes = self._context.office.identities.remove(self._case.id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._done(changes, self.tr("Name und Anschrift entfernt"))

    def _done(self, changes: Changes, words: str) -> None:
        self.close_identity()
        self._context.bus.publish(changes)
        self._context.bus.announce(words)
        self.open_button.setFocus()

    def _say_status(self) -> None:
        status = self._status
        closed = status.access is not IdentityAccess.OPEN
        self._said.setText(self._words(status))
        text = self.tr("Anzeigen") if status.named else self.tr("Name eintragen …")
        self.open_button.setText(text)
        self.open_button.setAccessibleName(text)
        self.open_button.setVisible(not closed)
        self.remove_button.setVisible(status.named)
        read_only = self._context.office.read_only
        self.remove_button.setEnabled(not read_only)
        self.save_button.setEnabled(not read_only)
        if status.lapsed:
            words = self.tr(
                "Die Einwilligung gilt nicht mehr. Bitte entfernen Sie Name und Anschrift, oder "
                "tragen Sie eine andere Rechtsgrundlage ein."
            )
            self._lapsed.say(words, Tone.WARNING)
        else:
            self._lapsed.hide()

    def _words(self, status: IdentityStatus) -> str:
        if status.basis is None:
            return {
                IdentityAccess.OPEN: self.tr(
                    "Dieser Fall hat keinen Namen. Er braucht ihn nur, wenn es dafür eine "
                    "Rechtsgrundlage gibt; fragen Sie Ihren Datenschutz."
                ),
                IdentityAccess.CLOSED: self.tr(
                    "Dieser Fall hat keinen Namen. Ihr Zugang kann keinen eintragen."
                ),
                IdentityAccess.UNPROTECTED: self.tr(
                    "Diese Datei hat kein Passwort. Namen werden nur in Dateien mit Passwort "
                    "gespeichert, und dort verschlossen."
                ),
            }[status.access]
        label_of = self._context.codes.label
        basis = label_of(CodeListId.LEGAL_BASIS, status.basis.basis)
        agreed = format_day(status.basis.agreed_on) if status.basis.agreed_on else ""
        words = [self.tr("Rechtsgrundlage: {basis}, abgestimmt am {day}.").format(
            basis=basis, day=agreed
        )]  # fmt: skip
        if status.access is not IdentityAccess.OPEN:
            words.insert(0, self.tr("Name und Anschrift sind verschlossen."))
        return " ".join(words)

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _person_form(self) -> Form:
        tr, today = self.tr, self._context.clock.today
        text = {
            name: TextEditor(name, longest=MAX_TEXT) for name in ("name", "phone", "mail", "law")
        }
        text["law"].set_placeholder(tr("zum Beispiel das Integrationsgesetz des Landes, § …"))
        basis = code_editor(self._context, "basis", CodeListId.LEGAL_BASIS)
        ground = code_editor(self._context, "special_ground", CodeListId.SPECIAL_GROUND)
        return Form(
            "case_identity_form",
            [
                Field("name", tr("Name"), text["name"], required=True, wide=True),
                Field("birth_date", tr("Geburtsdatum"), PastDayEditor("birth_date", today),
                      width=_HALF),
                Field("phone", tr("Telefon"), text["phone"], width=_HALF),
                Field("address", tr("Anschrift"), NoteEditor("address", lines=2), wide=True),
                Field("mail", tr("E-Mail"), text["mail"], wide=True),
                Field("basis", tr("Rechtsgrundlage"), basis, required=True, wide=True),
                Field("law", tr("Vorschrift"), text["law"], wide=True,
                      hint=tr("Nötig bei öffentlicher Aufgabe oder Verpflichtung.")),
                Field("special_ground", tr("Grund für besondere Angaben"), ground, wide=True,
                      hint=tr("Gesundheit, Religion, Herkunft: nur mit eigenem Grund.")),
                Field("agreed_on", tr("Mit dem Datenschutz abgestimmt am"),
                      PastDayEditor("agreed_on", today), required=True, wide=True),
            ],
            taken=EVERY_LETTER,
        )  # fmt: skip

    def _buttons(self) -> None:
        tr = self.tr
        self.open_button = secondary("identity_open", tr("Anzeigen"), "eye")
        self.remove_button = secondary("identity_remove", tr("Entfernen …"), "trash-2")
        self.save_button = primary("identity_save", tr("Verschlossen speichern"), "lock")
        self.hide_button = secondary("identity_hide", tr("Schließen"))
        self.open_button.clicked.connect(self.open_identity)
        self.remove_button.clicked.connect(self.remove)
        self.save_button.clicked.connect(self.save)
        self.hide_button.clicked.connect(self.close_identity)
        self._actions = FlowRow(self.open_button, self.remove_button)
        self._form_actions = FlowRow(self.save_button, self.hide_button)
