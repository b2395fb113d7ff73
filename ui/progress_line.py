"""A line that shows how far a job is and lets the user stop it."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from ui.jobs import Job
from ui.kit.buttons import Button, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import GAP, hline

SHOWN_AFTER_MS = 400


class _Parts(NamedTuple):
    words: QLabel
    bar: QProgressBar
    stop: Button


class ProgressLine(QWidget):
    """Appears when a job takes longer than a moment, and goes with it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a hidden line with an object name; the first job fills it."""
        super().__init__(parent)
        self.setObjectName(name)
        self._job: Job | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Tell whether a job is under way."""
        return self._job is not None

    def follow(self, job: Job, text: str) -> None:
        """Show the progress of a job under a text; one that is done already shows nothing."""
        if job.done:
            return
        self._job = job
        words, bar, stop = self._parts
        words.setText(text)
        bar.setAccessibleName(text)
        bar.setRange(0, 0)
        stop.setEnabled(True)
        job.progressed.connect(self._step)
        job.finished.connect(self._end)
        self._delay.start()

    @cached_property
    def _parts(self) -> _Parts:
        name = self.objectName()
        words = label("", TextStyle.MUTED, name=f"{name}_text")
        bar = QProgressBar()
        bar.setObjectName(f"{name}_bar")
        bar.setTextVisible(False)
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stop = secondary(f"{name}_stop", self.tr("Abbrechen"))
        stop.clicked.connect(self._cancel)
        self.setLayout(hline(words, bar, stop, spacing=GAP))
        return _Parts(words, bar, stop)

    def _step(self, done: int, total: int) -> None:
        self._parts.bar.setRange(0, total)
        self._parts.bar.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self._parts.stop.setEnabled(False)
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._delay.stop()
        self.hide()
