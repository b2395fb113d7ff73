"""Cyclic sets of tables (A×B, B×C, C×A): margins that agree in pairs need not exist together.

For other sets every consistent alternative belongs to some complete table of persons. For cyclic
ones only alternatives count that have a joint table; so its cells join the system, never printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from intdesk.domain.disclosure.companions import with_companions
from intdesk.domain.disclosure.rules import Quantity
from intdesk.domain.disclosure.tables import Dimension, Purpose, RawTable, Scope

Population = tuple[Quantity, Scope]


def core(edges: Iterable[frozenset[str]]) -> frozenset[frozenset[str]]:
    """Return what remains of a set of tables when every acyclic part is taken away.

    This is the reduction of Graham, Yu and Özsoyoğlu: features of one table only and tables within
    another one are removed until nothing changes. An acyclic set leaves nothing.
    """
    left = [set(edge) for edge in sorted(edges, key=sorted)]
    changed = True
    while changed:
        changed = False
        for edge in left:
            lone = {f for f in edge if not any(f in other for other in left if other is not edge)}
            changed |= bool(lone)
            edge.difference_update(lone)
        for edge in left:
            if not edge or any(edge <= other for other in left if other is not edge):
                left = [other for other in left if other is not edge]
                changed = True
                break
    return frozenset(frozenset(edge) for edge in left)


def cyclic_features(tables: Sequence[RawTable]) -> dict[Population, frozenset[str]]:
    """Return, by what is counted and where, the features whose tables form a cyclic set."""
    edges: dict[Population, set[frozenset[str]]] = {}
    for table in tables:
        features = frozenset(d.key for d in table.dimensions)
        edges.setdefault((table.quantity, table.scope), set()).add(features)
    found = {population: frozenset().union(*core(found)) for population, found in edges.items()}
    return {population: features for population, features in found.items() if features}


def needed_joint_tables(
    tables: Sequence[RawTable],
) -> list[tuple[Population, tuple[Dimension, ...]]]:
    """Return which joint tables make the set acyclic; a caller with the records counts them."""
    needed = []
    for (quantity, scope), features in cyclic_features(tables).items():
        dimensions = {d.key: d for table in tables for d in table.dimensions if d.key in features}
        needed.append(((quantity, scope), tuple(dimensions.values())))
    return needed


def without_cycles(tables: Sequence[RawTable]) -> tuple[list[RawTable], list[RawTable]]:
    """Return the tables that can be judged and those held back for want of their joint table.

    Of a cyclic set the last table is held back first, so tables stand in order of importance.
    """
    kept, held_back = list(tables), []
    while cyclic := cyclic_features(with_companions(kept)):
        involved = [table for table in kept if _takes_part(table, cyclic)]
        published = [table for table in involved if table.purpose is Purpose.PUBLISHED]
        last = (published or involved)[-1]
        kept.remove(last)
        held_back.append(last)
    return kept, held_back


def _takes_part(table: RawTable, cyclic: dict[Population, frozenset[str]]) -> bool:
    own = {d.key for d in table.dimensions}
    return any(
        len(features & own) > 1 and scope == table.scope
        for (quantity, scope), features in cyclic.items()
        if quantity in {table.quantity, Quantity.PERSONS}
    )
