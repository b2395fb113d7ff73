"""The form of grants: funder, period, plan, rules, deadlines, attributed work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import MAX_CODE, MAX_TITLE
from intdesk.domain.grants.funded_posts import FundedPost
from intdesk.domain.grants.grant import (
    DEADLINES,
    MAX_MONTHS,
    Financing,
    Grant,
    PlanLine,
    Side,
)
from intdesk.texts.grants import SIDE_WORDS
from ui.context import AppContext
from ui.grant_texts import financing_words, grant_fields, side_words
from ui.kit.form.amounts import DayEditor, EurosEditor, NumberEditor
from ui.kit.form.choices import MultiCodeEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.pick import PickEditor
from ui.kit.form.search_combo import Entry
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.budget.editors import PercentEditor, RateEditor, post_editor

if TYPE_CHECKING:
    from intdesk.services.grants.records import GrantService

_HALF = 150
_MOST_FOUND = 40


def _text(german: str) -> str:
    return QCoreApplication.translate("grant_form", german)


def plan_editor() -> LinesEditor[PlanLine]:
    """Return the editor of the plan; a position keeps its number."""

    def make(line: PlanLine | None, values: Mapping[str, Any]) -> PlanLine:
        changed = {**values, "side": Side(values["side"])}
        return replace(line or PlanLine(), **changed)

    fields = (
        LineField("title", _text("Position"), lambda n: TextEditor(n, longest=MAX_TITLE), 190),
        LineField(
            "side", _text("Art"), lambda n: PickEditor(n, list(side_words().items())), 200
        ),
        LineField("cents", _text("Betrag"), EurosEditor, 110),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Position"), _text("Position hinzufügen"),
        lambda line: not line.title and line.cents is None,
    )  # fmt: skip
    return LinesEditor("plan", kind)


def work_editor(context: AppContext) -> MultiCodeEditor:
    """Return the choice of the rules that say which work belongs to a grant."""
    work = context.office.grant_work

    def find(text: str) -> list[Entry]:
        return [Entry(key, said) for key, said in work.choices(text)[:_MOST_FOUND]]

    return MultiCodeEditor("work", find, work.label)


def posts_editor(context: AppContext) -> LinesEditor[FundedPost]:
    """Return the editor of the posts that a grant pays for, with their part of full time."""

    def make(_line: FundedPost | None, values: Mapping[str, Any]) -> FundedPost:
        return FundedPost(**values)

    fields = (
        LineField("post_id", _text("Stelle"), lambda n: post_editor(context, n), 250),
        LineField("permille", _text("Gefördert (Prozent von Vollzeit)"), PercentEditor, 200),
    )
    kind = LineKind(
        fields, make, _text("Stelle"), _text("Stelle hinzufügen"),
        lambda line: line == FundedPost(),
    )  # fmt: skip
    return LinesEditor("posts", kind)


class GrantEntry(RecordEntry[Grant]):
    """What the panel of grants is made of."""

    name = "grant"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = grant_fields()
        self.form = Form(
            "grant_form",
            [
                self._words("title", required=True),
                self._words("funder", required=True),
                self._day("begin", required=True),
                self._day("end", required=True),
                Field("financing", self._names["financing"],
                      PickEditor("financing", list(financing_words().items())), width=220),
                Field("rate", self._names["rate"], RateEditor("rate"), width=110,
                      hint=_text("Nur bei Anteilfinanzierung; auch 2/3 oder 66,67 %.")),
                Field("plan", self._names["plan"], plan_editor(), wide=True),
            ],
            sections=[self._notice(), self._deadlines(), self._work(), self._end()],
            taken=MENU_LETTERS,
        )  # fmt: skip

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Zuwendung anlegen") if new else _text("Zuwendung bearbeiten")

    def store(self) -> GrantService:
        """Return the use cases of grants."""
        return self._context.office.grants

    def blank(self) -> Grant:
        """Return a draft with the positions that every plan has."""
        return Grant(plan=(
            PlanLine(side=Side.COST), PlanLine(0, SIDE_WORDS[Side.GRANT], Side.GRANT),
            PlanLine(0, SIDE_WORDS[Side.OWN], Side.OWN),
        ))  # fmt: skip

    def finish(self, draft: Grant) -> Grant:
        """Return the draft as the domain knows it; an untouched position is none."""
        plan = tuple(line for line in draft.plan if line.title or line.cents is not None)
        posts = tuple(one for one in draft.posts if one != FundedPost())
        return replace(
            draft, financing=Financing(draft.financing), spend_months=draft.spend_months or 0,
            plan=plan, posts=posts,
        )  # fmt: skip

    def said(self, draft: Grant) -> str:
        """Return the title."""
        return draft.title

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def _notice(self) -> Group:
        names = self._names
        return Group(_text("Bescheid und Regeln"), (
            self._day("notice_day", hint=_text("Leer: erst beantragt.")),
            Field("number", names["number"], TextEditor("number", longest=MAX_CODE), width=_HALF),
            self._words("programme"),
            self._day("early_start", hint=_text("Kosten zählen ab diesem Tag.")),
            Field("own_permille", names["own_permille"], PercentEditor("own_permille"),
                  width=_HALF),
            Field("tolerance", names["tolerance"], PercentEditor("tolerance"), width=_HALF,
                  hint=_text("Meist 20 %, wenn andere Positionen es einsparen.")),
            Field("spend_months", names["spend_months"],
                  NumberEditor("spend_months", least=0, most=MAX_MONTHS), width=_HALF,
                  hint=_text("Frist nach dem Mittelabruf; 0: keine.")),
            Field("conditions", names["conditions"], NoteEditor("conditions"), wide=True),
        ))  # fmt: skip

    def _deadlines(self) -> Group:
        first, *others = (str(deadline) for deadline in DEADLINES)
        hint = _text("Jede Frist wird eine Wiedervorlage.")
        return Group(
            _text("Fristen"),
            (self._day(first, hint=hint), *(self._day(name) for name in others)),
        )

    def _work(self) -> Group:
        hint = _text("Was im Zeitraum dazu passt, steht im Sachbericht.")
        field = Field("work", self._names["work"], work_editor(self._context), wide=True, hint=hint)
        each = _text("Damit nennt der Sachbericht Zahlen je Vollzeitstelle.")
        posts = Field("posts", self._names["posts"], posts_editor(self._context), wide=True,
                      hint=each)  # fmt: skip
        return Group(_text("Arbeit für den Sachbericht"), (field, posts))

    def _end(self) -> Group:
        note = Field("note", self._names["note"], NoteEditor("note"), wide=True)
        return Group(_text("Abschluss und Notiz"), (self._day("closed_on"), note))

    def _words(self, name: str, *, required: bool = False) -> Field:
        editor = TextEditor(name, longest=MAX_TITLE)
        return Field(name, self._names[name], editor, wide=True, required=required)

    def _day(self, name: str, *, hint: str = "", required: bool = False) -> Field:
        editor = DayEditor(name, self._context.clock.today)
        return Field(name, self._names[name], editor, width=_HALF, hint=hint, required=required)
