"""The screen of appropriations (Ansätze) and what changes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.appropriation import COVERED, MAX_REASON, Appropriation, Change
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import fiscal_filter
from intdesk.domain.money import format_euros
from intdesk.domain.period import FIRST_YEAR, LAST_YEAR
from intdesk.sheets.cells import CellKind
from ui.budget_lines import line_editor
from ui.budget_texts import appropriation_fields, change_words
from ui.context import AppContext
from ui.kit.form.amounts import DayEditor, EurosEditor, NumberEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.pick import PickEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.budget.filters import line_filter
from ui.shown_fields import ShownField
from ui.targets import Target

if TYPE_CHECKING:
    from intdesk.services.budget.records import AppropriationService

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("appropriations", german)


class AppropriationEntry(RecordEntry[Appropriation]):
    """What the panel of appropriations is made of."""

    name = "appropriation"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = appropriation_fields()
        self.form = Form(
            "appropriation_form",
            [
                Field("change", names["change"],
                      PickEditor("change", list(change_words().items())), wide=True),
                Field("line_id", names["line"], line_editor(context, "line_id"), required=True,
                      wide=True),
                Field("cents", names["cents"], EurosEditor("cents"), required=True, width=_HALF,
                      hint=_text("Kürzung und Freigabe einer Sperre mit Minus.")),
                Field("year", names["year"],
                      NumberEditor("year", least=FIRST_YEAR, most=LAST_YEAR), required=True,
                      width=_HALF),
                Field("source_id", names["source"], line_editor(context, "source_id"), wide=True,
                      hint=_text("Bei Umschichtung und Deckung: von dort kommt das Geld.")),
                Field("day", names["day"], DayEditor("day", context.clock.today), width=_HALF),
                Field("reason", names["reason"], TextEditor("reason", longest=MAX_REASON),
                      wide=True),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Ansatz oder Änderung eintragen") if new else _text("Ansatz bearbeiten")

    def store(self) -> AppropriationService:
        """Return the use cases of appropriations."""
        return self._context.office.appropriations

    def blank(self) -> Appropriation:
        """Return an Ansatz of the chosen year: a rarer kind is chosen anew for each entry."""
        return Appropriation(year=self._context.year.year)

    def finish(self, draft: Appropriation) -> Appropriation:
        """Return the draft with its kind and year as the domain knows them."""
        return replace(draft, change=Change(draft.change), year=draft.year or 0)

    def said(self, draft: Appropriation) -> str:
        """Return kind, year and amount."""
        return _text("{change} {year}, {cents}").format(
            change=change_words()[draft.change], year=draft.year,
            cents=format_euros(draft.cents or 0),
        )  # fmt: skip

    def first_field(self, *, new: bool) -> str:
        """Begin with the line."""
        del new
        return "line_id"


def appropriation_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = appropriation_fields()
    return [
        ShownField("line", names["line"], width=230, visible=True),
        ShownField("cents", names["cents"], CellKind.CENTS, width=104, visible=True),
        ShownField("change", names["change"], words=change_words(), width=170, visible=True),
        ShownField("source", names["source"], width=220, visible=True),
        ShownField("day", names["day"], CellKind.DAY, width=104),
        ShownField("year", names["year"], CellKind.YEAR, width=90),
        ShownField("reason", names["reason"], width=240),
    ]


def appropriation_spec() -> ListSpec:
    """Return what the list of appropriations is made of."""
    return ListSpec(
        kind=Kind.APPROPRIATION,
        name="appropriations",
        title=_text("Ansätze und Änderungen"),
        icon="file-text",
        fields=tuple(appropriation_columns()),
        filters=("change", "day"),
        search=_text("Suchen: Grund …"),
        one=_text("Eintrag"),
        many=_text("Einträge"),
        nothing=_text("Noch keine Ansätze in diesem Haushaltsjahr."),
        first=_text("Ansatz eintragen"),
        timed=False,
        more_filters=line_filter,
        span=fiscal_filter,
        upward=True,
    )


class AppropriationPage(RecordPage):
    """Ansatz, Nachtrag, Umschichtung, Sperre and what else changes a line in a year."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        self._form = (entry := AppropriationEntry(context)).form
        super().__init__(context, appropriation_spec(), entry)
        self.panel.binder.changed.connect(self._fit_form)
        self.panel.loaded.connect(lambda _new: self._fit_form())
        self._fit_form()

    def arrive(self, target: Target) -> None:
        """Begin an entry of a line, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            draft = Appropriation(year=self.context.year.year, line_id=target.link.id)
            self.panel.begin(draft)
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the lines that are named, too."""
        return super().concerns(changes) or bool(changes.kinds & {Kind.BUDGET_LINE})

    def _fit_form(self) -> None:
        """Ask for the giving line only where there is one."""
        draft: Appropriation = self.panel.binder.collect()
        wanted = Change(draft.change) in COVERED or draft.source_id is not None
        self._form.box("source_id").setVisible(wanted)
