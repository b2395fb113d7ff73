"""The one question that forms ask before unsaved entries are left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.kit.dialogs import Choice, Dialogs, Notice

STAY, DISCARD, SAVE = "stay", "discard", "save"


def may_leave_unsaved(
    dialogs: Dialogs,
    parent: QWidget,
    notice: Notice,
    save: Callable[[], bool],
    discard: Callable[[], None],
) -> bool:
    """Ask, then save or discard as chosen; tells whether the form may be left."""
    choices = (
        Choice(STAY, _text("Weiter bearbeiten")),
        Choice(DISCARD, _text("Verwerfen")),
        Choice(SAVE, _text("Speichern"), main=True),
    )
    answer = dialogs.ask(parent, notice, choices)
    if answer == SAVE:
        return save()
    if answer == DISCARD:
        discard()
    return answer == DISCARD


def _text(german: str) -> str:
    return QCoreApplication.translate("unsaved", german)
