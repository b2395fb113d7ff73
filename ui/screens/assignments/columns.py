"""What the list of assignments can show, and what it can be filtered by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.assignment import CODE_FIELDS, AssignmentState
from intdesk.domain.changes import Kind
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ContactChoice
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.screens.assignments.person import pool_found
from ui.shown_fields import Codes, ShownField
from ui.texts import kind_word
from ui.volunteering_words import (
    assignment_fields,
    assignment_kinds,
    assignment_states,
    paid_words,
)

SYMBOLS = {
    AssignmentState.REQUESTED: "?", AssignmentState.CONFIRMED: "○", AssignmentState.HELD: "✓",
    AssignmentState.CANCELLED: "✕", AssignmentState.NO_SHOW: "!",
}  # fmt: skip
"""A sign beside the word of a state, so that it is seen at a glance and without colour."""

_USUAL = ("day", "person_name", "language", "minutes", "state", "amount")
_KINDS = {
    "day": CellKind.DAY, "paid_on": CellKind.DAY, "minutes": CellKind.MINUTES,
    "worked": CellKind.MINUTES, "km": CellKind.NUMBER,
    **dict.fromkeys(("amount", "fee", "other_cost"), CellKind.CENTS),
}  # fmt: skip
_WIDTHS = {
    "day": 98, "person_name": 140, "language": 104, "minutes": 66, "state": 130, "amount": 84,
    "purpose": 200, "body_name": 180, "note": 220,
}  # fmt: skip
_CHOICES = frozenset({"person", "body"})


class StateField(ShownField):
    """What became of an assignment, with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{SYMBOLS[AssignmentState(str(row['state']))]} {word}" if word else ""


def assignment_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = assignment_fields()
    linked = {kind.value: kind_word(kind) for kind in (Kind.CONSULTATION, Kind.CASE, Kind.EVENT)}
    words = {
        "state": assignment_states(), "kind": assignment_kinds(), "paid": paid_words(),
        "linked_kind": linked,
    }  # fmt: skip
    return [
        (StateField if name == "state" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            CODE_FIELDS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 120),
            visible=name in _USUAL,
        )
        for name in (*_USUAL, *(n for n in names if n not in _USUAL and n not in _CHOICES))
    ]


def assignment_filters(context: AppContext) -> list[FilterField]:
    """Return the filters by who did it, and for whom."""
    choice = ContactChoice(context)
    gone = QCoreApplication.translate("assignments", "gelöschter Kontakt")
    names = assignment_fields()

    def people(text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in pool_found(context, text)]

    def bodies(text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in choice.find(text)]

    def name_of(key: str) -> str:
        return choice.label_of(int(key)) or gone

    return [
        FilterField("person", names["person"], FilterKind.CODES, people, name_of),
        FilterField("body", names["body"], FilterKind.CODES, bodies, name_of),
    ]
