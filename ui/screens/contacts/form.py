"""The form of a contact in its minimal form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import MAX_NAME, Contact
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.texts import contact_fields

if TYPE_CHECKING:
    from intdesk.services.records import Records


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_form", german)


class ContactEntry:
    """What the panel of contacts is made of."""

    name = "contact"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = contact_fields()
        kind = code_editor(context, "kind", CodeListId.CONTACT_KIND)
        name = TextEditor("name", longest=MAX_NAME)
        self.form = Form(
            "contact_form",
            [
                Field("name", names["name"], name, required=True, wide=True),
                Field("kind", names["kind"], kind, wide=True),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )

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
        """Return the draft as it is."""
        return draft

    def remember(self, draft: Contact) -> None:
        """Contacts have nothing in common with the next one."""

    def said(self, draft: Contact) -> str:
        """Return the contact's name."""
        return draft.name

    def first_field(self, *, new: bool) -> str:
        """Begin with the name."""
        del new
        return "name"
