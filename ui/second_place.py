"""Choosing the second place of the backups: asked for on the first page and in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import IntDeskError
from ui.context import AppContext


def _text(german: str) -> str:
    return QCoreApplication.translate("second_place", german)


def choose_second_place(context: AppContext, parent: QWidget) -> None:
    """Let the user choose the folder, then bring it up to date beside the window's own work."""
    backups = context.office.backups
    folder = context.dialogs.folder(
        parent, _text("Zweiten Ort für Sicherungen wählen"), backups.second_place
    )
    if folder is None:
        return
    try:
        backups.choose_second_place(folder)
    except IntDeskError as error:
        context.errors.report(error)
        return
    context.bus.publish(Changes.of(Kind.BACKUP))
    context.jobs.start(
        backups.tend, lambda _: context.bus.publish(Changes.of(Kind.BACKUP)), rendering=True
    )
