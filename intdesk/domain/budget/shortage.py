"""What would be overdrawn by a posting or commitment; a warning, never a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.budget.commitment import Commitment, left
from intdesk.domain.budget.ledger import LineYear, circles
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting


@dataclass(frozen=True, slots=True)
class Shortage:
    """A line, or the circle that it belongs to, with what would be available, in cents."""

    line: BudgetLine
    before: int
    after: int

    @property
    def circle(self) -> str:
        """Return the circle whose sum is short, empty for a line alone."""
        return self.line.circle


def posting_uses(
    old: Posting | None,
    new: Posting,
    commitments: Mapping[int, Commitment],
    paid: Mapping[int, int],
) -> dict[int, int]:
    """Return by line how much more a posting uses than before, in its fiscal year.

    What it pays of a commitment is reserved already. ``commitments`` and what was ``paid`` of
    them are as they are stored, the old posting included.
    """
    found: dict[int, int] = {}
    change: dict[int, int] = {}
    for posting, sign in ((old, -1), (new, 1)):
        if posting is None or posting.year != new.year:
            continue
        for share in posting.shares:
            cents = sign * (share.cents or 0)
            _add(found, share.line_id, cents)
            _add(change, share.commitment_id, cents)
    for record_id, cents in change.items():
        known = commitments.get(record_id)
        if known is not None and known.year == new.year:
            before = paid.get(record_id, 0)
            _add(found, known.line_id, _left(known, before + cents) - _left(known, before))
    return found


def commitment_uses(old: Commitment | None, new: Commitment, paid: int) -> dict[int, int]:
    """Return by line how much more a commitment reserves than before, in its fiscal year."""
    found: dict[int, int] = {}
    _add(found, new.line_id, _left(new, paid))
    if old is not None and old.year == new.year:
        _add(found, old.line_id, -_left(old, paid))
    return found


def shortages(
    uses: Mapping[int, int], lines: Iterable[BudgetLine], years: Mapping[int, LineYear]
) -> tuple[Shortage, ...]:
    """Return what falls below zero by it: the circle's sum where a line has one, else the line."""
    known = {line.id: line for line in lines}
    of = circles(known.values(), years)
    more: dict[tuple[str, int], int] = {}
    for line_id, cents in uses.items():
        line = known.get(line_id)
        if line is not None and line.direction is Direction.EXPENSE:
            key = (line.circle, 0) if line.circle else ("", line_id)
            more[key] = more.get(key, 0) + cents
    found = []
    for (circle, line_id), cents in more.items():
        before = of[circle].available if circle else years[line_id].available
        if cents > 0 and before - cents < 0:
            line = known[line_id or next(i for i in uses if known[i].circle == circle)]
            found.append(Shortage(line, before, before - cents))
    return tuple(found)


def _left(known: Commitment, paid: int) -> int:
    return left(known.cents or 0, paid, closed=known.closed_on is not None)


def _add(sums: dict[int, int], key: int | None, cents: int) -> None:
    if key is not None:
        sums[key] = sums.get(key, 0) + cents
