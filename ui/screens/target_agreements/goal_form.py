"""The form of one goal: what is to be reached, how it is measured, what is done for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.line import Direction as BudgetDirection
from intdesk.domain.status_light import Direction
from intdesk.domain.target_agreement import (
    Effect,
    Goal,
    Measure,
    MeasureState,
    Milestone,
    Rhythm,
)
from intdesk.domain.target_problems import MAX_TITLE, MAX_UNIT, MAX_WEIGHT
from intdesk.texts.target_labels import DIRECTION_WORDS, EFFECT_WORDS, MEASURE_WORDS, RHYTHM_WORDS
from ui.budget_lines import line_editor
from ui.context import AppContext
from ui.kit.form.amounts import DayEditor, EurosEditor, NumberEditor
from ui.kit.form.choices import SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.form.lines import LineField, LineKind, LinesEditor
from ui.kit.form.pick import PickEditor
from ui.kit.form.quantity import QuantityEditor
from ui.mnemonics import EVERY_LETTER
from ui.sentences import shown_words

_HALF = 130


def _text(german: str) -> str:
    return QCoreApplication.translate("goal_form", german)


def finished(draft: Goal) -> Goal:
    """Return a collected goal with its choices as the domain knows them."""
    return replace(
        draft,
        effect=Effect(draft.effect),
        direction=Direction(draft.direction),
        rhythm=Rhythm(draft.rhythm),
    )


def goal_form(context: AppContext) -> Form:
    """Return the form of a goal; its fields answer to no letter beside the agreement's."""
    effects = [(str(k), w, w[0].lower()) for k, w in shown_words(EFFECT_WORDS).items()]
    directions = shown_words(DIRECTION_WORDS).items()
    ways = [(str(k), w, letter) for (k, w), letter in zip(directions, "sen", strict=True)]
    rhythms = [(str(key), word) for key, word in shown_words(RHYTHM_WORDS).items()]
    hint = _text("Ein Satz, der sagt, was bis wann anders ist. Der Indikator macht es messbar.")

    def day(name: str) -> DayEditor:
        return DayEditor(name, context.clock.today)

    return Form(
        "goal_form",
        [
            Field("title", _text("Ziel"), TextEditor("goal_title", longest=MAX_TITLE),
                  required=True, wide=True, hint=hint),
            Field("effect", _text("Art"), SegmentsEditor("goal_effect", effects), wide=True,
                  hint=_text("Wirkung: etwas ändert sich. Leistung: etwas wird getan.")),
            Field("indicator", _text("Indikator"), TextEditor("goal_indicator", longest=MAX_TITLE),
                  wide=True),
            Field("direction", _text("Richtung"), SegmentsEditor("goal_direction", ways),
                  wide=True),
            Field("baseline", _text("Ausgangswert"), QuantityEditor("goal_baseline"), width=_HALF,
                  hint=_text("Bei einer Anzahl, die erst entsteht: 0.")),
            Field("target", _text("Zielwert"), QuantityEditor("goal_target"), width=_HALF),
            Field("unit", _text("Einheit"), TextEditor("goal_unit", longest=MAX_UNIT),
                  width=_HALF),
            Field("baseline_day", _text("gemessen am"), day("goal_baseline_day"),
                  width=_HALF),
            Field("due", _text("Zu erreichen bis"), day("goal_due"), width=_HALF,
                  hint=_text("Leer: bis zum Ende der Vereinbarung.")),
            Field("weight", _text("Gewicht"), NumberEditor("goal_weight", least=1, most=MAX_WEIGHT),
                  width=_HALF, hint=_text("Ein Ziel mit 2 zählt doppelt.")),
            Field("source", _text("Datenquelle"), TextEditor("goal_source", longest=MAX_TITLE),
                  wide=True),
            Field("rhythm", _text("Gemessen wird"), PickEditor("goal_rhythm", rhythms), wide=True,
                  hint=_text("Danach richten sich die Wiedervorlagen für dieses Ziel.")),
            Field("reason", _text("Warum dieses Ziel, und warum erreichbar?"),
                  NoteEditor("goal_reason", lines=2), wide=True),
            Field("milestones", _text("Zwischenziele"), _milestones(context), wide=True),
            Field("measures", _text("Maßnahmen"), _measures(context), wide=True),
        ],
        taken=EVERY_LETTER,
    )  # fmt: skip


def _milestones(context: AppContext) -> LinesEditor[Milestone]:
    def make(_line: Milestone | None, values: Mapping[str, Any]) -> Milestone:
        return Milestone(**values)

    fields = (
        LineField("day", _text("Tag"), lambda n: DayEditor(n, context.clock.today), 150),
        LineField("value", _text("Wert"), QuantityEditor, 100),
    )
    kind = LineKind(
        fields, make, _text("Zwischenziel"), _text("Zwischenziel hinzufügen"),
        lambda line: line == Milestone(),
    )  # fmt: skip
    return LinesEditor("goal_milestones", kind)


def _line(name: str) -> TextEditor:
    return TextEditor(name, longest=MAX_TITLE)


def _measures(context: AppContext) -> LinesEditor[Measure]:
    def make(line: Measure | None, values: Mapping[str, Any]) -> Measure:
        return replace(line or Measure(), **{**values, "state": MeasureState(values["state"])})

    states = [(str(key), word) for key, word in shown_words(MEASURE_WORDS).items()]
    fields = (
        LineField("title", _text("Was wird getan?"), lambda n: TextEditor(n, longest=MAX_TITLE),
                  240),
        LineField("responsible", _text("Verantwortlich"), _line, 140),
        LineField("involved", _text("Beteiligt"), _line, 140),
        LineField("begin", _text("Ab"), lambda n: DayEditor(n, context.clock.today), 146),
        LineField("due", _text("Bis"), lambda n: DayEditor(n, context.clock.today), 146),
        LineField("state", _text("Stand"), lambda n: PickEditor(n, states), 150),
        LineField("cents", _text("Kosten"), EurosEditor, 104),
        LineField("funding", _text("Finanzierung"), _line, 180),
        LineField("line", _text("Haushaltsstelle"),
                  lambda n: line_editor(context, n, BudgetDirection.EXPENSE), 200),
    )  # fmt: skip
    kind = LineKind(
        fields, make, _text("Maßnahme"), _text("Maßnahme hinzufügen"),
        lambda line: line == Measure(),
    )  # fmt: skip
    return LinesEditor("goal_measures", kind)
