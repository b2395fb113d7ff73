"""The card that encrypts the data anew."""

from __future__ import annotations

from intdesk.domain.access import SlotKind
from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import label
from ui.kit.layout import Card, FlowRow
from ui.progress_window import follow_in_window

ENCRYPT = "encrypt"


class EncryptingCard(Card):
    """Explains what encrypting anew is for, and does it after a backup."""

    def __init__(self, context: AppContext) -> None:
        """Offer it to who may do it."""
        super().__init__("", name="security_encrypting")
        self._context = context
        self.heading.setText(self.tr("Datenbank neu verschlüsseln"))
        self.heading.show()
        words = self.tr(
            "Nötig, wenn ein Passwort, ein Blatt oder eine Kopie der Schlüsseldatei in falsche "
            "Hände geraten ist: Die Datei bekommt einen neuen Schlüssel, alte Kopien der "
            "Schlüsseldatei öffnen sie nicht mehr. Ihre jetzigen Passwörter und Blätter gelten "
            "weiter. Ältere Sicherungen behalten ihren alten Schlüssel."
        )
        self._button = secondary("security_encrypt", self.tr("Neu verschlüsseln …"), "lock")
        self._button.clicked.connect(self.run)
        self.body.addWidget(label(words, wrap=True))
        self.body.addWidget(FlowRow(self._button))

    def refresh(self) -> None:
        """Offer it to who may do it."""
        office = self._context.office
        self._button.setEnabled(not office.read_only and office.access.kind is not SlotKind.DEPUTY)

    def run(self) -> None:
        """Encrypt anew after a plain question; a backup comes first."""
        notice = Notice(
            self.tr("Datenbank jetzt neu verschlüsseln?"),
            self.tr("Vorher wird eine Sicherung angelegt. Bei großen Dateien dauert es Minuten."),
            self.tr("Alle Daten, Passwörter und Blätter bleiben, wie sie sind."),
            self.tr("Haben Sie ein bekannt gewordenes Passwort oder Blatt schon ersetzt?"),
        )
        choices = (
            Choice(ENCRYPT, self.tr("Neu verschlüsseln")),
            Choice("keep", self.tr("Abbrechen"), main=True),
        )
        if self._context.dialogs.ask(self, notice, choices) != ENCRYPT:
            return
        office = self._context.office

        def work(progress: JobProgress) -> None:
            office.access.reencrypt(lambda: office.backups.run(BackupReason.BEFORE_REKEY), progress)

        job = self._context.jobs.start(work, self._done)
        follow_in_window(job, self.tr("Die Datenbank wird neu verschlüsselt …"), self.window())

    def _done(self, _nothing: None) -> None:
        self._context.bus.announce(self.tr("Die Datenbank ist neu verschlüsselt."))
        self._context.bus.publish(Changes.of(Kind.BACKUP))
