"""The screen of the pool: who speaks which language, is near and free; beside it the person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import Filter, Op
from intdesk.domain.volunteer import Capacity, PoolState, Volunteer
from intdesk.errors import IntDeskError
from intdesk.sheets.cells import CellKind
from intdesk.texts.volunteering import CONFIRMATION_TITLE, SHEET_TITLE, file_title
from ui.context import AppContext
from ui.file_export import FileExport, FileForm
from ui.jobs import JobProgress
from ui.kit.buttons import Button, secondary
from ui.kit.layout import FlowRow
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.list_print import ListPrint
from ui.list_views import ListView, ListViews
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.volunteers.columns import pool_filters, volunteer_columns
from ui.screens.volunteers.form import VolunteerEntry
from ui.screens.volunteers.span_dialog import SpanDialog
from ui.screens.volunteers.year_section import YearSection
from ui.shown_fields import ShownField
from ui.targets import PageId, Target
from ui.volunteering_words import assignment_fields, assignment_kinds, assignment_states

ACTIVE, INTERPRETERS, TODAY, ALL = "active", "interpreters", "today", "all"


def _text(german: str) -> str:
    return QCoreApplication.translate("volunteers", german)


def volunteer_spec() -> ListSpec:
    """Return what the list of the pool is made of."""
    return ListSpec(
        kind=Kind.VOLUNTEER,
        name="volunteers",
        title=_text("Ehrenamt und Sprachmittlung"),
        icon="users",
        fields=tuple(volunteer_columns()),
        filters=(
            "languages", "capacity", "state", "fields_of_action", "conduct_until", "last_done",
        ),
        search=_text("Suchen: Name, Sprache, Ort, verfügbar …"),
        one=_text("Person"),
        many=_text("Personen"),
        nothing=_text("Noch niemand im Pool."),
        first=_text("Person aufnehmen"),
        dated=False,
        more_filters=pool_filters,
        bulk=("state",),
    )  # fmt: skip


def assignment_list() -> LinkedList:
    """Return what is listed of the assignments of a person, by the id of the contact."""
    names = assignment_fields()
    return LinkedList(
        Kind.ASSIGNMENT, _text("Einsätze"), field_link("person"),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("state", names["state"], words=assignment_states(), width=110),
            ShownField("kind", names["kind"], words=assignment_kinds()),
        ),
        create=_text("Einsatz erfassen"), sort="day",
    )  # fmt: skip


class VolunteerPage(RecordPage):
    """The pool of volunteers and language mediators, with assignments, expenses and papers."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show who can be asked."""
        super().__init__(context, volunteer_spec(), VolunteerEntry(context))
        self._ways = ListViews("volunteers", self.list, self._choices())
        self.put_views(self._ways)
        self._paper = ListPrint(context, self)
        self._sheet = FileExport(context, self)
        for output in (self._paper, self._sheet):
            output.written.connect(self._say_written)
        self._outputs = FlowRow(*self._buttons())
        self.year = YearSection(context)
        self.assignments = LinkedSection(context, Kind.CONTACT, assignment_list())
        self.panel.add_below(self._outputs, self.year, self.assignments)
        self.panel.loaded.connect(lambda _new: self._show_sections())
        self._ways.show_view(ACTIVE)
        self._show_sections()

    def arrive(self, target: Target) -> None:
        """Begin an entry for a contact, or open the one it has, or do what every list does."""
        if target.link is None or target.link.kind is not Kind.CONTACT:
            super().arrive(target)
            return
        known = self.context.office.volunteers.entry_of(target.link.id)
        if known is not None:
            self.open_record(known.id)
        elif self.panel.may_leave():
            contact = self.context.office.contacts.get(target.link.id)
            self.panel.begin(
                Volunteer(
                    contact=contact.id,
                    since=self.context.clock.today(),
                    municipalities=contact.municipalities,
                )
            )
            self.show_form()
            self.panel.focus_first()

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to the assignments."""
        button = secondary("volunteers_assignments", self.tr("Einsätze"), "calendar-days")
        button.clicked.connect(lambda: self.context.router.go(Target(PageId.ASSIGNMENTS)))
        return (button,)

    def expenses(self) -> None:
        """Ask for a span and write the expense sheet as PDF, which is opened, and as Excel."""
        self._ask(SHEET_TITLE, excel=False)

    def expenses_as_table(self) -> None:
        """Ask for a span and write the expense sheet as Excel."""
        self._ask(SHEET_TITLE, excel=True)

    def confirmation(self) -> None:
        """Ask for a span and write the confirmation of the engagement."""
        self._ask(CONFIRMATION_TITLE, excel=False)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for assignments and consultations, too: their sums are shown."""
        shown = {Kind.ASSIGNMENT, Kind.CONSULTATION, Kind.IMPORT_BATCH}
        return super().concerns(changes) or bool(changes.kinds & shown)

    def refresh(self) -> None:
        """Ask for list and sums anew."""
        super().refresh()
        self._show_sections()

    def _ask(self, title: str, *, excel: bool) -> None:
        if self.panel.dirty and not self.panel.save():
            return
        entry = self._entry()
        if entry is None or entry.contact is None:
            return
        year, today = self.context.year.year, self.context.clock.today()
        dialog = SpanDialog(title, year, today, self)
        if not self.context.dialogs.run(dialog) or dialog.period is None:
            return
        period, papers = dialog.period, self.context.office.volunteer_papers
        name = file_title(title, self.context.office.contacts.get(entry.contact).name, period)
        if excel:

            def table(path: Path) -> int:
                papers.expenses(entry.id, period, path, overwrite=True)
                return 1

            self._sheet.run(_sheet_form(), name, table)
            return
        write = papers.expenses if title == SHEET_TITLE else papers.confirmation

        def paper(path: Path, _progress: JobProgress) -> object:
            write(entry.id, period, path, overwrite=True)
            return path

        self._paper.make(name, paper, self.tr("{title}: PDF speichern").format(title=title))

    def _buttons(self) -> list[Button]:
        made = (
            ("volunteer_expenses", self.tr("Abrechnung …"), "file-text", self.expenses),
            ("volunteer_table", self.tr("Abrechnung als Excel …"), "download",
             self.expenses_as_table),
            ("volunteer_confirmation", self.tr("Nachweis …"), "file-text", self.confirmation),
        )  # fmt: skip
        buttons = []
        for name, text, icon, run in made:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, act=run: act())
            buttons.append(button)
        return buttons

    def _choices(self) -> list[ListView]:
        words = {
            ACTIVE: self.tr("Aktiv"),
            INTERPRETERS: self.tr("Sprachmittlung"),
            TODAY: self.tr("Heute frei"),
            ALL: self.tr("Alle"),
        }
        return [
            ListView(key, text, lambda view=key: self._filters(view))  # type: ignore[misc]
            for key, text in words.items()
        ]

    def _filters(self, view: str) -> tuple[Filter, ...]:
        active = Filter("state", (PoolState.ACTIVE.value,))
        if view == ACTIVE:
            return (active,)
        if view == INTERPRETERS:
            speaking = (Capacity.INTERPRETER.value, Capacity.BOTH.value)
            return (Filter("capacity", speaking), active)
        if view == TODAY:
            today = self.context.clock.today().isoformat()
            return (Filter("free", (today, today), Op.BETWEEN),)
        return ()

    def _show_sections(self) -> None:
        entry = self._entry()
        self._outputs.setVisible(entry is not None)
        self.year.show_entry(entry)
        self.assignments.show_record((entry.contact or 0) if entry is not None else 0)

    def _entry(self) -> Volunteer | None:
        """Return the entry that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.volunteers.get(self.panel.shown)
        except IntDeskError:
            return None


def _sheet_form() -> FileForm:
    return FileForm(
        _text("Abrechnung als Excel speichern"), "Excel (*.xlsx)", (".xlsx",),
        _text("Abrechnung gespeichert: {name}"),
    )  # fmt: skip
