"""The screen of budget lines (Haushaltsstellen)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import MAX_CODE, MAX_TITLE, BudgetLine, Carry, Direction
from intdesk.domain.changes import Changes, Kind
from intdesk.sheets.cells import CellKind
from ui.budget_lines import line_editor
from ui.budget_texts import (
    appropriation_fields,
    carry_words,
    change_words,
    direction_words,
    line_fields,
    posting_fields,
)
from ui.context import AppContext
from ui.editors import ProposingEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSections, field_link
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.budget.filters import marked_filter
from ui.shown_fields import ShownField

if TYPE_CHECKING:
    from intdesk.services.budget.lines import BudgetLineService

_CODE = 120
_OPEN, _CLOSED = "open", "closed"


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_lines", german)


class ClosedEditor(PickEditor):
    """Whether a line is still booked to."""

    def __init__(self, name: str) -> None:
        """Begin with a line that is."""
        super().__init__(name, [(_OPEN, _text("wird bebucht")), (_CLOSED, _text("nicht mehr"))])

    def value(self) -> bool:  # type: ignore[override]
        """Tell whether the line is closed."""
        return super().value() == _CLOSED

    def set_value(self, value: bool) -> None:  # type: ignore[override]  # noqa: FBT001
        """Show whether the line is closed."""
        super().set_value(_CLOSED if value else _OPEN)

    def entry(self) -> object:
        """Return the key of the entry."""
        return str(self.combo.currentData())

    def set_entry(self, entry: object) -> None:
        """Show an entry."""
        self.set_value(entry == _CLOSED)


class LineEntry(RecordEntry[BudgetLine]):
    """What the panel of budget lines is made of."""

    name = "budget_line"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = line_fields()
        self._circle = ProposingEditor(context, "circle", Kind.BUDGET_LINE, longest=MAX_CODE)
        letters = {Direction.EXPENSE: "a", Direction.INCOME: "e"}
        ways = [(key, word, letters[Direction(key)]) for key, word in direction_words().items()]
        codes = [
            Field(name, names[name], TextEditor(name, longest=MAX_CODE), width=_CODE,
                  required=name == "account")
            for name in ("product", "account", "cost_centre")
        ]  # fmt: skip
        self.form = Form(
            "budget_line_form",
            [
                *codes,
                Field("title", names["title"], TextEditor("title", longest=MAX_TITLE),
                      required=True, wide=True),
                Field("direction", names["direction"], SegmentsEditor("direction", ways),
                      wide=True),
                Field("circle", names["circle"], self._circle, wide=True,
                      hint=_text("Haushaltsstellen mit demselben Namen decken sich gegenseitig.")),
            ],
            sections=[
                Group(_text("Übertrag, Zweckbindung, Notiz"), (
                    Field("carry", names["carry"],
                          PickEditor("carry", list(carry_words().items())), wide=True),
                    Field("earmarked_for", names["earmarked_for"],
                          line_editor(context, "earmarked_for", Direction.EXPENSE), wide=True,
                          hint=_text("Nur bei Erträgen: Mehreinnahmen erhöhen diesen Aufwand.")),
                    Field("closed", _text("Wird sie bebucht?"), ClosedEditor("closed")),
                    Field("note", names["note"], NoteEditor("note"), wide=True),
                )),
            ],
            taken=MENU_LETTERS,
            carried=("from_treasury",),
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Haushaltsstelle anlegen") if new else _text("Haushaltsstelle bearbeiten")

    def store(self) -> BudgetLineService:
        """Return the use cases of budget lines."""
        return self._context.office.budget_lines

    def blank(self) -> BudgetLine:
        """Return a draft with the product that was used last."""
        lines = self._context.office.budget_lines.all()
        return BudgetLine(product=lines[-1].product if lines else "")

    def finish(self, draft: BudgetLine) -> BudgetLine:
        """Return the draft with its choices as the domain knows them; it was looked at now."""
        return replace(
            draft, direction=Direction(draft.direction), carry=Carry(draft.carry),
            from_treasury=False,
        )  # fmt: skip

    def remember(self, draft: BudgetLine) -> None:
        """Propose the new circle from now on."""
        del draft
        self._circle.propose()

    def said(self, draft: BudgetLine) -> str:
        """Return code and title."""
        return draft.name

    def first_field(self, *, new: bool) -> str:
        """Begin with the account, or with the title of a known line."""
        return "account" if new else "title"


def line_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = line_fields()
    return [
        ShownField("code", names["code"], width=140, visible=True),
        ShownField("title", names["title"], width=240, visible=True),
        ShownField("direction", names["direction"], words=direction_words(), width=110,
                   visible=True),
        ShownField("circle", names["circle"], width=140, visible=True),
        ShownField("carry", names["carry"], words=carry_words(), width=200),
        ShownField("product", names["product"], width=110),
        ShownField("account", names["account"], width=110),
        ShownField("cost_centre", names["cost_centre"], width=110),
        ShownField("note", names["note"], width=220),
    ]  # fmt: skip


def line_spec() -> ListSpec:
    """Return what the list of budget lines is made of."""
    return ListSpec(
        kind=Kind.BUDGET_LINE,
        name="budget_lines",
        title=_text("Haushaltsstellen"),
        icon="list",
        fields=tuple(line_columns()),
        filters=("direction", "carry"),
        search=_text("Suchen: Nummer, Bezeichnung …"),
        one=_text("Haushaltsstelle"),
        many=_text("Haushaltsstellen"),
        nothing=_text("Noch keine Haushaltsstellen."),
        first=_text("Haushaltsstelle anlegen"),
        dated=False,
        timed=False,
        more_filters=lambda _context: [marked_filter()],
    )


def _lists() -> list[LinkedList]:
    entries, postings = appropriation_fields(), posting_fields()
    money = CellKind.CENTS
    return [
        LinkedList(
            Kind.APPROPRIATION, _text("Ansätze und Änderungen"), field_link("line_id"),
            (
                ShownField("year", entries["year"], CellKind.YEAR, width=96),
                ShownField("cents", entries["cents"], money, width=110),
                ShownField("change", entries["change"], words=change_words()),
            ),
            create=_text("Ansatz oder Änderung eintragen"), sort="year", listed=False,
        ),
        LinkedList(
            Kind.POSTING, _text("Buchungen"), field_link("line_id"),
            (
                ShownField("day", postings["day"], CellKind.DAY, width=104),
                ShownField("cents", postings["cents"], money, width=110),
                ShownField("payee", postings["payee"]),
            ),
            create=_text("Buchung erfassen"), sort="day", listed=False,
        ),
    ]  # fmt: skip


class BudgetLinePage(RecordPage):
    """The lines of the budget; those that the treasury's list brought are marked."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, line_spec(), LineEntry(context))
        self._mark = label(
            self.tr("Von der Kassenliste angelegt, Ansatz 0. Bitte prüfen Sie die Angaben."),
            TextStyle.WARNING, name="budget_line_mark", wrap=True,
        )  # fmt: skip
        self.panel.add_above_form(self._mark)
        self.linked = LinkedSections(context, Kind.BUDGET_LINE, _lists())
        self.panel.add_below(self.linked)
        self.panel.loaded.connect(lambda _new: self._show_linked())
        self._show_linked()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what stands on the lines, too."""
        more = {Kind.APPROPRIATION, Kind.POSTING, Kind.IMPORT_BATCH}
        return super().concerns(changes) or bool(changes.kinds & more)

    def refresh(self) -> None:
        """Ask for the list and what is linked anew."""
        super().refresh()
        self._show_linked()

    def _show_linked(self) -> None:
        draft: BudgetLine = self.panel.binder.collect()
        self._mark.setVisible(bool(self.panel.shown) and draft.from_treasury)
        self.linked.show_record(self.panel.shown)
