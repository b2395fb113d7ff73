"""The part with the protocol: who handed out, restricted, withdrew, opened."""

from __future__ import annotations

from ui.context import AppContext
from ui.protocol import ProtocolCard
from ui.screens.privacy.section import PrivacySection


class ProtocolSection(PrivacySection):
    """The newest entries of the protocol, and their export."""

    def __init__(self, context: AppContext) -> None:
        """Show the protocol of the open file."""
        super().__init__(context, "privacy_protocol")
        self._card = ProtocolCard(context)
        self.column.addWidget(self._card)

    def refresh(self) -> None:
        """Read the entries anew."""
        self._card.refresh()
