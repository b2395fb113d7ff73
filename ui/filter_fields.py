"""How the fields of lists can be filtered."""

from __future__ import annotations

from intdesk.domain.folding import fold
from intdesk.sheets.cells import CellKind
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry, code_finder
from ui.shown_fields import Codes, ShownField

_KINDS = {
    CellKind.DAY: FilterKind.DAYS,
    CellKind.MINUTES: FilterKind.MINUTES,
    CellKind.NUMBER: FilterKind.NUMBERS,
    CellKind.YEAR: FilterKind.NUMBERS,
}


def filter_field(field: ShownField, codes: Codes) -> FilterField:
    """Return how a list is filtered by a field: by code, span or one of its few words."""
    list_id = field.list_id
    if list_id is not None:
        return FilterField(
            field.field,
            field.title,
            FilterKind.CODES,
            code_finder(lambda: codes().all(list_id)),
            lambda code: codes().label(list_id, code),
        )
    if field.kind in _KINDS:
        return FilterField(field.field, field.title, _KINDS[field.kind])

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        return [Entry(key, word) for key, word in field.words.items() if wanted in fold(word)]

    return FilterField(
        field.field, field.title, FilterKind.CODES, find, lambda key: field.words.get(key, key)
    )
