"""The proven best pattern of a small table, by one integer program.

Every small cell has a witness of its own; a cell that any witness changes must be hidden. Letting
witnesses be fractions can only make the loss smaller, so a ratio to it is never flattered.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from intdesk.domain.disclosure.tables import TOTAL, Address, RawTable
from tests.domain.disclosure.solver import Model

_FAR = 400


def best_secondary(
    table: RawTable, threshold: int, worth: Callable[[Address], float]
) -> list[Address]:
    """Return the cells besides the small ones that the cheapest pattern hides."""
    addresses = list(table.addresses())
    small = [a for a in addresses if table.count(a).small(threshold)]
    model = Model()
    hidden = {a: model.variable(0, 1) for a in addresses if table.count(a).value and a not in small}
    for target in small:
        _add_witness(model, table, target, threshold, hidden)
    if not small:
        return []
    solution = model.maximum({n: -worth(a) for a, n in hidden.items()})
    assert solution is not None
    return [a for a, number in hidden.items() if solution[number] > 0.5]


def _add_witness(
    model: Model, table: RawTable, target: Address, threshold: int, hidden: dict[Address, int]
) -> None:
    changes: dict[Address, tuple[int, int]] = {}
    for address in table.addresses():
        value = table.count(address).value
        if not value:
            continue
        least_up = threshold - value if address == target else 0
        up = model.variable(least_up, _FAR, whole=False)
        most_down = 0 if address == target else value - 1
        down = model.variable(0, most_down, whole=False)
        changes[address] = up, down
        if address in hidden:
            model.row({up: 1, hidden[address]: -_FAR}, -_FAR, 0)
            model.row({down: 1, hidden[address]: -(value - 1)}, -_FAR, 0)
    for place, dimension in enumerate(table.dimensions):
        others = [d.lines for i, d in enumerate(table.dimensions) if i != place]
        for rest in product(*others):
            line = [(*rest[:place], c, *rest[place:]) for c in (*dimension.categories, TOTAL)]
            row: dict[int, float] = {}
            for address in line:
                if address in changes:
                    up, down = changes[address]
                    sign = -1 if address[place] == TOTAL else 1
                    row |= {up: sign, down: -sign}
            if row:
                model.row(row)
