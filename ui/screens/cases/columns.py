"""What the list of cases can show, and what it can be filtered by."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.case import CODE_FIELDS, CaseKind, CaseState
from intdesk.domain.case_rights import Restricted
from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day
from intdesk.sheets.cells import CellKind
from ui.check_filter import check_field
from ui.context import AppContext
from ui.filter_fields import filter_field
from ui.kit.filters import FilterField
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField
from ui.texts import case_fields, restricted_words

_USUAL = ("number", "state", "last_contact", "contacts", "follow_up")
_WIDTHS = {
    "number": 114, "state": 102, "last_contact": 200, "contacts": 106, "follow_up": 112,
    "note": 260,
}  # fmt: skip
_KINDS = {
    "opened_on": CellKind.DAY, "closed_on": CellKind.DAY, "last_contact": CellKind.DAY,
    "follow_up": CellKind.DAY, "contacts": CellKind.NUMBER, "relatives": CellKind.NUMBER,
    "children": CellKind.NUMBER,
}  # fmt: skip


def _text(german: str) -> str:
    return QCoreApplication.translate("case_columns", german)


def silence(day: date, today: date) -> str:
    """Return how long ago a contact was."""
    days = (today - day).days
    if days < 0:
        return _text("geplant")
    if days == 0:
        return _text("heute")
    return _text("gestern") if days == 1 else _text("vor {n} Tagen").format(n=days)


@dataclasses.dataclass(frozen=True, slots=True)
class LastContact(ShownField):
    """The day of the last contact and how long ago that is; exports write the day."""

    today: Callable[[], date] = dataclasses.field(kw_only=True)

    def text(self, row: Row, codes: Codes) -> str:
        """Return the day with the days since then."""
        del codes
        value = row.get(self.field)
        if not value:
            return _text("noch keiner")
        day = date.fromisoformat(str(value))
        return f"{format_day(day)} · {silence(day, self.today())}"


@dataclasses.dataclass(frozen=True, slots=True)
class MarkedState(ShownField):
    """Whether a case is open, or that its processing is restricted."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return the state; that a case is restricted matters more than whether it is open."""
        if row.get("restricted") == Restricted.YES:
            return _text("eingeschränkt")
        return self.value_text(row.get(self.field), codes)


def state_words() -> dict[str, str]:
    """Return the words for open and closed cases."""
    return {CaseState.OPEN: _text("offen"), CaseState.CLOSED: _text("abgeschlossen")}


def case_columns(today: Callable[[], date]) -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = case_fields()
    words: dict[str, dict[str, str]] = {
        "state": state_words(),
        "kind": {
            CaseKind.PSEUDONYMOUS: _text("ohne Namen"), CaseKind.NAMED: _text("mit Namen"),
        },
        "restricted": restricted_words(),
    }  # fmt: skip
    order = [*_USUAL, *(name for name in names if name not in _USUAL)]
    columns = []
    for name in order:
        kind = _KINDS.get(name, CellKind.TEXT)
        made = ShownField(
            name, names[name], kind, CODE_FIELDS.get(name),
            words.get(name, {}),
            _WIDTHS.get(name, 140), visible=name in _USUAL,
        )  # fmt: skip
        values = {f.name: getattr(made, f.name) for f in dataclasses.fields(made)}
        if name == "last_contact":
            made = LastContact(**values, today=today)
        elif name == "state":
            made = MarkedState(**values)
        columns.append(made)
    return columns


def more_filters(context: AppContext) -> list[FilterField]:
    """Return what cases can be filtered by although no column shows it."""
    shown = (
        ShownField("contact_day", _text("Beratung im Zeitraum"), CellKind.DAY),
        ShownField("begun", _text("Begonnen"), CellKind.DAY),
        ShownField("closing", _text("Abgeschlossen, auch früher"), CellKind.DAY),
    )
    fields = [filter_field(field, lambda: context.codes) for field in shown]
    return [*fields, check_field(Kind.CASE)]
