"""Locking the window: drafts are kept, dialogs go, the file is closed, the password asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from ui import settings
from ui.context import AppContext
from ui.shell.entrance import Entrance
from ui.shell.frame import PageFrame
from ui.shell.idle import IdleWatch
from ui.targets import Target


class SessionLock(QObject):
    """Locks after idle time, after sleep and on demand; unlocking leads back to the same page.

    Only protected files are locked: others have no password that could be asked for.
    """

    def __init__(self, context: AppContext, frame: PageFrame, entrance: Entrance) -> None:
        """Watch the desk; ``frame`` holds the pages with their forms."""
        super().__init__(frame)
        self._context = context
        self._frame = frame
        self._entrance = entrance
        self._place: Target | None = None
        self._waiting = False
        self.idle = IdleWatch(context.clock, self._minutes, self)
        self.idle.left.connect(self.lock)
        context.jobs.settled.connect(self._on_settled)

    @property
    def possible(self) -> bool:
        """Tell whether there is an open file with a password."""
        return self._context.file.is_open and self._context.office.access.protected

    def lock(self) -> None:
        """Keep all drafts, close all dialogs, then close the file as soon as no job runs."""
        if not self.possible or self._waiting:
            return
        self._frame.keep_now()
        self._waiting = True
        self._close_dialogs()
        # The dialogs' own loops must end before the file goes under the code that opened them.
        QTimer.singleShot(0, self._on_settled)

    def place(self) -> Target | None:
        """Return where the user was when the window was locked, once."""
        place, self._place = self._place, None
        return place

    def _close_dialogs(self) -> None:
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()

    def _on_settled(self) -> None:
        if not self._waiting:
            return
        if self._context.jobs.busy or QApplication.activeModalWidget() is not None:
            self._entrance.cover()
            return
        self._waiting = False
        if self._context.file.is_open:
            self._finish()

    def _finish(self) -> None:
        path = self._context.office.path
        self._place = self._frame.place()
        self._frame.clear()
        self._context.file.close()
        QGuiApplication.clipboard().clear()
        self._entrance.unlock(path, self.tr("Gesperrt. Ihre Eingaben sind aufgehoben."))

    def _minutes(self) -> int:
        return self._context.settings.get(settings.LOCK_MINUTES)
