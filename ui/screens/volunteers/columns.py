"""What the pool can show, and what it can be filtered by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.volunteer import PoolState
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField
from ui.volunteering_words import capacity_words, pool_states, rule_words, volunteer_fields

SYMBOLS = {PoolState.ACTIVE: "✓", PoolState.PAUSED: "○", PoolState.ENDED: "✕"}
"""A sign beside the word of a state, so that it is seen at a glance and without colour."""

_USUAL = ("name", "languages", "municipalities", "phone", "state")
_KINDS = {
    **dict.fromkeys(
        ("since", "until", "agreement_on", "confidential_on", "conduct_seen_on", "conduct_until",
         "last_done"),
        CellKind.DAY,
    ),
    "assignments": CellKind.NUMBER,
    "rate": CellKind.CENTS,
}  # fmt: skip
_WIDTHS = {
    "name": 138, "languages": 170, "municipalities": 124, "phone": 112, "state": 96,
    "availability": 220, "training": 220, "note": 220,
}  # fmt: skip
_LISTS = {
    "languages": CodeListId.LANGUAGE,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}
_SEVERAL = ("languages", "fields_of_action", "municipalities")
_MOST = 50


def _text(german: str) -> str:
    return QCoreApplication.translate("volunteers", german)


class StateField(ShownField):
    """Whether a person can be asked, with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{SYMBOLS[PoolState(str(row['state']))]} {word}" if word else ""


def volunteer_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = volunteer_fields()
    left_out = {"contact", "skills", *_USUAL}
    words = {
        "state": pool_states(), "capacity": capacity_words(), "expense_rule": rule_words(),
    }  # fmt: skip
    return [
        (StateField if name == "state" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            _LISTS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 130),
            visible=name in _USUAL,
            sortable=name not in _SEVERAL,
        )
        for name in (*_USUAL, *(name for name in names if name not in left_out))
    ]


def pool_filters(context: AppContext) -> list[FilterField]:
    """Return the filters by place and by who is free on days."""
    lists = context.office.lists

    def places(text: str) -> list[Entry]:
        wanted = fold(text)
        found = lists.distinct(Kind.VOLUNTEER, "municipalities", _MOST)
        return [Entry(place, place) for place in found if wanted in fold(place)]

    return [
        FilterField("municipalities", _text("Ort"), FilterKind.CODES, places, lambda key: key),
        FilterField("free", _text("Frei am"), FilterKind.DAYS),
    ]
