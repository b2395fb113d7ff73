"""Notices that nobody is at the desk: no key, no click for a while, or the machine slept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from intdesk.clock import Clock
from ui.kit.called_by_qt import called_by_qt

TICK_SECONDS = 10
SLEPT_AFTER = timedelta(seconds=90)
"""A tick that comes so late means that the machine slept meanwhile."""

_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseMove,
}


class IdleWatch(QObject):
    """``left`` comes once nobody has been there for the wanted minutes, or after sleep.

    ``minutes`` is asked at each tick.
    """

    left = Signal()

    def __init__(self, clock: Clock, minutes: Callable[[], int], parent: QObject) -> None:
        """Begin to watch the application."""
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._seen = self._ticked = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_SECONDS * 1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        """Look at what the system sends to a window; every event of every widget would be felt."""
        if window is not None:
            window.installEventFilter(self)

    @called_by_qt
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note every key and movement of the user."""
        if event.type() in _SIGNS:
            self.note()
        return False

    def note(self) -> None:
        """Somebody is there."""
        self._seen = self._clock.now()

    def tick(self) -> None:
        """Compare the clock with the last tick and the last sign of life."""
        now, before = self._clock.now(), self._ticked
        self._ticked = now
        slept = now - before > SLEPT_AFTER
        self._seen = min(self._seen, now)  # a clock set back must not keep the window open
        if slept or now - self._seen >= timedelta(minutes=self._minutes()):
            self._seen = now
            self.left.emit()
