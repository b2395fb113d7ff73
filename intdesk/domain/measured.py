"""Values of indicators in whole hundredths, so that they stay exact; people read ``12,5``."""

from __future__ import annotations

import re

_VALUE = re.compile(r"(?P<sign>-?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(?P<part>\d{1,2}))?")
MAX_VALUE = 100_000_000_00
"""Largest value of an indicator in hundredths, either way."""


def parse_value(text: str) -> int | None:
    """Return the hundredths of a German number (``1.250``, ``12,5``, ``-3``) or ``None``."""
    found = _VALUE.fullmatch(text.replace("\u00a0", "").replace(" ", "").replace("\u2212", "-"))
    if found is None:
        return None
    value = int(found["whole"].replace(".", "")) * 100 + int((found["part"] or "0").ljust(2, "0"))
    return -value if found["sign"] else value


def format_value(value: int, unit: str = "") -> str:
    """Return hundredths in the German form ``1.250`` or ``12,5``, with a unit if there is one."""
    whole, part = divmod(abs(value), 100)
    text = f"{whole:,}".replace(",", ".")
    if part:
        text += f",{part:02d}".rstrip("0")
    signed = "-" + text if value < 0 else text
    return f"{signed}\u00a0{unit}" if unit else signed
