"""What a dot means in the numbers of a column: it groups thousands, or it is the decimal point.

German lists write ``12.375`` for thousands; exports of programs write it for 12 and a bit. One
number does not tell, its column does: ``0.124`` and ``12.5`` cannot be groups, ``1.234,5`` can
only be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum


class Dot(StrEnum):
    """What a dot is; ``UNSURE``: nobody can tell, so such a number stays out."""

    GROUPS = "groups"
    POINT = "point"
    UNSURE = "unsure"


GROUPED = re.compile(r"[-−+]?[1-9]\d{0,2}\.\d{3}")
"""A number that reads either way."""
DOTTED = re.compile(r"[-−+]?\d+\.\d+")
_GROUPS = re.compile(r"[-−+]?[1-9]\d{0,2}(?:\.\d{3})*(?:,\d+|(?<=\.\d{3})\.\d{3})")
"""Groups of thousands for certain, or a decimal comma."""


def dots_of(columns: Sequence[Iterable[str]]) -> list[Dot]:
    """Return what the dot is in each column of plain numbers, from all columns of one list.

    A column that does not tell is German, unless another one of the list has decimal points.
    """
    found = [_told(texts) for texts in columns]
    default = Dot.UNSURE if Dot.POINT in found else Dot.GROUPS
    return [one or default for one in found]


def _told(texts: Iterable[str]) -> Dot | None:
    point = groups = False
    for text in texts:
        point |= DOTTED.fullmatch(text) is not None and GROUPED.fullmatch(text) is None
        groups |= _GROUPS.fullmatch(text) is not None
    if point and groups:
        return Dot.UNSURE
    return Dot.POINT if point else Dot.GROUPS if groups else None
