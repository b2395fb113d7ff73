"""The page for administrators as a PDF, from the menu of help."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder


def write_it_sheet(context: AppContext, parent: QWidget) -> None:
    """Ask where the page shall lie, write it and open it."""
    title = QCoreApplication.translate("it_sheet", "Blatt für die IT: PDF speichern")
    proposal = output_folder(context) / "IntDesk-fuer-die-IT.pdf"
    path = context.dialogs.save_file(parent, title, "PDF (*.pdf)", proposal)
    if path is None:
        return
    remember_folder(context, path)
    today = context.clock.today()

    def write(_progress: object) -> Path:
        from intdesk.services.guides import write_guide

        return write_guide("it", path, today)

    def done(written: Path) -> None:
        open_path(written)

    context.jobs.start(write, done, rendering=True)
