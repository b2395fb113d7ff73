"""What would be overdrawn by a posting or commitment; a warning, never a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.budget.ledger import LineYear, circles
from intdesk.domain.budget.line import BudgetLine, Direction


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
