"""The screen that turns appointments of a calendar file into working time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.period import plausible_year
from intdesk.domain.working_time import month_of
from intdesk.texts.appointments import left_out_words
from ui.calendar_file_page import CalendarFilePage, Decision
from ui.context import AppContext
from ui.editors import code_editor
from ui.jobs import JobProgress
from ui.kit.banner import Tone
from ui.kit.buttons import icon_button
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.screens.appointments.table import AppointmentTable
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.appointments import Proposal, Proposals, TakenOver

EDITOR_WIDTH = 280
_DAY = timedelta(days=1)


class AppointmentPage(CalendarFilePage):
    """Shows the appointments of a month before anything is written, and takes over the ticked."""

    table: AppointmentTable

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        self.month = context.clock.today().replace(day=1)
        title = QCoreApplication.translate("titles", "Termine als Arbeitszeit übernehmen")
        words = QCoreApplication.translate(
            "appointments",
            "Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, "
            "was vorgeschlagen wird. Teilnehmende, Orte und Texte der Termine werden nicht "
            "gelesen.",
        )
        super().__init__(context, "appointment", title, words)
        self.table.itemSelectionChanged.connect(self._show_activity)
        self.table.more_wanted.connect(self._activity.input.setFocus)

    def make_table(self) -> AppointmentTable:
        """Return the table of appointments."""
        return AppointmentTable()

    def back(self) -> tuple[str, PageId]:
        """Lead back to the working time."""
        return self.tr("Zur Arbeitszeit"), PageId.WORK_ENTRIES

    def above(self) -> tuple[QWidget, ...]:
        """Return the choice of the month."""
        self._month = label("", TextStyle.STRONG, name="appointment_month")
        before = icon_button("appointment_before", "chevron-left", self.tr("Voriger Monat"))
        after = icon_button("appointment_after", "chevron-right", self.tr("Nächster Monat"))
        before.clicked.connect(lambda: self.turn(-1))
        after.clicked.connect(lambda: self.turn(1))
        return (FlowRow(before, after, self._month),)

    def choices(self) -> tuple[QWidget, ...]:
        """Return the activity of the marked ones and what becomes of titles."""
        return self._activity_row(), self._title_row()

    def turn(self, by: int) -> None:
        """Show the month before or after."""
        span = month_of(self.month)
        other = span.last + _DAY if by > 0 else (span.first - _DAY).replace(day=1)
        if plausible_year(other.year):
            self.month = other
            self.read()

    def take_over(self) -> None:
        """Write the ticked appointments, or say what is missing."""
        chosen = self.table.chosen
        if self.path is None or not self.can_take_over():
            return
        missing = self.table.choose_incomplete()
        if missing:
            one = self.tr("Bei einem angekreuzten Termin fehlt die Tätigkeit.")
            many = self.tr("Bei {n} angekreuzten Terminen fehlt die Tätigkeit.")
            self.banner.say(one if missing == 1 else many.format(n=missing), Tone.DANGER)
            self._activity.input.setFocus()
            return
        service, name = self.context.office.appointments, self.path.name
        titles = self._titles.isChecked()

        def work(progress: JobProgress) -> TakenOver:
            return service.take_over(chosen, name, with_titles=titles, progress=progress)

        self.run_button.setEnabled(False)
        job = self.context.jobs.start(
            work, lambda done: self.written(done.changes), ended=self.show_count
        )
        self.progress.follow(job, self.tr("Die Termine werden übernommen …"))

    @property
    def kinds(self) -> frozenset[Kind]:
        """Follow the working time."""
        return frozenset({Kind.WORK_ENTRY, Kind.IMPORT_BATCH})

    def decisions(self) -> dict[str, Decision]:
        """Return the activities and ticks of the appointments that are shown."""
        return {
            one.appointment.mark: Decision(one.activity, one.chosen) for one in self.table.proposals
        }

    def read_file(self, path: Path) -> None:
        """Read the chosen file and show its appointments of the month."""
        month, service = self.month, self.context.office.appointments

        def work(progress: JobProgress) -> Proposals:
            return service.propose(path, month, progress)

        self.read_in_background(
            work, lambda found: self._show(found, month), self.tr("Der Kalender wird gelesen …")
        )

    def show_count(self) -> None:
        """Say on the button how many would be taken over."""
        count = len(self.table.chosen)
        what = counted(count, self.tr("Termin"), self.tr("Termine"))
        self.offer(count, self.tr("{what} übernehmen").format(what=what))

    def _show(self, found: Proposals, month: date) -> None:
        self._month.setText(f"{shown_word(MONTHS[month.month - 1])} {month.year}")
        self.table.show_proposals([self._as_decided(one) for one in found.new], self.context.codes)
        parts = [counted(len(found.new), self.tr("neuer Termin"), self.tr("neue Termine"))]
        if found.known:
            parts.append(self.tr("{n} schon übernommen").format(n=found.known))
        if left_out := left_out_words(found.reading.left_out, WINDOW):
            parts.append(self.tr("nicht vorgeschlagen: {what}").format(what=left_out))
        name, counts = found.reading.name, " · ".join(parts)
        self.show_found(
            name,
            counts,
            self._month.text(),
            any_new=bool(found.new),
            zones=found.reading.unknown_zones,
        )

    def _as_decided(self, one: Proposal) -> Proposal:
        """Return an appointment as it was decided before, with another month in between."""
        kept = self.kept.get(one.appointment.mark)
        if kept is None:
            return one
        return replace(one, activity=kept.code or one.activity, chosen=kept.chosen)

    def _show_activity(self) -> None:
        """Show the activity of the current row in the editor below."""
        rows = self.table.rows()
        self._activity.set_value(self.table.proposals[rows[0]].activity if rows else "")

    def _set_activity(self) -> None:
        """Follow what is typed or chosen; a text that fits nothing changes nothing."""
        if not self._activity.combo.unsettled:
            self.table.set_activity(self._activity.value())
            self.banner.hide()

    def _activity_row(self) -> FlowRow:
        self._activity = code_editor(self.context, "appointment_activity", CodeListId.ACTIVITY)
        self._activity.setMinimumWidth(EDITOR_WIDTH)
        name = label(self.tr("Tätigkeit der markierten Termine"), TextStyle.FIELD)
        name.setBuddy(self._activity.input)
        self._activity.set_said_name(name.text())
        self._activity.changed.connect(self._set_activity)
        return FlowRow(name, self._activity)

    def _title_row(self) -> FlowRow:
        self._titles = QCheckBox(self.tr("Titel als Beschreibung übernehmen"))
        self._titles.setObjectName("appointment_titles")
        self._titles.setAccessibleName(self._titles.text())
        words = self.tr("In Titeln können Namen stehen; ohne Haken wird kein Titel gespeichert.")
        return FlowRow(self._titles, label(words, TextStyle.MUTED, wrap=True))
