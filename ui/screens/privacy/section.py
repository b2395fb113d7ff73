"""What the parts of the page on data protection have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import AppContext


class PrivacySection(QWidget):
    """One part of the page, shown alone; built when it is first chosen."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty column; put cards into ``column``."""
        super().__init__()
        self.setObjectName(name)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def refresh(self) -> None:
        """Show the stored state; what is entered and not saved stays."""

    def may_leave(self) -> bool:
        """Tell whether the part may be left; asks where something would be lost."""
        return True


class SectionSpec(NamedTuple):
    """A part of the page: its key in targets, the word on its button, how it is built."""

    key: str
    title: str
    build: Callable[[AppContext], PrivacySection]
