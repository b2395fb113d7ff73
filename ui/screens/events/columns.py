"""What the list of events can show, and what it can be filtered by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.event import CODE_FIELDS, MULTI_CODE_FIELDS, EventState
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.event_texts import (
    counting_words,
    event_fields,
    event_states,
)
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField

SYMBOLS = {EventState.PLANNED: "○", EventState.HELD: "✓", EventState.CANCELLED: "✕"}
"""A sign beside the word of a state, so that it is seen at a glance and without colour."""

_USUAL = ("day", "title", "state", "attended", "place")
_KINDS = {
    "day": CellKind.DAY, "last_day": CellKind.DAY, "minutes": CellKind.MINUTES,
    "worked_minutes": CellKind.MINUTES, "registered": CellKind.NUMBER,
    "attended": CellKind.NUMBER, "cost": CellKind.CENTS, "earned": CellKind.CENTS,
    "feedback": CellKind.NUMBER, "would_return": CellKind.NUMBER,
}  # fmt: skip
_WIDTHS = {
    "day": 98, "title": 206, "state": 124, "kind": 170, "place": 104, "attended": 112,
    "start": 72, "minutes": 72, "description": 260, "note": 260,
}  # fmt: skip
_MOST = 30


def _text(german: str) -> str:
    return QCoreApplication.translate("event_columns", german)


class StateField(ShownField):
    """The state of an event with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{SYMBOLS[EventState(str(row['state']))]} {word}" if word else ""


def event_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = event_fields()
    order = [*_USUAL, *(name for name in names if name not in _USUAL)]
    words = {"state": event_states(), "counting": counting_words()}
    return [
        (StateField if name == "state" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            CODE_FIELDS.get(name) or MULTI_CODE_FIELDS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 140),
            visible=name in _USUAL,
            sortable=name not in MULTI_CODE_FIELDS,
        )
        for name in order
    ]


def more_filters(context: AppContext) -> list[FilterField]:
    """Return what events can be filtered by beside their columns: all days, series, partners."""
    lists = context.office.lists

    def series(text: str) -> list[Entry]:
        wanted = fold(text)
        found = lists.distinct(Kind.EVENT, "series", _MOST)
        return [Entry(name, name) for name in found if wanted in fold(name)]

    def partners(text: str) -> list[Entry]:
        query = ListQuery(Kind.CONTACT, text=text, sort="name", descending=False)
        ids = lists.first_ids(query, _MOST)
        rows = lists.rows(Kind.CONTACT, ids)
        return [Entry(str(i), str(rows[i]["name"])) for i in ids]

    def partner_name(key: str) -> str:
        rows = lists.rows(Kind.CONTACT, [int(key)])
        return str(rows[int(key)]["name"]) if rows else key

    return [
        FilterField("days", _text("Termin im Zeitraum"), FilterKind.DAYS),
        FilterField("series", _text("Reihe"), FilterKind.CODES, series, lambda key: key),
        FilterField("partners", _text("Kooperation"), FilterKind.CODES, partners, partner_name),
    ]
