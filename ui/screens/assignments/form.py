"""The form of an assignment: who, when, how long; expenses folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.assignment import (
    MAX_PURPOSE,
    TIME_LETTERS,
    Assignment,
    AssignmentKind,
    AssignmentState,
)
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from ui.context import AppContext
from ui.editors import ContactChoice, code_editor, contact_editor
from ui.kit.form.amounts import DayEditor, EurosEditor, MinutesEditor, NumberEditor, PastDayEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.pick import PickEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.assignments.columns import SYMBOLS
from ui.screens.assignments.person import PersonEditor
from ui.volunteering_words import assignment_fields, assignment_kinds, assignment_states

if TYPE_CHECKING:
    from intdesk.services.volunteering.assignments import AssignmentService

DURATIONS = (30, 45, 60, 90, 120)
_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("assignment_form", german)


class AssignmentEntry(RecordEntry[Assignment]):
    """What the panel of assignments is made of."""

    name = "assignment"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = assignment_fields()
        self._last = Assignment()
        self.person = PersonEditor(context, "person")
        self.form = Form(
            "assignment_form",
            self._first(),
            sections=[
                Group(_text("Auslagen"), self._expenses()),
                Group(_text("Eigene Zeit und Notiz"), self._more()),
            ],
            taken=MENU_LETTERS,
            carried=("linked_kind", "linked_id", "km_rate"),
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Einsatz erfassen") if new else _text("Einsatz bearbeiten")

    def store(self) -> AssignmentService:
        """Return the use cases of assignments."""
        return self._context.office.assignments

    def blank(self) -> Assignment:
        """Return a draft of today like the last one: its kind and who pays."""
        return Assignment(
            day=self._context.clock.today(), kind=self._last.kind, payer=self._last.payer
        )

    def finish(self, draft: Assignment) -> Assignment:
        """Return the draft with its choices as the domain knows them."""
        return replace(draft, kind=AssignmentKind(draft.kind), state=AssignmentState(draft.state))

    def remember(self, draft: Assignment) -> None:
        """Begin the next one like this one."""
        self._last = draft

    def said(self, draft: Assignment) -> str:
        """Return day and person."""
        day = format_day(draft.day) if draft.day else ""
        name = ContactChoice(self._context).label_of(draft.person) if draft.person else ""
        return _text("Einsatz {day}, {name}").format(day=day, name=name)

    def first_field(self, *, new: bool) -> str:
        """Begin with the person, or the minutes where it is known."""
        return "minutes" if new and self.person.value() else "person"

    def _first(self) -> Sequence[Field]:
        today = self._context.clock.today
        kinds = {
            AssignmentKind.INTERPRETING: "s", AssignmentKind.ACCOMPANYING: "b",
            AssignmentKind.MENTORING: "p", AssignmentKind.OTHER: "o",
        }  # fmt: skip
        segments = [(key, w, kinds[AssignmentKind(key)]) for key, w in assignment_kinds().items()]
        states = [
            (key, f"{SYMBOLS[AssignmentState(key)]} {word}")
            for key, word in assignment_states().items()
        ]
        start = TextEditor("start", longest=TIME_LETTERS)
        language = code_editor(self._context, "language", CodeListId.LANGUAGE)
        purpose = TextEditor("purpose", longest=MAX_PURPOSE)
        return [
            self._field("person", self.person, required=True, wide=True,
                        hint=_text("Auch nach Sprache oder Ort zu finden, etwa „Dari“.")),
            self._field("day", DayEditor("day", today), required=True),
            self._field("minutes", MinutesEditor("minutes", DURATIONS), wide=True),
            self._field("kind", SegmentsEditor("kind", segments), wide=True),
            self._field("language", language),
            self._field("state", PickEditor("state", states)),
            self._field("body", contact_editor(self._context, "body"), wide=True),
            self._field("purpose", purpose, wide=True,
                        hint=_text("Keine Namen von Ratsuchenden eintragen.")),
            self._field("start", start),
        ]  # fmt: skip

    def _expenses(self) -> tuple[Field, ...]:
        rule = _text("Leer: nach der Regel der Person, sobald der Einsatz durchgeführt ist.")
        rate = _text("Der Satz je Kilometer steht in den Einstellungen.")
        payer = code_editor(self._context, "payer", CodeListId.INTERPRETING_PAYER)
        other = TextEditor("other_for", longest=MAX_PURPOSE)
        paid = PastDayEditor("paid_on", self._context.clock.today)
        return (
            self._field("fee", EurosEditor("fee"), hint=rule),
            self._field("km", NumberEditor("km"), hint=rate),
            self._field("other_cost", EurosEditor("other_cost")),
            self._field("other_for", other),
            self._field("payer", payer),
            self._field("paid_on", paid),
        )

    def _more(self) -> tuple[Field, ...]:
        own = _text(
            "Nur wenn Sie selbst dabei waren. Gehört der Einsatz zu einer Beratung oder "
            "Veranstaltung, zählt Ihre Zeit schon dort."
        )
        return (
            self._field("worked", MinutesEditor("worked", ()), wide=True, hint=own),
            self._field("note", NoteEditor("note"), wide=True),
        )

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
