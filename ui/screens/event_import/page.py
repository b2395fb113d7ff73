"""The screen that turns entries of a calendar file into events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.texts.appointments import left_out_words
from intdesk.texts.numbers import format_count
from ui.calendar_file_page import CalendarFilePage, Decision
from ui.context import AppContext
from ui.editors import code_editor
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.screens.event_import.left_out import LeftOutButton
from ui.screens.event_import.pages import Pages
from ui.screens.event_import.table import EventProposalTable
from ui.sentences import WINDOW
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.event_imports import ImportedEvents
    from intdesk.services.event_proposals import EventProposal, EventProposals, GoneDate

EDITOR_WIDTH = 280
MOST_NAMED = 5


class EventImportPage(CalendarFilePage):
    """Shows the entries of the chosen year before anything is written, and takes over the ticked.

    The year is that of the whole window: another year shows other entries of the same file.
    """

    table: EventProposalTable

    def __init__(self, context: AppContext) -> None:
        """Build the page; it begins with the choice of a file."""
        title = QCoreApplication.translate("titles", "Veranstaltungen importieren")
        words = QCoreApplication.translate(
            "event_import",
            "Eine Kalenderdatei (.ics) aus Outlook, Thunderbird oder Google. Sie sehen zuerst, "
            "was vorgeschlagen wird. Gelesen werden Titel, Ort und Zeiten, keine Teilnehmenden "
            "und keine Texte.",
        )
        super().__init__(context, "event_import", title, words)
        self.table.itemSelectionChanged.connect(self._show_kind)
        self.table.more_wanted.connect(self._kind.input.setFocus)

    def make_table(self) -> EventProposalTable:
        """Return the table of entries."""
        return EventProposalTable()

    def back(self) -> tuple[str, PageId]:
        """Lead back to the events."""
        return self.tr("Zu den Veranstaltungen"), PageId.EVENTS

    def above(self) -> tuple[QWidget, ...]:
        """Return the year, and what is different in the calendar or left out."""
        self._year = label("", TextStyle.STRONG, name="event_import_year")
        self._called_off = Banner()
        self._in_trash = Banner()
        self._in_trash.pressed.connect(lambda: self.context.router.go(Target(PageId.TRASH)))
        self._pages = Pages()
        self._pages.turned.connect(self._show_part)
        self._left_out = LeftOutButton(self.context.dialogs)
        return (
            self._year, self._called_off, self._in_trash, self._pages, FlowRow(self._left_out)
        )  # fmt: skip

    def choices(self) -> tuple[QWidget, ...]:
        """Return the kind of the marked ones and what is said of past ones."""
        return self._kind_row(), self._held_row()

    def take_over(self) -> None:
        """Write the ticked entries as events."""
        if self.path is None or not self.can_take_over():
            return
        chosen, name = self.table.chosen, self.path.name
        service, held = self.context.office.event_imports, self._held.isChecked()

        def work(progress: JobProgress) -> ImportedEvents:
            return service.take_over(chosen, name, past_held=held, progress=progress)

        self.run_button.setEnabled(False)
        job = self.context.jobs.start(
            work, lambda done: self.written(done.changes), ended=self.show_count
        )
        self.progress.follow(job, self.tr("Die Veranstaltungen werden übernommen …"))

    @property
    def kinds(self) -> frozenset[Kind]:
        """Follow the events."""
        return frozenset({Kind.EVENT, Kind.IMPORT_BATCH})

    def decisions(self) -> dict[str, Decision]:
        """Return the kinds and ticks of the entries that are shown."""
        return {
            one.found.occasions[0].mark: Decision(one.kind, one.chosen)
            for one in self.table.proposals
        }

    def read_file(self, path: Path) -> None:
        """Read the chosen file and show its entries of the year."""
        year, service = self.context.year.year, self.context.office.event_imports
        first = self._pages.first_of(path, year)

        def work(progress: JobProgress) -> EventProposals:
            return service.propose(path, year, progress, first=first)

        self.read_in_background(
            work, lambda found: self._show(found, year), self.tr("Der Kalender wird gelesen …")
        )

    def show_count(self) -> None:
        """Say on the button how many would be taken over."""
        count = len(self.table.chosen)
        what = counted(count, self.tr("Veranstaltung"), self.tr("Veranstaltungen"))
        self.offer(count, self.tr("{what} übernehmen").format(what=what))

    def _show(self, found: EventProposals, year: int) -> None:
        self._year.setText(self.tr("Einträge im Jahr {year}").format(year=year))
        self.table.show_proposals([self._as_decided(one) for one in found.new], self.context.codes)
        new = found.before + len(found.new) + found.over
        parts = [counted(new, self.tr("neuer Eintrag"), self.tr("neue Einträge"))]
        if found.known:
            parts.append(self.tr("{n} schon übernommen").format(n=format_count(found.known)))
        if left_out := left_out_words(found.reading.left_out, WINDOW):
            parts.append(self.tr("nicht vorgeschlagen: {what}").format(what=left_out))
        if not found.new:
            parts.append(self.tr("ein anderes Jahr wählen Sie oben bei „Berichtsjahr“"))
        self._show_different(found)
        self._show_trashed(found)
        self._pages.show_part(found.before, len(found.new), found.over)
        self._left_out.show_left_out(found.reading.named)
        name, counts = found.reading.name, " · ".join(parts)
        self.show_found(
            name,
            counts,
            self._year.text(),
            any_new=bool(found.new),
            zones=found.reading.unknown_zones,
        )

    def _as_decided(self, one: EventProposal) -> EventProposal:
        """Return an entry as it was decided before, with another year in between."""
        kept = self.kept.get(one.found.occasions[0].mark)
        if kept is None:
            return one
        kind = one.kind if one.into else kept.code or one.kind
        return replace(one, kind=kind, chosen=kept.chosen)

    def _show_part(self, first: int) -> None:
        """Show other ones of many entries; what is ticked here stays ticked."""
        if self.path is not None:
            self._pages.turn_to(first)
            self.read()

    def _show_trashed(self, found: EventProposals) -> None:
        """Lead to the events of this file that were moved to the trash."""
        self._in_trash.hide()
        if found.in_trash:
            names = [f"{one.title} ({format_day(one.day)})" for one in found.in_trash]
            words = self.tr(
                "Schon übernommen, liegt jetzt im Papierkorb: {what}. Wenn Sie es wieder brauchen, "
                "stellen Sie es dort wieder her."
            )
            self._in_trash.say(
                words.format(what=self._named(names)), Tone.INFO, self.tr("Zum Papierkorb")
            )

    def _show_different(self, found: EventProposals) -> None:
        """Name what is off or elsewhere in the calendar; nothing is changed by itself."""
        off = [f"{one.title} ({format_day(one.day)})" for one in found.called_off]
        parts = []
        if off:
            words = self.tr("Im Kalender abgesagt, hier noch eingetragen: {what}. Bitte prüfen.")
            parts.append(words.format(what=self._named(off)))
        if gone := [self._gone(one) for one in found.gone]:
            words = self.tr(
                "Im Kalender verlegt oder gelöscht, hier noch eingetragen: {what}. Bitte prüfen."
            )
            parts.append(words.format(what=self._named(gone)))
        self._called_off.hide()
        if parts:
            self._called_off.say(" ".join(parts), Tone.WARNING)

    def _gone(self, one: GoneDate) -> str:
        if one.now is None:
            return f"{one.title} ({format_day(one.day)})"
        words = self.tr("{title} ({day}, jetzt {now})")
        return words.format(title=one.title, day=format_day(one.day), now=format_day(one.now))

    def _named(self, names: list[str]) -> str:
        named = names[:MOST_NAMED]
        if (rest := len(names) - len(named)) > 0:
            named.append(self.tr("{n} weitere").format(n=rest))
        return ", ".join(named)

    def _show_kind(self) -> None:
        """Show the kind of the current row in the editor below."""
        rows = self.table.rows()
        self._kind.set_value(self.table.proposals[rows[0]].kind if rows else "")

    def _set_kind(self) -> None:
        """Follow what is typed or chosen; a text that fits nothing changes nothing."""
        if not self._kind.combo.unsettled:
            self.table.set_kind(self._kind.value())

    def _kind_row(self) -> FlowRow:
        self._kind = code_editor(self.context, "event_import_kind", CodeListId.EVENT_KIND)
        self._kind.setMinimumWidth(EDITOR_WIDTH)
        name = label(self.tr("Art der markierten Einträge"), TextStyle.FIELD)
        name.setBuddy(self._kind.input)
        self._kind.set_said_name(name.text())
        self._kind.changed.connect(self._set_kind)
        return FlowRow(name, self._kind)

    def _held_row(self) -> FlowRow:
        self._held = QCheckBox(self.tr("Vergangene als durchgeführt eintragen"))
        self._held.setObjectName("event_import_held")
        self._held.setAccessibleName(self._held.text())
        words = self.tr(
            "Ohne Haken bleiben sie geplant; im Bericht zählt nur, was durchgeführt ist."
        )
        return FlowRow(self._held, label(words, TextStyle.MUTED, wrap=True))
