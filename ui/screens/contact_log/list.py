"""The screen of the contact log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.interaction import Interaction
from ui.context import AppContext
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.contact_log.columns import log_columns, log_filters
from ui.screens.contact_log.form import InteractionEntry
from ui.targets import Target


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_log", german)


def log_spec() -> ListSpec:
    """Return what the list of the contact log is made of."""
    return ListSpec(
        kind=Kind.INTERACTION,
        name="contact_log",
        title=_text("Kontaktpflege"),
        icon="messages-square",
        fields=tuple(log_columns()),
        filters=("way", "day", "minutes", "follow_up"),
        search=_text("Suchen: Name, Betreff, Ergebnis …"),
        one=_text("Eintrag"),
        many=_text("Einträge"),
        nothing=_text("Noch nichts festgehalten. Jedes Telefonat mit Partnern zählt."),
        first=_text("Kontakt festhalten"),
        more_filters=log_filters,
        bulk=("way",),
    )


class ContactLogPage(RecordPage):
    """Talks, visits and letters with the network; their minutes are working time."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, log_spec(), InteractionEntry(context))

    def arrive(self, target: Target) -> None:
        """Begin an entry with a contact, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            involved = self.context.office.involved_with(target.link.id)
            draft = Interaction(day=self.context.clock.today(), contacts=involved)
            self.panel.begin(draft)
            self.show_form()
            self.panel.focus_first()
