"""The series that an event belongs to: its choice in the form, and what it amounts to in a year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, with_booked
from intdesk.domain.event_series import EventSeries, sums
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.money import format_euros
from ui.context import AppContext
from ui.editors import MOST_FOUND
from ui.kit.buttons import Button, ButtonKind
from ui.kit.form.choices import RecordEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, Section
from ui.targets import PageId, Target, list_target
from ui.texts import counted


def _text(german: str) -> str:
    return QCoreApplication.translate("event_series", german)


def series_editor(context: AppContext, name: str) -> RecordEditor:
    """Return the choice of a series by its title; a new title makes a new series."""
    lists = context.office.lists

    def found(text: str) -> list[tuple[int, str]]:
        query = ListQuery(Kind.EVENT_SERIES, text, sort="title", descending=False)
        ids = lists.first_ids(query, MOST_FOUND)
        rows = lists.rows(Kind.EVENT_SERIES, ids)
        return [(i, str(rows[i]["title"])) for i in ids]

    def title(record_id: int) -> str:
        row = lists.rows(Kind.EVENT_SERIES, [record_id]).get(record_id)
        return str(row["title"]) if row else ""

    def create(wanted: str) -> None:
        saved = context.office.event_series.save(EventSeries(title=wanted))
        context.bus.publish(saved.changes)
        editor.set_value(saved.id)
        editor.changed.emit()

    editor = RecordEditor(name, found, title)
    editor.creation_wanted.connect(create)
    return editor


class SeriesSection(Section):
    """Says the sums of the series that an event belongs to, and opens it or its list."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a series."""
        super().__init__(_text("Reihe"))
        self.setObjectName("event_series_section")
        self._context = context
        self._event: Event | None = None
        self._sums = label("", TextStyle.MUTED, name="event_series_sums", wrap=True)
        self._list = Button("event_series_open", _text("Reihe zeigen"), ButtonKind.LINK)
        self._list.clicked.connect(self._show)
        self._edit = Button("event_series_edit", _text("Reihe bearbeiten"), ButtonKind.LINK)
        self._edit.clicked.connect(self._open)
        self.body.addWidget(self._sums)
        self.body.addWidget(FlowRow(self._list, self._edit))

    def show_event(self, event: Event | None) -> None:
        """Show the sums of the year of a saved event, nothing for one without a series."""
        self._event = event if event is not None and event.series_id else None
        self.setVisible(self._event is not None)
        if self._event is not None:
            self._sums.setText(series_words(self._context, self._series(), self._year()))

    def _series(self) -> int:
        return (self._event.series_id or 0) if self._event is not None else 0

    def _year(self) -> int:
        day = self._event.day if self._event is not None else None
        return (day or date.min).year

    def _show(self) -> None:
        if self._event is not None:
            self._context.router.go(list_target(series_query(self._series(), self._year())))

    def _open(self) -> None:
        if self._event is not None:
            self._context.router.go(Target(PageId.EVENT_SERIES, record=self._series()))


def series_query(series: int, year: int) -> ListQuery:
    """Return the list of the events of a series in a year."""
    mine = Filter("series_id", (str(series),))
    return ListQuery(Kind.EVENT, filters=(year_filter(year), mine))


def series_words(context: AppContext, series: int, year: int) -> str:
    """Return number, people and money of a series in a year, cancelled events left out."""
    lists = context.office.lists
    row = lists.rows(Kind.EVENT_SERIES, [series]).get(series)
    events = context.office.events.many(lists.ids(series_query(series, year)))
    booked = context.office.postings.costs_of(Kind.EVENT, [event.id for event in events])
    found = sums([with_booked(event, *booked.get(event.id, (0, 0))) for event in events])
    parts = [
        f"{row['title'] if row else ''} {year}".strip(),
        counted(found.events, _text("Veranstaltung"), _text("Veranstaltungen")),
        counted(found.attended, _text("Teilnehmende"), _text("Teilnehmende")),
    ]
    if found.cost:
        parts.append(_text("Kosten {amount}").format(amount=format_euros(found.cost)))
    if found.earned:
        parts.append(_text("Einnahmen {amount}").format(amount=format_euros(found.earned)))
    return " · ".join(parts)
