"""What the list of offers can show, and what it can be filtered by."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.dates import format_day, parse_day
from intdesk.domain.folding import fold
from intdesk.domain.offer import (
    CHECK_MONTHS,
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    OfferState,
    to_check_before,
)
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ContactChoice, known_municipalities
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.kit.table.source import Row, Value
from ui.offer_words import OFFER_SIGNS, directory_words, named_words, offer_fields, offer_states
from ui.shown_fields import Codes, ShownField

_USUAL = ("title", "provider_name", "state", "fields_of_action", "checked_on")
_HIDDEN = ("provider", "person", "person_named")
_KINDS = {
    "begins_on": CellKind.DAY, "ends_on": CellKind.DAY, "checked_on": CellKind.DAY,
    "capacity": CellKind.NUMBER, "taken": CellKind.NUMBER, "free": CellKind.NUMBER,
}  # fmt: skip
_WIDTHS = {
    "title": 230, "provider_name": 180, "state": 104, "fields_of_action": 170,
    "target_groups": 170, "checked_on": 128, "capacity": 76, "taken": 76, "free": 70,
    "description": 260, "note": 220, "internal": 170,
}  # fmt: skip
_SEVERAL = {*MULTI_CODE_FIELDS, "municipalities"}
_MONTHS = (3, 6, CHECK_MONTHS, 24)


def _text(german: str) -> str:
    return QCoreApplication.translate("offer_columns", german)


class StateField(ShownField):
    """The state of an offer with its sign."""

    def text(self, row: Row, codes: Codes) -> str:
        """Return sign and word."""
        word = ShownField.text(self, row, codes)
        return f"{OFFER_SIGNS[OfferState(str(row['state']))]} {word}" if word else ""


@dataclasses.dataclass(frozen=True, slots=True)
class CheckedField(ShownField):
    """The day of the last check, and a sign where it is too long ago."""

    today: Callable[[], date] = dataclasses.field(kw_only=True)

    def text(self, row: Row, codes: Codes) -> str:
        """Return the day; an offer that has ended need not be checked."""
        shown = ShownField.text(self, row, codes)
        if row["state"] == OfferState.ENDED:
            return shown
        old = str(row["checked_on"] or "") < to_check_before(self.today()).isoformat()
        return f"! {shown or _text('noch nie')}" if old else shown


@dataclasses.dataclass(frozen=True, slots=True)
class FlagField(ShownField):
    """A yes or no that is stored as a number."""

    def value_text(self, value: Value, codes: Codes) -> str:
        """Return the word."""
        del codes
        return self.words["1" if value and value != "0" else "0"]


def offer_columns(today: Callable[[], date]) -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = offer_fields()
    order = [*_USUAL, *(n for n in names if n not in _USUAL and n not in _HIDDEN)]
    return [_column(name, names[name], today) for name in order]


def _column(name: str, title: str, today: Callable[[], date]) -> ShownField:
    width, visible = _WIDTHS.get(name, 140), name in _USUAL
    if name == "state":
        return StateField(name, title, words=offer_states(), width=width, visible=visible)
    if name == "checked_on":
        return CheckedField(name, title, CellKind.DAY, width=width, visible=visible, today=today)
    if name == "internal":
        return FlagField(name, title, words=directory_words(), width=width)
    list_id = CODE_FIELDS.get(name) or MULTI_CODE_FIELDS.get(name)
    kind, sortable = _KINDS.get(name, CellKind.TEXT), name not in _SEVERAL
    return ShownField(name, title, kind, list_id, width=width, visible=visible, sortable=sortable)


def told_fields() -> list[ShownField]:
    """Return the fields that only the history shows."""
    return [FlagField("person_named", offer_fields()["person_named"], words=named_words())]


def offer_filters(context: AppContext) -> list[FilterField]:
    """Return what offers can be filtered by beside their columns."""
    names, choice = offer_fields(), ContactChoice(context)
    lists = context.office.lists

    def contacts(text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in choice.find(text)]

    def contact_name(key: str) -> str:
        return choice.label_of(int(key)) or _text("gelöschter Kontakt")

    def places(text: str) -> list[Entry]:
        used = lists.distinct(Kind.OFFER, "municipalities")
        return _holding(dict.fromkeys([*known_municipalities(context), *used]), text)

    def place_name(key: str) -> str:
        return key or _text("überall")

    return [
        FilterField("contacts", _text("Kontakt"), FilterKind.CODES, contacts, contact_name),
        FilterField("municipalities", names["municipalities"], FilterKind.CODES, places,
                    place_name),
        _unchecked(context.clock.today),
        _lasting(context.clock.today),
    ]  # fmt: skip


def _unchecked(today: Callable[[], date]) -> FilterField:
    """Return the filter by how long ago an offer was checked; its values are days."""

    def words() -> dict[str, str]:
        text = _text("seit mehr als {n} Monaten nicht")
        return {to_check_before(today(), n).isoformat(): text.format(n=n) for n in _MONTHS}

    def find(text: str) -> Sequence[Entry]:
        wanted = fold(text)
        return [Entry(day, word) for day, word in words().items() if wanted in fold(word)]

    def label_of(day: str) -> str:
        read = parse_day(day, today())
        before = _text("nicht seit dem {day}").format(day=format_day(read)) if read else day
        return words().get(day, before)

    return FilterField("unchecked", _text("Zu prüfen"), FilterKind.CODES, find, label_of)


def _lasting(today: Callable[[], date]) -> FilterField:
    """Return the filter by the day on which an offer is not over yet."""

    def find(text: str) -> Sequence[Entry]:
        day = parse_day(text, today()) if text.strip() else today()
        return [Entry(day.isoformat(), format_day(day))] if day else []

    def label_of(day: str) -> str:
        read = parse_day(day, today())
        return format_day(read) if read else day

    return FilterField("lasting", _text("Nicht vorbei am"), FilterKind.CODES, find, label_of)


def _holding(words: Sequence[str] | dict[str, None], text: str) -> list[Entry]:
    wanted = fold(text)
    return [Entry(word, word) for word in words if wanted in fold(word)]
