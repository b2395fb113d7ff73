"""The screen of events: list or year, and beside it the event with what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.event import Event
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from ui.assignment_list import assigned
from ui.context import AppContext
from ui.cost_links import COST_KINDS, CostSection
from ui.event_texts import press_fields
from ui.file_export import calendar_form
from ui.kit.buttons import Button, secondary
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.events.checklist import ChecklistSection
from ui.screens.events.columns import event_columns, more_filters
from ui.screens.events.form import EventEntry
from ui.screens.events.outputs import OutputRow
from ui.screens.events.series import SeriesSection
from ui.screens.events.year import EventViews
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

_FILTERS = (
    "state", "kind", "target_groups", "fields_of_action", "place", "attended", "day", "counting",
)  # fmt: skip
_SHOWN_KINDS = COST_KINDS | {
    Kind.EVENT, Kind.EVENT_SERIES, Kind.FOLLOW_UP, Kind.PRESS_ITEM, Kind.ASSIGNMENT,
}  # fmt: skip


def _text(german: str) -> str:
    return QCoreApplication.translate("events", german)


def event_spec() -> ListSpec:
    """Return what the list of events is made of."""
    return ListSpec(
        kind=Kind.EVENT,
        name="events",
        title=_text("Veranstaltungen"),
        icon="calendar-days",
        fields=tuple(event_columns()),
        filters=tuple(name for name in _FILTERS if name != "place"),
        search=_text("Suchen: Titel, Ort, Partner …"),
        one=_text("Veranstaltung"),
        many=_text("Veranstaltungen"),
        nothing=_text("Noch keine Veranstaltungen in diesem Jahr."),
        first=_text("Veranstaltung planen"),
        timed=False,
        more_filters=more_filters,
        bulk=("state", "kind", "place"),
    )


def press_list() -> LinkedList:
    """Return what is listed of the press items of an event."""
    names = press_fields()
    return LinkedList(
        Kind.PRESS_ITEM, _text("Presse"), field_link("event_id"),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("medium", names["medium"], width=120),
            ShownField("title", names["title"]),
        ),
        create=_text("Presse-Eintrag hinzufügen"), sort="day", listed=False,
    )  # fmt: skip


class EventPage(RecordPage):
    """Events with dates, preparation, people, money, evaluation, press and papers."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show the events of the chosen year."""
        super().__init__(context, event_spec(), EventEntry(context))
        self.outputs = OutputRow(context, self, self._settled, self.open_record)
        self.checklist = ChecklistSection(context, self._settled)
        self.press = LinkedSection(context, Kind.EVENT, press_list())
        self.series = SeriesSection(context)
        self.assignments = LinkedSection(context, Kind.EVENT, assigned(Kind.EVENT))
        self.costs = CostSection(context, Kind.EVENT)
        self.panel.add_below(
            self.outputs, self.checklist, self.series, self.press, self.assignments, self.costs
        )
        self.panel.asked_first.append(self.checklist.may_leave)
        self.panel.left_first.append(self.checklist.leave)
        for output in (self.outputs.paper, self.outputs.calendar):
            output.written.connect(self._say_written)
        self.views.picked.connect(self.open_record)
        self.views.day_wanted.connect(self._plan_on)
        self.panel.loaded.connect(lambda _new: self._show_sections())
        self._show_sections()

    def arrive(self, target: Target) -> None:
        """Show the list, also from the calendar, or do what every list does."""
        if target.query is not None:
            self.views.show_list()
        series = target.link is not None and target.link.kind is Kind.EVENT_SERIES
        if target.create and series and target.link is not None:
            if self.panel.may_leave():
                self._begin(Event(series_id=target.link.id))
        else:
            super().arrive(target)

    def beside(self) -> QWidget:
        """Return list and year calendar."""
        self.views = EventViews(self.context, self.list)
        return self.views

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways from another calendar and into it."""
        bring = secondary("events_import", self.tr("Importieren …"), "upload")
        bring.setToolTip(self.tr("Veranstaltungen aus einem Kalender (.ics) übernehmen"))
        bring.clicked.connect(lambda: self.context.router.go(Target(PageId.EVENT_IMPORT)))
        button = secondary("events_ics", self.tr("Als Kalender …"), "calendar")
        button.setToolTip(self.tr("Alle Termine dieser Liste als .ics-Datei"))
        button.clicked.connect(self.export_calendar)
        return (bring, button)

    def export_calendar(self) -> None:
        """Write the dates of the events of the list as a calendar file."""
        query = self.list.model.query
        if query is None:
            return
        export = self.context.office.calendar_export
        self.outputs.calendar.run(
            calendar_form(),
            self.spec.title,
            lambda path: export.events(query, path, overwrite=True),
        )

    def concerns(self, changes: Changes) -> bool:
        """Refresh for points of the preparation and press items, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN_KINDS)

    def refresh(self) -> None:
        """Ask for list, calendar and event anew."""
        super().refresh()
        self.views.refresh()
        self._show_sections()

    def _plan_on(self, day: date) -> None:
        """Begin an event on a day of the calendar."""
        if self.panel.may_leave():
            self._begin(Event(day=day))

    def _begin(self, draft: Event) -> None:
        self.panel.begin(draft)
        self.show_form()
        self.panel.focus_first()

    def _show_sections(self) -> None:
        event = self._event()
        for section in (self.outputs, self.checklist, self.series):
            section.show_event(event)
        for linked in (self.press, self.assignments):
            linked.show_record(event.id if event is not None else 0)
        self.costs.show_record(event.id if event else 0, event.cost if event else 0)

    def _event(self) -> Event | None:
        """Return the event that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.events.get(self.panel.shown)
        except IntDeskError:
            return None

    def _settled(self) -> bool:
        """Save what is entered in the form, so that the event can be changed elsewhere."""
        return not self.panel.dirty or self.panel.save()
