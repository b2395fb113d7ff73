"""Every question that stops the work; the only place that waits in a dialog.

The dialogs themselves are imported when the first one is asked for: no start needs them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget


class Choice(NamedTuple):
    """An answer of a question: ``key`` is what the caller gets, ``text`` a plain verb."""

    key: str
    text: str
    main: bool = False


class Notice(NamedTuple):
    """A message: what happened, what was kept, what to do; ``serious`` ones wear a sign."""

    title: str
    happened: str
    kept: str = ""
    advice: str = ""
    details: str = ""
    serious: bool = False


class Dialogs(QObject):
    """Asks the user; tests hand in a stand-in with the same methods."""

    def __init__(self) -> None:
        """Begin with nothing to ask."""
        super().__init__()
        self._open: list[QDialog] = []
        self._asking = 0

    @property
    def waiting(self) -> bool:
        """Tell whether some code still waits for the end of a dialog."""
        return self._asking > 0

    def close_all(self) -> None:
        """Close every dialog as by Esc, the last one first; the waiting code goes on afterwards."""
        from PySide6.QtWidgets import QApplication, QFileDialog

        while popup := QApplication.activePopupWidget():
            popup.close()
        for dialog in reversed(self._open):
            dialog.reject()
        chooser = QApplication.activeModalWidget()
        if isinstance(chooser, QFileDialog):
            chooser.reject()

    def ask(self, parent: QWidget | None, notice: Notice, choices: Sequence[Choice]) -> str:
        """Ask a question and return the key of the answer, empty if the user closed it."""
        if notice.serious:
            return self._show(notice, choices, "octagon-alert", "danger", parent)
        return self._show(notice, choices, "circle-help", "primary", parent)

    def tell(self, parent: QWidget | None, notice: Notice) -> None:
        """Show what happened; there is nothing to decide."""
        choices = [Choice("close", self.tr("Schließen"), main=True)]
        self._show(notice, choices, "info", "primary", parent)

    def warn(self, parent: QWidget | None, notice: Notice) -> None:
        """Show what went wrong, what was kept and what to do."""
        choices = [Choice("close", self.tr("Schließen"), main=True)]
        self._show(notice, choices, "triangle-alert", "light_amber", parent)

    def open_file(
        self, parent: QWidget | None, title: str, patterns: str, folder: Path | None = None
    ) -> Path | None:
        """Let the user choose an existing file; ``patterns`` as ``Excel (*.xlsx);;CSV (*.csv)``."""
        from PySide6.QtWidgets import QFileDialog

        with self._asks():
            chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), patterns)
        return Path(chosen) if chosen else None

    def save_file(
        self, parent: QWidget | None, title: str, patterns: str, proposal: Path
    ) -> Path | None:
        """Let the user choose where to write; the system asks before replacing a file.

        A name without an ending gets the one of ``proposal``.
        """
        from PySide6.QtWidgets import QFileDialog

        with self._asks():
            chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), patterns)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(proposal.suffix)

    def folder(self, parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
        """Let the user choose a folder."""
        from PySide6.QtWidgets import QFileDialog

        with self._asks():
            chosen = QFileDialog.getExistingDirectory(parent, title, str(start or ""))
        return Path(chosen) if chosen else None

    def ask_name(
        self, parent: QWidget | None, title: str, words: str, proposal: str, longest: int
    ) -> str:
        """Ask for a name and return it, empty if the user closed the dialog."""
        from ui.kit.name_dialog import NameDialog

        dialog = NameDialog(title, words, proposal, longest, parent)
        return dialog.name() if self.run(dialog) else ""

    def run(self, dialog: QDialog) -> bool:
        """Show a dialog of a screen until it closes; tell whether it was accepted."""
        from ui.kit.fit_dialog import fit

        fit(dialog)
        self._open.append(dialog)
        try:
            with self._asks():
                return self.wait(dialog) == dialog.DialogCode.Accepted
        finally:
            self._open.remove(dialog)
            dialog.deleteLater()

    def wait(self, dialog: QDialog) -> int:
        """Wait until a dialog is closed; return its result."""
        return dialog.exec()

    @contextmanager
    def _asks(self) -> Iterator[None]:
        self._asking += 1
        try:
            yield
        finally:
            self._asking -= 1

    def _show(
        self, notice: Notice, choices: Sequence[Choice], icon: str, colour: str,
        parent: QWidget | None,
    ) -> str:  # fmt: skip
        from ui.kit.message_dialog import MessageDialog

        dialog = MessageDialog(notice, choices, icon, colour, parent)
        self.run(dialog)
        return dialog.chosen
