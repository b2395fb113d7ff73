"""The right half of the office hours: key figures, the dates as list or calendar, undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.office_calendar import CalendarDate, Standing, totals
from intdesk.texts.labels import STANDING_LABELS
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.empty import EmptyState
from ui.kit.kpi import KpiCard
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, GAP, WIDE_GAP, FlowRow, ScrollPage
from ui.kit.segments import Segments
from ui.kit.undo_line import UndoLine
from ui.kit.year_calendar import CELL, Mark, MarkKey, YearCalendar
from ui.report_checks import UNATTENDED
from ui.screens.office_hours.dates import DatesTable, marks_of
from ui.screens.office_hours.figures import hour_figures
from ui.sentences import shown_words

if TYPE_CHECKING:
    from intdesk.services.office_hours import HourYear

LEAST_HEIGHT = 80
ALL = "all"
LIST, YEAR = "list", "year"


class YearContent(QWidget):
    """Shows a year's dates, as a list or a calendar; the page places its key ``figures``.

    ``opened`` carries a date, ``day_picked`` a day of the calendar, ``plan_wanted`` comes from
    the empty screen.
    """

    opened = Signal(object)
    day_picked = Signal(object)
    plan_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build the frame; :meth:`show_year` fills it."""
        super().__init__()
        self._context = context
        self._year: HourYear | None = None
        self._shown = ALL
        self._short = False
        self._undo_step = 0
        self.table = DatesTable()
        self.calendar = YearCalendar("office_calendar", self.tr("Jahreskalender der Sprechzeiten"))
        self._count = label("", TextStyle.MUTED, name="office_dates_count")
        self.undo = UndoLine()
        self._empty = EmptyState("calendar-days", self.tr("Noch keine Sprechzeiten."))
        self._stack = QStackedWidget()
        self._build()
        self.table.opened.connect(lambda row: self.opened.emit(self.table.dates[row]))
        self.calendar.picked.connect(self.day_picked)
        self.calendar.moved.connect(self._follow_frame)
        self._empty.wanted.connect(self.plan_wanted)
        self.undo.undo.connect(self._take_back)
        context.bus.changed.connect(lambda _changes: self.undo.hide())

    def show_year(self, year: HourYear) -> None:
        """Show the dates and figures of a year."""
        first = self._year is None or self._year.year != year.year
        self._year = year
        for figure in hour_figures(year.dates, year.before, year.year):
            self.cards[figure.name].set_value(figure.value, figure.comparison)
            self._card_shows[figure.name] = figure.shows
        today = self._context.clock.today()
        marks = marks_of(year.dates, year.free, year.events, year.meetings)
        self.calendar.show_year(year.year, marks, today, self._summary(year))
        self._fill()
        if first:
            self.table.choose_near(today)

    def show_standing(self, shown: str) -> None:
        """Show only the dates that stand so, or all."""
        self._shown = shown
        self._standings[shown].setChecked(True)
        self._views.choose(LIST)
        self._fill()

    def date_of(self, day: date) -> CalendarDate | None:
        """Return the first date of a day, one that takes place before others."""
        dates = [d for d in self._year.dates if d.day == day] if self._year else []
        order = list(Standing)
        return min(dates, key=lambda d: order.index(d.standing), default=None)

    def event_of(self, day: date) -> int:
        """Return the first event of a day, 0 if there is none."""
        events = self._year.events.get(day, ()) if self._year else ()
        return events[0][0] if events else 0

    def meeting_of(self, day: date) -> int:
        """Return the first meeting of a day, 0 if there is none."""
        meetings = self._year.meetings.get(day, ()) if self._year else ()
        return meetings[0][0] if meetings else 0

    def say_undo(self, changes: Changes) -> None:
        """Say what was done and offer to take it back."""
        last = self._context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        self.undo.say(changes.undo_label)

    def set_short(self, *, short: bool) -> None:
        """Leave out the choice of the dates where there is no room for it."""
        self._short = short
        room = GAP if short else CARD_PADDING
        self._column.setContentsMargins(room, room, room, room)
        self._show_view()

    def focus(self) -> None:
        """Put the focus on what is shown."""
        shown = self._stack.currentWidget()
        if shown is self._empty:
            self._empty.button.setFocus()
        else:
            (self.table if shown is self.table else self.calendar).setFocus()

    def _fill(self) -> None:
        if self._year is None:
            return
        dates = self._year.dates
        wanted = [d for d in dates if self._belongs(d)]
        self.table.show_dates(wanted)
        words = self.tr("{n} Termine").format(n=len(wanted))
        self._count.setText(self.tr("1 Termin") if len(wanted) == 1 else words)
        if dates:
            self._empty.say(self.tr("Dazu gibt es keine Termine."))
        elif self._year.has_plan:
            self._empty.say(self.tr("In diesem Jahr gibt es keine Sprechzeiten."))
        else:
            self._empty.say(
                self.tr("Tragen Sie ein, wann regelmäßig Sprechzeit ist."),
                self.tr("Sprechzeit eintragen"),
            )
        self._show_view()

    def _belongs(self, found: CalendarDate) -> bool:
        if self._shown == UNATTENDED:
            return found.standing is Standing.HELD and not found.visitors
        return self._shown in {ALL, found.standing}

    def _show_view(self) -> None:
        as_list = self._views.value == LIST
        if as_list and not self.table.dates:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self.table if as_list else self._calendar_area)
        self._choice.setVisible(as_list and not self._short)
        self._legend.setHidden(as_list or self._short)

    def _follow_frame(self) -> None:
        place = self.calendar.place_of(self.calendar.current).center().toPoint()
        self._calendar_area.ensureVisible(place.x(), place.y(), 2 * CELL, 3 * CELL)

    def _summary(self, year: HourYear) -> str:
        found = totals(year.dates)
        return self.tr("{held} Termine gehalten, {cancelled} ausgefallen im Jahr {year}.").format(
            held=found.held, cancelled=found.cancelled, year=year.year
        )

    def _take_back(self) -> None:
        self._context.bus.publish(self._context.office.history.undo(self._undo_step))
        self._context.bus.announce(self.tr("Zurückgenommen"))

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("office_hours_card")
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        words = {LIST: self.tr("Liste"), YEAR: self.tr("Jahreskalender")}
        self._views = Segments("office_hours_{}", words, LIST)
        self._views.chosen.connect(self._choose_view)
        outer.addWidget(self._views)
        outer.addWidget(card, 1)
        column = self._column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(10)
        self.figures = self._card_row()
        column.addWidget(self._standing_row())
        self._calendar_area = ScrollPage("office_calendar_scroll")
        self._calendar_area.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        self._calendar_area.body.setContentsMargins(4, 4, 4, 4)
        self._calendar_area.body.addWidget(self.calendar)
        self._calendar_area.body.addStretch(1)
        for part in (self.table, self._calendar_area, self._empty):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        self.table.setMinimumHeight(LEAST_HEIGHT)
        column.addWidget(self._stack, 1)
        self._legend = self._legend_row()
        column.addWidget(self._legend)
        column.addWidget(self.undo)

    def _card_row(self) -> QWidget:
        words = {
            "offered": self.tr("Angeboten (Std.)"),
            "cancelled": self.tr("Ausgefallen"),
            "visitors": self.tr("Besuche"),
            "utilisation": self.tr("Genutzt"),
        }
        self.cards = {name: KpiCard(f"hours_{name}", text) for name, text in words.items()}
        self._card_shows: dict[str, Standing] = {}
        for name, card in self.cards.items():
            card.clicked.connect(lambda _=False, n=name: self.show_standing(self._card_shows[n]))
        return FlowRow(*self.cards.values(), spacing=WIDE_GAP, uniform=True)

    def _choose_view(self, view: str) -> None:
        self._views.choose(view)
        self._show_view()

    def _standing_row(self) -> QWidget:
        standings = QButtonGroup(self)
        words = {
            ALL: self.tr("Alle"),
            **shown_words(STANDING_LABELS),
            UNATTENDED: self.tr("Ohne Besuch"),
        }
        self._standings: dict[str, Button] = {}
        for key, text in words.items():
            chip = Button(f"office_dates_{key}", text, ButtonKind.CHIP)
            chip.clicked.connect(lambda _=False, k=key: self.show_standing(k))
            standings.addButton(chip)
            self._standings[key] = chip
        self._standings[ALL].setChecked(True)
        self._choice = FlowRow(*self._standings.values(), self._count)
        return self._choice

    def _legend_row(self) -> QWidget:
        words = shown_words(STANDING_LABELS)
        pairs = (
            (Mark.DONE, words[Standing.HELD]),
            (Mark.PLANNED, words[Standing.PLANNED]),
            (Mark.CANCELLED, words[Standing.CANCELLED]),
            (Mark.FREE, self.tr("Feiertag oder geschlossen")),
            (Mark.OTHER, self.tr("Veranstaltung")),
        )
        row = FlowRow()
        for mark, text in pairs:
            row.flow.addWidget(MarkKey(mark))
            row.flow.addWidget(label(text, TextStyle.MUTED))
        return row
