"""Carrying over at the end of a year: what may go into the next one, and what expires."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import BudgetLine, Carry, Direction


@dataclass(frozen=True, slots=True)
class CarryProposal:
    """What of a line can go into the next year, in cents.

    ``bound`` are the open commitments, ``committed`` is the money that goes along with them: less
    than that where the line is ``overdrawn`` and its Deckungskreis does not cover it, or where
    other lines of the Deckungskreis spent what it ``lacks``. ``free`` is what else is left and may
    be carried over, ``expiring`` what is left and may not.
    """

    line: BudgetLine
    committed: int
    free: int
    expiring: int
    bound: int = 0
    overdrawn: int = 0
    lacks: int = 0

    @property
    def cents(self) -> int:
        """Return the whole amount that is proposed."""
        return self.committed + self.free


def propose(
    lines: Iterable[BudgetLine], years: Mapping[int, LineYear]
) -> tuple[CarryProposal, ...]:
    """Return the proposals for the expense lines that have something left or committed.

    Money that was carried into the year is spent first; what is left of it expires where an
    appropriation stays at most one year (§ 21 KommHV-Doppik; domain.md 4.1). What one line of a
    Deckungskreis lacks is taken from what others have left, then from the money of their
    commitments, so that no money comes from nowhere (decision 0052).
    """
    spending = [line for line in lines if line.direction is Direction.EXPENSE]
    lent = _lent(spending, years)
    proposals = [_proposal(line, years[line.id], lent[line.id]) for line in spending]
    lowered = _lowered(proposals, _short(spending, years, proposals))
    return tuple(p for p in lowered if p.bound or p.free or p.expiring)


def _short(
    lines: Sequence[BudgetLine], years: Mapping[int, LineYear], proposals: Sequence[CarryProposal]
) -> Counter[str]:
    """Return by how much commitments would take along more than each Deckungskreis has."""
    short: Counter[str] = Counter()
    for line, proposal in zip(lines, proposals, strict=True):
        year = years[line.id]
        short[line.circle] += proposal.committed - year.available - year.committed
    del short[""]
    return short


def _lowered(proposals: Iterable[CarryProposal], short: Counter[str]) -> Iterator[CarryProposal]:
    """Take from the commitments, line by line, what their Deckungskreis is short of."""
    taken: Counter[str] = Counter()
    for proposal in proposals:
        circle = proposal.line.circle
        lacks = min(proposal.committed, max(0, short[circle] - taken[circle]))
        taken[circle] += lacks
        yield replace(proposal, committed=proposal.committed - lacks, lacks=lacks)


def _lent(lines: Sequence[BudgetLine], years: Mapping[int, LineYear]) -> dict[int, int]:
    """Return what each line lends to its Deckungskreis, negative what it gets of it."""
    lent: dict[int, int] = {}
    circles: defaultdict[str, list[int]] = defaultdict(list)
    for line in lines:
        lent[line.id] = 0
        if line.circle:
            circles[line.circle].append(years[line.id].available)
    pools = {
        name: min(sum(a for a in left if a > 0), -sum(a for a in left if a < 0))
        for name, left in circles.items()
    }
    for getting in (False, True):
        pool = dict(pools)
        for line in lines:
            left = years[line.id].available
            part = min(pool.get(line.circle, 0), abs(left)) if (left < 0) is getting else 0
            if part:
                pool[line.circle] -= part
                lent[line.id] = -part if getting else part
    return lent


def _proposal(line: BudgetLine, year: LineYear, lent: int) -> CarryProposal:
    available = year.available - lent
    left, overdrawn = max(0, available), max(0, -available)
    committed = max(0, year.committed - overdrawn)
    too_old = max(0, year.carried_in - year.ordered - year.committed - max(0, lent))
    expiring = {
        Carry.UNTIL_DONE: 0, Carry.NOTHING: left, Carry.ONE_YEAR: min(left, too_old)
    }[line.carry]  # fmt: skip
    return CarryProposal(line, committed, left - expiring, expiring, year.committed, overdrawn)
