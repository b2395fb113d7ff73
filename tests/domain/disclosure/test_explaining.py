from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.disclosure.explaining import (
    Why,
    group_disclosures,
    losses,
    reason,
)
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.protected import HeldBack
from intdesk.domain.disclosure.rules import Quantity, Rule, wants_coarser_groups
from intdesk.domain.disclosure.tables import TOTAL, Address, CellKey, Dimension, Group, RawTable
from tests.domain.disclosure.additive import additive_table

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
    assert other.kept_permille == 0


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


@pytest.mark.parametrize(("persons", "small"), [(59, True), (60, False)])
def test_small_offices_are_asked_for_coarser_groups_first(persons: int, small: bool) -> None:
    assert wants_coarser_groups(persons) is small
