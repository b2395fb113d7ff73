"""The screen of contacts: organisations and people, and what belongs to each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Role
from intdesk.errors import IntDeskError
from ui.bulk_ways import BulkWay
from ui.context import AppContext
from ui.cost_links import CostSection
from ui.file_export import FileExport
from ui.kit.buttons import Button, secondary
from ui.linked_lists import LinkedSections
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.contacts.cards import CardDialog, card_form
from ui.screens.contacts.changing import contact_ways, told_fields
from ui.screens.contacts.columns import contact_columns, contact_filters
from ui.screens.contacts.form import ContactEntry
from ui.screens.contacts.linked import contact_lists
from ui.screens.contacts.similar import SimilarHint
from ui.targets import PageId, Target

_SHOWN = {
    Kind.INTERACTION, Kind.CONSULTATION, Kind.EVENT, Kind.TALK, Kind.FOLLOW_UP, Kind.IMPORT_BATCH,
    Kind.COMMITTEE, Kind.MEETING,
    Kind.VOLUNTEER, Kind.ASSIGNMENT,
    Kind.OFFER,
}  # fmt: skip


def _text(german: str) -> str:
    return QCoreApplication.translate("contacts", german)


def contact_spec() -> ListSpec:
    """Return what the list of contacts is made of."""
    return ListSpec(
        kind=Kind.CONTACT,
        name="contacts",
        title=_text("Kontakte"),
        icon="users",
        fields=tuple(contact_columns()),
        filters=(
            "kind", "nature", "languages", "fields_of_action", "state", "last_contact",
            "next_contact", "influence", "interest", "consent_on",
        ),
        search=_text("Suchen: Name, Ort, Telefon, Schlagwort …"),
        one=_text("Kontakt"),
        many=_text("Kontakte"),
        nothing=_text("Noch keine Stellen oder Personen, mit denen Sie zusammenarbeiten."),
        first=_text("Kontakt erfassen"),
        dated=False,
        more_filters=contact_filters,
        bulk=("kind",),
        told=tuple(told_fields()),
    )  # fmt: skip


class ContactPage(RecordPage):
    """The organisations and people that the office works with and refers to."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        self._entry = ContactEntry(context)
        super().__init__(context, contact_spec(), self._entry)
        self.linked = LinkedSections(context, Kind.CONTACT, contact_lists())
        self.costs = CostSection(context, Kind.CONTACT).follow(self.panel)
        self.panel.add_below(self.linked, self.costs)
        self.panel.loaded.connect(lambda _new: self._on_loaded())
        self._similar = SimilarHint(context, self._entered)
        self._similar.opened.connect(self.open_record)
        # the row of a person's name begins right below the name of an organisation
        self._entry.form.add_below("family_name", self._similar)
        self.panel.binder.changed.connect(self._similar.ask)
        self._cards = FileExport(context, self)
        self._cards.written.connect(self._say_written)
        self._add_action("cards", self.tr("Als Adresskarte speichern …"), self.export_cards)
        self._add_action("access", self.tr("Auskunft erteilen …"), self.give_access)
        self._on_loaded()

    def export_cards(self) -> None:
        """Write the chosen contacts, or all of the list, as address cards."""
        query = self.list.model.query
        if query is None:
            return
        chosen = self.list.view.chosen_ids()
        dialog = CardDialog(len(chosen), self.list.model.rowCount(), self)
        if not self.context.dialogs.run(dialog):
            return
        office, version, notes = self.context.office, dialog.version, dialog.with_notes
        ids = chosen if dialog.only_chosen else list(office.lists.ids(query))
        self._cards.run(
            card_form(),
            self.spec.title,
            lambda path: office.card_export.write(
                ids, path, version, with_notes=notes, overwrite=True
            ),
        )

    def arrive(self, target: Target) -> None:
        """Begin a person of an organisation, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            roles = (Role(target.link.id),)
            self.panel.begin(Contact(nature=Nature.PERSON, roles=roles))
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what is linked to contacts, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways to import, to other views, to write to a group, and to address cards."""
        ways = (
            ("contacts_stakeholders", self.tr("Einfluss und Interesse"), PageId.STAKEHOLDERS),
            ("contacts_duplicates", self.tr("Dubletten"), PageId.DUPLICATES),
            ("contacts_import", self.tr("Importieren …"), PageId.CONTACT_IMPORT, "upload"),
        )
        cards = secondary("contacts_cards", self.tr("Adresskarten …"))
        cards.setToolTip(self.tr("Kontakte als vCard für Outlook oder das Telefon speichern"))
        cards.clicked.connect(self.export_cards)
        button = secondary("contacts_group", self.tr("Anschreiben …"), "mail")
        button.setToolTip(self.tr("E-Mail, Etiketten oder Adressliste für eine Gruppe"))
        button.clicked.connect(self.write_to_group)
        return (*(self._way(*way) for way in ways), button, cards)

    def _way(self, name: str, title: str, page: PageId, icon: str = "") -> Button:
        way = secondary(name, title, icon)
        way.clicked.connect(lambda: self.context.router.go(Target(page)))
        return way

    def write_to_group(self) -> None:
        """Write to the chosen contacts, or to all of the list."""
        from ui.group_dialog import GroupDialog

        query = self.list.model.query
        if query is None:
            return
        every = list(self.context.office.lists.ids(query))
        dialog = GroupDialog(self.context, self.list.view.chosen_ids(), every, self)
        self.context.dialogs.run(dialog)

    def bulk_ways(self) -> Sequence[BulkWay]:
        """Return type, tags and state."""
        return [*super().bulk_ways(), *contact_ways()]

    def refresh(self) -> None:
        """Ask for the list and what is linked to the contact anew."""
        super().refresh()
        self._show_linked()

    def give_access(self) -> None:
        """Answer the chosen person what is kept of it (Art. 15 DSGVO)."""
        from ui.subject_access import SubjectAccessDialog

        if not (ids := self.list.view.chosen_ids()) or not self.panel.may_leave():
            return
        service = self.context.office.contact_access
        try:
            dialog = SubjectAccessDialog(self.context, service, ids[0], self)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.dialogs.run(dialog)

    def _add_action(self, key: str, text: str, run: Callable[[], None]) -> None:
        action = QAction(text, self.list.view)
        action.setObjectName(f"action_contacts_{key}")
        action.triggered.connect(run)
        self.list.view.addAction(action)

    def _entered(self) -> Contact:
        """Return what is entered now, under the id of the record that is shown."""
        return replace(self._entry.finish(self.panel.binder.collect()), id=self.panel.shown)

    def _on_loaded(self) -> None:
        self._entry.fit()
        self._similar.forget()
        self._show_linked()

    def _show_linked(self) -> None:
        unfit = {Kind.CONTACT} if self._entry.person else set()
        self.linked.show_record(self.panel.shown, unfit)
