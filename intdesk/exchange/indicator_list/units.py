"""In which unit a list gives its values: by its column of units, its headings, or a name."""

from __future__ import annotations

import re
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
_SIGN = "[%‰€]"
_NAMED = re.compile(
    rf"[\s,;]*[(\[]\s*(?:in\s+)?({_SIGN}|[^\W\d_][\w. ]*?)\s*[)\]]\s*$"
    rf"|[\s,;]+in\s+({_SIGN}|\w[\w.]*)\s*$|\s*({_SIGN})\s*$",
    re.IGNORECASE,
)
"""The unit at the end of a name: in brackets, behind ``in``, or its sign."""


def unit_of(text: str, indicator: str) -> tuple[MeasureUnit | None, bool]:
    """Return the unit of a row by its unit or the end of its name, and whether the text is known.

    ``None`` where neither tells one.
    """
    for sign, unit in _SIGNS.items():
        if sign in text:
            return unit, True
    key = squeezed(text)
    return _UNITS.get(key) or named_unit(indicator)[1], key in _UNITS


def named_unit(indicator: str) -> tuple[str, MeasureUnit | None]:
    """Return a name without the unit at its end (``Quote (in %)``), and that unit if there is one.

    Words only tell a unit in brackets or behind ``in``: "Zahl der Personen" is a name.
    """
    found = _NAMED.search(indicator)
    text = (found[1] or found[2] or found[3]) if found else ""
    unit = _SIGNS.get(text) or _UNITS.get(squeezed(text))
    if found is None or unit is None or not indicator[: found.start()].strip():
        return indicator, None
    return indicator[: found.start()].strip(), unit


def unit_of_heading(headings: Iterable[str]) -> MeasureUnit | None:
    """Return the only unit that headings name by its sign (``Wert in %``)."""
    found = {unit for text in headings for sign, unit in _SIGNS.items() if sign in text}
    return found.pop() if len(found) == 1 else None
