"""How the answers of the assistant are judged in the real program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intdesk.errors import IntDeskError
from ui.new_password import judge_password
from ui.sentences import message_for
from ui.shell.assistant.page import Rules
from ui.shell.files import FileCommands
from ui.shell.places import judge_folder


def rules_of(files: FileCommands) -> Rules:
    """Return the rules; ``files`` knows the folder in which files are offered."""
    return Rules(
        files.proposal, judge_folder, judge_password, judge_second_place, warn_of_second_place
    )


def judge_second_place(folder: Path, data_folder: Path) -> str:
    """Return what speaks against a folder for the second backup, empty if nothing does."""
    from intdesk.output import check_target

    if folder.resolve() == data_folder.resolve():
        return _text("Dort liegt schon die Datei selbst. Bitte wählen Sie einen anderen Ordner.")
    try:
        check_target(folder / "Sicherung.intdesk", overwrite=True)
    except IntDeskError as error:
        return str(message_for(error))
    return ""


def warn_of_second_place(folder: Path, data_folder: Path) -> str:
    """Return why a folder is a poor second place although it can be used, empty if it is good."""
    from intdesk.services.second_place import same_drive

    if not same_drive(folder, data_folder):
        return ""
    return _text(
        "Dieser Ordner liegt auf demselben Laufwerk wie die Datei. Geht der Laptop verloren, "
        "ist auch diese Sicherung weg. Besser ist ein Stick oder ein Laufwerk Ihrer Verwaltung."
    )


def _text(german: str) -> str:
    return QCoreApplication.translate("assistant_rules", german)
