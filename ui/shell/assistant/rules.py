"""How the answers of the assistant are judged in the real program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intdesk.errors import IntDeskError
from ui.new_password import judge_password
from ui.shell.assistant.page import Rules
from ui.shell.files import FileCommands
from ui.shell.places import judge_folder


def rules_of(files: FileCommands) -> Rules:
    """Return the rules; ``files`` knows the folder in which files are offered."""
    return Rules(files.proposal, judge_folder, judge_password, judge_second_place)


def judge_second_place(folder: Path, data_folder: Path) -> str:
    """Return what speaks against a folder for the second backup, empty if nothing does."""
    from intdesk.output import check_target
    from intdesk.texts.messages import message_for

    if folder.resolve() == data_folder.resolve():
        return _text("Dort liegt schon die Datei selbst. Bitte wählen Sie einen anderen Ordner.")
    try:
        check_target(folder / "Sicherung.intdesk", overwrite=True)
    except IntDeskError as error:
        return str(message_for(error))
    return ""


def _text(german: str) -> str:
    return QCoreApplication.translate("assistant_rules", german)
