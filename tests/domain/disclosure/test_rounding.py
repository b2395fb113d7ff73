"""5er-Rundung: each value on its own, audited, with dots where rounding is not enough."""

from __future__ import annotations

from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.protected import Shown
from intdesk.domain.disclosure.rules import Count, Method, Quantity, Rule, rounded
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, RawTable
from tests.domain.disclosure.additive import additive_table
from tests.domain.disclosure.attacker import Attacker, Figure, readings
from tests.domain.disclosure.random_tables import linked_tables, random_facts, sparse_table

ROUNDING = Rule(Method.ROUNDING)


def _attacked(tables: list[RawTable], protection: Protection) -> Attacker:
    attacker = Attacker(Method.ROUNDING)
    dimensions = [d for table in tables for d in table.dimensions]
    attacker.read(*readings(protection.public.tables, dimensions))
    return attacker


def _small_figures(tables: list[RawTable]) -> dict[Figure, int]:
    found = {}
    for table in tables:
        for address in table.addresses():
            if table.count(address).small(5):
                key = table.meaning(address)
                found[str(key.quantity), frozenset(key.where)] = table.count(address).value
    return found


def test_every_value_is_rounded_on_its_own() -> None:
    table = sparse_table(4, 4, 5, (200, 300))
    public = protect([table], ROUNDING).public.table("table")
    values = [(table.count(a).value, cell) for a, cell in public]
    assert not any(cell.hidden for _, cell in values)
    assert all(cell.value == rounded(true) for true, cell in values)
    assert all(abs((cell.value or 0) - true) <= 2 for true, cell in values)


def test_one_and_zero_look_alike() -> None:
    values: dict[Address, int] = {("a",): 1, ("b",): 0, ("c",): 21}
    table = additive_table("t", Quantity.PERSONS, (Dimension("d", ("a", "b", "c")),), values)
    public = protect([table], ROUNDING).public.table("t")
    assert public.cell("a") == public.cell("b")
    assert public.cell("a").shown is Shown.ZERO


def test_values_that_rounding_fixes_anyway_become_dots() -> None:
    """Four times 2 with the total 8 are printed as 0, 0, 0, 0 and 10: only 2 each fits."""
    lines = ("a", "b", "c", "d")
    table = additive_table(
        "t", Quantity.PERSONS, (Dimension("d", lines),), {(line,): 2 for line in lines}
    )
    protection = protect([table], ROUNDING)
    public = protection.public.table("t")
    assert any(cell.hidden for _, cell in public)
    attacker = _attacked([table], protection)
    for figure in _small_figures([table]):
        least, most = attacker.range_of(figure)
        assert least == 0 or most >= 5
        assert least < most


def test_no_small_count_can_be_pinned_down() -> None:
    for seed in range(6):
        tables = [sparse_table(seed, 6, 7, (30, 120))]
        attacker = _attacked(tables, protect(tables, ROUNDING))
        for figure in _small_figures(tables):
            least, most = attacker.range_of(figure)
            assert least == 0 or most >= 5, (seed, figure)


def test_linked_tables_are_rounded_together() -> None:
    tables = linked_tables(random_facts(1, 90))
    protection = protect(tables, ROUNDING)
    figures = [cell for table in protection.public.tables.values() for _, cell in table]
    dots = sum(cell.hidden for cell in figures)
    assert dots < len(figures) / 20
    attacker = _attacked(tables, protection)
    for figure in list(_small_figures(tables))[::12]:
        least, most = attacker.range_of(figure)
        assert least == 0 or most >= 5, figure


def test_many_consultations_of_few_persons_are_hidden_all_the_same() -> None:
    counts: dict[Address, Count] = {
        ("a",): Count(40, 1),
        ("b",): Count(60, 20),
        ("c",): Count(33, 9),
    }
    counts[TOTAL,] = Count(133, 30)
    table = RawTable("t", Quantity.CONSULTATIONS, (Dimension("d", ("a", "b", "c")),), counts)
    assert protect([table], ROUNDING).public.table("t").cell("a").hidden
