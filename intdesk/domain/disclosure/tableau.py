"""Exact linear algebra: changes of cells that keep all relations, by a basis.

Every relation expresses one (basic) cell by others. Numbers are integers, or fractions where a
pivot makes them so; nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from intdesk.domain.disclosure.system import Relation

Number = int | Fraction

MANY_PIVOTS = 40
GROWTH = 1.3
"""A tableau is renewed after so many pivots or when its coefficients have grown so much."""


def plain(number: Number) -> Number:
    """Return an integer where the number is one."""
    if isinstance(number, Fraction) and number.denominator == 1:
        return number.numerator
    return number


def quotient(dividend: Number, divisor: Number) -> Number:
    """Return the exact quotient."""
    if isinstance(dividend, int) and isinstance(divisor, int):
        if not dividend % divisor:
            return dividend // divisor
        return Fraction(dividend, divisor)
    return plain(Fraction(dividend) / Fraction(divisor))


class Tableau:
    """``rows[b][j]`` is how much basic cell b changes with free cell j; ``columns`` is the inverse.

    ``work`` counts the coefficients touched: the measure of effort that is the same everywhere.
    """

    def __init__(
        self, relations: Iterable[Relation], cells: Iterable[int], rank: Sequence[int]
    ) -> None:
        """Make the basis of cells with a high rank (those that are to change least)."""
        self.rows: dict[int, dict[int, Number]] = {}
        self.columns: dict[int, set[int]] = {cell: set() for cell in cells}
        self.work = 0
        for relation in relations:
            self._add(relation, rank)
        self._pivots = 0
        self._new_size = self._size()

    @property
    def filled(self) -> bool:
        """Tell whether pivots have filled it so much that a new one is cheaper to work with."""
        return self._pivots > MANY_PIVOTS or self._size() > GROWTH * self._new_size

    def _size(self) -> int:
        return sum(map(len, self.rows.values()))

    def _add(self, relation: Relation, rank: Sequence[int]) -> None:
        row: dict[int, Number] = {j: c for j, c in relation if j in self.columns}
        for basic in [j for j in row if j in self.rows]:
            factor = row.pop(basic)
            for j, a in self.rows[basic].items():
                value = plain(row.get(j, 0) + factor * a)
                if value:
                    row[j] = value
                else:
                    row.pop(j, None)
        if row:
            units = [j for j in row if row[j] in (1, -1)] or list(row)
            pivot = max(units, key=lambda j: rank[j])
            factor = row.pop(pivot)
            self._enter(pivot, {j: quotient(-a, factor) for j, a in row.items()})

    def _enter(self, basic: int, row: dict[int, Number]) -> None:
        """Express a free cell by others wherever it stands; it becomes basic."""
        rows, columns = self.rows, self.columns
        for other in columns[basic]:
            own = rows[other]
            factor = own.pop(basic)
            self.work += len(row)
            for j, a in row.items():
                old = own.get(j)
                if old is None:
                    own[j] = plain(factor * a)
                    columns[j].add(other)
                    continue
                value = plain(old + factor * a)
                if value:
                    own[j] = value
                else:
                    del own[j]
                    columns[j].discard(other)
        columns[basic] = set()
        rows[basic] = row
        for j in row:
            columns[j].add(basic)

    def pivot(self, basic: int, free: int) -> None:
        """Exchange a basic and a free cell of its row."""
        self._pivots += 1
        row = self.rows.pop(basic)
        for j in row:
            self.columns[j].discard(basic)
        factor = row.pop(free)
        new = {j: quotient(-a, factor) for j, a in row.items()}
        new[basic] = quotient(1, factor)
        self._enter(free, new)

    def fix(self, cell: int) -> None:
        """Take a cell out that will not change any more."""
        if cell in self.rows:
            row = self.rows[cell]
            if not row:
                del self.rows[cell]
                del self.columns[cell]
                return
            free = min(row, key=lambda j: (abs(row[j]) != 1, len(self.columns[j]), j))
            self.pivot(cell, free)
        for other in self.columns.pop(cell):
            del self.rows[other][cell]
