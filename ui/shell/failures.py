"""How the window tells about errors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.context import AppContext
from ui.kit.dialogs import Choice, Notice
from ui.opening import open_path

if TYPE_CHECKING:
    from intdesk.texts.messages import Message

SHOW, QUIT = "show", "quit"


class FailureDialogs(QObject):
    """Shows messages of known errors, and the way on after an unexpected one."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        """Take over what the error reporter shows; dialogs stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._parent = parent
        context.errors.show_message = self.show_message
        context.errors.show_crash = self.show_crash

    def show_message(self, message: Message) -> None:
        """Say what happened, what was kept, what to do."""
        notice = Notice(
            self.tr("Das hat nicht geklappt"), message.what, message.kept, message.advice
        )
        self._context.dialogs.warn(self._parent, notice)

    def show_crash(self, report: Path | None) -> None:
        """Say that the program made a mistake; go on, end, or show the report."""
        where = self.tr("Ein Bericht ohne Ihre Daten liegt hier: {path}").format(path=report)
        notice = Notice(
            self.tr("Im Programm ist ein Fehler aufgetreten"),
            self.tr("Der letzte Schritt wurde nicht ausgeführt."),
            self.tr("Gespeichertes ist nicht verloren."),
            self.tr("Sie können weiterarbeiten oder IntDesk beenden und neu starten."),
            where if report is not None else "",
            serious=True,
        )
        choices = [
            Choice(QUIT, self.tr("Beenden")),
            Choice("go_on", self.tr("Weiterarbeiten"), main=True),
        ]
        if report is not None:
            choices.insert(0, Choice(SHOW, self.tr("Bericht zeigen")))
        answer = self._context.dialogs.ask(self._parent, notice, choices)
        if answer == SHOW and report is not None:
            open_path(report)
        elif answer == QUIT:
            QApplication.exit(1)
