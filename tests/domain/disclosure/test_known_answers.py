"""The three known answers of the design, each as a control and as our guarantee."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from intdesk.domain.disclosure.deletion import ReverseDelete
from intdesk.domain.disclosure.problem import Problem
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.protected import (
    HIDDEN_CELL,
    ProtectedTable,
    PublicCell,
    Shown,
)
from intdesk.domain.disclosure.rules import Goal, Interval, Quantity, Rule
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Group
from intdesk.domain.disclosure.watching import UNWATCHED
from tests.domain.disclosure.additive import additive_table
from tests.domain.disclosure.attacker import Attacker, Reading, readings

PLACES = {"A": 2, "B": 2, "I": 8, "J": 8, "K": 3, "L": 3, "M": 3, "N": 7}
COUNTIES = (Group("county 1", tuple("ABIJ")), Group("county 2", tuple("KLMN")))
SIZES = (Group("big", tuple("LM")), Group("small", tuple("ABIJKN")))
SMALL = tuple(place for place, value in PLACES.items() if value <= 3)

CROSS = {
    "w": (30, 47, 64, 89),
    "x": (90, 124, 5, 31),
    "y": (92, 100, 59, 85),
    "z": (800, 991, 651, 685),
}
CROSS_HIDDEN = ("wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd")


def _read(groups: tuple[Group, ...], hidden: tuple[str, ...]) -> Attacker:
    """Return an attacker who read the table of places; a dot may be zero here."""
    dimension = Dimension("place", tuple(PLACES), groups)
    table = additive_table(
        "t", Quantity.PERSONS, (dimension,), {(p,): n for p, n in PLACES.items()}
    )
    cells = {
        address: HIDDEN_CELL
        if address[0] in hidden
        else PublicCell(Shown.VALUE, table.count(address).value)
        for address in table.addresses()
    }
    attacker = Attacker(least_dot=0)
    printed = ProtectedTable("t", Quantity.PERSONS, ("place",), cells)
    attacker.read(Reading(printed, (dimension,)))
    return attacker


def _nothing_exact(groups: tuple[Group, ...], hidden: tuple[str, ...]) -> bool:
    attacker = _read(groups, hidden)
    ranges = [attacker.range_of(figure) for figure in attacker.dots]
    return all(least < most for least, most in ranges)


@pytest.mark.parametrize("groups", [COUNTIES, SIZES])
def test_each_grouping_alone_needs_nothing_more(groups: tuple[Group, ...]) -> None:
    assert _nothing_exact(groups, SMALL)


def test_both_groupings_together_need_exactly_one_more() -> None:
    assert not _nothing_exact((*COUNTIES, *SIZES), SMALL)
    others = [place for place in PLACES if place not in SMALL]
    enough = [p for p in others if _nothing_exact((*COUNTIES, *SIZES), (*SMALL, p))]
    assert enough == ["N"]


def test_two_groupings_keep_our_guarantee() -> None:
    first = Dimension("place", tuple(PLACES), (*COUNTIES, *SIZES))
    values: dict[Address, int] = {(place,): value for place, value in PLACES.items()}
    table = additive_table("t", Quantity.PERSONS, (first,), values)
    protection = protect([table], Rule())
    attacker = Attacker()
    attacker.read(*readings(protection.public.tables, [first]))
    assert not attacker.attack(5).below
    assert {address[0] for address, cell in protection.public.table("t") if cell.hidden} > set(
        SMALL
    )


def _cross_problem(hidden: Sequence[str], *, more: bool) -> tuple[Problem, list[Address]]:
    """Ask only that no dot is computable; with ``more``, other inner cells may become dots too."""
    columns = ("a", "b", "c", "d")
    features = Dimension("row", tuple(CROSS)), Dimension("column", columns)
    values: dict[Address, int] = {
        (row, column): number
        for row, numbers in CROSS.items()
        for column, number in zip(columns, numbers, strict=True)
    }
    table = additive_table("t", Quantity.PERSONS, features, values)
    addresses = list(table.addresses())
    place = {address: i for i, address in enumerate(addresses)}
    numbers = tuple(table.count(a).value for a in addresses)
    relations = []
    for row in features[0].lines:
        line = [(place[row, c], 1) for c in columns]
        relations.append((*line, (place[row, TOTAL], -1)))
    for column in features[1].lines:
        line = [(place[r, column], 1) for r in CROSS]
        relations.append((*line, (place[TOTAL, column], -1)))
    dots = {place[name[0], name[1]] for name in hidden}
    inner = {place[address] for address in values}
    return Problem(
        values=numbers,
        relations=tuple(relations),
        hidden=tuple(Interval(0, None) for _ in numbers),
        printed=tuple(Interval(n, n) for n in numbers),
        printed_first=frozenset(range(len(numbers))) - (inner if more else dots),
        candidates=frozenset(inner - dots) if more else frozenset(),
        goals={i: (Goal(numbers[i] + 1), Goal(numbers[i] - 1, upward=False)) for i in sorted(dots)},
        worth=tuple(map(float, numbers)),
    ), addresses


def test_two_dots_in_every_line_are_not_enough() -> None:
    for axis in (0, 1):
        lines = [name[axis] for name in CROSS_HIDDEN]
        assert all(lines.count(line) >= 2 for line in lines)
    problem, addresses = _cross_problem(CROSS_HIDDEN, more=False)
    pattern = ReverseDelete(problem, problem.worth, 10**6).run(UNWATCHED)
    assert [addresses[i] for i in pattern.unproved] == [("w", "b")]


def test_exactly_one_more_dot_is_needed() -> None:
    problem, _ = _cross_problem(CROSS_HIDDEN, more=True)
    pattern = ReverseDelete(problem, problem.worth, 10**6).run(UNWATCHED)
    assert not pattern.unproved
    assert len(problem.candidates - pattern.printed) == 1


def test_a_dot_is_at_least_one() -> None:
    """[1 1 | 2; 4 5 | 9; 5 6 | 11]: free by elimination, yet both ones are exact."""
    features = Dimension("row", ("r", "s")), Dimension("column", ("c", "d"))
    values: dict[Address, int] = {("r", "c"): 1, ("r", "d"): 1, ("s", "c"): 4, ("s", "d"): 5}
    table = additive_table("t", Quantity.PERSONS, features, values)
    cells = {
        a: HIDDEN_CELL if TOTAL not in a else PublicCell(Shown.VALUE, table.count(a).value)
        for a in table.addresses()
    }
    printed = ProtectedTable("t", Quantity.PERSONS, ("row", "column"), cells)
    careless, careful = Attacker(least_dot=0), Attacker(least_dot=1)
    for attacker in (careless, careful):
        attacker.read(Reading(printed, features))
    one = ("persons", frozenset({("row", "r"), ("column", "c")}))
    assert careless.range_of(one) == (0, 2)
    assert careful.range_of(one) == (1, 1)
    assert sorted(careful.attack(5).exact.values()) == [1, 1, 4]
    protection = protect([table], Rule())
    safe = Attacker()
    safe.read(*readings(protection.public.tables, features))
    assert not safe.attack(5).below
