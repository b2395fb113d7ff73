"""Writing one PDF to a place that is asked for, and opening it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending


class DocumentOutput(QObject):
    """Asks for a place, writes there and opens the file; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(self, title: str, name: str, write: Callable[[Path], None]) -> None:
        """Let ``write`` make the PDF at the place that the user chooses, if any."""
        proposal = output_folder(self._context) / f"{name}.pdf"
        chosen = self._context.dialogs.save_file(self._parent, title, "PDF (*.pdf)", proposal)
        if chosen is None:
            return
        path = with_ending(self._context, self._parent, chosen, (".pdf",))
        if path is None:
            return
        remember_folder(self._context, path)
        self._context.jobs.start(
            lambda _progress: write(path), lambda _: self._tell(path), rendering=True
        )

    def _tell(self, path: Path) -> None:
        text = self.tr("Gespeichert: {name}").format(name=path.name)
        self._context.bus.announce(text)
        self.written.emit(text, path)
        open_path(path)
