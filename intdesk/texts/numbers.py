"""Numbers, shares and changes in their German form, for reports and the window.

A zero is ``–``, a hidden value ``•``, a missing one ``x`` (no data, or not computable): readers of
official statistics know the signs.
"""

from __future__ import annotations

from intdesk.domain.duration import NO_BREAK, format_minutes
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import Cell

MISSING = "x"
HIDDEN = "•"
POINTS = "%\u2011Pkt."
"""What shares change by; the hyphen does not part it at the end of a line."""
HIDDEN_WORDS = "geheim gehalten"
"""What a screen reader says of a hidden value."""
ZERO = "–"
MINUS = "−"


def format_count(value: int) -> str:
    """Return a whole number with grouped thousands and a true minus sign: ``−1.234``."""
    return f"{value:,}".replace(",", ".").replace("-", MINUS)


def format_permille(value: int) -> str:
    """Return tenths of a percent as ``12,3 %``."""
    whole, tenth = divmod(abs(value), 10)
    sign = MINUS if value < 0 else ""
    return f"{sign}{format_count(whole)},{tenth}{NO_BREAK}%"


def percent(permille: int) -> str:
    """Return a share as people write it: ``75 %``, ``62,5 %``."""
    whole, rest = divmod(permille, 10)
    return f"{whole},{rest}{NO_BREAK}%" if rest else f"{whole}{NO_BREAK}%"


def format_value(value: int, unit: Unit = Unit.COUNT) -> str:
    """Return a value by its unit; minutes become hours and minutes without a unit: ``12:30``."""
    if unit is Unit.MINUTES:
        return format_minutes(value, unit=False).replace("-", MINUS)
    if unit is Unit.PERMILLE:
        return format_permille(value)
    if unit is Unit.CENTS:
        euros, cents = divmod(abs(value), 100)
        return f"{MINUS if value < 0 else ''}{format_count(euros)},{cents:02d}{NO_BREAK}€"
    return format_count(value)


def format_bytes(size: int) -> str:
    """Return a size for people: ``812 Byte``, ``340 KB``, ``1,2 MB``."""
    if size < 1024:
        return f"{size}{NO_BREAK}Byte"
    if size < 1024 * 1024:
        return f"{format_count(round(size / 1024))}{NO_BREAK}KB"
    tenths = round(size * 10 / (1024 * 1024))
    return f"{format_count(tenths // 10)},{tenths % 10}{NO_BREAK}MB"


def format_cell(value: int | None, unit: Unit = Unit.COUNT) -> str:
    """Return a table cell: ``x`` for no data, ``–`` for zero, else the value."""
    if value is None:
        return MISSING
    return format_value(value, unit) if value else ZERO


def format_change(value: int | None, unit: Unit = Unit.COUNT) -> str:
    """Return a difference with its sign: ``+12``, ``−3``, ``±0``; ``x`` without a base."""
    if value is None:
        return MISSING
    if value == 0:
        return "±0"
    return format_value(value, unit) if value < 0 else f"+{format_value(value, unit)}"


def format_printed(cell: Cell, unit: Unit = Unit.COUNT) -> str:
    """Return what stands in a cell after disclosure control: ``•`` for a hidden value."""
    if cell is not None and cell.hidden:
        return HIDDEN
    return format_cell(None if cell is None else cell.value, unit)


def format_printed_change(cell: Cell, unit: Unit = Unit.COUNT) -> str:
    """Return a difference after disclosure control with its sign: ``•`` for a hidden one."""
    if cell is not None and cell.hidden:
        return HIDDEN
    return format_change(None if cell is None else cell.value, unit)
