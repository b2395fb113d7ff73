"""Shows how far a long task is, and lets the user stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.kit.buttons import secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label

DELAY_MS = 400
WIDTH = 400


class ProgressDialog(QDialog):
    """Appears only if the task takes longer than ``DELAY_MS``; ``cancelled`` comes once.

    Closing it means to stop; the task itself ends it with :meth:`finish`.
    """

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin to wait; ``title`` says what is being done."""
        super().__init__(parent)
        self.setObjectName("progress_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(WIDTH)
        self._asked_to_stop = False
        self._done = False
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(12)
        box.addWidget(label(title, TextStyle.HEADING, wrap=True))
        self.bar = QProgressBar()
        self.bar.setObjectName("progress_bar")
        self.bar.setAccessibleName(title)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        box.addWidget(self.bar)
        self.state = label(self.tr("Bitte warten …"), TextStyle.MUTED, name="progress_state")
        box.addWidget(self.state)
        self.button = secondary("progress_cancel", self.tr("Abbrechen"))
        self.button.clicked.connect(self.stop)
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        self.row.addWidget(self.button)
        box.addLayout(self.row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.open)
        self._timer.start(DELAY_MS)

    def step(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` pieces are done; without a total the bar only moves."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        if total > 0 and not self._asked_to_stop:
            percent = round(100 * done / total)
            self.state.setText(self.tr("{percent} % erledigt").format(percent=percent))

    def finish(self) -> None:
        """Close for good: the task is over."""
        self._done = True
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def stop(self) -> None:
        """Ask the task to stop; the dialog stays until it has."""
        if self._asked_to_stop or self._done:
            return
        self._asked_to_stop = True
        self.button.setEnabled(False)
        self.state.setText(self.tr("Wird abgebrochen …"))
        self.cancelled.emit()

    @called_by_qt
    def reject(self) -> None:
        """Take Escape for stopping."""
        self.stop()

    @called_by_qt
    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing for Escape."""
        event.ignore()
        self.reject()
