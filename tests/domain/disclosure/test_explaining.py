from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.disclosure.advice import (
    ALL_RULES,
    Coarser,
    compare_rules,
    merge,
    proposals,
    rare_categories,
    wants_coarser_groups,
)
from intdesk.domain.disclosure.explaining import (
    Why,
    group_disclosures,
    kept_permille,
    losses,
    reason,
)
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.protected import HeldBack
from intdesk.domain.disclosure.rules import Count, Method, Quantity, Rule
from intdesk.domain.disclosure.tables import (
    TOTAL,
    Address,
    CellKey,
    Dimension,
    Group,
    RawTable,
    additive_table,
)

AGE = Dimension("age", ("young", "middle", "old"))
NATION = Dimension(
    "nation",
    ("PL", "RO", "LT", "SY", "AF"),
    (Group("EU", ("PL", "RO", "LT")), Group("ASYL", ("SY", "AF"))),
)


def _ages(young: int, middle: int, old: int) -> dict[Address, int]:
    return {("young",): young, ("middle",): middle, ("old",): old}


def _table(values: dict[Address, int], *dimensions: Dimension, key: str = "t") -> RawTable:
    return additive_table(key, Quantity.PERSONS, dimensions, values)


def test_what_a_table_lost() -> None:
    few = _table(_ages(1, 0, 2), AGE, key="few")
    few = replace(few, scope=(("year", "2024"),))
    protection = protect([_table(_ages(2, 30, 12), AGE), few], Rule())
    loss, other = losses(protection)
    assert (loss.cells, loss.small, loss.protecting, loss.hidden) == (4, 1, 1, 2)
    assert loss.kept_permille == 30 * 1000 // 44
    assert other.held_back is HeldBack.TOO_FEW_PERSONS
    assert kept_permille(protection) == 30 * 1000 // 44 // 2


def test_why_a_cell_is_hidden() -> None:
    few = replace(_table(_ages(1, 0, 2), AGE, key="few"), scope=(("year", "2024"),))
    protection = protect([_table(_ages(2, 30, 12), AGE), few], Rule())
    assert reason(protection, "t", ("middle",)).why is Why.PRINTED
    assert reason(protection, "t", ("young",)).why is Why.SMALL
    other = reason(protection, "t", ("old",))
    assert other.why is Why.PROTECTS_OTHERS
    assert other.protects == (CellKey(Quantity.PERSONS, (("age", "young"),)),)
    assert reason(protection, "few", ("old",)).why is Why.TABLE_HELD_BACK


def test_groups_that_give_themselves_away() -> None:
    values: dict[Address, int] = {
        ("SY", "young"): 7,
        ("PL", "young"): 9,
        ("PL", "old"): 8,
        ("AF", "old"): 1,
    }
    found = group_disclosures(protect([_table(values, NATION, AGE)], Rule()))
    named = {(d.line, d.category, d.persons) for d in found}
    assert (("SY", TOTAL), "young", 7) in named
    assert not any(d.line == ("PL", TOTAL) for d in found)
    assert [d.persons for d in found] == sorted((d.persons for d in found), reverse=True)


def test_rules_side_by_side() -> None:
    outcomes = compare_rules([_table(_ages(4, 30, 12), AGE)])
    assert [outcome.rule for outcome in outcomes] == list(ALL_RULES)
    three, five, ten, rounding = outcomes
    assert (three.hidden, five.hidden) == (0, 2)
    assert ten.hidden >= five.hidden
    assert rounding.rule.method is Method.ROUNDING
    assert rounding.kept_permille == 1000


def test_merging_rare_nationalities_is_proposed() -> None:
    values: dict[Address, int] = {("PL",): 31, ("RO",): 3, ("LT",): 2, ("SY",): 50, ("AF",): 12}
    best = proposals([_table(values, NATION)], Rule())[0]
    assert best.feature == "nation"
    assert best.kept_after > best.kept_before
    assert best.hidden_after < best.hidden_before
    kinds = {p.kind for p in proposals([_table(values, NATION)], Rule())}
    assert Coarser.MERGE_RARE in kinds
    assert Coarser.GROUPS_ONLY in kinds


def test_nothing_is_proposed_where_nothing_is_hidden() -> None:
    assert proposals([_table(_ages(40, 30, 12), AGE)], Rule()) == ()


def test_only_categories_of_the_same_group_are_merged() -> None:
    values: dict[Address, int] = {("PL",): 1, ("RO",): 3, ("LT",): 20, ("SY",): 50, ("AF",): 2}
    table = _table(values, NATION)
    rare = rare_categories([table], NATION, 5)
    assert rare == ("PL", "RO")
    merged = merge(table, NATION, rare)
    assert merged.count(("merged",)) == Count(4, 4)
    assert merged.dimensions[0].categories == ("merged", "LT", "SY", "AF")
    assert merged.dimensions[0].members("EU") == ("merged", "LT")


@pytest.mark.parametrize(("persons", "small"), [(59, True), (60, False)])
def test_small_offices_are_asked_for_coarser_groups_first(persons: int, small: bool) -> None:
    assert wants_coarser_groups(persons) is small
