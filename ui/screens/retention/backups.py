"""The card about backups that still hold what was erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from shiboken6 import isValid

from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.progress_line import ProgressLine
from ui.screens.retention.words import older_words
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.domain.backups import StoredBackup

REPLACE = "replace"
MOST_SHOWN = 6


class OlderBackupsCard(Card):
    """Names them with the day on which they go, and offers to replace them now."""

    replaced = Signal()

    def __init__(self, context: AppContext) -> None:
        """Make the hidden card; :meth:`refresh` asks what there is."""
        super().__init__("", name="retention_backups")
        self.heading.setText(self.tr("Ältere Sicherungen"))
        self.heading.show()
        self._context = context
        words = self.tr(
            "Diese Sicherungen wurden vor dem letzten Löschen gemacht und enthalten das Gelöschte "
            "noch, verschlüsselt. Wird eine zurückgespielt, löscht das Programm es sofort wieder, "
            "bevor jemand es sieht. Kopien an anderen Orten (etwa der EDV) kennt das Programm "
            "nicht: Bitte sagen Sie dort Bescheid."
        )
        self._list = label("", TextStyle.MUTED, name="retention_backup_list", wrap=True)
        self._button = secondary(
            "retention_replace", self.tr("Ältere Sicherungen jetzt ersetzen …"), "save"
        )
        self._button.clicked.connect(self.replace)
        self._progress = ProgressLine("retention_backup_progress")
        for widget in (label(words, wrap=True), self._list, FlowRow(self._button), self._progress):
            self.body.addWidget(widget)
        self.hide()

    def refresh(self) -> None:
        """Ask anew, beside the window's own work: the second place may be slow."""
        service = self._context.office.retention
        self._context.jobs.start(lambda _: service.older_backups(), self._show, rendering=True)

    def replace(self) -> None:
        """Make a new backup and delete the older ones, after a plain question."""
        notice = Notice(
            self.tr("Ältere Sicherungen ersetzen?"),
            self.tr(
                "Zuerst wird der jetzige Stand gesichert und geprüft. Dann werden die älteren "
                "Sicherungen an allen erreichbaren Orten gelöscht."
            ),
            self.tr("Ihre Daten bleiben, wie sie sind."),
            self.tr(
                "Frühere Stände lassen sich danach nicht mehr zurückholen, auch nicht, wenn Sie "
                "einen Fehler erst später bemerken."
            ),
            serious=True,
        )
        choices = (
            Choice(REPLACE, self.tr("Ersetzen")),
            Choice("keep", self.tr("Behalten"), main=True),
        )
        if self._progress.busy or self._context.dialogs.ask(self, notice, choices) != REPLACE:
            return
        service = self._context.office.retention
        job = self._context.jobs.start(service.replace_backups, self._done, rendering=True)
        self._progress.follow(job, self.tr("Sicherung wird erstellt …"))

    def _show(self, backups: tuple[StoredBackup, ...]) -> None:
        if not isValid(self):
            return
        lines = older_words(backups[:MOST_SHOWN])
        if len(backups) > MOST_SHOWN:
            lines.append(self.tr("und {n} weitere").format(n=len(backups) - MOST_SHOWN))
        self._list.setText("\n".join(lines))
        self._button.setEnabled(not self._context.office.read_only)
        self.setVisible(bool(backups))

    def _done(self, counts: tuple[int, int]) -> None:
        gone, left = counts
        one, many = self.tr("ältere Sicherung"), self.tr("ältere Sicherungen")
        words = self.tr("{what} gelöscht.").format(what=counted(gone, one, many))
        if left:
            words += " " + self.tr("Nicht zu löschen: {what}.").format(
                what=counted(left, one, many)
            )
        self._context.bus.announce(words)
        self._context.bus.publish(Changes.of(Kind.BACKUP))
        self.refresh()
        self.replaced.emit()
