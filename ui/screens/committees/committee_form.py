"""The form of a committee: name, kind and chair first, then members and how it usually meets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.committee import MAX_NAME, Committee, CommitteeState, MeetingRhythm
from ui.committee_words import committee_fields, committee_states, rhythms
from ui.context import AppContext
from ui.editors import ProposingEditor, code_editor, contact_editor
from ui.kit.form.amounts import MinutesEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.pick import PickEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.committees.columns import SYMBOLS
from ui.screens.committees.people import members_editor

if TYPE_CHECKING:
    from intdesk.services.committees.committees import CommitteeService

DURATIONS = (60, 90, 120, 180)
_HALF = 150
_TIME_LETTERS = 5


def _text(german: str) -> str:
    return QCoreApplication.translate("committee_form", german)


class CommitteeEntry(RecordEntry[Committee]):
    """What the panel of committees is made of."""

    name = "committee"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = committee_fields()
        self._place = ProposingEditor(context, "place", Kind.COMMITTEE, longest=MAX_NAME)
        self.form = Form(
            "committee_form",
            self._first(),
            sections=[Group(_text("Übliche Zeit, Ort und Aufgabe"), self._usual())],
            taken=MENU_LETTERS,
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Gremium anlegen") if new else _text("Gremium bearbeiten")

    def store(self) -> CommitteeService:
        """Return the use cases of committees."""
        return self._context.office.committees

    def blank(self) -> Committee:
        """Return an empty draft."""
        return Committee()

    def finish(self, draft: Committee) -> Committee:
        """Return the draft with its choices as the domain knows them."""
        state, rhythm = CommitteeState(draft.state), MeetingRhythm(draft.rhythm)
        return replace(draft, state=state, rhythm=rhythm)

    def remember(self, draft: Committee) -> None:
        """Propose the new place from now on."""
        del draft
        self._place.propose()

    def said(self, draft: Committee) -> str:
        """Return the name."""
        return draft.name

    def first_field(self, *, new: bool) -> str:
        """Begin with the name."""
        del new
        return "name"

    def _first(self) -> list[Field]:
        context = self._context
        letters = {
            CommitteeState.ACTIVE: "t", CommitteeState.RESTING: "r", CommitteeState.ENDED: "e",
        }  # fmt: skip
        states = [
            (key, f"{SYMBOLS[key]} {word}", letters[CommitteeState(key)])
            for key, word in committee_states().items()
        ]
        kind = code_editor(context, "kind", CodeListId.COMMITTEE_KIND)
        seats = _text("Wer hier sitzt, ist zu neuen Sitzungen von selbst eingeladen.")
        return [
            self._field("name", TextEditor("name", longest=MAX_NAME), required=True, wide=True),
            self._field("kind", kind, wide=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
            Field("chair", self._names["chair_name"], contact_editor(context, "chair"), wide=True),
            Field("members", self._names["seats"], members_editor(context), wide=True, hint=seats),
        ]

    def _usual(self) -> tuple[Field, ...]:
        rhythm = PickEditor("rhythm", list(rhythms().items()))
        return (
            self._field("rhythm", rhythm),
            self._field("start", TextEditor("start", longest=_TIME_LETTERS)),
            self._field("minutes", MinutesEditor("minutes", DURATIONS), wide=True),
            self._field("place", self._place, wide=True),
            self._field("purpose", NoteEditor("purpose", lines=2), wide=True),
            self._field("note", NoteEditor("note", lines=2), wide=True),
        )

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
