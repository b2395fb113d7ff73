"""Backups without being asked: after opening and each day beside the work, and at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import CancelledError, IntDeskError
from ui.context import AppContext
from ui.kit.dialogs import Choice, Notice

if TYPE_CHECKING:
    from intdesk.domain.backups import StoredBackup

QUIT = "quit"
_AFTER_OPENING_MS = 3_000
_EACH_MS = 60 * 60 * 1000


class BackupKeeper(QObject):
    """Looks after the backups of the open file; ``done`` comes when the window may close."""

    done = Signal()

    def __init__(self, context: AppContext, window: QMainWindow) -> None:
        """Work for a window."""
        super().__init__(window)
        self._context = context
        self._window = window
        self.may_go = False
        """Whether nothing stands against closing any more."""
        self._busy = False
        self._in_close = False
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_AFTER_OPENING_MS)
        self._first.timeout.connect(self.tend)
        self._each = QTimer(self)
        self._each.setInterval(_EACH_MS)
        self._each.timeout.connect(self.tend)
        context.file.opened.connect(self._begin)
        context.file.closed.connect(self._rest)

    def tend(self) -> None:
        """Do what is due, beside the window's own work."""
        if self._writable():
            backups = self._context.office.backups
            self._context.jobs.start(backups.tend, self._tended, rendering=True)

    @property
    def busy(self) -> bool:
        """Tell whether the last backup is being made."""
        return self._busy

    def keeps_open(self) -> bool:
        """Tell whether the window must stay because a last backup is being made.

        If so, ``done`` comes once the window may close; the user may also decide to stay.
        """
        if self.may_go or not self._wanted():
            return False
        from ui.progress_window import follow_in_window  # no dialog before the first paint

        self._context.jobs.cancel_looks()  # no question shall come of them while the window closes
        self._busy = self._in_close = True
        backups = self._context.office.backups
        self._lock(locked=True)
        job = self._context.jobs.start(
            lambda progress: backups.run(progress=progress), self._made, self._failed,
            rendering=True,
        )  # fmt: skip
        self._in_close = False
        follow_in_window(job, self.tr("Sicherung wird erstellt …"), self._window)
        return not self.may_go

    def stay(self) -> None:
        """Let the user work on: the window does not close after all."""
        self.may_go = False
        self._lock(locked=False)

    def _begin(self) -> None:
        self.may_go = False
        self._first.start()
        self._each.start()

    def _rest(self) -> None:
        self._first.stop()
        self._each.stop()

    def _writable(self) -> bool:
        file = self._context.file
        return file.is_open and not file.office.read_only

    def _wanted(self) -> bool:
        try:
            return self._writable() and self._context.office.backups.changed()
        except IntDeskError:
            return True  # the attempt will fail, too, and is asked about

    def _tended(self, anything: bool) -> None:  # noqa: FBT001 - the result of a job
        if anything:
            self._context.bus.publish(Changes.of(Kind.BACKUP))

    def _made(self, _backup: StoredBackup) -> None:
        self._busy = False
        self._leave()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._lock(locked=False)
        if not isinstance(error, IntDeskError):
            self._context.errors.report(error)
        if self._context.dialogs.ask(self._window, self._question(error), self._choices()) == QUIT:
            self._leave()

    def _leave(self) -> None:
        self.may_go = True
        if not self._in_close:
            self.done.emit()

    def _question(self, error: Exception) -> Notice:
        from ui.sentences import message_for  # no start needs it

        if isinstance(error, CancelledError) or not isinstance(error, IntDeskError):
            reason, advice = self.tr("Die Sicherung ist nicht fertig geworden."), ""
        else:
            message = message_for(error)
            reason, advice = message.what, message.advice
        kept = self.tr("Ihre Daten sind gespeichert, nur die letzte Sicherung fehlt.")
        return Notice(self.tr("Trotzdem beenden?"), reason, kept, advice)

    def _choices(self) -> tuple[Choice, Choice]:
        return (
            Choice(QUIT, self.tr("Ohne Sicherung beenden")),
            Choice("stay", self.tr("Weiterarbeiten"), main=True),
        )

    def _lock(self, *, locked: bool) -> None:
        """Let nobody type what the last backup would not hold."""
        self._window.centralWidget().setEnabled(not locked)
        self._window.menuBar().setEnabled(not locked)
