"""Locking the window: drafts are kept, dialogs go, the file is closed, the password asked for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from ui import settings
from ui.context import AppContext
from ui.shell.entrance import Entrance
from ui.shell.frame import PageFrame
from ui.targets import Target

_AGAIN_MS = 50


class _Place(NamedTuple):
    """Where the user was: in which file, on which page."""

    path: Path
    target: Target


class SessionLock(QObject):
    """Locks after idle time, after sleep and on demand; unlocking leads back to the same page.

    Only protected files are locked: others have no password that could be asked for.
    """

    def __init__(self, context: AppContext, frame: PageFrame, entrance: Entrance) -> None:
        """Watch the desk from the first file on; ``frame`` holds the pages with their forms."""
        super().__init__(frame)
        self._context = context
        self._frame = frame
        self._entrance = entrance
        self._place: _Place | None = None
        self._closing = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._attempt)
        context.jobs.settled.connect(self._attempt)
        context.file.opened.connect(self._watch)

    @property
    def possible(self) -> bool:
        """Tell whether there is an open file with a password."""
        return self._context.file.is_open and self._context.office.access.protected

    def lock(self) -> None:
        """Hide everything, close all dialogs, keep all drafts, close the file once no job runs."""
        if not self.possible or self._closing:
            return
        self._closing = True
        self._entrance.cover()
        self._again.start()
        QTimer.singleShot(0, self._attempt)

    def place(self) -> Target | None:
        """Return where the user was when the open file was locked, once."""
        place, self._place = self._place, None
        return place.target if place and place.path == self._context.office.path else None

    def _watch(self) -> None:
        """Begin to notice absence; imported here, for the first paint does without."""
        from ui.shell.idle import IdleWatch

        self._context.file.opened.disconnect(self._watch)
        IdleWatch(self._context.clock, self._minutes, self).left.connect(self.lock)

    def _attempt(self) -> None:
        """Go on with locking if nothing stands against it; else it is tried again soon.

        A file must not go under code that waits for a dialog, nor under a job.
        """
        if not self._closing:
            return
        dialogs = self._context.dialogs
        dialogs.close_all()
        if dialogs.waiting or self._context.jobs.busy:
            return
        self._again.stop()
        self._closing = False
        if self.possible:
            self._finish()
        else:  # the work that was under way has opened another file, or closed this one
            self._entrance.release()

    def _finish(self) -> None:
        path, target = self._context.office.path, self._frame.place()
        self._clear_clipboard()
        if not self._frame.keep_now():
            self._entrance.hold()
            return
        self._place = _Place(path, target) if target else None
        self._frame.clear()
        self._context.file.close()
        self._entrance.unlock(path, self.tr("Gesperrt. Ihre Eingaben bleiben erhalten."))

    @staticmethod
    def _clear_clipboard() -> None:
        """Drop what was copied from the program; what others copied is not ours to delete."""
        from PySide6.QtGui import QClipboard, QGuiApplication

        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    def _minutes(self) -> int:
        return self._context.settings.get(settings.LOCK_MINUTES)
