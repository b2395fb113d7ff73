"""The calendar of all dates: a month, a week, or a list; filtered by kind, printed, exported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import MONTHS, format_day
from intdesk.domain.desk_calendar import (
    WEEK,
    CalendarItem,
    ItemKind,
    month_span,
    sheet_span,
    week_span,
)
from intdesk.domain.follow_up import month_later
from intdesk.domain.period import Period
from intdesk.errors import IntDeskError
from intdesk.texts.desk_calendar import ITEM_KINDS
from ui.context import AppContext
from ui.file_export import FileExport, calendar_form
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, icon_button, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.day_grid import DayGrid, GridSpan
from ui.kit.empty import EmptyState
from ui.kit.labels import TextStyle, label
from ui.kit.layout import PAGE_MARGINS, FlowRow, PageHeader
from ui.kit.result_list import ResultList
from ui.kit.undo_line import UndoLine
from ui.list_print import ListPrint
from ui.opening import open_path
from ui.page import Page
from ui.screens.calendar.day_card import DayCard
from ui.screens.calendar.lines import FREE, by_day, grid_line, list_line
from ui.sentences import shown_word, shown_words
from ui.settings import CALENDAR_HIDDEN
from ui.side_by_side import SideBySide
from ui.targets import PAGE_OF_KIND, PageId, Target

MONTH, WEEK_VIEW, AGENDA = "month", "week", "agenda"
SHORT_BELOW, DAY_WIDTH = 420, 300
LEAST_HEIGHT = 180
SHORT_MARGINS = (12, 4, 12, 4)


class CalendarPage(Page):
    """Shows dates of all areas; what they come from opens in its own screen."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the month of today, or of the chosen year."""
        title = QCoreApplication.translate("calendar", "Kalender")
        super().__init__(context, "calendar_page", title)
        self._view = MONTH
        self._items: list[CalendarItem] = []
        self._undo_step = 0
        self._folder = Path()
        self._day = context.clock.today()
        self._follow_year()
        self.header = PageHeader(" ")
        self.grid = DayGrid("calendar_grid", self.tr("Kalenderblatt"))
        self.grid.current = context.clock.today()  # keys count from it before the dates are there
        self.agenda = ResultList("calendar_agenda", self.tr("Termine"), focus=True)
        self._empty = EmptyState("calendar", self.tr("Kein Termin in diesem Monat."))
        self.card = DayCard(context.clock.today, writable=not context.office.read_only)
        self._stack = QStackedWidget()
        for part in (self.grid, self.agenda, self._empty):
            self._stack.addWidget(part)
        self.sides = SideBySide(self.card, self._stack, DAY_WIDTH)
        self._banner = Banner()
        self._undo = UndoLine()
        self._chips = self._kind_row()
        self._column = column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self.header, self._ways(), self._chips, self._banner):
            column.addWidget(widget)
        column.addWidget(self.sides, 1)
        column.addWidget(self._undo)
        self._file = FileExport(context, self)
        self._print = ListPrint(context, self)
        self._add_buttons()
        self._connect()
        self._fit(0)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Show the day that a target names; the focus is on the sheet."""
        if target.day is not None:
            self._go(target.day)
        (self.agenda if self._view == AGENDA else self.grid).setFocus()

    def create_record(self) -> None:
        """Begin a follow-up on the chosen day."""
        self._begin(self._day)

    def focus_search(self) -> None:
        """Put the focus on the first kind: the calendar has filters instead of words."""
        if (first := self._chips.findChild(Button)) is not None:
            first.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Any record may bring dates."""
        return bool(changes.kinds - {Kind.BACKUP, Kind.SAVED_FILTER, Kind.ANALYSIS})

    def refresh(self) -> None:
        """Ask for the dates of what is shown, beside the window's own work."""
        if self._day.year != self.context.year.year and not self._wandered:
            self._follow_year()
        calendar, period, kinds = self.context.office.desk_calendar, self._period(), self._kinds()
        self.header.set_title(self._title())
        self._small_title.setText(self._title())
        self.context.jobs.start(
            lambda _progress: calendar.items(period, kinds), lambda found: self._take(period, found)
        )

    def export(self) -> None:
        """Write the dates that are shown as a calendar file."""
        calendar, items = self.context.office.desk_calendar, self._shown()
        self._file.run(
            calendar_form(), self._title(),
            lambda path: calendar.export(items, path, overwrite=True),
        )  # fmt: skip

    def print_dates(self) -> None:
        """Write the dates that are shown as PDF and open it."""
        calendar, items, title = self.context.office.desk_calendar, self._shown(), self._title()
        period = week_span(self._day) if self._view == WEEK_VIEW else month_span(self._day)

        def write(path: Path, _progress: JobProgress) -> object:
            return calendar.print(title, period, items, path, overwrite=True)

        self._print.make(title, write, self.tr("Kalender drucken: PDF speichern"))

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the height that remains once a short window has folded header and kinds."""
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a short window's height to the sheet."""
        super().resizeEvent(event)
        self._fit(event.size().height())

    def _fit(self, height: int) -> None:
        short = height < SHORT_BELOW
        self._column.setContentsMargins(*(SHORT_MARGINS if short else PAGE_MARGINS))
        self._column.setSpacing(4 if short else 10)
        self._chips.setHidden(short)
        self.header.setHidden(short)
        for widget in self._short_ways:
            widget.setVisible(short)

    @property
    def _wandered(self) -> bool:
        """Tell whether the shown month was turned to, away from the chosen year."""
        return self._turned_from == self.context.year.year

    def _follow_year(self) -> None:
        """Show the same month in the chosen year."""
        year = self.context.year.year
        self._turned_from = year
        self._day = self._day.replace(year=year, day=min(self._day.day, 28))
        if self._day.month == self.context.clock.today().month and year == (
            self.context.clock.today().year
        ):
            self._day = self.context.clock.today()

    def _period(self) -> Period:
        if self._view == WEEK_VIEW:
            return week_span(self._day)
        return sheet_span(self._day) if self._view == MONTH else month_span(self._day)

    def _kinds(self) -> frozenset[ItemKind]:
        return frozenset(kind for kind, chip in self._by_kind.items() if chip.isChecked())

    def _title(self) -> str:
        if self._view != WEEK_VIEW:
            return f"{shown_word(MONTHS[self._day.month - 1])} {self._day.year}"
        week = week_span(self._day)
        words = self.tr("Woche {number}: {first} bis {last}")
        return words.format(
            number=self._day.isocalendar().week,
            first=format_day(week.first), last=format_day(week.last),
        )  # fmt: skip

    def _shown(self) -> list[CalendarItem]:
        """Return the dates of the month or week, not those of the days around it."""
        span = week_span(self._day) if self._view == WEEK_VIEW else month_span(self._day)
        return [item for item in self._items if item.day in span]

    def _take(self, period: Period, items: list[CalendarItem]) -> None:
        if period != self._period():
            return
        self._items = items
        self._show()

    def _show(self) -> None:
        period, days = self._period(), by_day(self._items)
        if self._view == AGENDA:
            lines = [list_line(item, with_day=True) for item in self._items]
            kept = max(self.agenda.chosen, 0)
            self.agenda.show_lines(lines, kept)
            self._stack.setCurrentWidget(self.agenda if lines else self._empty)
        else:
            weeks = ((period.last - period.first).days + 1) // WEEK
            month = self._day.month if self._view == MONTH else 0
            free = frozenset(item.day for item in self._items if item.kind in FREE)
            span = GridSpan(period.first, weeks, month, self.context.clock.today(), free)
            lines_by_day = {day: [grid_line(i) for i in found] for day, found in days.items()}
            self.grid.show_days(span, lines_by_day, self._day)
            self._stack.setCurrentWidget(self.grid)
        self.card.show_day(self._day, days.get(self._day, []))

    def _go(self, day: date) -> None:
        """Show a day; what lies outside the sheet is asked for."""
        before, self._day = self._period(), day
        if self._period() == before:
            days = by_day(self._items)
            if self._view != AGENDA:
                self.grid.current = day
                self.grid.update()
            self.card.show_day(day, days.get(day, []))
        else:
            self.refresh()

    def _turn(self, steps: int) -> None:
        if self._view == WEEK_VIEW:
            self._go(self._day + timedelta(WEEK * steps))
            return
        first = self._day.replace(day=1)
        month = month_later(first, 1) if steps > 0 else (first - timedelta(1)).replace(day=1)
        if month is not None:
            last = month_span(month).last.day
            self._go(month.replace(day=min(self._day.day, last)))

    def _choose_view(self, view: str) -> None:
        self._view = view
        self.sides.fold(folded=view == AGENDA)
        self.refresh()

    def _connect(self) -> None:
        self.grid.moved.connect(self._go)
        self.grid.turned.connect(self._turn)
        self.grid.opened.connect(lambda _day: self._enter_day())
        self.grid.line_opened.connect(self._open_line)
        self.grid.wanted.connect(self._begin)
        self.grid.dropped.connect(self._drop)
        self.agenda.taken.connect(lambda number: self._open(self._items[number]))
        self.agenda.stepped.connect(self._follow_agenda)
        self.card.opened.connect(self._open)
        self.card.wanted.connect(self._begin)
        self.card.put.connect(self._put)
        self.card.finished.connect(self._finish)
        self.card.left.connect(self._leave_day)
        self._undo.undo.connect(self._take_back)
        self._banner.pressed.connect(lambda: open_path(self._folder))
        for output in (self._file, self._print):
            output.written.connect(self._say_written)

    def _enter_day(self) -> None:
        self.sides.show_panel()
        self.card.focus()

    def _leave_day(self) -> None:
        self.sides.show_content()
        (self.agenda if self._view == AGENDA else self.grid).setFocus()

    def _follow_agenda(self) -> None:
        at = self.agenda.chosen
        if self._view == AGENDA and 0 <= at < len(self._items):
            self._day = self._items[at].day

    def _open_line(self, day: date, number: int) -> None:
        self._open(by_day(self._items)[day][number])

    def _open(self, item: CalendarItem) -> None:
        """Open the record behind a date; a planned office hour leads to its list."""
        if item.link is not None:
            kind, record_id = item.link
            self.context.router.go(Target(PAGE_OF_KIND[kind], record=record_id))

    def _begin(self, day: date) -> None:
        if not self.context.office.read_only:
            self.context.router.go(Target(PageId.FOLLOW_UPS, create=True, day=day))

    def _drop(self, day: date, number: int, target: date) -> None:
        self._put(by_day(self._items)[day][number], target)

    def _put(self, item: CalendarItem, day: date) -> None:
        """Put a follow-up on another day; the day stays in view with the choice on it."""
        if item.link is None or self.context.office.read_only:
            return
        ids = [item.link[1]]
        if self._do(lambda: self.context.office.follow_ups.put_off_to(ids, day)):
            self._go(day)

    def _finish(self, item: CalendarItem) -> None:
        if item.link is not None:
            ids = [item.link[1]]
            self._do(lambda: self.context.office.follow_ups.done(ids))

    def _do(self, change: Callable[[], Changes]) -> bool:
        try:
            changes = change()
        except IntDeskError as error:
            self.context.errors.report(error)
            return False
        self.context.bus.publish(changes)
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        if changes.undo_label:
            self._undo.say(changes.undo_label)
        return True

    def _take_back(self) -> None:
        try:
            self.context.bus.publish(self.context.office.history.undo(self._undo_step))
        except IntDeskError as error:
            self.context.errors.report(error)

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))

    def _add_buttons(self) -> None:
        ics = secondary("calendar_ics", self.tr("Als Kalender …"), "calendar")
        ics.setToolTip(self.tr("Was gezeigt wird, als .ics-Datei"))
        ics.clicked.connect(self.export)
        paper = secondary("calendar_print", self.tr("Drucken …"), "printer")
        paper.setShortcut("Ctrl+P")
        paper.clicked.connect(self.print_dates)
        for button in (ics, paper):
            self.header.add_action(button)

    def _ways(self) -> QWidget:
        """Return the row that turns the pages and chooses the view."""
        back = icon_button("calendar_back", "chevron-left", self.tr("Zurück blättern"))
        back.clicked.connect(lambda: self._turn(-1))
        today = secondary("calendar_today", self.tr("Heute"))
        today.clicked.connect(lambda: self._go(self.context.clock.today()))
        forth = icon_button("calendar_forth", "chevron-right", self.tr("Vor blättern"))
        forth.clicked.connect(lambda: self._turn(1))
        views = QButtonGroup(self)
        row = FlowRow(back, today, forth)
        for view, text in (
            (MONTH, self.tr("Monat")), (WEEK_VIEW, self.tr("Woche")), (AGENDA, self.tr("Liste")),
        ):  # fmt: skip
            button = Button(f"calendar_{view}", text, ButtonKind.SEGMENT)
            button.setChecked(view == self._view)
            button.clicked.connect(lambda _=False, v=view: self._choose_view(v))
            views.addButton(button)
            row.flow.addWidget(button)
        self._short_ways = self._small_ways()
        for widget in self._short_ways:
            row.flow.addWidget(widget)
        return row

    def _small_ways(self) -> tuple[QWidget, ...]:
        """Return what stands for header and kinds in a short window."""
        kinds = icon_button("calendar_kinds", "list-filter", self.tr("Arten wählen"))
        kinds.clicked.connect(lambda: self._open_kinds(kinds))
        ics = icon_button("calendar_small_ics", "download", self.tr("Als Kalender speichern"))
        ics.clicked.connect(self.export)
        paper = icon_button("calendar_small_print", "printer", self.tr("Drucken"))
        paper.clicked.connect(self.print_dates)
        self._small_title = label("", TextStyle.HEADING, name="calendar_small_title")
        return kinds, ics, paper, self._small_title

    def _open_kinds(self, button: Button) -> None:
        menu = QMenu(self)
        menu.setObjectName("calendar_kinds_menu")
        for kind, chip in self._by_kind.items():
            action = menu.addAction(shown_word(ITEM_KINDS[kind]))
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.triggered.connect(chip.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _kind_row(self) -> FlowRow:
        """Return the kinds to choose from; what is hidden stays so the next time."""
        hidden = set(self.context.settings.get(CALENDAR_HIDDEN).split(","))
        self._by_kind: dict[ItemKind, Button] = {}
        row = FlowRow(spacing=4)
        for kind, words in shown_words(ITEM_KINDS).items():
            chip = Button(f"calendar_kind_{kind}", words, ButtonKind.CHIP)
            chip.setChecked(kind.value not in hidden)
            chip.clicked.connect(self._on_kind)
            self._by_kind[kind] = chip
            row.flow.addWidget(chip)
        return row

    def _on_kind(self) -> None:
        hidden = (kind.value for kind in ItemKind if kind not in self._kinds())
        self.context.settings.set(CALENDAR_HIDDEN, ",".join(hidden))
        self.refresh()
