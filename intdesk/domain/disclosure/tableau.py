"""Exact linear algebra: changes of cells that keep all relations, by a basis.

Every relation expresses one (basic) cell by others. All coefficients are integers: a row holds so
many times its basic cell as its scale says, without a common divisor; nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import gcd

from intdesk.domain.disclosure.system import Relation

Number = int | Fraction
Row = dict[int, int]

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
    """``scales[b]`` times the change of basic cell b is the sum of ``rows[b][j]`` times that of j.

    ``columns`` is the inverse of the rows: where a free cell stands. ``work`` counts the
    coefficients touched: the measure of effort that is the same everywhere.
    """

    def __init__(
        self, relations: Iterable[Relation], cells: Iterable[int], rank: Sequence[int]
    ) -> None:
        """Make the basis of cells with a high rank (those that are to change least)."""
        self.rows: dict[int, Row] = {}
        self.scales: dict[int, int] = {}
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

    def rate(self, basic: int, free: int) -> Number:
        """Return how much a basic cell changes with a free cell of its row."""
        factor, scale = self.rows[basic][free], self.scales[basic]
        return factor if scale == 1 else quotient(factor, scale)

    def _size(self) -> int:
        return sum(map(len, self.rows.values()))

    def _add(self, relation: Relation, rank: Sequence[int]) -> None:
        row: Row = {j: c for j, c in relation if j in self.columns}
        for basic in [j for j in row if j in self.rows]:
            _replace(row, basic, self.rows[basic], self.scales[basic])
        if row:
            units = [j for j in row if row[j] in (1, -1)] or list(row)
            pivot = max(units, key=lambda j: rank[j])
            self._enter(pivot, row, row.pop(pivot))

    def _enter(self, basic: int, row: Row, factor: int) -> None:
        """Express a free cell by others wherever it stands: with them it adds up to nothing."""
        if factor > 0:
            row = {j: -a for j, a in row.items()}
        scale = _without_divisor(row, abs(factor))
        rows, columns = self.rows, self.columns
        for other in columns[basic]:
            own = rows[other]
            self.work += len(row)
            grown = _replace(own, basic, row, scale)
            if self.scales[other] * grown > 1:
                self.scales[other] = _without_divisor(own, self.scales[other] * grown)
            for j in row:
                if j in own:
                    columns[j].add(other)
                else:
                    columns[j].discard(other)
        columns[basic] = set()
        rows[basic], self.scales[basic] = row, scale
        for j in row:
            columns[j].add(basic)

    def pivot(self, basic: int, free: int) -> None:
        """Exchange a basic and a free cell of its row."""
        self._pivots += 1
        row = self.rows.pop(basic)
        for j in row:
            self.columns[j].discard(basic)
        factor = row.pop(free)
        row[basic] = -self.scales.pop(basic)
        self._enter(free, row, factor)

    def fix(self, cell: int) -> None:
        """Take a cell out that will not change any more."""
        if cell in self.rows:
            row, scale = self.rows[cell], self.scales[cell]
            if not row:
                del self.rows[cell], self.scales[cell], self.columns[cell]
                return
            free = min(row, key=lambda j: (abs(row[j]) != scale, len(self.columns[j]), j))
            self.pivot(cell, free)
        for other in self.columns.pop(cell):
            del self.rows[other][cell]


def _replace(own: Row, basic: int, row: Row, scale: int) -> int:
    """Put the row of a basic cell in its place; return by what all others were multiplied."""
    factor = own.pop(basic)
    grown = 1
    if scale != 1:
        common = gcd(factor, scale)
        factor, grown = factor // common, scale // common
        if grown != 1:
            for j in own:
                own[j] *= grown
    for j, a in row.items():
        value = own.get(j, 0) + factor * a
        if value:
            own[j] = value
        else:
            del own[j]
    return grown


def _without_divisor(row: Row, scale: int) -> int:
    """Divide a row and its scale by their common divisor; return the scale that is left."""
    common = gcd(scale, *row.values())
    if common != 1:
        for j in row:
            row[j] //= common
    return scale // common
