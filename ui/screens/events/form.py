"""The form of an event: what, when and where first, the rest folded away by subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.event import Counting, Event, EventState
from intdesk.domain.event_problems import MAX_TITLE
from ui.context import AppContext
from ui.editors import ProposingEditor, code_editor, codes_editor, contacts_editor
from ui.event_texts import (
    counting_words,
    event_fields,
    event_states,
)
from ui.kit.form.amounts import DayEditor, MinutesEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.events.columns import SYMBOLS
from ui.screens.events.lines import dates_editor, groups_editor, money_editor
from ui.screens.events.series import series_editor

if TYPE_CHECKING:
    from intdesk.services.events import EventService

DURATIONS = (60, 90, 120, 180, 240)
_TIME_LETTERS = 5
_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("event_form", german)


class EventEntry(RecordEntry[Event]):
    """What the panel of events is made of."""

    name = "event"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = event_fields()
        self._place = ProposingEditor(context, "place", Kind.EVENT, longest=MAX_TITLE)
        self.form = Form("event_form", self._first(), sections=self._sections(), taken=MENU_LETTERS)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Veranstaltung planen") if new else _text("Veranstaltung bearbeiten")

    def store(self) -> EventService:
        """Return the use cases of events."""
        return self._context.office.events

    def blank(self) -> Event:
        """Return a draft without a day."""
        return Event()

    def finish(self, draft: Event) -> Event:
        """Return the draft with its choices as the domain knows them."""
        return replace(draft, state=EventState(draft.state), counting=Counting(draft.counting))

    def remember(self, draft: Event) -> None:
        """Propose the new place from now on."""
        del draft
        self._place.propose()

    def said(self, draft: Event) -> str:
        """Return day and title."""
        day = format_day(draft.day) if draft.day else ""
        return _text("{day}, {title}").format(day=day, title=draft.title)

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def _first(self) -> Sequence[Field]:
        kind = code_editor(self._context, "kind", CodeListId.EVENT_KIND)
        letters = {EventState.PLANNED: "g", EventState.HELD: "d", EventState.CANCELLED: "a"}
        states = [
            (key, f"{SYMBOLS[EventState(key)]} {word}", letters[EventState(key)])
            for key, word in event_states().items()
        ]
        start = TextEditor("start", longest=_TIME_LETTERS)
        start.set_placeholder(_text("ganztägig"))
        title = TextEditor("title", longest=MAX_TITLE)
        return [
            self._field("title", title, required=True, wide=True),
            self._field("kind", kind, wide=True),
            self._field("day", DayEditor("day", self._context.clock.today), required=True),
            self._field("start", start),
            self._field("minutes", MinutesEditor("minutes", DURATIONS), wide=True),
            self._field("place", self._place, wide=True),
            self._field("state", SegmentsEditor("state", states), wide=True),
        ]

    def _sections(self) -> Sequence[Group]:
        return [
            Group(_text("Weitere Termine, Zielgruppen, Kooperation"), self._about()),
            Group(_text("Teilnehmende"), self._people()),
            Group(_text("Kosten und Einnahmen"), self._money()),
            Group(_text("Auswertung und eigene Zeit"), self._evaluation()),
        ]

    def _about(self) -> tuple[Field, ...]:
        context = self._context
        target = codes_editor(context, "target_groups", CodeListId.TARGET_GROUP)
        fields = codes_editor(context, "fields_of_action", CodeListId.FIELD_OF_ACTION)
        public = _text("Steht im Aushang, also für alle lesbar.")
        return (
            Field("further", _text("Weitere Termine"), dates_editor(context), wide=True),
            Field("series_id", self._names["series"], series_editor(context, "series_id"),
                  wide=True,
                  hint=_text("Zum Beispiel „Interkulturelle Woche“; sie hat eigene Summen.")),
            self._field("target_groups", target, wide=True),
            self._field("fields_of_action", fields, wide=True),
            Field("partners", self._names["partner_names"], contacts_editor(context, "partners"),
                  wide=True),
            self._field("description", NoteEditor("description"), wide=True, hint=public),
        )  # fmt: skip

    def _people(self) -> tuple[Field, ...]:
        letters = {Counting.COUNTED: "z", Counting.ESTIMATED: "s"}
        ways = [(key, word, letters[Counting(key)]) for key, word in counting_words().items()]
        hint = _text("Nach Geschlecht, nach Zielgruppe oder beides; jede Gruppe nur einmal.")
        return (
            self._field("registered", NumberEditor("registered")),
            self._field("attended", NumberEditor("attended")),
            self._field("counting", SegmentsEditor("counting", ways), wide=True),
            Field("groups", _text("Davon nach Gruppen"), groups_editor(self._context), wide=True,
                  hint=hint),
        )  # fmt: skip

    def _money(self) -> tuple[Field, ...]:
        return (
            Field("costs", self._names["cost"],
                  money_editor("costs", _text("Ausgabe"), _text("Ausgabe hinzufügen")), wide=True),
            Field("income", self._names["earned"],
                  money_editor("income", _text("Einnahme"), _text("Einnahme hinzufügen")),
                  wide=True),
        )  # fmt: skip

    def _evaluation(self) -> tuple[Field, ...]:
        texts = ("went_well", "went_badly", "next_time", "note")
        hints = {
            "next_time": _text("Kommt beim Anlegen für das nächste Jahr in die Notiz."),
            "note": _text("Nur intern. Keine Namen von Ratsuchenden eintragen."),
        }
        worked = MinutesEditor("worked", DURATIONS)
        return (
            self._field("feedback", NumberEditor("feedback")),
            self._field("would_return", NumberEditor("would_return")),
            *(
                self._field(name, NoteEditor(name, lines=2), wide=True, hint=hints.get(name, ""))
                for name in texts
            ),
            Field(
                "worked", _text("Eigene Arbeitszeit am ersten Termin"), worked, wide=True,
                hint=_text("Zählt von selbst als Arbeitszeit; bitte nicht noch einmal eintragen."),
            ),
        )  # fmt: skip

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
