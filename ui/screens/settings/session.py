"""The card about who works with the file now, and when the window locks itself."""

from __future__ import annotations

from intdesk.texts.access import SLOT_NAMES
from ui import settings
from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card
from ui.kit.segments import Segments
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
        times = {n: self.tr("{n} Min.").format(n=n) for n in settings.LOCK_CHOICES}
        self._times = Segments("lock_after_{}", times)
        self._times.chosen.connect(self._choose)
        self._times.setEnabled(not context.settings.is_fixed(settings.LOCK_MINUTES))
        for minutes, button in self._times.buttons.items():
            button.setAccessibleName(self.tr("Nach {n} Minuten sperren").format(n=minutes))
        self.body.addWidget(self._who)
        self.body.addWidget(label(self.tr("Von selbst sperren nach"), TextStyle.FIELD))
        self.body.addWidget(self._times)
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
        self._times.choose(self._context.settings.get(settings.LOCK_MINUTES))

    def _choose(self, minutes: int) -> None:
        self._context.settings.set(settings.LOCK_MINUTES, minutes)
