"""The screen of series of events: what each amounts to, and the events in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.event_series import MAX_TITLE, EventSeries
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import contacts_editor
from ui.event_texts import event_fields, event_states
from ui.kit.form.amounts import DayEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.events.series import series_words
from ui.shown_fields import ShownField
from ui.targets import Target
from ui.volunteering_words import series_fields

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150
_NUMBERS = {
    "events": CellKind.NUMBER, "attended": CellKind.NUMBER, "cost": CellKind.CENTS,
    "earned": CellKind.CENTS,
}  # fmt: skip
_DAYS = ("first_day", "last_day")
_VISIBLE = ("title", "events", "attended", "cost")


def _text(german: str) -> str:
    return QCoreApplication.translate("event_series_page", german)


class SeriesEntry(RecordEntry[EventSeries]):
    """What the panel of series is made of."""

    name = "event_series"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names, today = series_fields(), context.clock.today
        public = _text("Für alle lesbar.")
        self.form = Form(
            "event_series_form",
            [
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                *(
                    Field(name, names[name], DayEditor(name, today), width=_HALF)
                    for name in _DAYS
                ),
                Field("partners", names["partners"], contacts_editor(context, "partners"),
                      wide=True),
                Field("description", names["description"], NoteEditor("description"), wide=True,
                      hint=public),
                Field("note", names["note"], NoteEditor("note"), wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Reihe anlegen") if new else _text("Reihe bearbeiten")

    def store(self) -> Records[EventSeries]:
        """Return the use cases of series."""
        return self._context.office.event_series

    def blank(self) -> EventSeries:
        """Return an empty draft."""
        return EventSeries()

    def said(self, draft: EventSeries) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"


def series_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = series_fields()
    order = ("title", "events", "attended", "cost", "earned", *_DAYS, "description", "note")
    kinds = _NUMBERS | dict.fromkeys(_DAYS, CellKind.DAY)
    return [
        ShownField(
            name, names[name], kinds.get(name, CellKind.TEXT),
            width=230 if name == "title" else 136, visible=name in _VISIBLE,
        )
        for name in order
    ]  # fmt: skip


def series_spec() -> ListSpec:
    """Return what the list of series is made of."""
    return ListSpec(
        kind=Kind.EVENT_SERIES,
        name="event_series",
        title=_text("Veranstaltungsreihen"),
        icon="calendar-days",
        fields=tuple(series_columns()),
        filters=("first_day", "last_day", "events"),
        search=_text("Suchen: Titel, Kooperation …"),
        one=_text("Reihe"),
        many=_text("Reihen"),
        nothing=_text("Noch keine Reihen. Eine Interkulturelle Woche ist zum Beispiel eine."),
        first=_text("Reihe anlegen"),
        dated=False,
    )


def event_list() -> LinkedList:
    """Return what is listed of the events of a series."""
    names = event_fields()
    return LinkedList(
        Kind.EVENT, _text("Veranstaltungen"), field_link("series_id"),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("state", names["state"], words=event_states(), width=110),
            ShownField("title", names["title"]),
        ),
        create=_text("Veranstaltung hinzufügen"), sort="day", listed=False,
    )  # fmt: skip


class SeriesPage(RecordPage):
    """Series of events, over all years; the sums are those of the chosen year."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, series_spec(), SeriesEntry(context))
        self.sums = label("", TextStyle.MUTED, name="series_year_sums", wrap=True)
        self.events = LinkedSection(context, Kind.EVENT_SERIES, event_list())
        self.panel.add_below(self.sums, self.events)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._show_parts()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for events, too: their sums are shown."""
        return super().concerns(changes) or Kind.EVENT in changes.kinds

    def arrive(self, target: Target) -> None:
        """Do what every list does; the list of events of a series is unfolded."""
        super().arrive(target)
        self.events.set_unfolded(True)

    def refresh(self) -> None:
        """Ask for list, sums and events anew."""
        super().refresh()
        self._show_parts()

    def _show_parts(self) -> None:
        shown = self.panel.shown
        self.sums.setVisible(bool(shown))
        if shown:
            self.sums.setText(series_words(self.context, shown, self.context.year.year))
        self.events.show_record(shown)
