"""What follows after a file was opened by a recovery sheet: a new password, or a takeover."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from intdesk.domain.access import Secret
from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.labels import TextStyle, label
from ui.kit.layout import hline
from ui.shell.assistant.password import PasswordStep
from ui.shell.assistant.sheets import SheetsStep
from ui.shell.assistant.step import Step
from ui.shell.assistant.wizard import Wizard


class TakeoverPage(Wizard):
    """Amtsübernahme: new name and password, new sheets; ``done`` comes when all keys are new."""

    done = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build the steps; :meth:`begin` starts them."""
        self._context = context
        self.about = Step(
            "takeover_about",
            self.tr("Sie übernehmen diese Datei"),
            self.tr("Der Code vom versiegelten Blatt eröffnet eine Amtsübernahme."),
        )
        for heading, points in self._points():
            self.about.body.addWidget(label(heading, TextStyle.HEADING))
            for number, point in enumerate(points, 1):
                sign, line = label(f"{number}.", TextStyle.STRONG), hline(spacing=10)
                line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(label(point, wrap=True), 1)
                self.about.body.addLayout(line)
        self.password = PasswordStep(name_needed=True)
        self.sheets = SheetsStep(context)
        super().__init__("takeover", (self.about, self.password, self.sheets), "")
        self._last = self.tr("Datei übernehmen")

    def _points(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return what happens now and what is different afterwards, under their headings."""
        return (
            (self.tr("Das geschieht jetzt"), (
                self.tr("Sie geben Ihren Namen an und wählen ein eigenes Passwort."),
                self.tr("Sie drucken zwei neue Wiederherstellungsblätter."),
                self.tr("IntDesk legt eine Sicherung an und erneuert alle Schlüssel."),
            )),
            (self.tr("Das gilt danach"), (
                self.tr("Alle bisherigen Passwörter und Blätter öffnen die Datei nicht mehr."),
                self.tr("Notizen über Menschen bleiben verschlossen, bis Sie eine Rechtsgrundlage "
                        "eingetragen haben."),
                self.tr("Sicherungen von vorher lassen sich weiter mit den alten Passwörtern und "
                        "Blättern öffnen, und die Notizen sind darin lesbar. Klären Sie mit der "
                        "oder dem Datenschutzbeauftragten, ob sie gelöscht werden."),
                self.tr("Offene Fristen und Wiedervorlagen stehen auf der Startseite."),
            )),
        )  # fmt: skip

    def begin(self) -> None:
        """Start for the open file."""
        self.forget()
        self.start()

    def forget(self) -> None:
        """Leave nothing of what was typed, and drop the codes."""
        self.password.clear()
        self.sheets.forget()

    def enter(self, step: Step) -> None:
        """Draw the codes of the new sheets."""
        if step is self.sheets:
            office = self._context.office
            self.sheets.offer(office.office.get().name, office.path)

    def complete(self) -> None:
        """Renew all keys beside the window's own work."""
        office, sheets = self._context.office, self.sheets.sheets
        assert sheets is not None  # noqa: S101 - the last step is complete only with sheets
        name, password = self.password.holder, self.password.password

        def take(progress: JobProgress) -> Changes:
            backups = office.backups
            return office.access.take_over(
                name, password, sheets, lambda: backups.run(BackupReason.BEFORE_REKEY), progress
            )

        job = self._context.jobs.start(take, self._taken, self._failed)
        self.progress.follow(job, self.tr("Alle Schlüssel werden erneuert …"))

    def _taken(self, changes: Changes) -> None:
        self.set_busy(busy=False)
        self.forget()
        self._context.bus.publish(changes)
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.set_busy(busy=False)
        self._context.errors.report(error)


class ResetPage(Wizard):
    """A new password after the old one was forgotten; ``done`` comes when it holds."""

    done = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build the one step; :meth:`begin` starts it."""
        self._context = context
        self._secret = Secret.recovery("")
        self.password = PasswordStep(renewed=True)
        super().__init__("reset", (self.password,), "")
        self._last = self.tr("Neues Passwort setzen")
        self.back.setText(self.tr("Später"))

    def begin(self, secret: Secret) -> None:
        """Start for the open file, which the code in ``secret`` opened."""
        self.forget()
        self._secret = secret
        self.start()

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self._secret = Secret.recovery("")
        self.password.clear()

    def complete(self) -> None:
        """Set the password, beside the window's own work."""
        access, code, password = self._context.office.access, self._secret, self.password.password
        job = self._context.jobs.start(
            lambda _progress: access.change_password(code, password), self._changed, self._failed
        )
        self.progress.follow(job, self.tr("Das Passwort wird gesetzt …"))

    def _changed(self, _nothing: None) -> None:
        self.set_busy(busy=False)
        self.forget()
        self._context.bus.announce(self.tr("Das neue Passwort gilt ab jetzt."))
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.set_busy(busy=False)
        self._context.errors.report(error)
