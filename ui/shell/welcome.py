"""The first page: no file is open yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.context import AppContext
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, ScrollPage
from ui.shell.files import FileCommands

NAME_WIDTH = 320
CARD_WIDTH = 760


class WelcomePage(ScrollPage):
    """Ways to begin: a new office file, the demonstration, a file that exists, a backup.

    ``new_wanted`` carries the name that was typed for a new file.
    """

    new_wanted = Signal(str)

    def __init__(self, context: AppContext, files: FileCommands) -> None:
        """Offer the ways; ``files`` carries them out."""
        super().__init__("welcome")
        self._context = context
        self._files = files
        self.body.addWidget(label(self.tr("Willkommen bei IntDesk"), TextStyle.TITLE))
        self.body.addWidget(
            label(
                self.tr(
                    "Beratungen in Sekunden festhalten, den Jahresbericht auf Knopfdruck "
                    "erstellen. Alles bleibt auf diesem Rechner."
                ),
                TextStyle.MUTED,
                wrap=True,
            )
        )
        for card in (self._new_card(), self._other_card()):
            card.setMaximumWidth(CARD_WIDTH)
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _new_card(self) -> Card:
        card = Card(self.tr("Neue Datei anlegen"), name="welcome_new")
        self.name = QLineEdit()
        self.name.setObjectName("welcome_name")
        self.name.setMinimumWidth(NAME_WIDTH)
        self.name.setMaxLength(120)
        words = label(self.tr("Name der Gemeinde oder Stelle"), TextStyle.FIELD)
        words.setBuddy(self.name)
        self.name.setAccessibleName(words.text())
        create = primary("welcome_create", self.tr("Datei anlegen …"), "plus")
        card.body.addWidget(words)
        card.body.addWidget(FlowRow(self.name, create))
        create.clicked.connect(self._create)
        self.name.returnPressed.connect(self._create)
        return card

    def _other_card(self) -> Card:
        card = Card(self.tr("Ansehen oder weiterarbeiten"), name="welcome_other")
        card.body.addWidget(
            label(
                self.tr("Die Demonstration zeigt eine erfundene Stelle mit drei vollen Jahren."),
                wrap=True,
            )
        )
        show = secondary(
            "welcome_demonstration", self.tr("Demonstration öffnen"), "layout-dashboard"
        )
        show.clicked.connect(self._files.demonstration)
        existing = secondary("welcome_open", self.tr("Vorhandene Datei öffnen …"), "folder-open")
        existing.clicked.connect(self._files.open)
        card.body.addWidget(FlowRow(show, existing))
        return card

    def _create(self) -> None:
        self.new_wanted.emit(self.name.text().strip())
