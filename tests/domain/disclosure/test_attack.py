"""The product against the attacker: no small count may be computed or proved to be small."""

from __future__ import annotations

import pytest

from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.disclosure.tables import RawTable
from intdesk.domain.disclosure.watching import Effort
from tests.domain.disclosure.attacker import Attacker, readings
from tests.domain.disclosure.random_tables import linked_tables, random_facts, sparse_table

ONE_RUN = Effort(runs=1)


def _attacked(tables: list[RawTable], protection: Protection) -> Attacker:
    attacker = Attacker()
    dimensions = [d for table in tables for d in table.dimensions]
    attacker.read(*readings(protection.public.tables, dimensions))
    return attacker


def _scale(request: pytest.FixtureRequest, usual: int, full: int) -> range:
    return range(full if request.config.getoption("--full", default=False) else usual)


def test_sparse_tables(request: pytest.FixtureRequest) -> None:
    dots = 0
    for seed in _scale(request, 50, 2000):
        tables = [sparse_table(seed)]
        threshold = (5, 3, 10)[seed % 3]
        attacker = _attacked(tables, protect(tables, Rule(threshold=threshold), effort=ONE_RUN))
        found = attacker.attack(threshold)
        assert not found.exact, (seed, found.exact)
        assert not found.below, (seed, found.below)
        dots += len(attacker.dots)
    assert dots > 2000


def test_linked_sets(request: pytest.FixtureRequest) -> None:
    for seed in _scale(request, 2, 100):
        tables = linked_tables(random_facts(seed))
        attacker = _attacked(tables, protect(tables, Rule(), effort=ONE_RUN))
        found = attacker.attack(5)
        assert not found.below, (seed, found.below)
        assert len(attacker.dots) > 100
