"""Tables of counts in which each unit is one person."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, RawTable, Scope


def additive_table(
    key: str,
    quantity: Quantity,
    dimensions: tuple[Dimension, ...],
    values: Mapping[Address, int],
    scope: Scope = (),
) -> RawTable:
    """Return a table in which each unit is one person, from the counts of its categories."""
    sums: dict[Address, int] = {}
    for address, value in values.items():
        above = (
            (code, *(g.code for g in d.groups if code in g.members), TOTAL)
            for code, d in zip(address, dimensions, strict=True)
        )
        for place in product(*above):
            sums[place] = sums.get(place, 0) + value
    counts = {place: Count(value, value) for place, value in sums.items()}
    return RawTable(key, quantity, dimensions, counts, scope)
