"""The form of an agreement: what, with whom, how long first; terms folded away by subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import Direction
from intdesk.domain.codes import CodeListId
from intdesk.domain.record_number import MAX_NUMBER
from intdesk.domain.target_agreement import (
    BOUND_STATES,
    Reporting,
    Signature,
    TargetAgreement,
)
from intdesk.domain.target_problems import MAX_SHORT, MAX_TITLE
from intdesk.texts.target_labels import REPORTING_WORDS
from intdesk.texts.target_templates import DEVIATION_RULE
from ui.budget_lines import line_editor
from ui.context import AppContext
from ui.editors import code_editor, codes_editor
from ui.kit.form.amounts import DayEditor, EurosEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.screens.target_agreements.concept_goals import concept_goals_editor
from ui.sentences import shown_words
from ui.target_words import agreement_fields

if TYPE_CHECKING:
    from intdesk.services.target_agreements.service import TargetAgreementService

_HALF = 150
_FREE = frozenset({"number", "assessment", "note"})
"""What may be written into an agreement that is signed."""


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_form", german)


def _function(name: str) -> TextEditor:
    """Return the function of who signs; the usual ones are proposed."""
    editor = TextEditor(name, longest=MAX_SHORT)
    editor.set_proposals([
        _text("Integrationsbeauftragte*r"), _text("Leitung des Fachbereichs"),
        _text("Leitung der Verwaltung"),
    ])  # fmt: skip
    return editor


class AgreementEntry(RecordEntry[TargetAgreement]):
    """What the panel of agreements is made of."""

    name = "target_agreement"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        self._names = agreement_fields()
        self.form = Form(
            "target_agreement_form", self._first(), sections=self._sections(), taken=MENU_LETTERS,
        )  # fmt: skip
        self._proposed = ""
        self.form.box("begin").field.editor.changed.connect(self._propose_number)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Neue Zielvereinbarung") if new else _text("Zielvereinbarung")

    def store(self) -> TargetAgreementService:
        """Return the use cases of agreements."""
        return self._context.office.target_agreements

    def blank(self) -> TargetAgreement:
        """Return a draft for the chosen year with the usual rule for deviations."""
        year = self._context.year.year
        office = self._context.office.office.get()
        mine = Signature(office.officer, _text("Integrationsbeauftragte*r"))
        begin = date(year, 1, 1)
        self._proposed = self.store().next_number(begin)
        return TargetAgreement(
            number=self._proposed, begin=begin, end=date(year, 12, 31),
            deviation_rule=DEVIATION_RULE,
            signatures=(mine, Signature("", _text("Leitung des Fachbereichs"))),
        )  # fmt: skip

    def finish(self, draft: TargetAgreement) -> TargetAgreement:
        """Return the draft with its choices as the domain knows them."""
        return replace(draft, reporting=Reporting(draft.reporting))

    def said(self, draft: TargetAgreement) -> str:
        """Return number and title."""
        return " ".join(filter(None, (draft.number, draft.title)))

    def first_field(self, *, new: bool) -> str:
        """Begin with the title."""
        del new
        return "title"

    def lock(self, draft: TargetAgreement | None) -> None:
        """Let what is signed only be read; a saved one keeps its number."""
        if draft is not None:
            self._proposed = ""
        bound = draft is not None and draft.state in BOUND_STATES
        for box in self.form.boxes():
            box.setEnabled(not bound or box.field.name in _FREE)

    def _propose_number(self) -> None:
        """Let a proposed number that nobody changed follow the year of the begin."""
        number = self.form.box("number").field.editor
        begin = self.form.box("begin").field.editor.value()
        if self._proposed and number.value() == self._proposed and isinstance(begin, date):
            self._proposed = self.store().next_number(begin)
            number.set_value(self._proposed)

    def _first(self) -> Sequence[Field]:
        department = code_editor(self._context, "department", CodeListId.DEPARTMENT)
        title = TextEditor("title", longest=MAX_TITLE)
        return [
            self._field("title", title, required=True, wide=True),
            self._field("department", department, required=True, wide=True),
            self._field("head", TextEditor("head", longest=MAX_SHORT)),
            self._field("number", TextEditor("number", longest=MAX_NUMBER)),
            self._field("begin", self._day("begin"), required=True),
            self._field("end", self._day("end"), required=True),
            self._field("purpose", NoteEditor("purpose", lines=3), wide=True,
                        hint=_text("In zwei, drei Sätzen: Was soll sich für wen ändern?")),
        ]  # fmt: skip

    def _sections(self) -> Sequence[Group]:
        return [
            Group(_text("Konzept, Beschluss, Handlungsfelder"), self._basis()),
            Group(_text("Mittel, Berichte, Abweichungen"), self._means()),
            Group(_text("Unterschriften"), (
                Field("signatures", self._names["signatures"], self._signatures(), wide=True,
                      hint=_text("Tragen Sie den Tag ein, wenn das Blatt unterschrieben ist.")),
            )),
            Group(_text("Bewertung und Notiz"), (
                self._field("assessment", NoteEditor("assessment", lines=3), wide=True,
                            hint=_text("Steht im Sachstandsblatt.")),
                self._field("note", NoteEditor("note", lines=2), wide=True,
                            hint=_text("Nur intern.")),
            )),
        ]  # fmt: skip

    def _basis(self) -> tuple[Field, ...]:
        fields = codes_editor(self._context, "fields_of_action", CodeListId.FIELD_OF_ACTION)
        concept = TextEditor("concept", longest=MAX_TITLE)
        concept.set_placeholder(_text("zum Beispiel Konzept 2024, Ziel 2.1"))
        decision = TextEditor("decision", longest=MAX_TITLE)
        return (
            self._field("fields_of_action", fields, wide=True),
            self._field(
                "concept_goals",
                concept_goals_editor(self._context),
                wide=True,
                hint=_text("Aus „Integrationskonzept“: Welchem Ziel dient sie?"),
            ),
            self._field("concept", concept, wide=True),
            self._field("decision", decision),
            self._field("decided_on", self._day("decided_on")),
        )

    def _means(self) -> tuple[Field, ...]:
        letters = {"quarterly": "v", "half_yearly": "h", "yearly": "j"}
        ways = [
            (str(key), word, letters[key]) for key, word in shown_words(REPORTING_WORDS).items()
        ]
        staff = TextEditor("staff", longest=MAX_TITLE)
        staff.set_placeholder(_text("zum Beispiel 0,2 Stellen"))
        return (
            self._field("staff", staff, wide=True),
            Field(
                "line_id",
                self._names["line"],
                line_editor(self._context, "line_id", Direction.EXPENSE),
                wide=True,
                hint=_text("Aus Ihrem Haushalt. Zahlt ein anderer, tragen Sie ihn unten ein."),
            ),
            self._field("budget_line", TextEditor("budget_line", longest=MAX_SHORT), wide=True),
            self._field("budget", EurosEditor("budget")),
            self._field("reporting", SegmentsEditor("reporting", ways), wide=True),
            self._field("deviation_rule", NoteEditor("deviation_rule", lines=2), wide=True),
        )

    def _signatures(self) -> LinesEditor[Signature]:
        def make(_line: Signature | None, values: Mapping[str, Any]) -> Signature:
            return Signature(**values)

        fields = (
            LineField("name", _text("Name"), lambda n: TextEditor(n, longest=MAX_SHORT), 150),
            LineField("function", _text("Funktion"), _function, 170),
            LineField("day", _text("Unterschrieben am"),
                      lambda n: DayEditor(n, self._context.clock.today), 150),
        )  # fmt: skip
        kind = LineKind(
            fields, make, _text("Unterschrift"), _text("Unterschrift hinzufügen"),
            lambda line: line == Signature(),
        )  # fmt: skip
        return LinesEditor("signatures", kind)

    def _day(self, name: str) -> DayEditor:
        return DayEditor(name, self._context.clock.today)

    def _field(self, name: str, editor: Any, **more: Any) -> Field:  # noqa: ANN401 - any editor
        return Field(name, self._names[name], editor, width=_HALF, **more)
