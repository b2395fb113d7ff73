"""The move assistant: a closed data file goes with all that belongs to it to a better folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.jobs import Job, JobProgress
from ui.kit.dialogs import Notice

if TYPE_CHECKING:
    from intdesk.services.moving import Moved


class MoveAssistant(QObject):
    """Asks for the new folder, moves, tells what became of it."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Ask by dialogs that stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def run(
        self,
        path: Path,
        proposal: Path,
        follow: Callable[[Job], None],
        done: Callable[[Path], None],
    ) -> None:
        """Move a file that is not open; ``done`` gets its new path once it is there."""
        context = self._context
        proposal.mkdir(parents=True, exist_ok=True)
        title = self.tr("Neuen Ordner für „{name}“ wählen").format(name=path.name)
        folder = context.dialogs.folder(self._parent, title, proposal)
        if folder is None:
            return

        def move(progress: JobProgress) -> Moved:
            from intdesk.services.moving import move_office

            return move_office(path, folder, context.clock, progress)

        def moved(result: Moved) -> None:
            self._tell(path, result)
            done(result.path)

        follow(context.jobs.start(move, moved, context.errors.report))

    def _tell(self, old: Path, result: Moved) -> None:
        left = "\n".join(str(path) for path in result.left)
        notice = Notice(
            self.tr("Die Datei ist umgezogen"),
            self.tr("Die Datei liegt jetzt hier: {path}").format(path=result.path),
            self.tr("Schlüsseldatei und Sicherungen sind mitgezogen; alles wurde geprüft."),
            self.tr("Diese Dateien konnten am alten Ort nicht gelöscht werden, bitte löschen Sie "
                    "sie selbst:") if left else
            self.tr("Im Papierkorb oder in alten Ständen von „{folder}“ kann der Abgleichdienst "
                    "noch Kopien haben; bitte löschen Sie sie dort.").format(folder=old.parent),
            left,
        )  # fmt: skip
        self._context.dialogs.tell(self._parent, notice)
