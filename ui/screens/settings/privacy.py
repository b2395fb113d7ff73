"""The part of the settings about data protection: periods of retention, protocol of erasures."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import AppContext
from ui.screens.settings.erasures import ErasureCard
from ui.screens.settings.periods import PeriodCard


class PrivacyPart(QWidget):
    """How long what stays, and what went."""

    def __init__(self, context: AppContext) -> None:
        """Show rules and protocol of the open file."""
        super().__init__()
        self.setObjectName("settings_privacy")
        self._cards = (PeriodCard(context), ErasureCard(context))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew how it stands."""
        for card in self._cards:
            card.refresh()
