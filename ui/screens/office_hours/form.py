"""The form of one date of an office hour: held, cancelled or moved, and who came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.office_hour import MAX_PLACE, DateState, OfficeDate
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ProposingEditor
from ui.hours_texts import date_states, office_hour_fields
from ui.kit.form.amounts import DayEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField

if TYPE_CHECKING:
    from intdesk.services.records import Records

MINUTE_CHIPS = (60, 90, 120, 180, 240)
_LETTERS = {DateState.PLANNED: "p", DateState.HELD: "g", DateState.CANCELLED: "a"}
_TIME_LETTERS = 5


def _text(german: str) -> str:
    return QCoreApplication.translate("office_date_form", german)


class DateFields:
    """The fields of a date, as its history shows them."""

    kind = Kind.OFFICE_DATE
    told: tuple[ShownField, ...] = ()

    def __init__(self) -> None:
        """Look up the words."""
        names = office_hour_fields()
        self.one = _text("Termin")
        self.fields = (
            ShownField("day", names["day"], CellKind.DAY),
            ShownField("start", names["start"]),
            ShownField("minutes", names["minutes"], CellKind.MINUTES),
            ShownField("place", names["place"]),
            ShownField("state", names["state"], words=date_states()),
            ShownField("reason", names["reason"]),
            ShownField("visitors", names["visitors"], CellKind.NUMBER),
            ShownField("note", names["note"]),
        )


class OfficeDateEntry(RecordEntry[OfficeDate]):
    """What the panel of a date is made of."""

    name = "office_date"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self.first = "day"
        names = office_hour_fields()
        state = SegmentsEditor(
            "state", [(key, word, _LETTERS[DateState(key)]) for key, word in date_states().items()]
        )
        start = TextEditor("start", longest=_TIME_LETTERS)
        start.set_placeholder("9:30")
        self._visitors = NumberEditor("visitors")
        day = DayEditor("day", context.clock.today)
        self.form = Form(
            "office_date_form",
            [
                Field("day", names["day"], day, required=True, width=150),
                Field("start", names["start"], start, required=True, width=150),
                Field("state", names["state"], state, wide=True, hint=_text("Tasten P, G oder A")),
                Field(
                    "visitors", names["visitors"], self._visitors, wide=True,
                    hint=_text("Leer: Es zählen die Anwesenden der Beratungen dieses Termins."),
                ),
                Field(
                    "reason", names["reason"], TextEditor("reason", longest=MAX_PLACE), wide=True,
                    hint=_text("Bei ausgefallenen Terminen."),
                ),
                Field(
                    "minutes", names["minutes"], MinutesEditor("minutes", MINUTE_CHIPS),
                    required=True, wide=True,
                ),
                Field(
                    "place", names["place"], ProposingEditor(context, "place", Kind.CONSULTATION),
                    required=True, wide=True,
                ),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
            carried=("plan_id", "planned_day", "consulted", "confirmed"),
        )  # fmt: skip

    def propose_visitors(self, people: int) -> None:
        """Show how many people the consultations of the date had."""
        self._visitors.set_placeholder(_text("{n} laut Beratungen").format(n=people))

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Termin erfassen") if new else _text("Termin bearbeiten")

    def store(self) -> Records[OfficeDate]:
        """Return the use cases of recorded dates."""
        return self._context.office.office_dates

    def blank(self) -> OfficeDate:
        """Return an extra date of today."""
        self._visitors.set_placeholder("")
        return OfficeDate(day=self._context.clock.today())

    def finish(self, draft: OfficeDate) -> OfficeDate:
        """Return the draft with its state as the domain knows it."""
        return replace(draft, state=DateState(draft.state or DateState.HELD))

    def said(self, draft: OfficeDate) -> str:
        """Return day, state and place."""
        day = format_day(draft.day) if draft.day else ""
        return _text("{day}, {state}, {place}").format(
            day=day, state=date_states()[draft.state], place=draft.place
        )

    def first_field(self, *, new: bool) -> str:
        """Begin where the date was opened for; an extra one begins with its day."""
        del new
        return self.first
