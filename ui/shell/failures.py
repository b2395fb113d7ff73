"""How the window tells about errors, and the ways on that it offers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from intdesk.errors import DataFileError, IntDeskError
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.dialogs import Choice, Notice
from ui.open_file import FILE_SUFFIX

if TYPE_CHECKING:
    from intdesk.texts.messages import Message

SHOW, QUIT = "show", "quit"
RETRY, COPY, CLOSE = "retry", "copy", "close"

_COPY_HELPS = {
    "disk_error", "damaged", "no_space", "read_only", "place_read_only", "lock_lost",
    "file_replaced",
}  # fmt: skip


class FailureDialogs(QObject):
    """Shows messages of known errors, and the way on after an unexpected one.

    ``told`` comes after each message: what holds for the file may have changed with it.
    """

    told = Signal()

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Take over what the error reporter shows; dialogs stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._asking = ""
        context.errors.show_message = self.show_message
        context.errors.show_crash = self.show_crash
        context.file.alarmed.connect(self.look_again)

    def show_message(self, message: Message) -> None:
        """Say what happened, what was kept, what to do; offer what helps the open file."""
        notice = Notice(
            self.tr("Das hat nicht geklappt"), message.what, message.kept, message.advice
        )
        choices = self._choices(message.error)
        if not choices:
            self._context.dialogs.warn(self._parent, notice)
        elif self._asking != message.what:  # each list that fails to refresh would say it again
            self._asking = message.what
            try:
                answer = self._context.dialogs.ask(self._parent, notice, choices)
            finally:
                self._asking = ""
            self._act(answer)
        self.told.emit()

    def retry(self) -> None:
        """Look whether the open file can be saved again, and say so."""
        self._recheck(self._tell_sound)

    def look_again(self) -> None:
        """Look at the open file after the computer woke up; only trouble is told."""
        if self._context.file.is_open:
            self._recheck(self.told.emit)

    def show_crash(self, report: Path | None) -> None:
        """Say that the program made a mistake; go on, end, or show the report."""
        where = self.tr("Ein Bericht ohne Ihre Daten liegt hier: {path}").format(path=report)
        notice = Notice(
            self.tr("Im Programm ist ein Fehler aufgetreten"),
            self.tr("Der letzte Schritt wurde nicht ausgeführt."),
            self.tr("Gespeichertes ist nicht verloren."),
            self.tr("Sie können weiterarbeiten oder IntDesk beenden und neu starten."),
            where if report is not None else "",
            serious=True,
        )
        choices = [
            Choice(QUIT, self.tr("Beenden")),
            Choice("go_on", self.tr("Weiterarbeiten"), main=True),
        ]
        if report is not None:
            choices.insert(0, Choice(SHOW, self.tr("Bericht zeigen")))
        answer = self._context.dialogs.ask(self._parent, notice, choices)
        if answer == SHOW and report is not None:
            from ui.opening import open_path  # no start needs it

            open_path(report)
        elif answer == QUIT:
            QApplication.exit(1)

    def _choices(self, error: IntDeskError | None) -> list[Choice]:
        """Return what can be done about an error of the open file, nothing for others."""
        if not (self._context.file.is_open and isinstance(error, DataFileError)):
            return []
        office = self._context.office
        stopped = office.trouble == error.code
        ours = error.values.get("path") in {str(office.path), str(office.path.parent)}
        choices = []
        if error.code in _COPY_HELPS and (stopped or ours):
            choices.append(Choice(COPY, self.tr("Kopie sichern …")))
        if stopped:
            choices.append(Choice(RETRY, self.tr("Noch einmal versuchen"), main=True))
        if choices:
            choices.insert(0, Choice(CLOSE, self.tr("Schließen"), main=not stopped))
        return choices

    def _act(self, answer: str) -> None:
        if answer == RETRY:
            self.retry()
        elif answer == COPY:
            self._save_copy()

    def _recheck(self, succeeded: Callable[[], None]) -> None:
        office = self._context.office

        def look(progress: JobProgress) -> None:
            progress.check_cancelled()
            office.recheck()

        self._context.jobs.start(look, lambda _: succeeded(), self._context.errors.report)

    def _tell_sound(self) -> None:
        notice = Notice(
            self.tr("Die Datei ist wieder erreichbar"),
            self.tr("IntDesk hat die Datei geprüft, sie ist in Ordnung."),
            self.tr("Ihre Eingaben stehen noch im Formular."),
            self.tr("Bitte speichern Sie sie jetzt."),
        )
        self._context.dialogs.tell(self._parent, notice)
        self.told.emit()

    def _save_copy(self) -> None:
        from ui.output_place import output_folder, remember_folder  # no start needs it

        context = self._context
        office = context.office
        patterns = self.tr("IntDesk-Dateien") + f" (*{FILE_SUFFIX})"
        name = self.tr("{name}-Kopie").format(name=office.path.stem) + FILE_SUFFIX
        target = context.dialogs.save_file(
            self._parent, self.tr("Kopie sichern"), patterns, output_folder(context) / name
        )
        if target is None:
            return
        remember_folder(context, target)

        def copy(progress: JobProgress) -> bool:
            from intdesk.services.rescue import save_copy

            progress.check_cancelled()
            return save_copy(office, target)

        def copied(whole: bool) -> None:  # noqa: FBT001 - what the job gives back
            self._tell_copied(target, whole=whole)

        context.jobs.start(copy, copied, context.errors.report)

    def _tell_copied(self, target: Path, *, whole: bool) -> None:
        kept = (
            self.tr("Sie enthält alles, was gespeichert war.")
            if whole
            else self.tr("Die Datei ließ sich nicht ganz lesen; die Kopie ist wie sie beschädigt.")
        )
        notice = Notice(
            self.tr("Kopie gesichert"),
            self.tr("Die Kopie liegt hier: {path}").format(path=target),
            kept,
            self.tr("Was noch nicht gespeichert ist, steht weiter im Formular."),
        )
        self._context.dialogs.tell(self._parent, notice)
