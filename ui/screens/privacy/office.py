"""The part with the office's own words on data protection; the papers are made of them."""

from __future__ import annotations

from intdesk.domain.privacy import MAX_LINE, PrivacyProfile, validate
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import label
from ui.kit.layout import Card, FlowRow
from ui.mnemonics import MENU_LETTERS
from ui.save_key import add_save_key
from ui.screens.privacy.section import PrivacySection
from ui.sentences import sentence_for
from ui.unsaved import may_leave_unsaved

_LONG = ("purposes", "legal_basis", "recipients", "storage_period")


class OfficeSection(PrivacySection):
    """A form; what is left empty gets the proposal that stands in it in grey."""

    def __init__(self, context: AppContext) -> None:
        """Show what the office says."""
        super().__init__(context, "privacy_office")
        self._texts = {name: NoteEditor(name, lines=3) for name in _LONG}
        self.form = Form("privacy_form", self._fields(), taken=MENU_LETTERS)
        self._binder: Binder[PrivacyProfile] = Binder(self.form)
        self._banner = Banner()
        save = primary("privacy_save", self.tr("Speichern"), "check")
        save.clicked.connect(self.save)
        save.setEnabled(not context.office.read_only)
        undo = secondary("privacy_discard", self.tr("Verwerfen"))
        undo.clicked.connect(self.load)
        add_save_key(self, self.save)
        card = Card(self.tr("Angaben für Formulare und Verzeichnis"))
        words = self.tr(
            "Stimmen Sie diese Angaben mit Ihrer oder Ihrem Datenschutzbeauftragten ab. Was Sie "
            "leer lassen, steht auf den Blättern so, wie es hier grau vorgeschlagen ist."
        )
        for part in (label(words, wrap=True), self.form, self._banner, FlowRow(save, undo)):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self.load()

    def refresh(self) -> None:
        """Show the stored words, unless something unsaved is entered."""
        if not self._binder.dirty:
            self.load()

    def load(self) -> None:
        """Show what is stored, and the proposals of the Land."""
        self._banner.hide()
        proposals = self.context.office.privacy_papers.facts().profile
        for name, editor in self._texts.items():
            editor.set_placeholder(getattr(proposals, name))
        self._binder.load(self.context.office.privacy.profile())

    def save(self) -> bool:
        """Save, or show beside the fields what is wrong; tells whether saved."""
        draft = self._binder.collect()
        if not self._binder.show_problems(validate(draft), sentence_for):
            return False
        try:
            changes = self.context.office.privacy.save(draft)
        except IntDeskError as error:
            self.context.errors.report(error)
            return False
        self.load()
        self._banner.say(self.tr("Gespeichert."), Tone.OK)
        self.context.bus.publish(changes)
        return True

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved entries."""
        if not self._binder.dirty:
            return True
        notice = Notice(
            self.tr("Angaben zum Datenschutz speichern?"),
            self.tr("Es gibt Änderungen, die noch nicht gespeichert sind."),
        )
        return may_leave_unsaved(self.context.dialogs, self, notice, self.save, self.load)

    def _fields(self) -> list[Field]:
        tr = self.tr
        lines = {
            name: TextEditor(name, longest=MAX_LINE)
            for name in ("controller", "controller_contact", "dpo")
        }
        lines["controller"].set_placeholder(
            tr("zum Beispiel: Gemeinde Musterau, vertreten durch …, Anschrift")
        )
        return [
            Field("controller", tr("Verantwortliche Stelle mit Anschrift"), lines["controller"],
                  wide=True),
            Field("controller_contact", tr("Telefon und E-Mail"), lines["controller_contact"],
                  wide=True),
            Field("dpo", tr("Datenschutzbeauftragte Person, mit Kontakt"), lines["dpo"], wide=True),
            Field("purposes", tr("Zwecke"), self._texts["purposes"], wide=True),
            Field("legal_basis", tr("Rechtsgrundlage"), self._texts["legal_basis"], wide=True,
                  hint=tr("Der Vorschlag folgt dem Land der Stelle, ohne Gewähr.")),
            Field("recipients", tr("Empfänger"), self._texts["recipients"], wide=True),
            Field("storage_period", tr("Wie lange gespeichert wird"),
                  self._texts["storage_period"], wide=True),
        ]  # fmt: skip
