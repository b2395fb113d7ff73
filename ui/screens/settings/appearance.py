"""The part of the settings that belongs to this machine: colours and language."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import settings
from ui.context import AppContext
from ui.i18n import Language
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, Card
from ui.kit.segments import Segments
from ui.kit.theme import Scheme


class AppearancePart(QWidget):
    """The colour scheme, which takes effect at once, and the language of the next start."""

    def __init__(self, context: AppContext) -> None:
        """Show the present choices."""
        super().__init__()
        self.setObjectName("settings_appearance")
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self._colours())
        column.addWidget(self._language())
        column.addStretch(1)
        self._show()
        context.theme.changed.connect(self._show)

    def _colours(self) -> Card:
        words = {
            Scheme.SYSTEM: self.tr("Wie im System"),
            Scheme.LIGHT: self.tr("Hell"),
            Scheme.DARK: self.tr("Dunkel"),
        }
        self._schemes = Segments("scheme_{}", words)
        self._schemes.chosen.connect(self._choose)
        card = Card(self.tr("Farben"))
        card.body.addWidget(self._schemes)
        card.body.addWidget(
            label(self.tr("Gilt auf diesem Rechner, sofort."), TextStyle.MUTED, wrap=True)
        )
        return card

    def _language(self) -> Card:
        names = {Language.GERMAN: "Deutsch", Language.ENGLISH: "English"}
        languages = Segments("language_{}", names, self._context.settings.get(settings.LANGUAGE))
        languages.chosen.connect(self._speak)
        card = Card(self.tr("Sprache (Language)"))
        card.body.addWidget(languages)
        hint = self.tr(
            "Gilt auf diesem Rechner, ab dem nächsten Start. Berichte, Formulare und Hilfe "
            "sind immer auf Deutsch."
        )
        card.body.addWidget(label(hint, TextStyle.MUTED, wrap=True))
        self._told = label("", name="language_told", wrap=True)
        self._told.setVisible(False)
        card.body.addWidget(self._told)
        return card

    def _show(self) -> None:
        self._schemes.choose(self._context.theme.scheme)

    def _speak(self, language: Language) -> None:
        self._context.settings.set(settings.LANGUAGE, language)
        self._told.setText(self.tr("Gemerkt. Bitte beenden Sie IntDesk und starten Sie es neu."))
        self._told.setVisible(True)

    def _choose(self, scheme: Scheme) -> None:
        self._context.settings.set(settings.APPEARANCE, scheme)
        self._context.theme.choose(scheme)
