"""Measured values in hundredths: ``12,5`` is 1250, so that rates stay exact."""

from __future__ import annotations

import re

from intdesk.domain.duration import NO_BREAK

HUNDRED = 100
MOST = 10**14
"""The largest value in hundredths: a thousand billions."""

_FORM = re.compile(r"[-−]?(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})(?:,\d{1,2})?")


def parse_quantity(text: str) -> int | None:
    """Return the hundredths of a typed number, ``None`` for a text that is none.

    ``12,5`` and ``1.234,56`` are numbers, and so is ``12.5`` where the dot cannot group.
    """
    plain = text.replace(NO_BREAK, "").replace(" ", "").removesuffix("%").replace("−", "-")
    if re.fullmatch(r"-?\d+\.\d{1,2}", plain):
        plain = plain.replace(".", ",")
    if not _FORM.fullmatch(plain):
        return None
    whole, _, parts = plain.replace(".", "").partition(",")
    sign = -1 if whole.startswith("-") else 1
    value = sign * (abs(int(whole)) * HUNDRED + int(parts.ljust(2, "0") or "0"))
    return value if abs(value) <= MOST else None


def decimals_of(value: int) -> int:
    """Return how many decimals a value needs: 1200 none, 1250 one, 1255 two."""
    return 0 if value % HUNDRED == 0 else 1 if value % 10 == 0 else 2


def format_quantity(value: int, sign: str = "", decimals: int = 0) -> str:
    """Return ``1.234,5`` with as many decimals as needed, and the unit's sign if there is one.

    ``decimals`` are there at least, so that values of a series look alike.
    """
    whole, parts = divmod(abs(value), HUNDRED)
    text = f"{whole:,}".replace(",", ".")
    if shown := max(decimals, decimals_of(value)):
        text += "," + f"{parts:02d}"[:shown]
    text = f"−{text}" if value < 0 else text
    return f"{text}{NO_BREAK}{sign}" if sign else text
