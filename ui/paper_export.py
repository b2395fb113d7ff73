"""Writing a paper of data protection to a place that is asked for, and opening it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intdesk.services.privacy_papers import PaperKind
from intdesk.texts.privacy.forms import FormEntries
from ui.context import AppContext
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder, with_ending

PDF, TABLE = (".pdf",), (".xlsx", ".csv")
_PATTERNS = {PDF: "PDF (*.pdf)", TABLE: "Excel (*.xlsx);;CSV (*.csv)"}


class PaperExport(QObject):
    """Asks for a place, writes and opens; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(self, kind: PaperKind, name: str, entries: FormEntries | None = None) -> None:
        """Write a paper as PDF."""
        papers = self._context.office.privacy_papers
        known = entries or FormEntries()
        self.make(name, PDF, lambda path: papers.write(kind, path, known, overwrite=True))

    def make(self, name: str, endings: tuple[str, ...], write: Callable[[Path], object]) -> None:
        """Let ``write`` make a file at the place that the user chooses, if any."""
        chosen = self._context.dialogs.save_file(
            self._parent, self.tr("{name} speichern").format(name=name), _PATTERNS[endings],
            output_folder(self._context) / f"{name}{endings[0]}",
        )  # fmt: skip
        path = with_ending(self._context, self._parent, chosen, endings) if chosen else None
        if path is None:
            return
        remember_folder(self._context, path)
        self._context.jobs.start(lambda _progress: write(path), lambda _done: self._open(path))

    def _open(self, path: Path) -> None:
        opened = self.tr("{name} ist gespeichert und geöffnet.")
        saved = self.tr("{name} ist gespeichert.")
        text = (opened if open_path(path) else saved).format(name=path.name)
        self._context.bus.announce(text)
        self.written.emit(text, path)
