"""The screen of contacts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from ui.context import AppContext
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.contacts.columns import contact_columns
from ui.screens.contacts.form import ContactEntry


def _text(german: str) -> str:
    return QCoreApplication.translate("contacts", german)


def contact_spec() -> ListSpec:
    """Return what the list of contacts is made of."""
    return ListSpec(
        kind=Kind.CONTACT,
        name="contacts",
        title=_text("Netzwerk"),
        icon="users",
        fields=tuple(contact_columns()),
        filters=("kind",),
        search=_text("Suchen: Name, Notiz …"),
        one=_text("Kontakt"),
        many=_text("Kontakte"),
        nothing=_text("Noch keine Stellen oder Personen, an die Sie vermitteln."),
        first=_text("Kontakt erfassen"),
        dated=False,
    )


class ContactPage(RecordPage):
    """The bodies and people that the office refers to."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, contact_spec(), ContactEntry(context))
