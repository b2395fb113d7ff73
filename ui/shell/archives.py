"""The open archive from the window: everything out after a question, and into a new file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.dialogs import Choice, Notice

if TYPE_CHECKING:
    from intdesk.services.archive.export import Exported
    from intdesk.services.archive.loading import ArchiveFacts

WRITE = "write"
ENDING = ".zip"


class ArchiveCommands(QObject):
    """Asks, writes, looks into archives."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask by dialogs that stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def export(self) -> None:
        """Write the archive of the open file to a place that is asked for."""
        from ui.output_place import output_folder, remember_folder, with_ending
        from ui.progress_window import follow_in_window

        service = self._context.office.archive_export
        if not self._agreed(service.missing()):
            return
        name = f"{self._context.office.path.stem}-Archiv-{self._context.clock.today()}{ENDING}"
        chosen = self._context.dialogs.save_file(
            self._parent, self.tr("Archiv speichern"), self._patterns(),
            output_folder(self._context) / name,
        )  # fmt: skip
        path = with_ending(self._context, self._parent, chosen, (ENDING,)) if chosen else None
        if path is None:
            return
        remember_folder(self._context, path)

        def write(progress: JobProgress) -> Exported:
            return service.zip(path, overwrite=True, progress=progress)

        job = self._context.jobs.start(write, lambda made: self._tell(path, made))
        follow_in_window(job, self.tr("Das Archiv wird geschrieben …"), self._parent)

    def choose(self) -> Path | None:
        """Ask for an archive."""
        title = self.tr("Archiv wählen")
        return self._context.dialogs.open_file(self._parent, title, self._patterns())

    def look(
        self, path: Path, done: Callable[[Path], None], failed: Callable[[Exception], None]
    ) -> Job:
        """Read through an archive; ``done`` gets its path if it is whole."""

        def look(progress: JobProgress) -> ArchiveFacts:
            from intdesk.services.archive.loading import look_into

            return look_into(path, progress)

        return self._context.jobs.start(look, lambda _facts: done(path), failed, rendering=True)

    def _agreed(self, remarks: tuple[str, ...]) -> bool:
        notice = Notice(
            self.tr("Alles unverschlüsselt exportieren?"),
            self.tr(
                "Das Archiv enthält alle Einträge, Auswahllisten und Anlagen dieser Datei, auch "
                "Notizen und was im Papierkorb liegt, als CSV und Excel. Es ist nicht "
                "verschlüsselt: Wer es hat, kann alles darin lesen."
            ),
            " ".join(remarks),
            self.tr(
                "Speichern Sie es nur an einem geschützten Ort und löschen Sie es, wenn Sie es "
                "nicht mehr brauchen. Zum Sichern sind die Sicherungen da."
            ),
        )
        choices = (
            Choice("keep", self.tr("Abbrechen"), main=True),
            Choice(WRITE, self.tr("Exportieren …")),
        )
        return self._context.dialogs.ask(self._parent, notice, choices) == WRITE

    def _tell(self, path: Path, made: Exported) -> None:
        words = self.tr("Archiv gespeichert: {name} (nicht verschlüsselt)")
        self._context.bus.announce(words.format(name=path.name))
        notice = Notice(
            self.tr("Das Archiv ist gespeichert"),
            self.tr("Es liegt hier: {path}").format(path=path),
            " ".join(made.left_out),
            self.tr("Darin erklärt LIESMICH.txt, was wo steht. Es ist nicht verschlüsselt."),
        )
        self._context.dialogs.tell(self._parent, notice)

    def _patterns(self) -> str:
        return self.tr("Archive") + f" (*{ENDING})"
