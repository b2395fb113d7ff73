"""How much is hidden for the sake of other cells, against the proven optimum of small tables."""

from __future__ import annotations

from intdesk.domain.disclosure.problem import is_small, make_problem
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.disclosure.tables import Address, RawTable
from tests.domain.disclosure.optimum import best_secondary
from tests.domain.disclosure.random_tables import sparse_table

LIMIT = 1.12


def _secondary(protection: Protection) -> list[int]:
    return [
        place
        for place, cell in enumerate(protection.system.cells)
        if place not in protection.printed and not is_small(cell, protection.rule)
    ]


def _loss_and_optimum(table: RawTable, rule: Rule) -> tuple[float, float, int, int]:
    protection = protect([table], rule)
    system = protection.system
    worth = make_problem(system, rule).worth

    def worth_at(address: Address) -> float:
        return worth[system.index[table.meaning(address)]]

    ours = _secondary(protection)
    best = best_secondary(table, rule.threshold, worth_at)
    loss = sum(worth[place] for place in ours)
    return loss, sum(map(worth_at, best)), len(ours), len(best)


def test_close_to_the_proven_optimum() -> None:
    sums = [0.0, 0.0, 0, 0]
    for seed in range(40):
        table = sparse_table(seed, 4, 5, (15, 90))
        found = _loss_and_optimum(table, Rule(threshold=(3, 5)[seed % 2]))
        assert found[0] >= found[1] - 1e-6, "better than optimal: one of both is wrong"
        sums = [a + b for a, b in zip(sums, found, strict=True)]
    loss, best_loss, cells, best_cells = sums
    assert best_cells > 100
    assert loss <= LIMIT * best_loss
    assert cells <= LIMIT * best_cells
