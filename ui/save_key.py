"""Ctrl+Enter and Ctrl+S save, in the part of the window that has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS = ("Ctrl+Return", "Ctrl+S")
"""The second is what people know from other programs."""


def add_save_key(part: QWidget, save: Callable[[], object]) -> None:
    """Let these keys anywhere in ``part`` call ``save``."""
    for keys in KEYS:
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(save)
