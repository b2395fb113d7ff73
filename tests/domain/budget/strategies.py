"""Random budgets, and a ledger that adds them up by brute force, entry by entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.ledger import Bound, Facts, Posted
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting, Share

YEARS = (2024, 2025)
DAY = date(2024, 5, 6)
cents = st.integers(-500_000, 2_000_000)
positive = st.integers(0, 2_000_000)


@dataclass(frozen=True)
class Office:
    """Everything of a budget in plain lists."""

    lines: tuple[BudgetLine, ...]
    entries: tuple[Appropriation, ...]
    commitments: tuple[Commitment, ...]
    postings: tuple[Posting, ...]

    def facts(self, year: int) -> Facts:
        """Return what the storage would add up for the ledger."""
        entries = tuple(
            e for e in self.entries
            if e.year == year or (e.year == year + 1 and e.change is Change.CARRY_OVER)
        )  # fmt: skip
        bound = tuple(
            Bound(c.line_id or 0, c.cents or 0, self.paid(c.id), c.closed_on is not None)
            for c in self.commitments
            if c.year == year
        )
        posted = []
        for line in self.lines:
            shares = [
                (s.cents or 0, p.paid_on)
                for p in self.postings for s in p.shares
                if p.year == year and s.line_id == line.id
            ]  # fmt: skip
            moved = sum(n for n, paid in shares if paid)
            posted.append(Posted(line.id, sum(n for n, _ in shares), moved))
        return Facts(year, entries, bound, tuple(posted))

    def paid(self, commitment: int) -> int:
        """Return what was paid of a commitment in any year."""
        shares = (s for p in self.postings for s in p.shares)
        return sum(s.cents or 0 for s in shares if s.commitment_id == commitment)


@st.composite
def offices(draw: st.DrawFn) -> Office:
    """Draw a budget of a few lines over two years."""
    circle = st.sampled_from(("", "A", "B"))
    expense = [
        BudgetLine(n, 1, "1", str(n), direction=Direction.EXPENSE, circle=draw(circle))
        for n in (1, 2, 3)
    ]
    target = st.sampled_from((None, 1, 2))
    income = BudgetLine(
        4, 1, "1", "4", direction=Direction.INCOME, earmarked_for=draw(target), circle=draw(circle)
    )
    entries = draw(st.lists(_entries(), max_size=12))
    commitments = [draw(_commitments(number)) for number in range(1, 1 + draw(st.integers(0, 4)))]
    postings = draw(st.lists(_postings(commitments), max_size=10))
    return Office((*expense, income), tuple(entries), tuple(commitments), tuple(postings))


@st.composite
def _entries(draw: st.DrawFn) -> Appropriation:
    change = draw(st.sampled_from(list(Change)))
    line = draw(st.integers(1, 3))
    source = None
    if change is Change.TRANSFER:
        source = draw(st.integers(1, 3).filter(lambda n: n != line))
    elif change is Change.EXCESS:
        source = draw(st.sampled_from([n for n in (None, 1, 2, 3, 4) if n != line]))
    if change in {Change.ORIGINAL, Change.SUPPLEMENT}:
        line = draw(st.integers(1, 4))
    plus = change in {Change.EXCESS, Change.CARRY_OVER, Change.TRANSFER}
    amount = draw(positive if plus else cents)
    year = draw(st.sampled_from((*YEARS, 2026)))
    return Appropriation(1, 1, year, line, change, amount, source)


@st.composite
def _commitments(draw: st.DrawFn, number: int) -> Commitment:
    closed = DAY if draw(st.booleans()) else None
    return Commitment(
        number, 1, draw(st.sampled_from(YEARS)), draw(st.integers(1, 3)), DAY, draw(positive),
        closed_on=closed,
    )  # fmt: skip


@st.composite
def _postings(draw: st.DrawFn, commitments: list[Commitment]) -> Posting:
    known = {c.id: c for c in commitments}
    shares = []
    for _ in range(draw(st.integers(1, 3))):
        order = draw(st.sampled_from((None, *known)))
        line = known[order].line_id if order else draw(st.integers(1, 4))
        shares.append(Share(line, draw(cents), order))
    paid = DAY if draw(st.booleans()) else None
    year = draw(st.sampled_from(YEARS))
    return Posting(1, 1, year, DAY, purpose="x", shares=tuple(shares), paid_on=paid)
