"""Finding another table: push one cell as far as needed while all others stay possible."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from intdesk.domain.disclosure.tableau import Number, Tableau, plain, quotient

Bound = int | float
"""A whole number, or ``inf`` where readers know no bound."""
Changes = dict[int, int]
"""How another table differs from the true one, by cell; it is a proof by addition alone."""

STEPS = 3_000
_STRETCH = (1, 2, 3, 4)


class Ascent:
    """Pushes cells within the bounds of their changes, which the search tightens as it goes."""

    def __init__(
        self, tableau: Tableau, low: list[Bound], high: list[Bound], rank: Sequence[int]
    ) -> None:
        """Work on a tableau; cells of low rank are preferred for changing."""
        self.tableau = tableau
        self.low = low
        self.high = high
        self._rank = rank
        self.fractional = False
        """Whether a search ended undecided, at fractions; another order of cells may do better."""

    def find(self, cell: int, amount: int) -> Changes | None:
        """Return changes that move a cell by at least this amount (negative: down), if found.

        A push may end at fractions; then the least common multiple is tried, and longer pushes.
        ``None`` is the safe answer: the cell that was to be printed stays hidden.
        """
        for stretch in _STRETCH:
            found = self._push(cell, amount * stretch)
            if found is None:
                return None
            self.fractional = True
            whole = self._whole(found)
            if whole is not None:
                return whole
        return None

    def _push(self, cell: int, amount: int) -> dict[int, Number] | None:
        sign = 1 if amount > 0 else -1
        need = abs(amount)
        changes: dict[int, Number] = {}
        for _ in range(STEPS):
            if sign * changes.get(cell, 0) >= need:
                return changes
            entering = self._entering(cell, sign, changes)
            if entering is None:
                return None
            free, direction, rate = entering
            step = quotient(need - sign * changes.get(cell, 0), rate)
            self._move(free, direction, step, changes)
        self.fractional = True
        return None

    def _entering(
        self, cell: int, sign: int, changes: dict[int, Number]
    ) -> tuple[int, int, Number] | None:
        """Return the free cell to change, its direction, and how fast the pushed cell follows."""
        row = self.tableau.rows.get(cell)
        if row is None:
            return (cell, sign, 1) if self._can_move(cell, sign, changes) else None
        rank = self._rank
        best: tuple[int, int] | None = None
        for free, factor in row.items():
            direction = 1 if (factor > 0) == (sign > 0) else -1
            better = best is None or rank[free] < rank[best[0]]
            if better and self._can_move(free, direction, changes):
                best = free, direction
        if best is None:
            return None
        free, direction = best
        return free, direction, self.tableau.rate(cell, free) * direction * sign

    def _can_move(self, cell: int, direction: int, changes: dict[int, Number]) -> bool:
        now = changes.get(cell, 0)
        return now < self.high[cell] if direction > 0 else now > self.low[cell]

    def _move(self, free: int, direction: int, step: Number, changes: dict[int, Number]) -> None:
        """Change a free cell as far as bounds allow; a basic cell that stops it turns free."""
        tableau, rank = self.tableau, self._rank
        leaving: int | None = None
        room = self._room(free, direction > 0, changes)
        if room is not None and room < step:
            step = room
        for basic in tableau.columns[free]:
            rate = tableau.rate(basic, free) * direction
            room = self._room(basic, rate > 0, changes)
            if room is None:
                continue
            limit = quotient(room, rate if rate > 0 else -rate) if room else 0
            earlier = leaving is not None and rank[basic] < rank[leaving]
            if limit < step or (limit == step and earlier):
                step, leaving = limit, basic
        if step:
            changes[free] = plain(changes.get(free, 0) + direction * step)
            for basic in tableau.columns[free]:
                moved = tableau.rate(basic, free) * direction * step
                changes[basic] = plain(changes.get(basic, 0) + moved)
        tableau.work += 2 * len(tableau.columns[free])
        if leaving is not None:
            tableau.pivot(leaving, free)

    def _room(self, cell: int, upward: bool, changes: dict[int, Number]) -> Number | None:  # noqa: FBT001
        bound = self.high[cell] if upward else self.low[cell]
        if isinstance(bound, float):
            return None
        now = changes.get(cell, 0)
        return bound - now if upward else now - bound

    def _whole(self, changes: dict[int, Number]) -> Changes | None:
        denominators = [v.denominator for v in changes.values() if isinstance(v, Fraction)]
        factor = lcm(*denominators)
        whole = {cell: int(v * factor) for cell, v in changes.items() if v}
        if factor > 1 and not all(self.low[c] <= v <= self.high[c] for c, v in whole.items()):
            return None
        return whole
