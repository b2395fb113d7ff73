"""What is asked while the window waits for work before it closes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import primary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.progress import ProgressDialog


class EndingDialog(ProgressDialog):
    """Waits, stops the work, or stays: ``stayed`` comes if the window shall not close after all."""

    stayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin to wait for the work."""
        words = QCoreApplication.translate(
            "ending", "Angefangenes wird noch beendet, dann schließt IntDesk …"
        )
        super().__init__(words, parent)
        self.button.setText(self.tr("Abbrechen und schließen"))
        self.stay = primary("ending_stay", self.tr("Weiterarbeiten"))
        self.stay.clicked.connect(self.reject)
        self.row.addWidget(self.stay)
        self.stay.setFocus()

    def stop(self) -> None:
        """Ask the work to stop; then there is no way back."""
        self.stay.setEnabled(False)
        super().stop()

    @called_by_qt
    def reject(self) -> None:
        """Go on working; what was begun goes on, too."""
        if self.stay.isEnabled():
            self.finish()
            self.stayed.emit()
