"""Where results are written: the folder that was chosen last, else the user's documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from ui import settings
from ui.context import AppContext
from ui.kit.dialogs import Choice, Notice

REPLACE = "replace"


def _text(german: str) -> str:
    return QCoreApplication.translate("output_place", german)


def output_folder(context: AppContext) -> Path:
    """Return the folder in which a result is offered."""
    chosen = context.settings.get(settings.OUTPUT_FOLDER)
    if chosen is not None and chosen.is_dir():
        return chosen
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place) or Path.home())
    return documents if documents.is_dir() else Path.home()


def remember_folder(context: AppContext, path: Path) -> None:
    """Offer the folder of a chosen path at the next time."""
    context.settings.set(settings.OUTPUT_FOLDER, path.parent)


def may_replace(context: AppContext, parent: QWidget, paths: Sequence[Path]) -> bool:
    """Ask before files are replaced; tells whether the work may go on."""
    taken = [path.name for path in paths if path.exists()]
    if not taken:
        return True
    notice = Notice(
        _text("Vorhandene Dateien ersetzen?"),
        _text("Im gewählten Ordner gibt es schon: {names}.").format(names=", ".join(taken)),
    )
    choices = (Choice("keep", _text("Abbrechen")), Choice(REPLACE, _text("Ersetzen"), main=True))
    return context.dialogs.ask(parent, notice, choices) == REPLACE


def with_ending(
    context: AppContext, parent: QWidget, chosen: Path, endings: Sequence[str]
) -> Path | None:
    """Return a chosen path with one of the endings, the first if it has none of them.

    A path changed that way was never asked about: ``None`` if the user keeps the file there.
    """
    if chosen.suffix.lower() in endings:
        return chosen
    path = chosen.with_suffix(endings[0])
    return path if may_replace(context, parent, [path]) else None
