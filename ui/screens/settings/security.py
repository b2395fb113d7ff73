"""The part of the settings about who can open the file, and what happened to that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.protocol import ProtocolCard
from ui.screens.settings.closed_notes import ClosedNotesCard
from ui.screens.settings.encrypting import EncryptingCard
from ui.screens.settings.keys import KeysCard
from ui.screens.settings.session import SessionCard

_Refreshing = SessionCard | KeysCard | ClosedNotesCard | EncryptingCard | ProtocolCard


class SecurityPart(QWidget):
    """Who is logged in, the keys, closed notes, encrypting anew, the protocol."""

    def __init__(self, context: AppContext) -> None:
        """Show the cards that the open file has."""
        super().__init__()
        self.setObjectName("settings_security")
        protected = context.office.access.protected
        builders: tuple[Callable[[AppContext], _Refreshing], ...] = (
            (SessionCard, KeysCard, ClosedNotesCard, EncryptingCard, ProtocolCard)
            if protected
            else (ProtocolCard,)
        )
        self._cards = [build(context) for build in builders]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if not protected:
            column.addWidget(self._unprotected())
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew how it stands."""
        for card in self._cards:
            card.refresh()

    def _unprotected(self) -> Card:
        card = Card(self.tr("Diese Datei ist nicht geschützt"), name="security_unprotected")
        words = self.tr(
            "Sie hat kein Passwort und ist nicht verschlüsselt: Sie dient zum Ansehen oder "
            "Ausprobieren. Bitte tragen Sie keine Daten von Ratsuchenden ein. Für Ihre Arbeit "
            "legen Sie im Menü „Datei“ mit „Neue Datei“ eine verschlüsselte Datei an."
        )
        card.body.addWidget(label(words, TextStyle.BODY, name="security_why", wrap=True))
        return card
