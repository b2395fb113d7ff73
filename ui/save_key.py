"""Ctrl+Enter saves, in the part of the window that has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS = "Ctrl+Return"


def add_save_key(part: QWidget, save: Callable[[], object]) -> None:
    """Let Ctrl+Enter anywhere in ``part`` call ``save``."""
    shortcut = QShortcut(QKeySequence(KEYS), part)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(save)
