"""The first page: no file is open yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, Card, FlowRow, ScrollPage, centred

CARD_WIDTH = 760


class WelcomePage(ScrollPage):
    """Ways to begin: a new office file, the demonstration, a file that exists, a backup."""

    asked = Signal(str)
    """The action of the window that carries out what was chosen."""

    def __init__(self) -> None:
        """Offer the ways."""
        super().__init__("welcome")
        promise = self.tr(
            "Beratungen in Sekunden festhalten, den Jahresbericht auf Knopfdruck "
            "erstellen. Alles bleibt auf diesem Rechner."
        )
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        column.addWidget(label(self.tr("Willkommen bei IntDesk"), TextStyle.TITLE))
        column.addWidget(label(promise, TextStyle.MUTED, wrap=True))
        for card in (self._new_card(), self._other_card()):
            column.addWidget(card)
        self.body.addStretch(1)
        self.body.addLayout(centred(middle, CARD_WIDTH))
        self.body.addStretch(3)

    def _new_card(self) -> Card:
        card = Card(self.tr("Neue Datei anlegen"), name="welcome_new")
        card.body.addWidget(
            label(
                self.tr(
                    "In vier kurzen Schritten zu Ihrer verschlüsselten Datei: Name, Passwort, "
                    "zweiter Ort für Sicherungen, Wiederherstellungsblätter."
                ),
                wrap=True,
            )
        )
        create = primary("welcome_create", self.tr("Datei anlegen …"), "plus")
        create.clicked.connect(lambda: self.asked.emit("new_file"))
        card.body.addWidget(FlowRow(create))
        return card

    def _other_card(self) -> Card:
        card = Card(self.tr("Ansehen oder weiterarbeiten"), name="welcome_other")
        card.body.addWidget(
            label(
                self.tr(
                    "Die Demonstration zeigt eine erfundene Stelle mit drei vollen Jahren: eine "
                    "kleine Gemeinde, eine Stadt oder einen Landkreis."
                ),
                wrap=True,
            )
        )
        show = secondary(
            "welcome_demonstration", self.tr("Demonstration öffnen …"), "layout-dashboard"
        )
        show.clicked.connect(lambda: self.asked.emit("demonstration"))
        existing = secondary("welcome_open", self.tr("Vorhandene Datei öffnen …"), "folder-open")
        existing.clicked.connect(lambda: self.asked.emit("open_file"))
        restore = secondary("welcome_restore", self.tr("Sicherung zurückspielen …"), "history")
        restore.clicked.connect(lambda: self.asked.emit("restore"))
        archive = secondary("welcome_archive", self.tr("Aus Archiv …"), "database")
        archive.setToolTip(self.tr("Eine neue Datei mit dem Inhalt eines offenen Archivs"))
        archive.clicked.connect(lambda: self.asked.emit("from_archive"))
        card.body.addWidget(FlowRow(show, existing, restore, archive))
        return card
