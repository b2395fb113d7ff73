"""What the window says about the place of a data file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from intdesk.domain.place import PlaceKind
from ui import settings
from ui.context import AppContext
from ui.kit.dialogs import Notice

if TYPE_CHECKING:
    from intdesk.services.places import PlaceReport


class PlaceAdvice(QObject):
    """Warns of network drives and sticks, once when a file is opened there."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Warn by dialogs that stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def knows(self, path: Path) -> None:
        """Note that the user was told about the place of a file."""
        self._context.settings.set(settings.PLACE_TOLD, path)

    def after_opening(self, path: Path, report: PlaceReport) -> None:
        """Tell what is to be minded where the open file lies; for each file only once."""
        told = self._context.settings.get(settings.PLACE_TOLD)
        if not report.risky or told == path:
            return
        self.knows(path)
        notice = Notice(
            self.tr("Bitte beachten Sie den Ort der Datei"),
            _risk(path.parent, report),
            self.tr("IntDesk speichert auch dort jeden Schritt ganz oder gar nicht."),
            _better(),
        )
        self._context.dialogs.tell(self._parent, notice)


def judge_folder(folder: Path) -> tuple[str, bool]:
    """Return what is to be said of a folder for a data file, and whether it may lie there."""
    from intdesk.services.places import look_at

    report = look_at(folder / "neu")
    if report.place.kind is PlaceKind.CLOUD:
        text = _text(
            "Dieser Ordner wird von {provider} mit anderen Rechnern abgeglichen. Die Datei könnte "
            "dabei unbrauchbar werden, und vertrauliche Daten lägen bei einem Anbieter. Bitte "
            "wählen Sie einen anderen Ordner."
        )
        return text.format(provider=report.place.provider), False
    if report.place.kind is PlaceKind.FLEETING:
        text = _text(
            "Windows verwirft diesen Ordner, wenn Sie sich abmelden. Bitte wählen Sie einen, der "
            "erhalten bleibt, etwa auf dem Laufwerk Ihrer Verwaltung."
        )
        return text, False
    if report.place.kind is PlaceKind.PROGRAM:
        text = _text(
            "Dieser Ordner gehört zum Programm und wird bei jedem Update ersetzt. Bitte wählen Sie "
            "einen anderen."
        )
        return text, False
    if report.almost_full:
        text = _text("Auf diesem Datenträger ist zu wenig Platz. Bitte wählen Sie einen anderen.")
        return text, False
    if report.risky:
        return f"{_risk(folder, report)} {_better()}", True
    return "", True


def _risk(folder: Path, report: PlaceReport) -> str:
    if report.place.kind is PlaceKind.REMOVABLE:
        text = _text(
            "„{folder}“ liegt auf einem Stick oder einer Wechselplatte. Wird sie während der "
            "Arbeit abgezogen, kann IntDesk nicht speichern, und Sticks gehen leicht verloren."
        )
    else:
        text = _text(
            "„{folder}“ liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann IntDesk "
            "nicht speichern, bis sie wieder da ist."
        )
    return text.format(folder=folder)


def _better() -> str:
    return _text("Besser liegt die Datei auf diesem Rechner und eine Sicherung am anderen Ort.")


def _text(german: str) -> str:
    return QCoreApplication.translate("places", german)
