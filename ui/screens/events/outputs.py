"""What can be made of an event: papers, a calendar entry, the event of the next year."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.event import Event
from intdesk.domain.listing import Filter, ListQuery
from intdesk.errors import IntDeskError
from intdesk.texts.event_sheets import FACTS_TITLE, SIGN_IN_TITLE, file_title
from ui.context import AppContext
from ui.file_export import FileExport, calendar_form
from ui.jobs import JobProgress
from ui.kit.buttons import Button, secondary
from ui.kit.layout import FlowRow
from ui.list_print import ListPrint
from ui.screens.events.sheet_dialog import SheetDialog


class OutputRow(FlowRow):
    """Buttons below the form of a saved event; ``settled`` saves what is entered before."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget,
        settled: Callable[[], bool],
        opens: Callable[[int], None],
    ) -> None:
        """Begin without an event; ``opens`` shows another one in the panel."""
        super().__init__()
        self._context, self._window = context, parent
        self._settled, self._opens = settled, opens
        self._event: Event | None = None
        self.paper = ListPrint(context, parent)
        self.calendar = FileExport(context, parent)
        for button in self._buttons():
            self.flow.addWidget(button)

    def show_event(self, event: Event | None) -> None:
        """Offer the outputs of a saved event."""
        self._event = event
        self.setVisible(event is not None)

    def sign_in(self) -> None:
        """Ask for the columns and write the sign-in sheet."""
        event = self._ready()
        if event is None:
            return
        dialog = SheetDialog(self._context, event.registered, self._window)
        if not self._context.dialogs.run(dialog):
            return
        sheets, columns, lines = self._context.office.event_sheets, dialog.columns, dialog.lines

        def write(path: Path, _progress: JobProgress) -> object:
            sheets.sign_in(event.id, columns, lines, path, overwrite=True)
            return path

        self._make(SIGN_IN_TITLE, event, write)

    def facts(self) -> None:
        """Write the facts of the event for a poster."""
        event = self._ready()
        if event is None:
            return
        sheets = self._context.office.event_sheets

        def write(path: Path, _progress: JobProgress) -> object:
            sheets.facts(event.id, path, overwrite=True)
            return path

        self._make(FACTS_TITLE, event, write)

    def export_calendar(self) -> None:
        """Write the dates of the event as a calendar file."""
        event = self._ready()
        if event is None:
            return
        query = ListQuery(Kind.EVENT, filters=(Filter("id", (str(event.id),)),))
        export = self._context.office.calendar_export
        self.calendar.run(
            calendar_form(),
            file_title(event.title, event.day),
            lambda path: export.events(query, path, overwrite=True),
        )

    def repeat(self) -> None:
        """Plan the event for the next year and show it."""
        event = self._ready()
        if event is None:
            return
        try:
            saved = self._context.office.events.repeat(event.id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        if event.day is not None:
            self._context.year.choose(event.day.year + 1)
        self._context.bus.publish(saved.changes)
        self._opens(saved.id)

    def _ready(self) -> Event | None:
        """Return the event as it is stored, after saving what is entered."""
        if self._event is None or not self._settled():
            return None
        return self._context.office.events.get(self._event.id)

    def _make(self, title: str, event: Event, write: Callable[[Path, JobProgress], object]) -> None:
        name = file_title(f"{title} {event.title}", event.day)
        self.paper.make(name, write, self.tr("{title}: PDF speichern").format(title=title))

    def _buttons(self) -> list[Button]:
        tr = self.tr
        made = (
            ("event_sign_in", tr("Teilnahmeliste …"), "list", self.sign_in),
            ("event_facts", tr("Aushang …"), "file-text", self.facts),
            ("event_ics", tr("Als Termin …"), "calendar", self.export_calendar),
            ("event_repeat", tr("Nächstes Jahr anlegen"), "repeat", self.repeat),
        )
        buttons = []
        for name, text, icon, run in made:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, act=run: act())
            buttons.append(button)
        buttons[-1].setEnabled(not self._context.office.read_only)
        return buttons
