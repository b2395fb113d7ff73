"""What tables of consultations tell of persons: each cell that is not zero has at least one.

Where a report also prints persons by features, readers can combine both. So every other table of
the same scope gets an unprinted companion that counts its persons.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Purpose, RawTable


def with_companions(tables: Sequence[RawTable]) -> list[RawTable]:
    """Return the tables and the companions that they need."""
    scopes = {t.scope for t in tables if t.quantity is Quantity.PERSONS and t.dimensions}
    others = [
        t
        for t in tables
        if t.scope in scopes
        and t.purpose is Purpose.PUBLISHED
        and t.quantity is not Quantity.PERSONS
    ]
    return [*tables, *(_companion(table) for table in others)]


def several_of(counts: Mapping[Address, Count], dimensions: Sequence[Dimension]) -> frozenset[str]:
    """Return the features over which counts do not add up."""
    return frozenset(d.key for i, d in enumerate(dimensions) if not _adds_up(counts, d, i))


def _companion(table: RawTable) -> RawTable:
    """Return the persons by the features that each of them has once.

    Over other features (topics) persons do not add up, so a breakdown tells no more of them than
    its total does.
    """
    persons = {a: Count(c.persons, c.persons) for a, c in table.counts.items() if c.value}
    left_out = several_of(persons, table.dimensions) | table.several
    places = [i for i, d in enumerate(table.dimensions) if d.key not in left_out]
    others = [i for i in range(len(table.dimensions)) if i not in places]
    return RawTable(
        key=f"persons of {table.key}",
        quantity=Quantity.PERSONS,
        dimensions=tuple(table.dimensions[i] for i in places),
        counts={
            tuple(address[i] for i in places): count
            for address, count in persons.items()
            if all(address[i] == TOTAL for i in others)
        },
        scope=table.scope,
        purpose=Purpose.JOINT,
    )


def _adds_up(counts: Mapping[Address, Count], dimension: Dimension, place: int) -> bool:
    others = {address[:place] + address[place + 1 :] for address in counts}
    sums = [(TOTAL, dimension.categories), *((g.code, g.members) for g in dimension.groups)]
    return all(
        _value(counts, rest, place, line) == sum(_value(counts, rest, place, m) for m in members)
        for rest in others
        for line, members in sums
    )


def _value(counts: Mapping[Address, Count], rest: Address, place: int, line: str) -> int:
    found = counts.get((*rest[:place], line, *rest[place:]))
    return found.value if found else 0
