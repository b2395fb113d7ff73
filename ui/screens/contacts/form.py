"""The form of a contact: who it is and how to reach it first, everything else folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import MAX_NAME, PERSON_TEXTS, Contact, settled
from intdesk.domain.contact_parts import MAX_PART, Nature
from ui.context import AppContext
from ui.editors import (
    code_editor,
    codes_editor,
    municipalities_editor,
    words_of_contacts_editor,
)
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import Editor, NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.one_of import OneOfEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.contacts.parts import address_editor, reach_editor, role_editor
from ui.texts import contact_fields, contact_states, nature_words, weight_words

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150
_SHORT = 96
_PERSON_WIDTHS = {"salutation": _SHORT, "title": _SHORT, "job": 220}
_LETTERS = {Nature.ORGANISATION: "o", Nature.PERSON: "p"}


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_form", german)


class ContactEntry(RecordEntry[Contact]):
    """What the panel of contacts is made of."""

    name = "contact"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = contact_fields()
        words = nature_words()
        self._nature = SegmentsEditor(
            "nature", [(key, word, _LETTERS[key]) for key, word in words.items()]
        )
        self.form = Form("contact_form", self._first(), self._groups(), taken=MENU_LETTERS)
        self._nature.changed.connect(self.fit)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Kontakt erfassen") if new else _text("Kontakt bearbeiten")

    def store(self) -> Records[Contact]:
        """Return the use cases of contacts."""
        return self._context.office.contacts

    def blank(self) -> Contact:
        """Return an empty draft."""
        return Contact()

    def finish(self, draft: Contact) -> Contact:
        """Return the draft without what does not belong to an organisation or a person."""
        return settled(replace(draft, nature=Nature(draft.nature)))

    def said(self, draft: Contact) -> str:
        """Return the contact's name."""
        return draft.name

    def first_field(self, *, new: bool) -> str:
        """Begin with the name."""
        del new
        return "family_name" if self.person else "name"

    @property
    def person(self) -> bool:
        """Tell whether the form shows a person."""
        return self._nature.value() == Nature.PERSON

    def fit(self) -> None:
        """Show the name of an organisation, or the parts of a person's name."""
        self.form.box("name").setVisible(not self.person)
        for name in PERSON_TEXTS:
            self.form.box(name).setVisible(self.person)

    def _first(self) -> list[Field]:
        names = self._names
        phones = reach_editor("phones", _text("Nummer"), _text("Weitere Nummer"))
        mails = reach_editor("mails", _text("Adresse"), _text("Weitere E-Mail-Adresse"))
        name = TextEditor("name", longest=MAX_NAME)
        return [
            self._field("nature", self._nature, wide=True),
            Field("name", names["name"], name, required=True, wide=True),
            *(self._person_field(part) for part in PERSON_TEXTS),
            self._field("kind", code_editor(self._context, "kind", CodeListId.CONTACT_KIND)),
            self._field("phones", phones, wide=True),
            self._field("mails", mails, wide=True),
            self._field("roles", role_editor(self._context, "roles"), wide=True),
            self._field("note", NoteEditor("note"), wide=True),
        ]

    def _person_field(self, name: str) -> Field:
        editor = TextEditor(name, longest=MAX_PART)
        if name == "salutation":
            editor.set_proposals(["Frau", "Herr"])
        width = _PERSON_WIDTHS.get(name, _HALF)
        return self._field(name, editor, required=name == "family_name", width=width)

    def _groups(self) -> list[Group]:
        context, today = self._context, self._context.clock.today
        webs = reach_editor("webs", _text("Adresse"), _text("Weitere Internetadresse"))
        states = contact_states()
        reach = (
            self._field("addresses", address_editor("addresses"), wide=True),
            self._field("webs", webs, wide=True),
        )
        work = (
            self._field("municipalities", municipalities_editor(context, "municipalities")),
            self._field("languages", codes_editor(context, "languages", CodeListId.LANGUAGE)),
            self._field(
                "fields_of_action",
                codes_editor(context, "fields_of_action", CodeListId.FIELD_OF_ACTION),
            ),
            self._field("tags", words_of_contacts_editor(context, "tags")),
            self._field("next_contact", ComingDayEditor("next_contact", today)),
            self._field(
                "inactive",
                OneOfEditor("inactive", [(False, states["active"]), (True, states["inactive"])]),
            ),
        )
        weights = list(weight_words().items())
        weighed = tuple(
            self._field(name, OneOfEditor(name, weights)) for name in ("influence", "interest")
        )
        how = TextEditor("consent_how", longest=MAX_PART)
        how.set_proposals([_text("mündlich"), _text("schriftlich"), _text("per E-Mail")])
        origin = TextEditor("source", longest=MAX_PART)
        origin.set_proposals([
            _text("Visitenkarte"), _text("Internetseite"), _text("eigene Angabe"),
            _text("Adressliste der Verwaltung"),
        ])  # fmt: skip
        private = (
            self._field("source", origin, wide=True),
            self._field("consent_on", PastDayEditor("consent_on", today)),
            self._field("consent_how", how),
        )
        return [
            Group(_text("Anschrift und Internet"), reach),
            Group(_text("Wo und wofür"), work),
            Group(_text("Einschätzung (nur intern, nie im Bericht)"), weighed),
            Group(_text("Datenschutz bei Personen"), private),
        ]

    def _field(
        self, name: str, editor: Editor[Any], *, required: bool = False, wide: bool = False,
        width: int = _HALF,
    ) -> Field:  # fmt: skip
        return Field(name, self._names[name], editor, required, "", width, wide)
