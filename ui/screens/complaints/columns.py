"""What the list of complaints can show."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from intdesk.domain.complaint import CODE_FIELDS, ComplaintState, state_of
from intdesk.sheets.cells import CellKind
from ui.complaint_texts import complaint_fields, complaint_states
from ui.kit.table.columns import Mark
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField

_USUAL = ("number", "received_on", "state", "deadline", "ground", "body_name")
_WIDTHS = {
    "number": 112, "received_on": 100, "state": 146, "deadline": 100, "ground": 190,
    "body_name": 170, "description": 260, "wanted": 260, "lesson": 260, "steps": 84,
}  # fmt: skip
_KINDS = {
    "received_on": CellKind.DAY, "deadline": CellKind.DAY, "event_on": CellKind.DAY,
    "closed_on": CellKind.DAY, "next_due": CellKind.DAY, "steps": CellKind.NUMBER,
    "days": CellKind.NUMBER,
}  # fmt: skip
_NOT_LISTED = {"body", "case_id"}
MARKS = {
    ComplaintState.OPEN: Mark("circle", "muted"),
    ComplaintState.NEAR: Mark("triangle-alert", "light_amber"),
    ComplaintState.OVERDUE: Mark("octagon-alert", "light_red"),
    ComplaintState.CLOSED: Mark("circle-check", "light_green"),
}
"""The icon of each state; its word always stands beside it."""


@dataclasses.dataclass(frozen=True, slots=True)
class StateField(ShownField):
    """Open or closed; of the open ones it says whose deadline is near or over."""

    today: Callable[[], date] = dataclasses.field(kw_only=True)

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows."""
        del codes
        return complaint_states()[row_state(row, self.today())]


def row_state(row: Row, today: date) -> ComplaintState:
    """Return where the complaint of a row stands today."""
    return state_of(_day(row, "deadline"), _day(row, "closed_on"), today)


def complaint_columns(today: Callable[[], date]) -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = complaint_fields()
    order = [*_USUAL, *(n for n in names if n not in _USUAL and n not in _NOT_LISTED)]
    return [_state(today) if name == "state" else _plain(name, names[name]) for name in order]


def _plain(name: str, title: str) -> ShownField:
    return ShownField(
        name, title, _KINDS.get(name, CellKind.TEXT), CODE_FIELDS.get(name),
        width=_WIDTHS.get(name, 140), visible=name in _USUAL,
    )  # fmt: skip


def _state(today: Callable[[], date]) -> StateField:
    words = complaint_states()
    return StateField(
        "state",
        complaint_fields()["state"],
        words={key: words[key] for key in (ComplaintState.OPEN, ComplaintState.CLOSED)},
        width=_WIDTHS["state"],
        visible=True,
        mark=lambda row: MARKS[row_state(row, today())],
        today=today,
    )


def _day(row: Row, name: str) -> date | None:
    value = row.get(name)
    return date.fromisoformat(str(value)) if value else None
