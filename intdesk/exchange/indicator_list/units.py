"""In which unit a list gives its values: by its column of units, its headings, or a name."""

from __future__ import annotations

from collections.abc import Iterable

from intdesk.domain.indicator import MeasureUnit
from intdesk.exchange.consultation_list.cell_text import squeezed

_UNITS = {
    "": None, "anzahl": MeasureUnit.COUNT, "personen": MeasureUnit.COUNT, "zahl": MeasureUnit.COUNT,
    "prozent": MeasureUnit.PERCENT, "vh": MeasureUnit.PERCENT, "je1000": MeasureUnit.PER_THOUSAND,
    "promille": MeasureUnit.PER_THOUSAND, "euro": MeasureUnit.EUROS, "eur": MeasureUnit.EUROS,
    "stunden": MeasureUnit.HOURS, "std": MeasureUnit.HOURS, "tage": MeasureUnit.DAYS,
}  # fmt: skip
_SIGNS = {
    "%": MeasureUnit.PERCENT, "‰": MeasureUnit.PER_THOUSAND, "€": MeasureUnit.EUROS,
}  # fmt: skip


def unit_of(text: str, indicator: str) -> tuple[MeasureUnit | None, bool]:
    """Return the unit of a row by its unit or the end of its name, and whether the text is known.

    ``None`` where neither tells one.
    """
    for sign, unit in _SIGNS.items():
        if sign in text or indicator.endswith((f"({sign})", f"in {sign}")):
            return unit, True
    key = squeezed(text)
    return _UNITS.get(key), key in _UNITS


def unit_of_heading(headings: Iterable[str]) -> MeasureUnit | None:
    """Return the only unit that headings name by its sign (``Wert in %``)."""
    found = {unit for text in headings for sign, unit in _SIGNS.items() if sign in text}
    return found.pop() if len(found) == 1 else None
