"""The part on free notes about persons: used or not, with hints or not, all removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from intdesk.domain.changes import Changes
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.notes import category_words
from ui.screens.privacy.section import PrivacySection
from ui.settings import NOTES_FORBIDDEN
from ui.texts import counted

REMOVE = "remove"


class NotesSection(PrivacySection):
    """Two switches that hold for the whole office, and a button that removes all notes."""

    def __init__(self, context: AppContext) -> None:
        """Show how notes are used."""
        super().__init__(context, "privacy_notes")
        tr = self.tr
        self.used = QCheckBox(tr("Freitextnotizen verwenden"))
        self.used.setObjectName("notes_used")
        self.hints = QCheckBox(tr("Beim Tippen auf besonders geschützte Angaben hinweisen"))
        self.hints.setObjectName("notes_hints")
        self._said = label("", name="notes_said", wrap=True)
        self.remove_button = secondary("notes_remove", tr("Alle Notizen entfernen …"), "trash-2")
        self.used.clicked.connect(self.switch)
        self.hints.clicked.connect(self.switch_hints)
        self.remove_button.clicked.connect(self.remove)
        card = Card(tr("Notizen über Menschen"), name="privacy_notes_card")
        about = tr(
            "Gemeint ist das Feld „Notiz“ bei Beratungen, Fällen und Wiedervorlagen. Ohne Notizen "
            "steht weniger über Menschen in der Datei; die Statistik braucht sie nicht. "
            "Strukturhinweise bleiben: Sie nennen Lücken, keine Menschen."
        )
        hint = tr("Der Hinweis kommt bei Wörtern zu: {what}. Er hält nichts auf.").format(
            what=", ".join(category_words().values())
        )
        parts = (
            label(about, wrap=True), self.used, self._said, self.hints,
            label(hint, TextStyle.MUTED, wrap=True), FlowRow(self.remove_button),
        )  # fmt: skip
        for part in parts:
            card.body.addWidget(part)
        for switch in (self.used, self.hints):
            switch.setEnabled(not context.office.read_only)
        if context.settings.get(NOTES_FORBIDDEN):
            self.used.setEnabled(False)
            fixed = tr("Ihre Verwaltung hat festgelegt, dass hier keine Notizen verwendet werden.")
            card.body.insertWidget(2, label(fixed, name="notes_fixed", wrap=True))
        self.column.addWidget(card)

    def refresh(self) -> None:
        """Show the stored rules, and how many notes there are."""
        rules, count = self.context.office.privacy.notes, self.context.office.privacy.note_count()
        self.used.setChecked(rules.used)
        self.hints.setChecked(rules.hints)
        self.hints.setEnabled(rules.used and not self.context.office.read_only)
        self._said.setText(self._words(count, used=rules.used))
        self.remove_button.setEnabled(count > 0 and not self.context.office.read_only)

    def switch(self) -> None:
        """Use notes or not, for the whole office."""
        used = self.used.isChecked()
        self._run(lambda: self.context.office.privacy.use_notes(used=used))

    def switch_hints(self) -> None:
        """Point to words of special categories or not."""
        used = self.hints.isChecked()
        self._run(lambda: self.context.office.privacy.use_hints(used=used))

    def remove(self) -> None:
        """Remove all notes after a question."""
        count = self.context.office.privacy.note_count()
        notes = counted(count, self.tr("Notiz"), self.tr("Notizen"))
        notice = Notice(
            self.tr("Alle Notizen entfernen?"),
            self.tr("{notes} bei Beratungen, Fällen und Wiedervorlagen gehen verloren.").format(
                notes=notes
            ),
            self.tr("Alle anderen Angaben und alle Zahlen bleiben."),
            self.tr(
                "Das lässt sich nicht zurücknehmen. Auch frühere Schritte an diesen Einträgen "
                "lassen sich danach nicht mehr zurücknehmen. In älteren Sicherungen stehen die "
                "Notizen, bis diese überschrieben sind."
            ),
        )
        choices = (
            Choice("keep", self.tr("Behalten"), main=True), Choice(REMOVE, self.tr("Entfernen")),
        )  # fmt: skip
        if self.context.dialogs.ask(self, notice, choices) == REMOVE:
            self._run(self.context.office.privacy.remove_notes)
            self.context.bus.announce(self.tr("{notes} entfernt").format(notes=notes))

    def _run(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self.context.errors.report(error)
            self.refresh()
            return
        self.context.bus.publish(changes)
        self.refresh()

    def _words(self, count: int, *, used: bool) -> str:
        notes = counted(count, self.tr("Notiz"), self.tr("Notizen"))
        if used:
            return self.tr("Gespeichert sind zurzeit {notes}.").format(notes=notes)
        if not count:
            return self.tr("Es gibt keine Notizen, und es kommen keine dazu.")
        return self.tr(
            "{notes} von früher sind noch gespeichert. Sie werden nirgends mehr angezeigt, gesucht "
            "oder exportiert, stehen aber noch in der Datei und in den Sicherungen."
        ).format(notes=notes)
