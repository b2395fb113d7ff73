"""The part of the settings that shows, makes and puts back backups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.access import Secret
from intdesk.domain.backups import BackupReason, BackupState, BackupStatus, StoredBackup
from intdesk.domain.changes import Changes, Kind
from intdesk.errors import DataFileError
from ui.backup_words import exactly, last_words, only_here_words, second_words
from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.open_file import Entry
from ui.opening import open_path
from ui.progress_line import ProgressLine
from ui.progress_window import follow_in_window
from ui.putting_back import Wanted, put_back
from ui.screens.settings.backup_list import BackupTable
from ui.screens.settings.old_secret import OldSecretDialog
from ui.second_place import choose_second_place
from ui.secret_problems import is_about_secret

Found = tuple[BackupStatus, Sequence[StoredBackup]]


class BackupPart(QWidget):
    """How it stands with the backups, what can be done now, and all that exist."""

    def __init__(self, context: AppContext) -> None:
        """Show the state of the open file's backups."""
        super().__init__()
        self.setObjectName("settings_backups")
        self._context = context
        self._progress = ProgressLine("backup_progress")
        self._banner = Banner()
        self._banner.setObjectName("backup_only_here")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._banner)
        column.addWidget(self._state_card())
        column.addWidget(self._list_card())
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew how it stands, beside the window's own work."""
        backups = self._context.office.backups

        def look(_progress: JobProgress) -> Found:
            return backups.status(), backups.listed()

        self._context.jobs.start(look, self._show, rendering=True)

    def back_up(self) -> None:
        """Make a backup now."""
        if self._progress.busy:
            return
        backups = self._context.office.backups
        job = self._context.jobs.start(
            lambda progress: backups.run(BackupReason.BY_HAND, progress),
            self._made,
            rendering=True,
        )
        self._progress.follow(job, self.tr("Sicherung wird erstellt …"))

    def prove(self) -> None:
        """Check the chosen backup thoroughly."""
        chosen = self._table.chosen
        if chosen is None or self._progress.busy:
            return
        backups = self._context.office.backups
        job = self._context.jobs.start(
            lambda progress: backups.prove(chosen, progress), self._proven, rendering=True
        )
        self._progress.follow(job, self.tr("Sicherung wird geprüft …"))

    def restore(self) -> None:
        """Put the chosen backup in the place of the data file, after a plain question."""
        chosen = self._table.chosen
        if chosen is None or self._progress.busy:
            return
        self._put_back(chosen)

    def _put_back(self, chosen: StoredBackup, secret: Secret | None = None) -> None:
        """Restore a backup; one with an older key needs a password or code of its time."""
        context, window = self._context, self.window()

        def failed(error: Exception) -> None:
            asks = isinstance(error, DataFileError) and error.code == "wrong_key"
            if not (asks or (secret is not None and is_about_secret(error))):
                context.errors.report(error)
            elif isValid(self):
                self._ask_secret(chosen, error if secret else None)

        def follow(job: Job) -> None:
            follow_in_window(job, self.tr("Sicherung wird zurückgespielt …"), window)

        wanted = Wanted(chosen.path, context.office.path, Entry(secret))
        put_back(context, window, wanted, follow, failed)

    def _ask_secret(self, chosen: StoredBackup, problem: Exception | None) -> None:
        dialog = OldSecretDialog(chosen.manifest.moment, problem, self)
        if self._context.dialogs.run(dialog):
            self._put_back(chosen, dialog.secret)

    def _made(self, made: StoredBackup) -> None:
        self._context.bus.announce(self.tr("Gesichert und geprüft: {n}").format(n=made.path.name))
        self._context.bus.publish(Changes.of(Kind.BACKUP))

    def _proven(self, backup: StoredBackup) -> None:
        if not isValid(self):
            return
        self._table.replace(backup)
        good = backup.state is BackupState.GOOD
        moment = exactly(backup.manifest.moment)
        fine = self.tr("Die Sicherung vom {moment} ist in Ordnung.")
        bad = self.tr("Die Sicherung vom {moment} ist nicht zu gebrauchen. Nehmen Sie eine andere.")
        self._verdict.say(
            (fine if good else bad).format(moment=moment), Tone.OK if good else Tone.DANGER
        )
        self._choose()

    def _show(self, found: Found) -> None:
        if not isValid(self):  # the page went meanwhile
            return
        status, backups = found
        now = self._context.clock.now()
        self._last.setText(last_words(status, now))
        self._second.setText(second_words(status.second, now))
        if status.only_here:
            self._banner.say(only_here_words(), Tone.DANGER)
        else:
            self._banner.hide()
        self._table.show_backups(backups)
        self._table.setVisible(bool(backups))
        self._none.setVisible(not backups)
        self._choose()

    def _choose(self) -> None:
        chosen = self._table.chosen
        self._verify.setEnabled(chosen is not None)
        usable = chosen is not None and chosen.state is BackupState.GOOD
        self._restore.setEnabled(usable and not self._context.office.read_only)

    def _state_card(self) -> Card:
        card = Card(self.tr("Stand"), name="backup_state")
        self._last = label("", name="backup_last", wrap=True)
        self._second = label("", name="backup_second", wrap=True)
        now = primary("backup_now", self.tr("Jetzt sichern"), "save")
        now.clicked.connect(self.back_up)
        place = secondary("backup_place", self.tr("Zweiten Ort wählen …"), "external-link")
        place.clicked.connect(lambda: choose_second_place(self._context, self))
        for button in (now, place):
            button.setEnabled(not self._context.office.read_only)
        folder = secondary("backup_folder", self.tr("Ordner zeigen"), "folder-open")
        folder.clicked.connect(self._show_folder)
        card.body.addWidget(self._last)
        card.body.addWidget(self._second)
        card.body.addWidget(FlowRow(now, place, folder))
        card.body.addWidget(self._progress)
        words = self.tr(
            "Gesichert wird jeden Tag und beim Beenden, wenn sich etwas geändert hat, und vor "
            "jedem Import. Aufgehoben werden 7 Tage, 5 Wochen und 12 Monate."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        return card

    def _list_card(self) -> Card:
        card = Card(self.tr("Vorhandene Sicherungen"), name="backup_list")
        self._none = label(self.tr("Es gibt noch keine."), TextStyle.MUTED, name="backup_none")
        self._table = BackupTable()
        self._table.itemSelectionChanged.connect(self._choose)
        self._verdict = Banner()
        self._verdict.setObjectName("backup_verdict")
        self._restore = secondary("backup_restore", self.tr("Zurückspielen …"), "rotate-ccw")
        self._restore.clicked.connect(self.restore)
        self._verify = secondary("backup_verify", self.tr("Prüfen"), "circle-check")
        self._verify.clicked.connect(self.prove)
        card.body.addWidget(self._none)
        card.body.addWidget(self._table)
        card.body.addWidget(self._verdict)
        card.body.addWidget(FlowRow(self._restore, self._verify))
        return card

    def _show_folder(self) -> None:
        folder = self._context.office.backups.folder
        open_path(folder if folder.is_dir() else folder.parent)
