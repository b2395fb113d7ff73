"""Linear and integer programming for the attacker; the only place that knows scipy.

The product finds its proofs with exact arithmetic of its own. What judges it shares nothing with
it: HiGHS, as scipy brings it along.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

INFEASIBLE = 2


@dataclass(slots=True)
class Model:
    """Variables with bounds and rows ``low <= sum(c * x) <= high``."""

    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    rows: list[tuple[Mapping[int, float], float, float]] = field(default_factory=list)

    def variable(self, low: float = 0, high: float = inf, *, whole: bool = True) -> int:
        """Add a variable and return its number."""
        self.low.append(low)
        self.high.append(high)
        self.whole.append(int(whole))
        return len(self.low) - 1

    def row(self, terms: Mapping[int, float], low: float = 0, high: float = 0) -> None:
        """Add a row; without bounds it is an equation."""
        self.rows.append((terms, low, high))

    def prepared(self) -> LinearConstraint:
        """Return the rows in the solver's form, to be used for several questions."""
        values, rows, columns = [], [], []
        for number, (terms, _, _) in enumerate(self.rows):
            for column, value in terms.items():
                values.append(value)
                rows.append(number)
                columns.append(column)
        shape = (len(self.rows), len(self.low))
        matrix = csr_array((values, (rows, columns)), shape=shape)
        return LinearConstraint(matrix, [r[1] for r in self.rows], [r[2] for r in self.rows])

    def maximum(
        self,
        objective: Mapping[int, float],
        constraints: object = None,
        *,
        whole: bool = True,
        ceiling: float = 10_000,
    ) -> list[float] | None:
        """Return the solution with the greatest objective, ``None`` if there is no solution."""
        costs = [0.0] * len(self.low)
        for column, value in objective.items():
            costs[column] = -value
        high = [min(bound, ceiling) for bound in self.high]
        found = milp(
            costs,
            constraints=self.prepared() if constraints is None else constraints,
            integrality=self.whole if whole else [0] * len(self.low),
            bounds=Bounds(self.low, high),
        )
        if found.status == INFEASIBLE:
            return None
        assert found.status == 0, found.message
        return [float(value) for value in found.x]


def all_of(terms: Iterable[int], whole: int) -> dict[int, float]:
    """Return the row that says: these add up to that one."""
    row: dict[int, float] = {whole: -1}
    for term in terms:
        row[term] = row.get(term, 0) + 1
    return {column: value for column, value in row.items() if value}


def rounded_values(solution: Sequence[float]) -> list[int]:
    """Return a whole solution as whole numbers."""
    values = [round(value) for value in solution]
    assert all(abs(v - s) < 1e-5 for v, s in zip(values, solution, strict=True))
    return values
