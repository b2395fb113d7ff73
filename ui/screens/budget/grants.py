"""The screen of grants (Zuwendungen)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.grants.grant import Grant, with_usual_deadlines
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.grant_texts import financing_words, grant_fields, grant_states
from ui.jobs import JobProgress
from ui.kit.buttons import secondary
from ui.kit.layout import ScrollPage
from ui.kit.switched_views import SwitchedViews
from ui.linked_lists import LinkedList, LinkedSection, kind_link
from ui.output_place import output_folder, remember_folder, with_ending
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.budget.grant_form import GrantEntry
from ui.screens.budget.grant_section import GrantSection
from ui.shown_fields import ShownField
from ui.targets import Target
from ui.texts import follow_up_fields, follow_up_states

LIST, FIGURES = 0, 1
SHOWN = frozenset({
    Kind.BUDGET_LINE, Kind.COMMITMENT, Kind.POSTING, Kind.FOLLOW_UP, Kind.IMPORT_BATCH,
    Kind.CONSULTATION, Kind.EVENT, Kind.ASSIGNMENT, Kind.WORK_ENTRY, Kind.POST,
})  # fmt: skip
"""What changes the figures of a grant."""


def _text(german: str) -> str:
    return QCoreApplication.translate("grants", german)


def grant_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names, day = grant_fields(), CellKind.DAY
    return [
        ShownField("title", names["title"], width=210, visible=True),
        ShownField("funder", names["funder"], width=150, visible=True),
        ShownField("approved", names["approved"], CellKind.CENTS, width=110, visible=True),
        ShownField("end", names["end"], day, width=104, visible=True),
        ShownField("state", names["state"], words=grant_states(), width=110, visible=True),
        ShownField("proof_due", names["proof_due"], day, width=170, visible=True),
        ShownField("programme", names["programme"], width=160),
        ShownField("number", names["number"], width=120),
        ShownField("begin", names["begin"], day, width=104),
        ShownField("financing", names["financing"], words=financing_words(), width=180),
        ShownField("notice_day", names["notice_day"], day, width=110),
        ShownField("closed_on", names["closed_on"], day, width=150),
        ShownField("note", names["note"], width=220),
    ]


def grant_spec() -> ListSpec:
    """Return what the list of grants is made of."""
    return ListSpec(
        kind=Kind.GRANT,
        name="grants",
        title=_text("Zuwendungen"),
        icon="euro",
        fields=tuple(grant_columns()),
        filters=("state", "financing", "notice_day", "end", "proof_due"),
        search=_text("Suchen: Bezeichnung, Geldgeber, Aktenzeichen …"),
        one=_text("Zuwendung"),
        many=_text("Zuwendungen"),
        nothing=_text("Noch keine Zuwendungen."),
        first=_text("Zuwendung anlegen"),
        dated=False,
        timed=False,
    )


def reminder_list() -> LinkedList:
    """Return what is listed of the deadlines of a grant."""
    names = follow_up_fields()
    return LinkedList(
        Kind.FOLLOW_UP, _text("Fristen und Wiedervorlagen"), kind_link(Kind.GRANT),
        (
            ShownField("due", names["due"], CellKind.DAY, width=104),
            ShownField("state", names["state"], words=follow_up_states(), width=80),
            ShownField("title", names["title"]),
        ),
        create=_text("Wiedervorlage anlegen"), sort="due", descending=False,
    )  # fmt: skip


class GrantPage(RecordPage):
    """Grants with their figures; deadlines are follow-ups, the papers are written from here."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        entry = GrantEntry(context)
        self._form = entry.form
        super().__init__(context, grant_spec(), entry)
        self.reminders = LinkedSection(context, Kind.GRANT, reminder_list())
        self.panel.add_below(self.reminders)
        usual = self.tr("Übliche Fristen eintragen")
        self._usual = secondary("grant_usual", usual, "calendar-days")
        self._usual.clicked.connect(self.enter_usual_deadlines)
        self._form.add_below("kept_until", self._usual)
        self.panel.loaded.connect(lambda _new: self._show_figures())
        self._show_figures()

    def beside(self) -> QWidget:
        """Return the list, and the figures of the open grant, one at a time."""
        self.section = GrantSection(self.context)
        self.section.wanted.connect(self.write_paper)
        self.section.followed.connect(self.begin_following)
        area = ScrollPage("grant_scroll")
        area.body.setContentsMargins(0, 0, 0, 0)
        area.body.addWidget(self.section)
        area.body.addStretch(1)
        views = ((self.tr("Liste"), self.list), (self.tr("Stand der Zuwendung"), area))
        self._views = SwitchedViews("grant_view_{}", views)
        self._views.wanted.connect(self.show_view)
        return self._views

    def show_view(self, number: int) -> None:
        """Show the list or the figures, and put the focus there."""
        self._views.show_view(number)
        self.sides.show_content()
        (self.list.view, self.section.table)[number].setFocus()

    def open_record(self, record_id: int) -> None:
        """Show a grant in the panel and its figures beside it."""
        super().open_record(record_id)
        if self.panel.shown == record_id:
            self._views.show_view(FIGURES)

    def focus_search(self) -> None:
        """Show the list and put the cursor into its search field."""
        self._views.show_view(LIST)
        super().focus_search()

    def arrive(self, target: Target) -> None:
        """Show the list unless a grant is asked for."""
        if not target.record:
            self._views.show_view(LIST)
        super().arrive(target)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for everything that counts for a grant, too."""
        return super().concerns(changes) or bool(changes.kinds & SHOWN)

    def refresh(self) -> None:
        """Ask for list and figures anew."""
        super().refresh()
        self._show_figures()

    def enter_usual_deadlines(self) -> None:
        """Enter the usual days for proof of use and keeping of receipts where none are."""
        draft: Grant = self.panel.binder.collect()
        usual = with_usual_deadlines(draft)
        for name in ("proof_due", "kept_until"):
            if getattr(draft, name) != getattr(usual, name):
                editor = self._form.box(name).field.editor
                editor.set_value(getattr(usual, name))
                editor.changed.emit()
        self._form.reveal("proof_due")

    def begin_following(self) -> None:
        """Begin the next grant from the shown one: period and plan are proposals."""
        if self.panel.shown and self.panel.may_leave():
            self.panel.begin(self.context.office.grant_figures.follow_on(self.panel.shown))
            self.show_form()
            self.panel.focus_first()

    def write_paper(self, name: str) -> None:
        """Write a paper of the shown grant; the ending that is chosen tells its form."""
        papers, record = self.context.office.grant_papers, self.panel.shown
        title = papers.file_title(name, record)
        word = (".docx",) if name in {"account", "follow_on"} else ()
        endings = (".pdf", ".xlsx", *word)
        forms = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)", ".docx": "Word (*.docx)"}
        chosen = self.context.dialogs.save_file(
            self, self.tr("Nachweis speichern"), ";;".join(forms[e] for e in endings),
            output_folder(self.context) / f"{title}.pdf",
        )  # fmt: skip
        path = with_ending(self.context, self, chosen, endings) if chosen else None
        if path is None:
            return
        remember_folder(self.context, path)
        write: Callable[..., None] = getattr(papers, name)

        def work(progress: JobProgress) -> None:
            write(record, path, overwrite=True, progress=progress)

        said = self.tr("Gespeichert: {name}").format(name=path.name)
        job = self.context.jobs.start(work, lambda _: self._say_written(said, path))
        self._progress.follow(job, self.tr("Der Nachweis wird geschrieben …"))

    def _on_closed(self) -> None:
        self._views.show_view(LIST)
        super()._on_closed()

    def _show_figures(self) -> None:
        shown = self.panel.shown
        self.section.show_grant(shown)
        self.reminders.show_record(shown)
        self._usual.setVisible(not self.context.office.read_only)
        self._views.ways.buttons[FIGURES].setEnabled(bool(shown))
        if not shown:
            self._views.show_view(LIST)
