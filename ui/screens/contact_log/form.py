"""The form of an entry of the contact log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.interaction import MAX_SUBJECT, Interaction
from ui.context import AppContext
from ui.editors import code_editor, contacts_editor
from ui.kit.form.amounts import ComingDayEditor, MinutesEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.texts import interaction_fields

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_log_form", german)


class InteractionEntry(RecordEntry[Interaction]):
    """What the panel of the contact log is made of."""

    name = "interaction"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = interaction_fields()
        today = context.clock.today
        self.contacts = contacts_editor(context, "contacts")
        way = code_editor(context, "way", CodeListId.INTERACTION_WAY)
        subject = TextEditor("subject", longest=MAX_SUBJECT)
        self.form = Form(
            "interaction_form",
            [
                Field(
                    "contacts", names["contacts"], self.contacts, required=True, wide=True,
                    hint=_text("Neu? Personen mit Komma („Müller, Anna“); „neu anlegen“ wählen."),
                ),
                Field("subject", names["subject"], subject, required=True, wide=True),
                Field("day", names["day"], PastDayEditor("day", today), required=True, width=_HALF),
                Field("way", names["way"], way, width=_HALF),
                Field(
                    "minutes", names["minutes"], MinutesEditor("minutes"), wide=True,
                    hint=_text("Zählt von selbst als Arbeitszeit. Bitte dort nicht noch einmal "
                               "eintragen."),
                ),
                Field("result", names["result"], NoteEditor("result"), wide=True),
                Field("follow_up", names["follow_up"], ComingDayEditor("follow_up", today),
                      width=_HALF),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Kontakt festhalten") if new else _text("Eintrag bearbeiten")

    def store(self) -> Records[Interaction]:
        """Return the use cases of the contact log."""
        return self._context.office.interactions

    def blank(self) -> Interaction:
        """Return a draft of today."""
        return Interaction(day=self._context.clock.today())

    def said(self, draft: Interaction) -> str:
        """Return day and subject."""
        day = format_day(draft.day) if draft.day else ""
        return f"{day}, {draft.subject}"

    def first_field(self, *, new: bool) -> str:
        """Begin with those who were involved, or the subject where they are known."""
        return "contacts" if new and not self.contacts.value() else "subject"
