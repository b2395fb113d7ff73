"""The form of a follow-up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import MAX_EVERY, MAX_TITLE, FollowUp, Series
from ui.context import AppContext
from ui.editors import contact_editor
from ui.kit.form.amounts import ComingDayEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.notes import WatchedNoteEditor
from ui.record_panel import RecordEntry
from ui.texts import follow_up_fields, series_words

if TYPE_CHECKING:
    from intdesk.services.follow_ups import FollowUps


def _text(german: str) -> str:
    return QCoreApplication.translate("follow_up_form", german)


class FollowUpEntry(RecordEntry[FollowUp]):
    """What the panel of follow-ups is made of."""

    name = "follow_up"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = follow_up_fields()
        letters = {Series.NONE: "e", Series.WEEKLY: "w", Series.MONTHLY: "m", Series.YEARLY: "j"}
        series = SegmentsEditor(
            "series", [(key, word, letters[Series(key)]) for key, word in series_words().items()]
        )
        title = TextEditor("title", longest=MAX_TITLE)
        self.form = Form(
            "follow_up_form",
            [
                Field("due", names["due"], ComingDayEditor("due", context.clock.today),
                      required=True),
                Field("title", names["title"], title, required=True, wide=True),
                Field(
                    "series", names["series"], series, wide=True,
                    hint=_text("Nach dem Erledigen entsteht die nächste von selbst."),
                ),
                Field(
                    "series_every", names["series_every"],
                    NumberEditor("series_every", least=1, most=MAX_EVERY), width=150,
                    hint=_text("2: jede zweite Woche, jeder zweite Monat …"),
                ),
                Field(
                    "series_until", names["series_until"],
                    ComingDayEditor("series_until", context.clock.today), width=150,
                    hint=_text("leer: ohne Ende"),
                ),
                Field(
                    "note", names["note"], WatchedNoteEditor(context, "note"), wide=True,
                    hint=_text("Keine Namen von Ratsuchenden eintragen."),
                ),
                Field(
                    "responsible", names["responsible_name"],
                    contact_editor(context, "responsible"), wide=True,
                    hint=_text("Leer: Sie selbst. Sonst, wer den Auftrag übernommen hat."),
                ),
            ],
            taken=MENU_LETTERS,
            carried=("linked_kind", "linked_id", "linked_part", "linked_about", "confirmed"),
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Wiedervorlage anlegen") if new else _text("Wiedervorlage bearbeiten")

    def store(self) -> FollowUps:
        """Return the use cases of follow-ups."""
        return self._context.office.follow_ups

    def blank(self) -> FollowUp:
        """Return a draft without a day."""
        return FollowUp()

    def finish(self, draft: FollowUp) -> FollowUp:
        """Return the draft with its series as the domain knows it."""
        return replace(draft, series=Series(draft.series), series_every=draft.series_every or 1)

    def said(self, draft: FollowUp) -> str:
        """Return day and title."""
        day = format_day(draft.due) if draft.due else ""
        return _text("{day}, {title}").format(day=day, title=draft.title)

    def first_field(self, *, new: bool) -> str:
        """Begin with the day."""
        del new
        return "due"
