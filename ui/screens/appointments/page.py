"""The screen that turns appointments of a calendar file into working time."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.period import plausible_year
from intdesk.domain.working_time import month_of
from intdesk.texts.appointments import left_out_words
from ui.context import AppContext
from ui.editors import code_editor
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, icon_button, primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.appointments.table import AppointmentTable
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.appointments import Proposals, TakenOver

TABLE_HEIGHT = 280
EDITOR_WIDTH = 280
_DAY = timedelta(days=1)


class AppointmentPage(Page):
    """Shows the appointments of a month before anything is written, and takes over the ticked."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        title = QCoreApplication.translate("titles", "Termine übernehmen")
        super().__init__(context, "appointment_page", title)
        self._path: Path | None = None
        self._undo_step = 0
        self.month = context.clock.today().replace(day=1)
        area = ScrollPage("appointment_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(self.tr("Termine übernehmen"))
        back = secondary("appointment_back", self.tr("Zur Arbeitszeit"), "chevron-left")
        back.clicked.connect(lambda: context.router.go(Target(PageId.WORK_ENTRIES)))
        header.add_action(back)
        self._progress = ProgressLine("appointment_progress")
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        self._result = self._result_card()
        for widget in (header, self._file_card(), self._progress, self._undo, self._result):
            area.body.addWidget(widget)
        area.body.addStretch(1)
        self._result.hide()

    def arrive(self, target: Target) -> None:
        """Put the focus on the choice of a file."""
        del target
        self._choose.setFocus()

    def create_record(self) -> None:
        """Choose another file."""
        self.choose_file()

    def choose_file(self) -> None:
        """Ask for a calendar file and read it."""
        patterns = self.tr("Kalender ({patterns})").format(patterns="*.ics *.ical *.ifb")
        path = self.context.dialogs.open_file(self, self.tr("Kalenderdatei wählen"), patterns)
        if path is not None:
            self._path = path
            self._undo.hide()
            self._read()

    def turn(self, by: int) -> None:
        """Show the month before or after."""
        span = month_of(self.month)
        other = span.last + _DAY if by > 0 else (span.first - _DAY).replace(day=1)
        if plausible_year(other.year):
            self.month = other
            self._read()

    def take_over(self) -> None:
        """Write the ticked appointments, or say what is missing."""
        chosen = self._table.chosen
        if self._path is None or self._progress.busy or not chosen:
            return
        missing = self._table.choose_incomplete()
        if missing:
            one = self.tr("Bei einem angekreuzten Termin fehlt die Tätigkeit.")
            many = self.tr("Bei {n} angekreuzten Terminen fehlt die Tätigkeit.")
            self._banner.say(one if missing == 1 else many.format(n=missing), Tone.DANGER)
            self._activity.input.setFocus()
            return
        service, name = self.context.office.appointments, self._path.name
        titles = self._titles.isChecked()

        def work(progress: JobProgress) -> TakenOver:
            return service.take_over(chosen, name, with_titles=titles, progress=progress)

        self._go.setEnabled(False)
        job = self.context.jobs.start(work, self._finish, ended=self._show_count)
        self._progress.follow(job, self.tr("Die Termine werden übernommen …"))

    def _read(self) -> None:
        if self._path is None:
            return
        path, month, service = self._path, self.month, self.context.office.appointments

        def work(progress: JobProgress) -> Proposals:
            return service.propose(path, month, progress)

        job = self.context.jobs.start(work, lambda found: self._show(found, month))
        self._progress.follow(job, self.tr("Der Kalender wird gelesen …"))

    def _show(self, found: Proposals, month: date) -> None:
        self._banner.hide()
        self._result.show()
        self._result.heading.setText(found.reading.name)
        self._month.setText(f"{shown_word(MONTHS[month.month - 1])} {month.year}")
        self._table.show_proposals(found.new, self.context.codes)
        self._table.setVisible(bool(found.new))
        parts = [counted(len(found.new), self.tr("neuer Termin"), self.tr("neue Termine"))]
        if found.known:
            parts.append(self.tr("{n} schon übernommen").format(n=found.known))
        if left_out := left_out_words(found.reading.left_out, WINDOW):
            parts.append(self.tr("nicht vorgeschlagen: {what}").format(what=left_out))
        self._counts.setText(" · ".join(parts))
        for part in self._choices:
            part.setVisible(bool(found.new))
        self._show_count()
        self.context.bus.announce(f"{self._month.text()}: {self._counts.text()}")
        if found.new:
            self._table.setFocus()

    def _show_count(self) -> None:
        count = len(self._table.chosen)
        self._go.setEnabled(bool(count))
        what = counted(count, self.tr("Termin"), self.tr("Termine"))
        self._go.setText(self.tr("{what} übernehmen").format(what=what))
        self._go.setAccessibleName(self._go.text())

    def _show_activity(self) -> None:
        """Show the activity of the current row in the editor below."""
        rows = self._table.rows()
        activity = self._table.proposals[rows[0]].activity if rows else ""
        self._activity.set_value(activity)

    def _set_activity(self) -> None:
        """Follow what is typed or chosen; a text that fits nothing changes nothing."""
        if not self._activity.combo.unsettled:
            self._table.set_activity(self._activity.value())
            self._banner.hide()

    def _finish(self, done: TakenOver) -> None:
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        if done.changes.undo_label:
            self._undo.say(done.changes.undo_label)
        self.context.bus.publish(done.changes)
        self.context.bus.announce(done.changes.undo_label)
        self._read()

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self.context.bus.publish(changes)
        self.context.bus.announce(self.tr("Zurückgenommen"))
        self._read()

    def _file_card(self) -> Card:
        card = Card(name="appointment_file")
        words = self.tr(
            "Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, "
            "was vorgeschlagen wird. Teilnehmende, Orte und Texte der Termine werden nicht gelesen."
        )
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        text = self.tr("Kalenderdatei wählen …")
        self._choose = secondary("appointment_choose", text, "folder-open")
        self._choose.clicked.connect(self.choose_file)
        card.body.addWidget(FlowRow(self._choose))
        return card

    def _result_card(self) -> Card:
        card = Card(" ", name="appointment_result")
        self._month = label("", TextStyle.STRONG, name="appointment_month")
        self._counts = label("", TextStyle.MUTED, name="appointment_counts", wrap=True)
        self._table = AppointmentTable()
        self._table.setMinimumHeight(TABLE_HEIGHT)
        self._table.changed.connect(self._show_count)
        self._table.itemSelectionChanged.connect(self._show_activity)
        self._banner = Banner()
        self._go = primary("appointment_run", self.tr("Termine übernehmen"), "download")
        self._go.clicked.connect(self.take_over)
        self._choices = (self._ticks(), self._activity_row(), self._title_row(), FlowRow(self._go))
        ticks, activity, titles, run = self._choices
        for part in (self._months(), self._counts, self._table, ticks, activity, titles):
            card.body.addWidget(part)
        card.body.addWidget(self._banner)
        card.body.addWidget(run)
        return card

    def _months(self) -> FlowRow:
        before = icon_button("appointment_before", "chevron-left", self.tr("Voriger Monat"))
        after = icon_button("appointment_after", "chevron-right", self.tr("Nächster Monat"))
        before.clicked.connect(lambda: self.turn(-1))
        after.clicked.connect(lambda: self.turn(1))
        return FlowRow(before, after, self._month)

    def _ticks(self) -> FlowRow:
        every = Button("appointment_all", self.tr("Alle ankreuzen"), ButtonKind.LINK)
        none = Button("appointment_none", self.tr("Keinen ankreuzen"), ButtonKind.LINK)
        every.clicked.connect(lambda: self._tick_all(ticked=True))
        none.clicked.connect(lambda: self._tick_all(ticked=False))
        return FlowRow(every, none)

    def _tick_all(self, *, ticked: bool) -> None:
        self._table.tick(range(len(self._table.proposals)), ticked=ticked)

    def _activity_row(self) -> FlowRow:
        self._activity = code_editor(self.context, "appointment_activity", CodeListId.ACTIVITY)
        self._activity.setMinimumWidth(EDITOR_WIDTH)
        name = label(self.tr("Tätigkeit der markierten Termine"), TextStyle.FIELD)
        name.setBuddy(self._activity.input)
        self._activity.set_said_name(name.text())
        self._activity.changed.connect(self._set_activity)
        self._table.activity_wanted.connect(self._activity.input.setFocus)
        return FlowRow(name, self._activity)

    def _title_row(self) -> FlowRow:
        self._titles = QCheckBox(self.tr("Titel als Beschreibung übernehmen"))
        self._titles.setObjectName("appointment_titles")
        self._titles.setAccessibleName(self._titles.text())
        words = self.tr("In Titeln können Namen stehen; ohne Haken wird kein Titel gespeichert.")
        return FlowRow(self._titles, label(words, TextStyle.MUTED, wrap=True))
