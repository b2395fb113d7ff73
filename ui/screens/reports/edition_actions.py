"""What can be done with an edition: each step asks what it needs and runs in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.report_edition import MAX_REASON, Edition, FileFormat
from intdesk.errors import DisclosureError, IntDeskError
from intdesk.texts.report_editions import edition_title, file_stem
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.dialogs import Choice, Notice
from ui.output_place import output_folder, remember_folder
from ui.progress_line import ProgressLine
from ui.screens.reports.sign_dialog import SignDialog
from ui.sentences import message_for

YES, HIDE = "yes", "hide"


class EditionActions(QObject):
    """Carries out steps; ``done`` says what was done, ``written`` where a file is now.

    Before ``done``, ``begun`` names a correction that was begun: it is the next to work on.
    """

    done = Signal(str)
    begun = Signal(int)
    written = Signal(object)
    failed = Signal()

    def __init__(self, context: AppContext, page: QWidget, progress: ProgressLine) -> None:
        """Act for a page, which shows the progress."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._progress = progress

    def fix(self, edition: Edition) -> None:
        """Fix the content for co-signing; a correction that would tell too much is asked about."""
        self._fix(edition, hide=False)

    def _fix(self, edition: Edition, *, hide: bool) -> None:
        editions = self._context.office.editions

        def work(progress: JobProgress) -> Changes:
            return editions.fix(edition.id, progress, hide_small_changes=hide)

        said = self.tr("Der Inhalt steht fest. Vermerken Sie jetzt, wer ihn mitzeichnet.")
        job = self._context.jobs.start(
            work,
            lambda changes: self._finish(changes, said),
            self._report if hide else lambda error: self._on_block(edition, error),
        )
        self._progress.follow(job, self.tr("Der Inhalt wird geprüft und festgehalten …"))

    def _on_block(self, edition: Edition, error: Exception) -> None:
        """Offer to hide what a correction would give away; report all else."""
        hidden = isinstance(error, DisclosureError) and error.code == "correction_blocked"
        if not hidden or not isinstance(error, IntDeskError):
            self._context.errors.report(error)
            self.failed.emit()
            return
        message = message_for(error)
        notice = Notice(
            self.tr("Korrektur würde einzelne Menschen verraten"),
            message.what, message.kept, message.advice,
        )  # fmt: skip
        choices = (
            Choice("later", self.tr("Nicht jetzt"), main=True),
            Choice(HIDE, self.tr("Betroffene Werte verbergen")),
        )
        if self._context.dialogs.ask(self._page, notice, choices) == HIDE:
            self._fix(edition, hide=True)
        else:
            self.failed.emit()

    def sign(self, edition: Edition) -> None:
        """Note who signed."""
        editions = self._context.office.editions
        dialog = SignDialog(
            self._context, lambda s: editions.signature_problems(edition, s), self._page
        )
        if self._context.dialogs.run(dialog):
            said = self.tr("Mitzeichnung vermerkt: {name}").format(name=dialog.signature.name)
            self._run(lambda: editions.sign(edition.id, dialog.signature), said)

    def reopen(self, edition: Edition) -> None:
        """Make it a draft again, after a question if signatures would lapse."""
        if edition.signatures:
            notice = Notice(
                self.tr("Wieder zum Entwurf machen?"),
                self.tr("Die Zahlen sind dann wieder die von heute; die Mitzeichnungen verfallen."),
            )
            if not self._asked(notice, self.tr("Zum Entwurf machen")):
                return
        said = self.tr("Die Ausgabe ist wieder ein Entwurf.")
        self._run(lambda: self._context.office.editions.reopen(edition.id), said)

    def freeze(self, edition: Edition) -> None:
        """Issue it, after a question: this cannot be taken back."""
        notice = Notice(
            self.tr("Ausgabe festschreiben?"),
            self.tr("{name} bekommt ihre Dateien und ändert sich danach nie mehr.").format(
                name=edition_title(edition)
            ),
            "",
            self.tr("Spätere Nachträge kommen in eine Korrektur."),
        )
        if not self._asked(notice, self.tr("Festschreiben")):
            return
        editions = self._context.office.editions

        def work(progress: JobProgress) -> Changes:
            return editions.freeze(edition.id, progress)

        said = self.tr("Festgeschrieben: {name}").format(name=edition_title(edition))
        job = self._context.jobs.start(
            work, lambda changes: self._finish(changes, said), self._report
        )
        self._progress.follow(job, self.tr("Die Dateien entstehen und werden gespeichert …"))

    def correct(self, edition: Edition) -> None:
        """Begin a correction, whose reason is asked for."""
        reason = self._context.dialogs.ask_name(
            self._page,
            self.tr("Korrektur beginnen"),
            self.tr("Warum wird korrigiert? (mindestens 10 Zeichen)"),
            "", MAX_REASON,
        )  # fmt: skip
        if not reason:
            return
        editions = self._context.office.editions
        said = self.tr("Die Korrektur ist begonnen; ihre Zahlen sind die von heute.")

        def begin() -> Changes:
            made, changes = editions.begin(edition.year, edition.kind, edition.audience, reason)
            self.begun.emit(made.id)
            return changes

        self._run(begin, said)

    def discard(self, edition: Edition) -> None:
        """Remove an unfinished edition after a question."""
        notice = Notice(
            self.tr("Entwurf verwerfen?"),
            self.tr("{name} wird entfernt; sie wurde nie ausgegeben.").format(
                name=edition_title(edition)
            ),
            self.tr("Ihre Texte und Zahlen bleiben."),
        )
        if self._asked(notice, self.tr("Verwerfen")):
            said = self.tr("Entwurf verworfen")
            self._run(lambda: self._context.office.editions.discard(edition.id), said)

    def erase(self, edition: Edition) -> None:
        """Remove the files of an issued edition for a reason, after a serious question."""
        reason = self._context.dialogs.ask_name(
            self._page,
            self.tr("Dateien einer Ausgabe entfernen"),
            self.tr("Warum müssen sie weg? (mindestens 10 Zeichen, kommt ins Protokoll)"),
            "", MAX_REASON,
        )  # fmt: skip
        if not reason:
            return
        notice = Notice(
            self.tr("Dateien endgültig entfernen?"),
            self.tr("PDF, Excel und Inhalt gehen verloren: {name}").format(
                name=edition_title(edition)
            ),
            self.tr(
                "Dass sie veröffentlicht war, bleibt vermerkt, damit spätere Ausgaben mit ihr "
                "geprüft werden können."
            ),
            self.tr("Das lässt sich nicht zurücknehmen."),
            serious=True,
        )
        if self._asked(notice, self.tr("Endgültig entfernen")):
            said = self.tr("Dateien entfernt")
            self._run(lambda: self._context.office.editions.erase(edition.id, reason), said)

    def save_file(self, edition: Edition, form: FileFormat) -> None:
        """Ask for a place and write a file there: as issued, or marked as a draft."""
        pattern = "PDF (*.pdf)" if form is FileFormat.PDF else "Excel (*.xlsx)"
        stem = file_stem(edition) if edition.frozen else f"{file_stem(edition)}-Entwurf"
        proposal = output_folder(self._context) / f"{stem}.{form.value}"
        title = self.tr("Ausgabe speichern")
        chosen = self._context.dialogs.save_file(self._page, title, pattern, proposal)
        if chosen is None:
            return
        remember_folder(self._context, chosen)
        self._write(edition, chosen, form)

    def _write(self, edition: Edition, path: Path, form: FileFormat) -> None:
        from intdesk.services.reports import Targets

        targets = Targets(**{form.value: path})
        editions = self._context.office.editions

        def work(progress: JobProgress) -> None:
            editions.export(edition.id, targets, overwrite=True, progress=progress)

        job = self._context.jobs.start(work, lambda _: self.written.emit(path), self._report)
        self._progress.follow(job, self.tr("Die Datei entsteht …"))

    def _asked(self, notice: Notice, yes: str) -> bool:
        choices = (Choice("no", self.tr("Abbrechen"), main=notice.serious),
                   Choice(YES, yes, main=not notice.serious))  # fmt: skip
        return self._context.dialogs.ask(self._page, notice, choices) == YES

    def _run(self, act: Callable[[], Changes], said: str) -> None:
        try:
            changes = act()
        except IntDeskError as error:
            self._report(error)
            return
        self._finish(changes, said)

    def _report(self, error: Exception) -> None:
        self._context.errors.report(error)
        self.failed.emit()

    def _finish(self, changes: Changes, said: str) -> None:
        self._context.bus.publish(changes)
        self.done.emit(said)
