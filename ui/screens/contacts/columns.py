"""What the list of contacts can show, and what it can be filtered by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact_parts import Nature
from intdesk.domain.dates import format_day, parse_day
from intdesk.domain.folding import fold
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import MOST_PROPOSED, ContactChoice, known_municipalities
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.shown_fields import ShownField
from ui.texts import contact_fields, contact_states, nature_words

_LISTS = {
    "kind": CodeListId.CONTACT_KIND,
    "languages": CodeListId.LANGUAGE,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}
_USUAL = {
    "name": 220, "kind": 170, "organisation": 170, "phone": 120, "mail": 170, "last_contact": 110,
}  # fmt: skip
_MORE = {
    "nature": 110, "role": 140, "job": 140, "town": 120, "municipalities": 160, "languages": 140,
    "fields_of_action": 160, "tags": 140, "talks": 90, "next_contact": 110, "influence": 80,
    "interest": 80, "state": 80, "source": 140, "consent_on": 110, "note": 220,
}  # fmt: skip
_KINDS = {
    "last_contact": CellKind.DAY, "next_contact": CellKind.DAY, "consent_on": CellKind.DAY,
    "talks": CellKind.NUMBER, "influence": CellKind.NUMBER, "interest": CellKind.NUMBER,
}  # fmt: skip
_SEVERAL = {"municipalities", "languages", "fields_of_action", "tags"}
_MONTHS = (3, 6, 12, 24)
_DAYS_OF_MONTH = 30.44


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_columns", german)


def contact_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = contact_fields()
    words: dict[str, dict[str, str]] = {
        "nature": {str(key): word for key, word in nature_words().items()},
        "state": contact_states(),
    }
    return [
        ShownField(
            name, names[name], _KINDS.get(name, CellKind.TEXT), _LISTS.get(name),
            words.get(name, {}), width, visible=name in _USUAL, sortable=name not in _SEVERAL,
        )
        for name, width in (_USUAL | _MORE).items()
    ]  # fmt: skip


def contact_filters(context: AppContext) -> list[FilterField]:
    """Return what contacts can be filtered by although no column offers it."""
    names = contact_fields()
    organisations = ContactChoice(context, Nature.ORGANISATION)
    lists = context.office.lists

    def organisation(text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in organisations.find(text)]

    def label_of(key: str) -> str:
        return organisations.label_of(int(key)) or _text("gelöschter Kontakt")

    return [
        FilterField("organisation", _text("Gehört zu"), FilterKind.CODES, organisation, label_of),
        _words("role", _text("Rolle"), lambda: lists.distinct(Kind.CONTACT, "role")),
        _words("municipalities", _text("Zuständig für"), lambda: known_municipalities(context)),
        _words("tags", names["tags"], lambda: lists.distinct(Kind.CONTACT, "tags", MOST_PROPOSED)),
        _silence(context),
    ]


def _words(field: str, label: str, known: Callable[[], Sequence[str]]) -> FilterField:
    def find(text: str) -> Sequence[Entry]:
        wanted = fold(text)
        return [Entry(word, word) for word in known() if wanted in fold(word)]

    return FilterField(field, label, FilterKind.CODES, find)


def _silence(context: AppContext) -> FilterField:
    """Return the filter by how long ago the last contact was; its values are days."""
    today = context.clock.today

    def words() -> dict[str, str]:
        return {
            (today() - timedelta(days=round(n * _DAYS_OF_MONTH))).isoformat(): _text(
                "mehr als {n} Monate"
            ).format(n=n)
            for n in _MONTHS
        }

    def find(text: str) -> Sequence[Entry]:
        wanted = fold(text)
        return [Entry(day, word) for day, word in words().items() if wanted in fold(word)]

    def label_of(day: str) -> str:
        read = parse_day(day, today())
        before = _text("vor dem {day}").format(day=format_day(read)) if read else day
        return words().get(day, before)

    return FilterField(
        "silent", _text("Letzter Kontakt liegt zurück"), FilterKind.CODES, find, label_of
    )
