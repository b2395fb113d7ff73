"""The words of indicators below the window."""

from __future__ import annotations

from intdesk.domain.indicator import Direction, MeasureUnit
from intdesk.domain.indicator_change import Change
from intdesk.domain.quantity import format_quantity
from intdesk.texts.numbers import POINTS

START_SET_ADDED = "Indikatoren der Startliste angelegt"

UNIT_WORDS: dict[str, str] = {
    MeasureUnit.COUNT: "Anzahl",
    MeasureUnit.PERCENT: "Prozent",
    MeasureUnit.PER_THOUSAND: "je 1.000 Personen",
    MeasureUnit.EUROS: "Euro",
    MeasureUnit.HOURS: "Stunden",
    MeasureUnit.DAYS: "Tage",
}
UNIT_SIGNS: dict[str, str] = {
    MeasureUnit.COUNT: "",
    MeasureUnit.PERCENT: "%",
    MeasureUnit.PER_THOUSAND: "‰",
    MeasureUnit.EUROS: "€",
    MeasureUnit.HOURS: "Std.",
    MeasureUnit.DAYS: "Tage",
}
POINT_SIGNS: dict[str, str] = {
    MeasureUnit.PERCENT: POINTS,
    MeasureUnit.PER_THOUSAND: "‰\u2011Pkt.",
}
"""What rates change by; the hyphen does not part them at the end of a line."""
DIRECTION_WORDS: dict[str, str] = {
    Direction.UP: "soll steigen",
    Direction.DOWN: "soll sinken",
    Direction.KEEP: "soll bleiben",
    Direction.WATCH: "beobachten",
}


def changed(found: Change | None, unit: str, *, since: bool = True, decimals: int = 0) -> str:
    """Return a change: ``+20 (+2,5 %)``, in points for rates, with so many decimals at least.

    With ``since`` it says since when, unless the years follow each other.

    An empty text where there is none.
    """
    if found is None:
        return ""
    text = _signed(found.absolute, POINT_SIGNS.get(unit) or UNIT_SIGNS.get(unit, ""), decimals)
    notes = [] if found.share is None else [_signed(found.share, "%")]
    if since and not found.of_a_year:
        notes.append(f"seit {found.since}")
    return f"{text} ({', '.join(notes)})" if notes else text


def _signed(value: int, sign: str, decimals: int = 0) -> str:
    text = format_quantity(value, sign, decimals)
    return f"+{text}" if value > 0 else f"±{text}" if not value else text


def measured(value: int | None, unit: str, decimals: int = 0) -> str:
    """Return a value with the sign of its unit, an empty text for none."""
    return "" if value is None else format_quantity(value, UNIT_SIGNS.get(unit, ""), decimals)
