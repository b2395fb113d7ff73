"""The card about who works with the file now, and when the window locks itself."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup

from intdesk.texts.access import SLOT_NAMES
from ui import settings
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.sentences import shown_word


class SessionCard(Card):
    """Name and key of this session; the minutes after which the window locks."""

    def __init__(self, context: AppContext) -> None:
        """Show the present choice."""
        super().__init__("", name="security_session")
        self._context = context
        self.heading.setText(self.tr("Anmeldung"))
        self.heading.show()
        self._who = label("", name="security_who", wrap=True)
        self._buttons: dict[int, Button] = {}
        group = QButtonGroup(self)
        for minutes in settings.LOCK_CHOICES:
            text = self.tr("{n} Min.").format(n=minutes)
            button = Button(f"lock_after_{minutes}", text, ButtonKind.SEGMENT)
            button.setAccessibleName(self.tr("Nach {n} Minuten sperren").format(n=minutes))
            button.clicked.connect(lambda _=False, m=minutes: self._choose(m))
            button.setEnabled(not context.settings.is_fixed(settings.LOCK_MINUTES))
            group.addButton(button)
            self._buttons[minutes] = button
        self.body.addWidget(self._who)
        self.body.addWidget(label(self.tr("Von selbst sperren nach"), TextStyle.FIELD))
        self.body.addWidget(FlowRow(*self._buttons.values()))
        words = self.tr(
            "Gezählt wird, solange niemand tippt oder klickt; nach dem Ruhezustand ist immer "
            "gesperrt. Ihre Eingaben bleiben erhalten. Strg+L sperrt sofort. Gilt auf diesem "
            "Rechner; ein „nie“ gibt es nicht, denn die Datei enthält Vertrauliches."
        )
        self.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        if context.settings.is_fixed(settings.LOCK_MINUTES):
            fixed = self.tr("Ihre Verwaltung hat diese Zeit festgelegt.")
            self.body.addWidget(label(fixed, name="lock_fixed", wrap=True))

    def refresh(self) -> None:
        """Show who is logged in."""
        access = self._context.office.access
        through = shown_word(SLOT_NAMES[access.kind]) if access.kind else ""
        if access.actor == through:
            words = self.tr("Angemeldet mit: {key}").format(key=through)
        else:
            words = self.tr("Angemeldet: {name} ({key})").format(name=access.actor, key=through)
        self._who.setText(words)
        self._buttons[self._context.settings.get(settings.LOCK_MINUTES)].setChecked(True)

    def _choose(self, minutes: int) -> None:
        self._context.settings.set(settings.LOCK_MINUTES, minutes)
