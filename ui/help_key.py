"""Help where the page of the manual cannot be reached: in dialogs and before a file is open."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

KEY = "F1"


def add_help_key(dialog: QDialog, topic: str) -> None:
    """Let F1 in a dialog show a topic of the manual beside it."""
    shortcut = QShortcut(QKeySequence(KEY), dialog)
    shortcut.activated.connect(lambda: show_help(dialog, topic))


def show_help(parent: QWidget, topic: str) -> None:
    """Show a topic in a window of its own, which goes with ``parent``."""
    from ui.manual.window import HelpWindow  # no start needs it

    HelpWindow(parent, topic).show()
