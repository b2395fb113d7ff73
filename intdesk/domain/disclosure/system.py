"""The system: every cell of all tables once, and what readers know of how cells add up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.disclosure.rules import Count
from intdesk.domain.disclosure.tables import CellKey

Relation = tuple[tuple[int, int], ...]
"""Cells by index with their coefficients; the sum of the products is zero."""


class Role(StrEnum):
    """What a cell is for."""

    PRINTED = "printed"
    IMPLIED = "implied"
    """Not printed; a small count there must not be computable either."""
    AUXILIARY = "auxiliary"
    """Not printed and not protected: joint cells and the slack of inequalities."""
    CHANGE = "change"
    """The difference of a cell between two editions; not printed, may be negative."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``level`` is the share of features that it totals (0 inner, 1 grand total).

    Of ``known`` cells readers know that k persons or more are behind them.

    The ``edition`` is 0 for the present one; cells that changed since an earlier edition stand
    once for each value.
    """

    key: CellKey
    count: Count
    role: Role
    level: float = 0.0
    impossible: bool = False
    known: bool = False
    edition: int = 0
    change: int = 0

    @property
    def value(self) -> int:
        """Return the true value; of a change, the signed difference."""
        return self.change if self.role is Role.CHANGE else self.count.value

    @property
    def protected(self) -> bool:
        """Tell whether a small count in this cell must not be computable."""
        return self.role is not Role.AUXILIARY


@dataclass(frozen=True, slots=True)
class System:
    """Cells, relations and, by meaning, where the cells of the present edition are.

    ``earlier`` says the same of each earlier edition; a cell can belong to several.
    """

    cells: tuple[Cell, ...]
    relations: tuple[Relation, ...]
    index: Mapping[CellKey, int]
    earlier: tuple[Mapping[CellKey, int], ...] = ()

    def __post_init__(self) -> None:
        """Refuse relations that the true counts do not fulfil."""
        for relation in self.relations:
            if sum(c * self.cells[i].value for i, c in relation):
                named = ", ".join(str(self.cells[i].key.where) for i, _ in relation[:4])
                raise ValueError(f"parts and total do not agree: {named}")

    def editions_of(self, cell: Cell) -> Iterator[Mapping[CellKey, int]]:
        """Yield where the cells of each edition are that a cell belongs to."""
        for places in (self.index, *self.earlier):
            place = places.get(cell.key)
            if place is not None and self.cells[place] == cell:
                yield places

    def involved(self) -> Mapping[int, tuple[int, ...]]:
        """Return, by cell, the numbers of the relations that it takes part in."""
        found: dict[int, list[int]] = {}
        for number, relation in enumerate(self.relations):
            for cell, _ in relation:
                found.setdefault(cell, []).append(number)
        return {cell: tuple(numbers) for cell, numbers in found.items()}
