"""What the list of consultations can show."""

from __future__ import annotations

from intdesk.domain.consultation import CODE_FIELDS, MULTI_CODE_FIELDS
from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField
from ui.texts import consultation_fields, novelty_words

_KINDS = {
    "day": CellKind.DAY,
    "follow_up": CellKind.DAY,
    "minutes": CellKind.MINUTES,
    "people": CellKind.NUMBER,
    "relatives": CellKind.NUMBER,
    "interpreting_cost": CellKind.CENTS,
    "interpreting_minutes": CellKind.MINUTES,
}
_WIDTHS = {
    "day": 100, "start": 72, "minutes": 84, "topic": 190, "contact_form": 130, "people": 96,
    "relatives": 96, "novelty": 100, "case_number": 110, "place": 90, "note": 260,
    "structural_note": 260,
}  # fmt: skip
_USUAL = ("day", "minutes", "topic", "contact_form", "place")
_NOT_LISTED = {"referred_to", "case_id", "interpreter", "restricted"}


def consultation_columns() -> list[ShownField]:
    """Return the fields: the usual ones first, the others to be switched on."""
    names = consultation_fields()
    order = [*_USUAL, *(name for name in names if name not in _USUAL)]
    return [
        ShownField(
            name,
            names[name],
            _KINDS.get(name, CellKind.TEXT),
            CODE_FIELDS.get(name) or MULTI_CODE_FIELDS.get(name),
            novelty_words() if name == "novelty" else {},
            _WIDTHS.get(name, 140),
            visible=name in _USUAL,
            sortable=name not in MULTI_CODE_FIELDS,
        )
        for name in order
        if name not in _NOT_LISTED
    ]
