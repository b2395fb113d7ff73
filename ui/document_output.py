"""Writing one PDF, workbook or Word file to a place that is asked for, and opening it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intdesk.domain.attachment import safe_name
from ui.context import AppContext
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending

_PATTERNS = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)", ".docx": "Word (*.docx)"}


class DocumentOutput(QObject):
    """Asks for a place, writes there and opens the file; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(
        self, title: str, name: str, write: Callable[[Path], None], ending: str = ".pdf"
    ) -> None:
        """Let ``write`` make the file at the place that the user chooses, if any."""
        proposal = output_folder(self._context) / f"{safe_name(name)}{ending}"
        chosen = self._context.dialogs.save_file(self._parent, title, _PATTERNS[ending], proposal)
        if chosen is None:
            return
        path = with_ending(self._context, self._parent, chosen, (ending,))
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
