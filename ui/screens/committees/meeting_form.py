"""The form of a meeting: committee, day and time first, then agenda and people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import Meeting, MeetingState, Presence
from intdesk.domain.meeting_problems import MAX_TITLE, MAX_VOTES
from ui.committee_words import meeting_fields, meeting_states, own_presences
from ui.context import AppContext
from ui.editors import MOST_FOUND, ProposingEditor, TitleEditor
from ui.kit.form.amounts import ComingDayEditor, DayEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.committees.agenda import AgendaEditor
from ui.screens.committees.columns import SYMBOLS
from ui.screens.committees.people import attendance_editor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intdesk.services.committees.meetings import MeetingService

DURATIONS = (60, 90, 120, 180)
_HALF = 150
_TIME_LETTERS = 5


def _text(german: str) -> str:
    return QCoreApplication.translate("meeting_form", german)


class CommitteeEditor(TitleEditor):
    """A committee by its name."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty choice."""
        super().__init__(context, name, Kind.COMMITTEE)

    def _found(self, text: str) -> list[tuple[int, str]]:
        query = ListQuery(Kind.COMMITTEE, text=text, sort="name", descending=False)
        return self._named(self._context.office.lists.first_ids(query, MOST_FOUND))

    def _named(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        rows = self._context.office.lists.rows(Kind.COMMITTEE, ids)
        return [(i, str(rows[i]["name"])) for i in ids if i in rows]


class MeetingEntry(RecordEntry[Meeting]):
    """What the panel of meetings is made of."""

    name = "meeting"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = meeting_fields()
        self._place = ProposingEditor(context, "place", Kind.MEETING, longest=MAX_TITLE)
        self.agenda = AgendaEditor(context, "agenda")
        self.committee = CommitteeEditor(context, "committee_id")
        self.form = Form(
            "meeting_form",
            self._first(),
            sections=[
                Group(_text("Tagesordnung und Niederschrift"), self._points()),
                Group(_text("Eingeladen und anwesend"), self._people()),
                Group(_text("Eigene Arbeitszeit, nächster Termin, Notiz"), self._rest()),
            ],
            taken=MENU_LETTERS,
            carried=("time_kind", "time_id"),
        )

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Sitzung planen") if new else _text("Sitzung bearbeiten")

    def store(self) -> MeetingService:
        """Return the use cases of meetings."""
        return self._context.office.meetings

    def blank(self) -> Meeting:
        """Return a draft without a day."""
        return Meeting()

    def finish(self, draft: Meeting) -> Meeting:
        """Return the draft with its choices as the domain knows them."""
        return replace(draft, state=MeetingState(draft.state), own=Presence(draft.own))

    def remember(self, draft: Meeting) -> None:
        """Propose the new place from now on."""
        del draft
        self._place.propose()

    def said(self, draft: Meeting) -> str:
        """Return committee and day."""
        rows = self._context.office.lists.rows(Kind.COMMITTEE, [draft.committee_id or 0])
        name = str(rows[draft.committee_id or 0]["name"]) if rows else ""
        return _text("{name} am {day}").format(name=name, day=format_day(draft.day or date.min))

    def first_field(self, *, new: bool) -> str:
        """Begin with the committee, later with the day."""
        return "committee_id" if new else "day"

    def show(self, draft: Meeting, *names: str) -> None:
        """Show fields of a draft as if the user had entered them."""
        for name in names:
            editor = self.form.box(name).field.editor
            editor.set_value(getattr(draft, name))
            editor.changed.emit()

    def _first(self) -> list[Field]:
        letters = {MeetingState.PLANNED: "g", MeetingState.HELD: "d", MeetingState.CANCELLED: "a"}
        states = [
            (key, f"{SYMBOLS[key]} {word}", letters[MeetingState(key)])
            for key, word in meeting_states().items()
        ]
        today = self._context.clock.today
        return [
            Field("committee_id", self._names["committee_name"], self.committee, required=True,
                  wide=True),
            self._field("day", DayEditor("day", today), required=True),
            self._field("start", TextEditor("start", longest=_TIME_LETTERS)),
            self._field("minutes", MinutesEditor("minutes", DURATIONS), wide=True),
            self._field("place", self._place, wide=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
            self._field("own", SegmentsEditor("own", _own_choices()), wide=True,
                        hint=_text("Mit „ja“ zählt die Sitzung von selbst als Arbeitszeit.")),
        ]  # fmt: skip

    def _points(self) -> tuple[Field, ...]:
        hint = _text("Reihenfolge ändern: ziehen, oder Alt und Pfeiltaste.")
        return (Field("agenda", _text("Tagesordnung"), self.agenda, wide=True, hint=hint),)

    def _people(self) -> tuple[Field, ...]:
        further = NumberEditor("further_present", most=MAX_VOTES)
        return (
            self._field("invited_on", DayEditor("invited_on", self._context.clock.today)),
            Field("attendance", _text("Personen"), attendance_editor(self._context), wide=True),
            Field("further_present", _text("Weitere Anwesende"), further,
                  hint=_text("Gäste, die nicht mit Namen festgehalten werden.")),
        )  # fmt: skip

    def _rest(self) -> tuple[Field, ...]:
        worked = MinutesEditor("worked", DURATIONS)
        worked.set_placeholder(_text("wie die Sitzung"))
        return (
            self._field(
                "worked", worked, wide=True,
                hint=_text("Nur ausfüllen, wenn sie von der Dauer abweicht, etwa mit Weg und "
                           "Vorbereitung."),
            ),
            self._field("next_on", ComingDayEditor("next_on", self._context.clock.today)),
            self._field("note", NoteEditor("note", lines=2), wide=True,
                        hint=_text("Nur intern, steht nicht in der Niederschrift.")),
        )  # fmt: skip

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        title = self._names["work_minutes"] if name == "worked" else self._names[name]
        return Field(name, title, editor, width=_HALF, **more)


def _own_choices() -> list[tuple[str, str, str]]:
    letters = {
        Presence.INVITED: "o", Presence.PRESENT: "j", Presence.EXCUSED: "e", Presence.ABSENT: "n",
    }  # fmt: skip
    return [(key, word, letters[Presence(key)]) for key, word in own_presences().items()]
