"""Tax-free limits of payments to volunteers, as information and never as advice.

Amounts of § 3 Nr. 26 and Nr. 26a EStG: until 2025 as set by the Jahressteuergesetz 2020, from 2026
as raised by the Steueränderungsgesetz 2025. Both hold for a person over all of its part-time work
in a year, of which an office knows its own part only. Later years keep the last known amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Allowance:
    """A limit in cents for a year; ``law`` is the provision it stands in."""

    key: str
    law: str
    first_year: int
    cents: int


_KNOWN: Final = (
    Allowance("general", "§ 3 Nr. 26a EStG", 2021, 84_000),
    Allowance("general", "§ 3 Nr. 26a EStG", 2026, 96_000),
    Allowance("instructor", "§ 3 Nr. 26 EStG", 2021, 300_000),
    Allowance("instructor", "§ 3 Nr. 26 EStG", 2026, 330_000),
)


def allowances(year: int) -> tuple[Allowance, ...]:
    """Return the limits that hold in a year; none for years before those that are known."""
    valid: dict[str, Allowance] = {}
    for one in _KNOWN:
        if one.first_year <= year:
            valid[one.key] = one
    return tuple(valid.values())


def exceeded(cents: int, year: int) -> tuple[Allowance, ...]:
    """Return the limits that the payments of one office alone are above."""
    return tuple(one for one in allowances(year) if cents > one.cents)
