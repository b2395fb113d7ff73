"""The plan: office hours that come again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.office_hour import OfficeHour, Rhythm
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ProposingEditor, words_editor
from ui.hours_texts import (
    office_hour_fields,
    rhythm_words,
    weekday_words,
)
from ui.kit.buttons import Button, back_button
from ui.kit.form.amounts import DayEditor, MinutesEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.records import Records

MINUTE_CHIPS = (60, 90, 120, 180, 240)
_TIME_LETTERS = 5
_SHORT_NAME = 2


def _text(german: str) -> str:
    return QCoreApplication.translate("office_plan", german)


class OfficePlanEntry(RecordEntry[OfficeHour]):
    """What the panel of regular office hours is made of."""

    name = "office_hour"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._last_place = ""
        names, today = office_hour_fields(), context.clock.today
        weekday = SegmentsEditor(
            "weekday",
            [(key, word[:_SHORT_NAME], str(int(key) + 1)) for key, word in weekday_words().items()],
        )
        start = TextEditor("start", longest=_TIME_LETTERS)
        start.set_placeholder("9:30")
        self._place = ProposingEditor(context, "place", Kind.CONSULTATION)
        self.form = Form(
            "office_hour_form",
            [
                Field(
                    "weekday", names["weekday"], weekday, required=True, wide=True,
                    hint=_text("Tasten 1 bis 7"),
                ),
                Field("start", names["start"], start, required=True, width=150),
                Field(
                    "minutes", names["minutes"], MinutesEditor("minutes", MINUTE_CHIPS),
                    required=True, wide=True,
                ),
                Field(
                    "place", names["place"], self._place, required=True, wide=True,
                    hint=_text("Wie in den Beratungen, damit diese hier zählen."),
                ),
                Field(
                    "rhythm", names["rhythm"], words_editor("rhythm", rhythm_words()), wide=True
                ),
                Field(
                    "valid_from", names["valid_from"], DayEditor("valid_from", today),
                    required=True, width=150,
                ),
                Field(
                    "valid_until", names["valid_until"], DayEditor("valid_until", today),
                    width=150, hint=_text("Leer: bis auf Weiteres"),
                ),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Sprechzeit eintragen") if new else _text("Sprechzeit bearbeiten")

    def store(self) -> Records[OfficeHour]:
        """Return the use cases of regular office hours."""
        return self._context.office.office_hours

    def blank(self) -> OfficeHour:
        """Return a draft that holds from the beginning of the year."""
        first = self._context.clock.today().replace(month=1, day=1)
        return OfficeHour(place=self._last_place, valid_from=first)

    def finish(self, draft: OfficeHour) -> OfficeHour:
        """Return the draft with its rhythm as the domain knows it."""
        return replace(draft, rhythm=Rhythm(draft.rhythm or Rhythm.WEEKLY))

    def remember(self, draft: OfficeHour) -> None:
        """Begin the next one at the same place."""
        self._last_place = draft.place

    def said(self, draft: OfficeHour) -> str:
        """Return weekday, time and place."""
        return _text("{weekday}, {start} Uhr, {place}").format(
            weekday=weekday_words().get(draft.weekday, ""), start=draft.start, place=draft.place
        )

    def first_field(self, *, new: bool) -> str:
        """Begin with the weekday."""
        del new
        return "weekday"


def office_plan_spec() -> ListSpec:
    """Return what the list of regular office hours is made of."""
    names = office_hour_fields()
    return ListSpec(
        kind=Kind.OFFICE_HOUR,
        name="office_plan",
        title=_text("Regelmäßige Sprechzeiten"),
        icon="calendar-days",
        fields=(
            ShownField("weekday", names["weekday"], words=weekday_words(), width=120, visible=True),
            ShownField("start", names["start"], width=72, visible=True),
            ShownField("minutes", names["minutes"], CellKind.MINUTES, width=72, visible=True),
            ShownField("place", names["place"], width=190, visible=True),
            ShownField("rhythm", names["rhythm"], words=rhythm_words(), width=140, visible=True),
            ShownField("valid_from", names["valid_from"], CellKind.DAY, width=104, visible=True),
            ShownField("valid_until", names["valid_until"], CellKind.DAY, width=104, visible=True),
            ShownField("note", names["note"], width=200),
        ),
        filters=("weekday", "rhythm", "valid_from", "valid_until"),
        search=_text("Suchen: Ort, Notiz …"),
        one=_text("Sprechzeit"),
        many=_text("Sprechzeiten"),
        nothing=_text("Noch keine regelmäßigen Sprechzeiten."),
        first=_text("Sprechzeit eintragen"),
        dated=False,
    )


class OfficePlanPage(RecordPage):
    """The regular office hours, from which the dates of a year follow."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, office_plan_spec(), OfficePlanEntry(context))

    def more_buttons(self) -> Sequence[Button]:
        """Return the way back to the dates."""
        back = back_button("office_plan_back", self.tr("Zu den Sprechzeiten"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.OFFICE_HOURS)))
        return (back,)
