"""Durations in integer minutes, read as people type them."""

from __future__ import annotations

import re

DAY_MINUTES = 24 * 60
NO_BREAK = "\u00a0"

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?(?:h|std|stunden?)?")
_MINUTES = re.compile(r"(\d{1,9})(?:[.,]0+)?(?:m|min|mins|minuten?|['′])?")
_HOURS = re.compile(r"(\d{1,7}(?:[.,]\d+)?)(?:h|std|stdn|stunden?)")
_BOTH = re.compile(r"(\d{1,7})(?:h|std|stdn|stunden?)(?:und|u)?(\d{1,9})(?:m|min|minuten?)?")
_FRACTIONS = {"½": ",5", "¼": ",25", "¾": ",75"}


def parse_minutes(text: str) -> int | None:
    """Return the minutes of ``45``, ``45 min``, ``1:15``, ``1,5 Std``, ``1 h 30``, else ``None``.

    A bare number means minutes. Negative and empty texts give ``None``, and so do more digits
    than any number of minutes has; the range is not checked.
    """
    cleaned = re.sub(r"\s+", "", text.casefold()).replace("std.", "std").replace("min.", "min")
    cleaned = cleaned.removeprefix("ca.").removeprefix("~").rstrip(".")
    for sign, decimals in _FRACTIONS.items():
        cleaned = re.sub(rf"(?<!\d){sign}", f"0{decimals}", cleaned).replace(sign, decimals)
    if found := _CLOCK.fullmatch(cleaned):
        return int(found[1]) * 60 + int(found[2])
    if found := _MINUTES.fullmatch(cleaned):
        return int(found[1])
    if found := _BOTH.fullmatch(cleaned):
        return int(found[1]) * 60 + int(found[2])
    if found := _HOURS.fullmatch(cleaned):
        return round(float(found[1].replace(",", ".")) * 60)
    return None


def format_minutes(minutes: int, *, unit: bool = True) -> str:
    """Return minutes as ``1:30 Std.``; the hours are grouped, the unit follows if wanted."""
    hours, rest = divmod(abs(minutes), 60)
    text = f"{hours:,}".replace(",", ".") + f":{rest:02d}"
    sign = "-" if minutes < 0 else ""
    return f"{sign}{text}{NO_BREAK}Std." if unit else sign + text
