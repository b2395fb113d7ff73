"""The end of the window: work that is under way or waits for its turn is done first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from ui.jobs import Jobs

if TYPE_CHECKING:
    from ui.shell.ending_dialog import EndingDialog


class WorkInHand(QObject):
    """Keeps the window open while there is work; ``done`` comes when all of it has ended.

    ``stayed`` comes if the user goes on working instead.
    """

    done = Signal()
    stayed = Signal()

    def __init__(self, jobs: Jobs, window: QMainWindow) -> None:
        """Work for a window."""
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._dialog: EndingDialog | None = None
        jobs.worked_off.connect(self._end)

    def keeps_open(self) -> bool:
        """Tell whether the window must stay for now.

        The user may stop the work instead, or go on working: then the window stays.
        """
        if self._jobs.in_hand and self._dialog is None:
            from ui.shell.ending_dialog import EndingDialog  # no dialog before the first paint

            self._dialog = EndingDialog(self._window)
            self._dialog.cancelled.connect(self._jobs.cancel)
            self._dialog.stayed.connect(self._stay)
        return self._jobs.in_hand

    def _stay(self) -> None:
        self._dialog = None
        self.stayed.emit()

    def _end(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.finish()
            self.done.emit()
