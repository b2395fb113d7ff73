"""The rate of an Anteilfinanzierung: exact, whether a notice says 66,67 % or two thirds."""

from __future__ import annotations

import re
from fractions import Fraction
from math import floor

_FRACTION = re.compile(r"(\d{1,4})\s*/\s*(\d{1,4})")
_PERCENT = re.compile(r"(\d{1,3})(?:[,.](\d{1,4}))?\s*%?")
_MILLIONTH = 1_000_000


def parse_rate(text: str) -> Fraction | None:
    """Return the rate of ``2/3``, ``80`` or ``66,67 %``; ``None`` for anything else."""
    found = _FRACTION.fullmatch(text.strip())
    if found:
        part, whole = int(found[1]), int(found[2])
        return Fraction(part, whole) if whole else None
    found = _PERCENT.fullmatch(text.strip())
    if found is None:
        return None
    return Fraction(int(found[1] + (found[2] or "").ljust(4, "0")), _MILLIONTH)


def rate_text(rate: Fraction) -> str:
    """Return a rate as people write it, never rounded: ``80 %``, ``66,67 %``, ``2/3``."""
    if _MILLIONTH % rate.denominator:
        return f"{rate.numerator}/{rate.denominator}"
    whole, rest = divmod(int(rate * _MILLIONTH), _MILLIONTH // 100)
    digits = f"{rest:04d}".rstrip("0")
    return f"{whole},{digits} %" if digits else f"{whole} %"


def part_of(cents: int, rate: Fraction | None) -> int:
    """Return a rate of an amount; part cents are left out."""
    return floor(cents * (rate or Fraction(0)))
