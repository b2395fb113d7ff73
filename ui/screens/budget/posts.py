"""The screen of the post (Stelle): holders, cost, funding, mandate, net cost of the year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import MAX_CODE, MAX_TITLE, Direction
from intdesk.domain.budget.post import Funding, Holding, MonthlyCost, Post, year_of
from intdesk.domain.changes import Kind
from intdesk.domain.money import format_euros
from intdesk.sheets.cells import CellKind
from intdesk.texts.numbers import percent
from ui.budget_lines import line_editor
from ui.budget_texts import post_fields
from ui.context import AppContext
from ui.kit.form.amounts import DayEditor, EurosEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.labels import TextStyle, label
from ui.mnemonics import MENU_LETTERS
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.record_panel import RecordEntry
from ui.screens.budget.editors import PercentEditor
from ui.shown_fields import ShownField

if TYPE_CHECKING:
    from intdesk.services.records import Records

_HALF = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("posts", german)


def _days(context: AppContext) -> tuple[LineField, LineField]:
    today = context.clock.today
    return (
        LineField("first", _text("Ab"), lambda n: DayEditor(n, today), 140),
        LineField("last", _text("Bis"), lambda n: DayEditor(n, today), 140),
    )


def holdings_editor(context: AppContext) -> LinesEditor[Holding]:
    """Return the editor of who held the post with which share, by date."""

    def make(_line: Holding | None, values: Mapping[str, Any]) -> Holding:
        return Holding(**values)

    fields = (
        *_days(context),
        LineField("permille", _text("Anteil"), PercentEditor, 84),
        LineField("pay_grade", _text("Entgeltgruppe"), lambda n: TextEditor(n, longest=40), 110),
        LineField("holder", _text("Besetzt mit"), lambda n: TextEditor(n, longest=200), 180),
    )
    kind = LineKind(
        fields, make, _text("Zeitraum"), _text("Zeitraum hinzufügen"),
        lambda line: line == Holding(),
    )  # fmt: skip
    return LinesEditor("holdings", kind)


def costs_editor(context: AppContext) -> LinesEditor[MonthlyCost]:
    """Return the editor of what the post costs in a month, from a day on."""

    def make(_line: MonthlyCost | None, values: Mapping[str, Any]) -> MonthlyCost:
        return MonthlyCost(**values)

    fields = (
        _days(context)[0],
        LineField("cents", _text("Arbeitgeberkosten im Monat"), EurosEditor, 190),
    )
    kind = LineKind(
        fields, make, _text("Kosten"), _text("Kosten hinzufügen"),
        lambda line: line == MonthlyCost(),
    )  # fmt: skip
    return LinesEditor("costs", kind)


def fundings_editor(context: AppContext) -> LinesEditor[Funding]:
    """Return the editor of who pays which share of the cost, by date."""

    def make(_line: Funding | None, values: Mapping[str, Any]) -> Funding:
        return Funding(**values)

    fields = (
        *_days(context),
        LineField("permille", _text("Anteil"), PercentEditor, 84),
        LineField("funder", _text("Von wem?"), lambda n: TextEditor(n, longest=200), 200),
    )
    kind = LineKind(
        fields, make, _text("Förderung"), _text("Förderung hinzufügen"),
        lambda line: line == Funding(),
    )  # fmt: skip
    return LinesEditor("fundings", kind)


class PostEntry(RecordEntry[Post]):
    """What the panel of posts is made of."""

    name = "post"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = self._names = post_fields()
        vacant = _text("Ohne Namen gilt die Stelle in dem Zeitraum als unbesetzt.")
        self.form = Form(
            "post_form",
            [
                self._words("title", required=True),
                Field("number", names["number"], TextEditor("number", longest=MAX_CODE),
                      width=_HALF),
                Field("holdings", names["holdings"], holdings_editor(context), wide=True,
                      hint=vacant),
                Field("costs", names["costs"], costs_editor(context), wide=True,
                      hint=_text("Gilt ab dem Tag, bis ein neuer Betrag beginnt.")),
                Field("fundings", names["fundings"], fundings_editor(context), wide=True),
                Field("line_id", names["line"],
                      line_editor(context, "line_id", Direction.EXPENSE), wide=True),
            ],
            sections=[
                Group(_text("Auftrag"), (
                    self._words("decision"),
                    Field("decided_on", names["decided_on"],
                          DayEditor("decided_on", context.clock.today), width=_HALF),
                    self._words("bylaw", _text("Zum Beispiel: § 7 der Hauptsatzung")),
                    self._words("instruction"),
                    self._words("hierarchy", _text("Zum Beispiel: Stabsstelle bei der Leitung")),
                    Field("mandate", names["mandate"], NoteEditor("mandate", lines=4), wide=True,
                          hint=_text("Steht im Bericht unter Auftrag und Stelle.")),
                )),
                Group(_text("Notiz"), (
                    Field("note", names["note"], NoteEditor("note"), wide=True),
                )),
            ],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Stelle anlegen") if new else _text("Stelle bearbeiten")

    def store(self) -> Records[Post]:
        """Return the use cases of posts."""
        return self._context.office.posts

    def blank(self) -> Post:
        """Return an empty draft."""
        return Post()

    def finish(self, draft: Post) -> Post:
        """Return the draft with its times in order."""
        ordered = sorted(draft.holdings, key=lambda h: h.first or self._context.clock.today())
        return replace(draft, holdings=tuple(ordered))

    def said(self, draft: Post) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def _words(self, name: str, hint: str = "", *, required: bool = False) -> Field:
        editor = TextEditor(name, longest=MAX_TITLE)
        return Field(name, self._names[name], editor, wide=True, hint=hint, required=required)


def post_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = post_fields()
    return [
        ShownField("title", names["title"], width=240, visible=True),
        ShownField("number", names["number"], width=130, visible=True),
        ShownField("holder", names["holder"], width=180, visible=True),
        ShownField("decision", names["decision"], width=220),
        ShownField("decided_on", names["decided_on"], CellKind.DAY, width=120),
        ShownField("note", names["note"], width=220),
    ]


def post_spec() -> ListSpec:
    """Return what the list of posts is made of."""
    return ListSpec(
        kind=Kind.POST,
        name="posts",
        title=_text("Stelle"),
        icon="briefcase",
        fields=tuple(post_columns()),
        filters=("decided_on",),
        search=_text("Suchen: Bezeichnung, Name, Auftrag …"),
        one=_text("Stelle"),
        many=_text("Stellen"),
        nothing=_text("Noch keine Stelle eingetragen."),
        first=_text("Stelle anlegen"),
        dated=False,
        timed=False,
    )


class PostPage(RecordPage):
    """The post with its net cost in the chosen year."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, post_spec(), PostEntry(context))
        self._net = label("", TextStyle.STRONG, name="post_net", wrap=True)
        self._year = label("", TextStyle.MUTED, name="post_year", wrap=True)
        for words in (self._net, self._year):
            self.panel.add_above_form(words)
        self.panel.loaded.connect(lambda _new: self._show_year())
        self._show_year()

    def refresh(self) -> None:
        """Ask for the list anew, and for the sums of the chosen year."""
        super().refresh()
        self._show_year()

    def _show_year(self) -> None:
        shown = bool(self.panel.shown)
        for words in (self._net, self._year):
            words.setVisible(shown)
        if not shown:
            return
        draft: Post = self.panel.binder.collect()
        year = self.context.year.year
        found = year_of(draft, year)
        self._net.setText(
            self.tr("Eigener Anteil {year}: {net}").format(year=year, net=format_euros(found.net))
        )
        parts = [
            self.tr("Kosten {cost}").format(cost=format_euros(found.cost)),
            self.tr("gefördert {funded}").format(funded=format_euros(found.funded)),
            self.tr("im Mittel {share} einer Vollzeitstelle").format(share=percent(found.permille)),
        ]
        if found.vacant_days:
            vacant = self.tr("unbesetzt an {days} Tagen").format(days=found.vacant_days)
            parts.append(vacant)
        self._year.setText(", ".join(parts))
