"""Carrying over at the end of a year: what may go into the next one, and what expires."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import BudgetLine, Carry, Direction


@dataclass(frozen=True, slots=True)
class CarryProposal:
    """What of a line can go into the next year, in cents.

    ``committed`` goes along with the open commitments, ``free`` is what else is left and may be
    carried over, ``expiring`` what is left and may not.
    """

    line: BudgetLine
    committed: int
    free: int
    expiring: int

    @property
    def cents(self) -> int:
        """Return the whole amount that is proposed."""
        return self.committed + self.free


def propose(
    lines: Iterable[BudgetLine], years: Mapping[int, LineYear]
) -> tuple[CarryProposal, ...]:
    """Return the proposals for the expense lines that have something left or committed.

    Money that was carried into the year is spent first; what is left of it expires where an
    appropriation stays at most one year (§ 21 KommHV-Doppik; domain.md 4.1).
    """
    proposals = (
        _proposal(line, years[line.id]) for line in lines if line.direction is Direction.EXPENSE
    )
    return tuple(p for p in proposals if p.committed or p.free or p.expiring)


def _proposal(line: BudgetLine, year: LineYear) -> CarryProposal:
    left = max(0, year.available)
    if line.carry is Carry.UNTIL_DONE:
        return CarryProposal(line, year.committed, left, 0)
    if line.carry is Carry.NOTHING:
        return CarryProposal(line, year.committed, 0, left)
    too_old = max(0, year.carried_in - year.ordered - year.committed)
    expiring = min(left, too_old)
    return CarryProposal(line, year.committed, left - expiring, expiring)
