"""The expense sheet (Abrechnung) of a person: its lines in words and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ExpenseLine:
    """An assignment: amounts in cents, ``minutes`` and ``fee`` ``None`` if not entered.

    A line that is not ``payable`` stands for a consultation, of which nobody notes a payment.
    """

    day: date
    what: str
    minutes: int | None
    fee: int | None
    km: int
    travel: int
    other_cost: int
    amount: int
    paid_on: date | None
    payable: bool = True


@dataclass(frozen=True, slots=True)
class ExpenseSheet:
    """Who, when, by which rule; the lines by day; remarks. ``title`` heads the sheet."""

    title: str
    name: str
    office: str
    demonstration: bool
    facts: tuple[tuple[str, str], ...]
    lines: tuple[ExpenseLine, ...]
    remark: str

    @property
    def minutes(self) -> int:
        """Return all minutes."""
        return sum(line.minutes or 0 for line in self.lines)

    @property
    def amount(self) -> int:
        """Return all cents."""
        return sum(line.amount for line in self.lines)

    @property
    def open(self) -> int:
        """Return the cents that are not paid yet."""
        return sum(line.amount for line in self.lines if line.payable and line.paid_on is None)
