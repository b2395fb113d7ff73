"""What can be done with a file that did not open: read it, take it over, move it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intdesk.errors import DataFileError
from ui.kit.dialogs import Choice, Dialogs, Notice
from ui.sentences import message_for

if TYPE_CHECKING:
    from intdesk.texts.messages import Message


class Way(StrEnum):
    """A way on after a refusal."""

    READ = "read"
    TAKE_OVER = "take_over"
    MOVE = "move"
    CANCEL = "cancel"


_WAYS = {
    "in_use": (Way.CANCEL, Way.READ),
    "in_use_elsewhere": (Way.CANCEL, Way.TAKE_OVER, Way.READ),
    "in_use_unknown": (Way.CANCEL, Way.TAKE_OVER, Way.READ),
    "place_in_cloud": (Way.CANCEL, Way.READ, Way.MOVE),
    "read_only": (Way.CANCEL, Way.READ),
    "place_read_only": (Way.CANCEL, Way.READ),
    "damaged": (Way.READ, Way.CANCEL),
}
"""The answers for each code; the last one is the advised one."""


class Refusals(QObject):
    """Asks for the way on."""

    def __init__(self, dialogs: Dialogs, parent: QWidget) -> None:
        """Ask by dialogs that stand before ``parent``."""
        super().__init__(parent)
        self._dialogs = dialogs
        self._parent = parent

    def knows(self, error: Exception) -> bool:
        """Tell whether there is a way on after an error."""
        return isinstance(error, DataFileError) and error.code in _WAYS

    def ask(self, error: DataFileError) -> Way:
        """Say why the file did not open and return the way that the user chose."""
        message = message_for(error)
        ways = _WAYS[error.code]
        notice = Notice(
            self.tr("Die Datei ist so nicht zu öffnen"), message.what, message.kept, message.advice
        )
        choices = [Choice(way, self._words(way), main=way is ways[-1]) for way in ways]
        answer = self._dialogs.ask(self._parent, notice, choices)
        way = Way(answer) if answer else Way.CANCEL
        if way is Way.TAKE_OVER and not self._is_sure(message):
            return Way.CANCEL
        return way

    def _is_sure(self, message: Message) -> bool:
        notice = Notice(
            self.tr("Datei wirklich übernehmen?"),
            message.what,
            self.tr(
                "Arbeitet dort doch noch jemand, kann dort nichts mehr gespeichert werden: "
                "Eingaben, die dort noch offen sind, gehen verloren."
            ),
            self.tr("Bitte fragen Sie vorher nach. IntDesk prüft die Datei beim Übernehmen."),
        )
        choices = (
            Choice("take_over", self.tr("Übernehmen")),
            Choice("cancel", self.tr("Nicht übernehmen"), main=True),
        )
        return self._dialogs.ask(self._parent, notice, choices) == "take_over"

    def _words(self, way: Way) -> str:
        return {
            Way.READ: self.tr("Nur lesen"),
            Way.TAKE_OVER: self.tr("Trotzdem übernehmen"),
            Way.MOVE: self.tr("Datei verschieben …"),
            Way.CANCEL: self.tr("Abbrechen"),
        }[way]
