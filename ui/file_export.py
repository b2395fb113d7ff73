"""Writing calendars (.ics) and lists that are no list of records, to a place that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.output_place import may_replace, output_folder, remember_folder
from ui.texts import counted


def _text(german: str) -> str:
    return QCoreApplication.translate("file_export", german)


@dataclass(frozen=True, slots=True)
class FileForm:
    """What is written: the title of the dialog, its patterns, the endings, the final words."""

    title: str
    patterns: str
    endings: tuple[str, ...]
    said: str


def calendar_form() -> FileForm:
    """Return the form of a calendar."""
    return FileForm(
        _text("Kalender exportieren"),
        _text("Kalender (*.ics)"),
        (".ics",),
        _text("{entries} als Kalender gespeichert: {name}"),
    )


def list_form() -> FileForm:
    """Return the form of a list."""
    return FileForm(
        _text("Liste exportieren"),
        "Excel (*.xlsx);;CSV (*.csv)",
        (".xlsx", ".csv"),
        _text("{entries} exportiert: {name}"),
    )


class FileExport(QObject):
    """Asks for a place and writes a file there; ``written`` says what went where."""

    written = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(self, form: FileForm, title: str, write: Callable[[Path], int]) -> None:
        """Let ``write`` make the file at the place that the user chooses, if any."""
        ending = form.endings[0]
        proposal = output_folder(self._context) / f"{title}{ending}"
        dialogs = self._context.dialogs
        chosen = dialogs.save_file(self._parent, form.title, form.patterns, proposal)
        if chosen is None:
            return
        path = chosen if chosen.suffix.lower() in form.endings else chosen.with_suffix(ending)
        if path != chosen and not may_replace(self._context, self._parent, [path]):
            return
        remember_folder(self._context, path)
        done = self._context.jobs.start
        done(lambda _progress: write(path), lambda count: self._tell(form, count, path))

    def _tell(self, form: FileForm, count: int, path: Path) -> None:
        entries = counted(count, self.tr("Eintrag"), self.tr("Einträge"))
        text = form.said.format(entries=entries, name=path.name)
        self._context.bus.announce(text)
        self.written.emit(text, path)
