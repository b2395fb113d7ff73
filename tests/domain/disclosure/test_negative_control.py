"""A method that only looks at elimination must be caught; else the attacker would be blind."""

from __future__ import annotations

from collections.abc import Iterable

from intdesk.domain.disclosure.protected import HIDDEN_CELL, ProtectedTable, PublicCell, Shown
from intdesk.domain.disclosure.tables import Address, RawTable
from tests.domain.disclosure.attacker import Attacker, Reading
from tests.domain.disclosure.random_tables import sparse_table


def _bridges(edges: Iterable[Address]) -> set[Address]:
    """Return the dots of a table of two features that sums alone give away.

    Rows and columns are places, dots are ways between them; a dot is computable by elimination
    exactly if it is the only way.
    """
    found, all_edges = set(), list(edges)
    for edge in all_edges:
        others = [e for e in all_edges if e != edge]
        reached, new = set(), {("row", edge[0])}
        while new:
            reached |= new
            new = {
                end
                for row, column in others
                for start, end in (
                    (("row", row), ("column", column)),
                    (("column", column), ("row", row)),
                )
                if start in reached
            } - reached
        if ("column", edge[1]) not in reached:
            found.add(edge)
    return found


def _by_elimination(table: RawTable, threshold: int) -> ProtectedTable:
    """Hide by the careless rule: no small cell may be computable by adding and taking away."""
    small = {a for a in table.addresses() if table.count(a).small(threshold)}
    hidden = {a for a in table.addresses() if table.count(a).value}
    for address in sorted(hidden - small, key=lambda a: -table.count(a).value):
        if not small & _bridges(hidden - {address}):
            hidden.discard(address)
    cells = {
        a: HIDDEN_CELL if a in hidden else PublicCell(Shown.VALUE, table.count(a).value)
        for a in table.addresses()
    }
    return ProtectedTable(table.key, table.quantity, ("row", "column"), cells)


def test_elimination_only_fails_loudly() -> None:
    exact, below, small = 0, 0, 0
    for seed in range(4):
        table = sparse_table(seed, 7, 8, (40, 120))
        attacker = Attacker()
        attacker.read(Reading(_by_elimination(table, 5), table.dimensions))
        found = attacker.attack(5)
        exact += len(found.exact)
        below += len(found.below)
        small += sum(table.count(a).small(5) for a in table.addresses())
    assert below > small / 2
    assert exact > 5
