"""What the lists of committees and meetings show, and what they can be filtered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.committee import CommitteeState
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import MeetingState
from intdesk.sheets.cells import CellKind
from ui.committee_words import (
    committee_fields,
    committee_states,
    meeting_fields,
    meeting_states,
    own_presences,
    rhythms,
)
from ui.context import AppContext
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField

SYMBOLS: Mapping[str, str] = {
    MeetingState.PLANNED: "○", MeetingState.HELD: "✓", MeetingState.CANCELLED: "✕",
    CommitteeState.ACTIVE: "✓", CommitteeState.RESTING: "○", CommitteeState.ENDED: "✕",
}  # fmt: skip
"""A sign beside the word of a state, so that it is seen at a glance and without colour."""
_MOST = 30
_COMMITTEE_USUAL = ("name", "state", "chair_name", "last_meeting", "next_meeting")
_MEETING_USUAL = ("day", "committee_name", "state", "decided", "open_tasks")
_KINDS = {
    "seats": CellKind.NUMBER, "meetings": CellKind.NUMBER, "last_meeting": CellKind.DAY,
    "next_meeting": CellKind.DAY, "minutes": CellKind.MINUTES, "day": CellKind.DAY,
    "present": CellKind.NUMBER, "decided": CellKind.NUMBER, "open_tasks": CellKind.NUMBER,
    "work_minutes": CellKind.MINUTES, "invited_on": CellKind.DAY, "next_on": CellKind.DAY,
}  # fmt: skip
_WIDTHS = {
    "day": 98, "name": 180, "chair_name": 132, "committee_name": 206, "present": 98, "decided": 100,
    "open_tasks": 120, "meetings": 128, "last_meeting": 116, "next_meeting": 128,
    "purpose": 260, "note": 260, "start": 72, "minutes": 72,
}  # fmt: skip


def _text(german: str) -> str:
    return QCoreApplication.translate("committee_columns", german)


class StateField(ShownField):
    """A state with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{SYMBOLS[str(row['state'])]} {word}" if word else ""


def committee_columns() -> list[ShownField]:
    """Return the fields of a committee: the usual ones first, the others to be switched on."""
    words = {"state": committee_states(), "rhythm": rhythms()}
    lists = {"kind": CodeListId.COMMITTEE_KIND}
    return _columns(committee_fields(), _COMMITTEE_USUAL, words, lists, 88)


def meeting_columns() -> list[ShownField]:
    """Return the fields of a meeting: the usual ones first, the others to be switched on."""
    words = {"state": meeting_states(), "own": own_presences()}
    lists = {"committee_kind": CodeListId.COMMITTEE_KIND}
    return _columns(meeting_fields(), _MEETING_USUAL, words, lists, 126)


def _columns(
    names: Mapping[str, str],
    usual: Sequence[str],
    words: Mapping[str, Mapping[str, str]],
    lists: Mapping[str, CodeListId],
    state_width: int,
) -> list[ShownField]:
    widths = {**_WIDTHS, "state": state_width}
    order = [*usual, *(name for name in names if name not in usual)]
    return [
        (StateField if name == "state" else ShownField)(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            lists.get(name),
            words.get(name, {}),
            widths.get(name, 140),
            visible=name in usual,
        )
        for name in order
    ]


def committee_filters(context: AppContext) -> list[FilterField]:
    """Return what committees can be filtered by beside their columns: who sits in them."""
    return [_record_filter(context, "contacts", _text("Mitglied oder Vorsitz"), Kind.CONTACT)]


def meeting_filters(context: AppContext) -> list[FilterField]:
    """Return what meetings can be filtered by beside their columns: committee, who was invited."""
    return [
        _record_filter(context, "committee_id", _text("Gremium"), Kind.COMMITTEE),
        _record_filter(context, "contacts", _text("Eingeladen"), Kind.CONTACT),
        _yes_no("minuted", _text("Niederschrift vorhanden")),
        _yes_no("time_doubtful", _text("Zeit vielleicht doppelt erfasst")),
        FilterField("open_people", _text("Anwesenheit offen"), FilterKind.NUMBERS),
    ]


def _yes_no(name: str, title: str) -> FilterField:
    words = {"1": _text("ja"), "0": _text("nein")}

    def find(text: str) -> list[Entry]:
        return [Entry(key, word) for key, word in words.items() if fold(text) in word]

    return FilterField(name, title, FilterKind.CODES, find, lambda key: words.get(key, key))


def _record_filter(context: AppContext, name: str, title: str, kind: Kind) -> FilterField:
    lists = context.office.lists

    def find(text: str) -> list[Entry]:
        ids = lists.first_ids(ListQuery(kind, text, sort="name", descending=False), _MOST)
        rows = lists.rows(kind, ids)
        return [Entry(str(i), str(rows[i]["name"])) for i in ids]

    def named(key: str) -> str:
        rows = lists.rows(kind, [int(key)])
        return str(rows[int(key)]["name"]) if rows else key

    return FilterField(name, title, FilterKind.CODES, find, named)
