"""Mittelanmeldung: what is asked for in the next fiscal year, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intdesk.domain.budget.line import BudgetLine, Direction

MAX_PERMILLE = 1000
"""Tenths of a percent beyond which a change is a typing error: 100 %."""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A line with the result of the year before, this year's Ansatz and forecast, in cents.

    ``proposed`` is what is asked for (``None``: nothing yet), ``reason`` why.
    """

    line: BudgetLine
    result: int
    original: int
    expected: int
    proposed: int | None = None
    reason: str = ""

    @property
    def change(self) -> int:
        """Return how much more is asked for than this year's Ansatz."""
        return (self.proposed or 0) - self.original


@dataclass(frozen=True, slots=True)
class BudgetRequest:
    """The Mittelanmeldung for ``year`` with the year before it as basis."""

    year: int
    rows: tuple[RequestRow, ...]

    def rows_of(self, direction: Direction) -> tuple[RequestRow, ...]:
        """Return the lines that pay out, or take in."""
        return tuple(row for row in self.rows if row.line.direction is direction)


@dataclass(frozen=True, slots=True)
class RequestSums:
    """The sums of some lines in cents.

    Without a proposal the last two are ``None``: nothing asked for is no cut of the whole Ansatz.
    """

    result: int
    original: int
    expected: int
    proposed: int | None
    change: int | None


@dataclass(frozen=True, slots=True)
class RequestTotal:
    """The sums below a table, which add up in each direction.

    ``asked`` sums the lines with a proposal (all, while there is none), ``missing`` the ``open``
    lines that still need one beside them.
    """

    asked: RequestSums
    open: int = 0
    missing: RequestSums | None = None


def total_of(rows: Sequence[RequestRow]) -> RequestTotal:
    """Return the sums of some lines, those with and those without a proposal apart."""
    asked = [row for row in rows if row.proposed is not None]
    missing = [row for row in rows if row.proposed is None]
    if not asked or not missing:
        return RequestTotal(_sums_of(rows))
    return RequestTotal(_sums_of(asked), len(missing), _sums_of(missing))


def _sums_of(rows: Sequence[RequestRow]) -> RequestSums:
    open_ones = any(row.proposed is None for row in rows) or not rows
    return RequestSums(
        sum(row.result for row in rows),
        sum(row.original for row in rows),
        sum(row.expected for row in rows),
        None if open_ones else sum(row.proposed or 0 for row in rows),
        None if open_ones else sum(row.change for row in rows),
    )


def raised(cents: int, permille: int, step: int) -> int:
    """Return an Ansatz changed by tenths of a percent, rounded to whole steps of cents.

    Half a step is rounded up; what is not zero stays at least one step.
    """
    exact = cents * (1000 + permille)
    whole = (exact + 500 * step) // (1000 * step)
    return max(whole, 1 if exact > 0 else 0) * step
