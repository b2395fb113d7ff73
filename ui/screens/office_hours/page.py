"""The screen of office hours: the dates of the year, and what is recorded about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.office_calendar import CalendarDate, Standing
from intdesk.domain.office_hour import DateState, OfficeDate
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.file_export import FileExport, calendar_form, list_form
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.layout import PAGE_MARGINS, PageHeader
from ui.list_print import ListPrint
from ui.opening import open_path
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.record_history import history_dialog
from ui.record_panel import RecordPanel
from ui.report_checks import UNATTENDED
from ui.screens.office_hours.content import YearContent
from ui.screens.office_hours.form import DateFields, OfficeDateEntry
from ui.side_by_side import SideBySide
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.office_hours import HourYear

SHORT_BELOW = 600
VERY_SHORT_BELOW = 420
SHORT_MARGINS = (12, 4, 12, 4)
_SHOWN_KINDS = frozenset(
    {
        Kind.OFFICE_HOUR,
        Kind.OFFICE_DATE,
        Kind.CLOSURE,
        Kind.CONSULTATION,
        Kind.OFFICE,
        Kind.EVENT,
        Kind.MEETING,
    }
)


class OfficeHourPage(Page):
    """Dates follow from the plan; what happened is recorded by one key or in the panel."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and ask for the dates of the chosen year."""
        super().__init__(context, "office_hours_page", self.tr("Sprechzeiten"))
        self._entry = OfficeDateEntry(context)
        self.panel: RecordPanel[Any] = RecordPanel(context, self._entry, Kind.OFFICE_DATE)
        self.content = YearContent(context)
        self.header = PageHeader(" ")
        self._file = FileExport(context, self)
        self._print = ListPrint(context, self)
        self._progress = ProgressLine("office_hours_print_progress")
        self._written = Banner()
        self._folder = Path()
        self.sides = SideBySide(self.panel, self.content)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        for part in (self.header, self._progress, self._written, self.content.figures):
            column.addWidget(part)
        column.addWidget(self.sides, 1)
        column.setContentsMargins(*PAGE_MARGINS)
        self._add_buttons()
        self._connect()
        self._fit(0)
        self.panel.resume()
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Show the date that a target asks for; else begin in the list."""
        if target.create:
            self.create_record()
        elif target.record:
            self._edit(target.record)
        else:
            if target.part == UNATTENDED:
                self.content.show_standing(UNATTENDED)
            self.content.focus()

    def may_leave(self) -> bool:
        """Ask about entries that are not saved."""
        return self.panel.may_leave()

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        return self.panel.keep_now()

    def create_record(self) -> None:
        """Begin an extra date, which no plan has."""
        if self.panel.may_leave():
            self._begin(self._entry.blank(), "day", 0)

    def concerns(self, changes: Changes) -> bool:
        """Dates follow from plan, closed periods, Land and consultations."""
        return bool(changes.kinds & _SHOWN_KINDS)

    def refresh(self) -> None:
        """Ask for the dates of the chosen year, beside the window's own work."""
        year = self.context.year.year
        self.header.set_title(self.tr("Sprechzeiten {year}").format(year=year))
        hours = self.context.office.hours
        self.context.jobs.start(lambda _progress: hours.overview(year), self._take)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a short window has no room for."""
        super().resizeEvent(event)
        self._fit(event.size().height())

    def _fit(self, height: int) -> None:
        short = height < SHORT_BELOW
        self._column.setContentsMargins(*(SHORT_MARGINS if short else PAGE_MARGINS))
        self.header.title.setVisible(not short)
        self.content.figures.setHidden(short)
        self.content.set_short(short=height < VERY_SHORT_BELOW)

    def open_date(self, found: CalendarDate, first: str = "") -> None:
        """Show a date in the panel; one about which nothing is recorded yet comes from the plan."""
        if not self.panel.may_leave():
            return
        field = first or ("visitors" if found.standing is Standing.HELD else "state")
        if found.record.id:
            self._entry.first = field
            self._entry.propose_visitors(found.visitors)
            if self.panel.edit(found.record.id):
                self._show_panel()
            return
        past = found.day <= self.context.clock.today()
        state = DateState.HELD if past else DateState.PLANNED
        self._begin(replace(found.record, state=state), field, found.visitors)

    def record_held(self, found: CalendarDate) -> None:
        """Record that a date took place as planned."""
        if found.day > self.context.clock.today():
            self.open_date(found)
        elif not self._stands_for(found) or self.panel.may_leave():
            self._save(found)

    def record_cancelled(self, found: CalendarDate) -> None:
        """Ask why a date fell out, in the panel."""
        self.open_date(found, "reason")
        draft: OfficeDate = self.panel.binder.collect()
        if draft.day == found.day:
            box = self._entry.form.box("state")
            box.field.editor.set_value(DateState.CANCELLED)
            box.field.editor.changed.emit()
            self.panel.focus_first()

    def forget(self, found: CalendarDate) -> None:
        """Move what is recorded about a date to the trash: the plan holds again."""
        if found.record.id:
            try:
                changes = self.context.office.office_dates.trash([found.record.id])
            except IntDeskError as error:
                self.context.errors.report(error)
                return
            self.panel.forget([found.record.id])
            self.context.bus.publish(changes)
            self.content.say_undo(changes)

    def export_calendar(self) -> None:
        """Write the coming dates of the year as a calendar file."""
        office, year = self.context.office, self.context.year.year
        self._file.run(
            calendar_form(),
            self.header.title.text(),
            lambda path: office.calendar_export.office_hours(
                office.hours, year, path, overwrite=True
            ),
        )

    def export_list(self) -> None:
        """Write the dates that the list shows to a file."""
        hours, dates = self.context.office.hours, tuple(self.content.table.dates)
        self._file.run(
            list_form(),
            self.header.title.text(),
            lambda path: hours.export(dates, path, overwrite=True),
        )

    def print_list(self) -> None:
        """Write the dates that the list shows to a PDF and open it."""
        hours, title = self.context.office.hours, self.header.title.text()
        listed = title, tuple(self.content.table.dates)

        def write(path: Path, progress: JobProgress) -> object:
            return hours.print(listed, path, overwrite=True, progress=progress)

        job = self._print.make(title, write)
        if job is not None:
            self._progress.follow(job, self.tr("Das PDF wird erstellt …"))

    def _begin(self, draft: OfficeDate, first: str, visitors: int) -> None:
        self._entry.first = first
        self._entry.propose_visitors(visitors)
        self.panel.begin(draft)
        self._show_panel()

    def _show_panel(self) -> None:
        self.sides.show_panel()
        self.panel.focus_first()

    def _edit(self, record_id: int) -> None:
        if self.panel.may_leave() and self.panel.edit(record_id):
            self._show_panel()

    def _stands_for(self, found: CalendarDate) -> bool:
        """Tell whether the panel shows a date, recorded already or still to be saved."""
        draft: OfficeDate = self.panel.binder.collect()
        if found.record.id or draft.id:
            return found.record.id == draft.id
        return bool(draft.plan_id) and (draft.plan_id, draft.planned_day) == (
            found.record.plan_id, found.record.planned_day,
        )  # fmt: skip

    def _save(self, found: CalendarDate) -> None:
        draft = replace(found.record, state=DateState.HELD, reason="")
        shown = self._stands_for(found)
        try:
            saved = self.context.office.office_dates.save(draft)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        if shown:
            self.panel.edit(saved.id)
        self.context.bus.publish(saved.changes)
        if saved.changes.undo_label:
            self.content.say_undo(saved.changes)

    def _take(self, year: HourYear) -> None:
        if isValid(self) and year.year == self.context.year.year:
            self.content.show_year(year)

    def _pick_day(self, day: date) -> None:
        found = self.content.date_of(day)
        if found is not None:
            self.open_date(found)
        elif event := self.content.event_of(day):
            self.context.router.go(Target(PageId.EVENTS, record=event))
        elif meeting := self.content.meeting_of(day):
            self.context.router.go(Target(PageId.MEETINGS, record=meeting))
        elif self.panel.may_leave():
            self._begin(replace(self._entry.blank(), day=day), "start", 0)

    def _on_saved(self) -> None:
        self.sides.show_content()
        self.content.focus()

    def _add_buttons(self) -> None:
        ways = (
            ("office_hours_plan", self.tr("Plan"), "clock", PageId.OFFICE_PLAN),
            ("office_hours_closures", self.tr("Schließzeiten"), "calendar-days", PageId.CLOSURES),
        )
        for name, text, icon, page in ways:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, p=page: self.context.router.go(Target(p)))
            self.header.add_action(button)
        export = secondary("office_hours_ics", self.tr("Als Kalender …"), "calendar")
        export.setToolTip(self.tr("Kommende Termine des Jahres als .ics-Datei"))
        export.clicked.connect(self.export_calendar)
        new = primary("office_hours_new", self.tr("Neu"), "plus")
        new.clicked.connect(self.create_record)
        listed = secondary("office_hours_export", self.tr("Exportieren …"), "download")
        listed.clicked.connect(self.export_list)
        paper = secondary("office_hours_print", self.tr("Drucken …"), "printer")
        paper.setShortcut("Ctrl+P")
        paper.clicked.connect(self.print_list)
        for button in (export, listed, paper, new):
            self.header.add_action(button)

    def _connect(self) -> None:
        table = self.content.table
        self.content.opened.connect(self.open_date)
        self.content.day_picked.connect(self._pick_day)
        self.content.plan_wanted.connect(
            lambda: self.context.router.go(Target(PageId.OFFICE_PLAN, create=True))
        )
        table.held.connect(lambda row: self.record_held(table.dates[row]))
        table.cancelled.connect(lambda row: self.record_cancelled(table.dates[row]))
        table.removed.connect(lambda row: self.forget(table.dates[row]))
        self.panel.saved.connect(self._on_saved)
        self.panel.closed.connect(self._on_saved)
        self.panel.history_wanted.connect(self._show_history)
        for output in (self._file, self._print):
            output.written.connect(self._say_written)
        self._written.pressed.connect(lambda: open_path(self._folder))

    def _show_history(self, record_id: int) -> None:
        self.context.dialogs.run(history_dialog(self.context, self, DateFields(), record_id))

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._written.say(text, Tone.OK, self.tr("Ordner zeigen"))
