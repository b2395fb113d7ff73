"""The words of indicators below the window."""

from __future__ import annotations

from intdesk.domain.indicator import Direction, MeasureUnit, Use
from intdesk.domain.quantity import format_quantity

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
DIRECTION_WORDS: dict[str, str] = {
    Direction.UP: "soll steigen",
    Direction.DOWN: "soll sinken",
    Direction.KEEP: "soll bleiben",
    Direction.WATCH: "beobachten",
}
USE_WORDS: dict[str, str] = {
    Use.INDICATOR: "Indikator",
    Use.FRAME: "Rahmendaten",
}


def changed(value: int, unit: str) -> str:
    """Return a change with its sign; shares change by points of a percent."""
    sign = "%-Pkt." if unit == MeasureUnit.PERCENT else UNIT_SIGNS.get(unit, "")
    text = format_quantity(value, sign)
    return f"+{text}" if value > 0 else text


def measured(value: int | None, unit: str) -> str:
    """Return a value with the sign of its unit, an empty text for none."""
    return "" if value is None else format_quantity(value, UNIT_SIGNS.get(unit, ""))
