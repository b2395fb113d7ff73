"""The part of the settings that belongs to this machine: colours and language."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import settings
from ui.context import AppContext
from ui.i18n import Language
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
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
        self._group = QButtonGroup(self)
        self._buttons = {}
        for scheme, text in words.items():
            button = Button(f"scheme_{scheme}", text, ButtonKind.SEGMENT)
            button.clicked.connect(lambda _=False, s=scheme: self._choose(s))
            self._group.addButton(button)
            self._buttons[scheme] = button
        card = Card(self.tr("Farben"))
        card.body.addWidget(FlowRow(*self._buttons.values()))
        card.body.addWidget(
            label(self.tr("Gilt auf diesem Rechner, sofort."), TextStyle.MUTED, wrap=True)
        )
        return card

    def _language(self) -> Card:
        names = {Language.GERMAN: "Deutsch", Language.ENGLISH: "English"}
        group = QButtonGroup(self)
        buttons = []
        for language, name in names.items():
            button = Button(f"language_{language}", name, ButtonKind.SEGMENT)
            button.setChecked(language is self._context.settings.get(settings.LANGUAGE))
            button.clicked.connect(lambda _=False, chosen=language: self._speak(chosen))
            group.addButton(button)
            buttons.append(button)
        card = Card(self.tr("Sprache (Language)"))
        card.body.addWidget(FlowRow(*buttons))
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
        self._buttons[self._context.theme.scheme].setChecked(True)

    def _speak(self, language: Language) -> None:
        self._context.settings.set(settings.LANGUAGE, language)
        self._told.setText(self.tr("Gemerkt. Bitte beenden Sie IntDesk und starten Sie es neu."))
        self._told.setVisible(True)

    def _choose(self, scheme: Scheme) -> None:
        self._context.settings.set(settings.APPEARANCE, scheme)
        self._context.theme.choose(scheme)
