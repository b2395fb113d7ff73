"""Writing a calendar file (.ics) for Outlook and other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.output_place import may_replace, output_folder, remember_folder
from ui.texts import counted

ENDING = ".ics"


class CalendarFile(QObject):
    """Asks for a place and writes a calendar there; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(self, title: str, write: Callable[[Path], int]) -> None:
        """Let ``write`` make the file at the place that the user chooses, if any."""
        chosen = self._context.dialogs.save_file(
            self._parent,
            self.tr("Kalender exportieren"),
            f"{self.tr('Kalender')} (*{ENDING})",
            output_folder(self._context) / f"{title}{ENDING}",
        )
        if chosen is None:
            return
        path = chosen if chosen.suffix.lower() == ENDING else chosen.with_suffix(ENDING)
        if path != chosen and not may_replace(self._context, self._parent, [path]):
            return
        remember_folder(self._context, path)
        self._context.jobs.start(lambda _progress: write(path), lambda n: self._tell(n, path))

    def _tell(self, count: int, path: Path) -> None:
        entries = counted(count, self.tr("Eintrag"), self.tr("Einträge"))
        text = self.tr("{entries} als Kalender gespeichert: {name}").format(
            entries=entries, name=path.name
        )
        self._context.bus.announce(text)
        self.written.emit(text, path)
