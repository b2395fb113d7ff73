"""What the list of target agreements can show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    MeasureState,
)
from intdesk.services.list_export import ListColumn
from intdesk.sheets.cells import CellKind
from intdesk.texts.target_labels import (
    LIGHT_WORDS,
    MEASURE_WORDS,
    REPORTING_WORDS,
    STATE_WORDS,
    value_words,
)
from ui.kit.table.columns import Mark
from ui.kit.table.source import Row
from ui.sentences import shown_word, shown_words
from ui.shown_fields import Codes, ShownField
from ui.target_words import LIGHT_MARKS, agreement_fields


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_columns", german)


_USUAL = ("number", "title", "department", "state", "light", "degree")
_LEFT_OUT = frozenset({"signatures", "goals", "concept_goals"})
_DAYS = (
    "begin", "end", "last_day", "extended_to", "ended_on", "reviewed_on", "next_review",
    "measure_due", "decided_on",
)  # fmt: skip
_NUMBERS = ("degree", "goal_count", "green", "yellow", "red", "grey", "revision")
_KINDS = {
    **dict.fromkeys(_DAYS, CellKind.DAY),
    **dict.fromkeys(_NUMBERS, CellKind.NUMBER),
    "budget": CellKind.CENTS,
    "cost": CellKind.CENTS,
}
_WIDTHS = {
    "number": 98, "title": 148, "department": 122, "state": 120, "light": 84, "degree": 84,
    "last_day": 98, "purpose": 260,
}  # fmt: skip


class DegreeField(ShownField):
    """The degree of achievement in percent, a dash where none can be told."""

    def export(self) -> ListColumn:
        """Return the column with its unit in the heading, as its cells are bare numbers."""
        return replace(ShownField.export(self), title=f"{self.title} (%)")

    def text(self, row: Row, codes: Codes) -> str:
        """Return number and sign."""
        word = ShownField.text(self, row, codes)
        return f"{word}\u00a0%" if word else "–"


def _mark(row: Row) -> Mark | None:
    light = str(row.get("light") or "")
    return LIGHT_MARKS[Light(light)] if light else None


def agreement_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = agreement_fields() | {"degree": _text("Erreicht")}
    order = [*_USUAL, *(n for n in names if n not in _USUAL and n not in _LEFT_OUT)]
    words = {
        "was_signed": {"1": _text("ja"), "0": _text("nein")},
        "state": {str(k): v for k, v in shown_words(STATE_WORDS).items()},
        "light": {str(k): v for k, v in shown_words(LIGHT_WORDS).items()},
        "reporting": {str(k): v for k, v in shown_words(REPORTING_WORDS).items()},
    }
    return [
        (DegreeField if name == "degree" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            CODE_FIELDS.get(name) or MULTI_CODE_FIELDS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 140),
            visible=name in _USUAL,
            sortable=name not in MULTI_CODE_FIELDS,
            mark=_mark if name == "light" else None,
        )
        for name in order
    ]


class GoalsField(ShownField):
    """The goals as the history tells them: titles with their target and latest value."""

    def value_text(self, value: Any, codes: Codes) -> str:  # noqa: ANN401 - plain values
        """Return one part for each goal."""
        del codes
        return "; ".join(_goal_words(goal) for goal in value or ())


class SignaturesField(ShownField):
    """The signatures as the history tells them: who signed when."""

    def value_text(self, value: Any, codes: Codes) -> str:  # noqa: ANN401 - plain values
        """Return one part for each signature."""
        del codes
        return ", ".join(" ".join(filter(None, (s["name"], s["day"]))) for s in value or ())


class NumberOfField(ShownField):
    """How many there are of something that has no words of its own."""

    def value_text(self, value: Any, codes: Codes) -> str:  # noqa: ANN401 - plain values
        """Return the number."""
        del codes
        return str(len(value)) if value else ""


def _goal_words(goal: dict[str, Any]) -> str:
    parts = [f"{goal['title']} ({value_words(goal['target'], goal['unit'])})"]
    if goal["reviews"]:
        last = goal["reviews"][-1]
        parts.append(f"{last['day']}: {value_words(last['actual'], goal['unit'])}")
    parts += [shown_word(MEASURE_WORDS[MeasureState(m["state"])]) for m in goal["measures"]]
    return ", ".join(parts)


def told_fields() -> tuple[ShownField, ...]:
    """Return the fields that only the history shows."""
    names = agreement_fields()
    return (
        GoalsField("goals", names["goals"]),
        SignaturesField("signatures", names["signatures"]),
        NumberOfField("concept_goals", _text("Ziele des Konzepts (Zahl)")),
        NumberOfField("evidence", _text("Nachweise (Zahl)")),
        NumberOfField("earlier", _text("Frühere Fassungen (Zahl)")),
    )
