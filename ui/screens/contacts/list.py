"""The screen of contacts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.linked_list import LinkedList, LinkedSection
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.contacts.columns import contact_columns
from ui.screens.contacts.form import ContactEntry
from ui.shown_fields import ShownField
from ui.texts import event_fields, event_states, talk_fields


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
        self._linked = [
            LinkedSection(context, spec, Kind.CONTACT) for spec in (_events(), _talks())
        ]
        self.panel.add_below(*self._linked)
        self.panel.loaded.connect(lambda _new: self._show_linked())
        self._show_linked()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the events and talks that name a contact, too."""
        return super().concerns(changes) or bool(changes.kinds & {Kind.EVENT, Kind.TALK})

    def refresh(self) -> None:
        """Ask for list and links anew."""
        super().refresh()
        self._show_linked()

    def _show_linked(self) -> None:
        for section in self._linked:
            section.show_record(self.panel.shown)


def _events() -> LinkedList:
    names = event_fields()
    return LinkedList(
        "contact_events",
        _text("Gemeinsame Veranstaltungen"),
        Kind.EVENT,
        "partners",
        (
            ShownField("day", names["day"], CellKind.DAY),
            ShownField("title", names["title"]),
            ShownField("state", names["state"], words=event_states(), width=104),
        ),
    )


def _talks() -> LinkedList:
    names = talk_fields()
    return LinkedList(
        "contact_talks",
        _text("Vorträge auf Einladung"),
        Kind.TALK,
        "organiser",
        (ShownField("day", names["day"], CellKind.DAY), ShownField("title", names["title"])),
    )
