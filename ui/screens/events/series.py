"""What the events of a series of one year amount to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event, EventState, with_booked
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.money import format_euros
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, Section
from ui.targets import list_target
from ui.texts import counted


def _text(german: str) -> str:
    return QCoreApplication.translate("event_series", german)


class SeriesSection(Section):
    """Says the sums of the series that an event belongs to, and opens its list."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a series."""
        super().__init__(_text("Reihe"))
        self.setObjectName("event_series_section")
        self._context = context
        self._event: Event | None = None
        self._sums = label("", TextStyle.MUTED, name="event_series_sums", wrap=True)
        self._open = Button("event_series_open", _text("Reihe zeigen"), ButtonKind.LINK)
        self._open.clicked.connect(self._show)
        self.body.addWidget(self._sums)
        self.body.addWidget(FlowRow(self._open))

    def show_event(self, event: Event | None) -> None:
        """Show the sums of the year of a saved event, nothing for one without a series."""
        self._event = event if event is not None and event.series else None
        self.setVisible(self._event is not None)
        if self._event is not None:
            self._sums.setText(series_words(self._context, self._event.series, self._year()))

    def _year(self) -> int:
        day = self._event.day if self._event is not None else None
        return (day or date.min).year

    def _show(self) -> None:
        if self._event is not None:
            self._context.router.go(list_target(series_query(self._event.series, self._year())))


def series_query(series: str, year: int) -> ListQuery:
    """Return the list of the events of a series in a year."""
    return ListQuery(Kind.EVENT, filters=(year_filter(year), Filter("series", (series,))))


def series_words(context: AppContext, series: str, year: int) -> str:
    """Return number, people and money of a series in a year, cancelled events left out."""
    lists = context.office.lists
    ids = lists.ids(series_query(series, year))
    events = [e for e in context.office.events.many(ids) if e.state is not EventState.CANCELLED]
    booked = context.office.postings.costs_of(Kind.EVENT, [event.id for event in events])
    events = [with_booked(event, *booked.get(event.id, (0, 0))) for event in events]
    people = sum(event.attended or 0 for event in events)
    cost, earned = sum(e.cost for e in events), sum(e.earned for e in events)
    parts = [
        f"{series} {year}",
        counted(len(events), _text("Veranstaltung"), _text("Veranstaltungen")),
        counted(people, _text("Teilnehmende"), _text("Teilnehmende")),
    ]
    if cost:
        parts.append(_text("Kosten {amount}").format(amount=format_euros(cost)))
    if earned:
        parts.append(_text("Einnahmen {amount}").format(amount=format_euros(earned)))
    return " · ".join(parts)
