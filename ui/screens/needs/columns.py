"""What the list of needs can show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold
from intdesk.domain.need import CODE_FIELDS, MULTI_CODE_FIELDS, NeedState
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import known_municipalities
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.offer_words import NEED_SIGNS, need_fields, need_states, urgency_words
from ui.shown_fields import Codes, ShownField

_USUAL = ("title", "state", "urgency", "hints", "covering")
_HIDDEN = {"consultations", "offers", "gone", "evidence"}
_KINDS = {
    "noted_on": CellKind.DAY, "state_on": CellKind.DAY, "hints": CellKind.NUMBER,
    "covering": CellKind.NUMBER,
}  # fmt: skip
_WIDTHS = {
    "title": 246, "state": 106, "urgency": 108, "hints": 92, "covering": 92,
    "fields_of_action": 170, "target_groups": 170, "description": 260, "note": 220,
}  # fmt: skip
_SEVERAL = {*MULTI_CODE_FIELDS, "municipalities"}


def _text(german: str) -> str:
    return QCoreApplication.translate("need_columns", german)


class StateField(ShownField):
    """The state of a need with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{NEED_SIGNS[NeedState(str(row['state']))]} {word}" if word else ""


def need_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = need_fields()
    words: Mapping[str, dict[str, Any]] = {"state": need_states(), "urgency": urgency_words()}
    order = [*_USUAL, *(n for n in names if n not in _USUAL and n not in _HIDDEN)]
    return [
        (StateField if name == "state" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            CODE_FIELDS.get(name) or MULTI_CODE_FIELDS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 140),
            visible=name in _USUAL,
            sortable=name not in _SEVERAL,
        )
        for name in order
    ]


def need_filters(context: AppContext) -> list[FilterField]:
    """Return what needs can be filtered by beside their columns."""
    lists = context.office.lists

    def places(text: str) -> list[Entry]:
        wanted = fold(text)
        used = lists.distinct(Kind.NEED, "municipalities")
        known = dict.fromkeys([*known_municipalities(context), *used])
        return [Entry(name, name) for name in known if wanted in fold(name)]

    def place_name(key: str) -> str:
        return key or _text("überall")

    title = need_fields()["municipalities"]
    return [FilterField("municipalities", title, FilterKind.CODES, places, place_name)]
