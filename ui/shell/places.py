"""What the window says about the place of a data file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intdesk.domain.place import PlaceKind
from ui import settings
from ui.context import AppContext
from ui.kit.dialogs import Choice, Notice

if TYPE_CHECKING:
    from intdesk.services.places import PlaceReport

CANCEL, ELSEWHERE, HERE = "cancel", "elsewhere", "here"


class PlaceAdvice(QObject):
    """Warns of network drives and sticks: before a file is made there, once when it is opened."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Warn by dialogs that stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent

    def before_creating(self, path: Path) -> str:
        """Ask whether a file shall be made at a risky place; returns one of the three answers."""
        from intdesk.services.places import look_at

        report = look_at(path)
        if not report.risky:
            return HERE
        notice = Notice(
            self.tr("Die Datei hier anlegen?"),
            self._what(path, report),
            "",
            self.tr("Besser liegt die Datei auf diesem Rechner und eine Sicherung am anderen Ort."),
        )
        choices = (
            Choice(CANCEL, self.tr("Abbrechen")),
            Choice(HERE, self.tr("Trotzdem anlegen")),
            Choice(ELSEWHERE, self.tr("Anderer Ort …"), main=True),
        )
        answer = self._context.dialogs.ask(self._parent, notice, choices)
        if answer == HERE:
            self._context.settings.set(settings.PLACE_TOLD, path)
        return answer or CANCEL

    def after_opening(self, path: Path, report: PlaceReport) -> None:
        """Tell what is to be minded where the open file lies; for each file only once."""
        told = self._context.settings.get(settings.PLACE_TOLD)
        if not report.risky or told == path:
            return
        self._context.settings.set(settings.PLACE_TOLD, path)
        notice = Notice(
            self.tr("Bitte beachten Sie den Ort der Datei"),
            self._what(path, report),
            self.tr("IntDesk speichert auch dort jeden Schritt ganz oder gar nicht."),
            self.tr("Besser liegt die Datei auf diesem Rechner und eine Sicherung am anderen Ort."),
        )
        self._context.dialogs.tell(self._parent, notice)

    def _what(self, path: Path, report: PlaceReport) -> str:
        if report.place.kind is PlaceKind.REMOVABLE:
            text = self.tr(
                "„{folder}“ liegt auf einem Stick oder einer Wechselplatte. Wird sie während der "
                "Arbeit abgezogen, kann IntDesk nicht speichern, und Sticks gehen leicht verloren."
            )
        else:
            text = self.tr(
                "„{folder}“ liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann IntDesk "
                "nicht speichern, bis sie wieder da ist."
            )
        return text.format(folder=path.parent)
