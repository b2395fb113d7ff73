"""Money in integer cents; Euro only in what people read and type."""

from __future__ import annotations

import re

_AMOUNT = re.compile(
    r"(?P<sign>-?)(?P<euros>\d{1,3}(?:\.\d{3}){1,4}|\d{1,13})(?:,(?P<cents>\d{1,2}))?(?P<tail>-?)"
)


def parse_euros(text: str) -> int | None:
    """Return the cents of a German amount (``1.234,50 €``, ``12,5``, ``186,13-``) or ``None``.

    More than thirteen digits of Euros are a slip of the hand, which no column could keep.
    """
    cleaned = text.replace("€", "").replace("EUR", "").replace("\u00a0", "").replace(" ", "")
    found = _AMOUNT.fullmatch(cleaned)
    if found is None or (found["sign"] and found["tail"]):
        return None
    cents = int(found["euros"].replace(".", "")) * 100 + int((found["cents"] or "0").ljust(2, "0"))
    return -cents if found["sign"] or found["tail"] else cents


def format_euros(cents: int, *, symbol: bool = True) -> str:
    """Return cents in the German form ``1.234,50 €`` (no-break space before the sign)."""
    euros, rest = divmod(abs(cents), 100)
    text = f"{euros:,}".replace(",", ".") + f",{rest:02d}"
    signed = "-" + text if cents < 0 else text
    return signed + "\u00a0€" if symbol else signed
