"""Calendar years, months and the span of a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

FIRST_YEAR = 1990
LAST_YEAR = 2099


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a span that ends before it begins."""
        if self.last < self.first:
            raise ValueError(f"period ends before it begins: {self.first} to {self.last}")

    @classmethod
    def of_year(cls, year: int) -> Period:
        """Return the calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def __contains__(self, day: date) -> bool:
        """Tell whether a day lies in the span."""
        return self.first <= day <= self.last


def plausible_year(year: int) -> bool:
    """Tell whether a year can belong to an office's records."""
    return FIRST_YEAR <= year <= LAST_YEAR
