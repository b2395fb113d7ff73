"""Publishing again: both editions lie on the reader's desk."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from intdesk.domain.disclosure.editions import Edition
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.repeats import Repetition, protect_again
from intdesk.domain.disclosure.rules import Method, Quantity, Rule
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Group, Purpose, RawTable
from intdesk.errors import DisclosureError
from tests.domain.disclosure.additive import additive_table
from tests.domain.disclosure.random_tables import sparse_table

AGE = Dimension("age", ("child", "young", "middle", "old"))
HALVES = Dimension("month", ("1", "2", "3"), (Group("first", ("1", "2")),))


def _ages(*values: int) -> RawTable:
    counts: dict[Address, int] = {
        (line,): value for line, value in zip(AGE.categories, values, strict=True)
    }
    return additive_table("ages", Quantity.PERSONS, (AGE,), counts)


def _edition(*values: int) -> Edition:
    return Edition.of(protect([_ages(*values)], Rule()))


def _done(outcome: Repetition) -> Protection:
    assert outcome.protection is not None, outcome.blocks
    return outcome.protection


def test_the_same_figures_give_the_same_pattern() -> None:
    tables = [sparse_table(3, 6, 7)]
    first = protect(tables, Rule())
    again = _done(protect_again(tables, Rule(), [Edition.of(first)]))
    assert again.public == first.public


def test_hidden_cells_stay_hidden() -> None:
    """30 could be printed now that nothing is small; but then the old dots could be computed."""
    first = _edition(3, 8, 50, 40)
    public = _done(protect_again([_ages(13, 8, 60, 40)], Rule(), [first])).public.table("ages")
    assert public.cell("child").hidden
    assert public.cell("young").hidden


def test_a_small_difference_of_printed_figures_blocks() -> None:
    outcome = protect_again([_ages(30, 80, 50, 42)], Rule(), [_edition(30, 80, 50, 40)])
    assert outcome.protection is None
    assert {(block.earlier, block.now) for block in outcome.blocks} == {(40, 42), (200, 202)}


def test_a_large_difference_does_not() -> None:
    public = _done(
        protect_again([_ages(30, 80, 50, 47)], Rule(), [_edition(30, 80, 50, 40)])
    ).public
    assert public.table("ages").value("old") == 47


def test_a_small_difference_between_dots_is_not_told() -> None:
    """101 and 121 around 50 and 67 would tell that the dots rose by 3 persons."""
    first = _edition(3, 8, 50, 40)
    public = _done(protect_again([_ages(6, 8, 67, 40)], Rule(), [first])).public.table("ages")
    assert public.cell("middle").hidden or public.cell(TOTAL).hidden
    assert public.value("old") == 40


def test_an_internal_edition_binds_nobody() -> None:
    internal = Edition.of(protect([_ages(3, 8, 50, 40)], Rule(Method.NONE)))
    public = _done(protect_again([_ages(30, 8, 50, 40)], Rule(), [internal])).public
    assert not any(cell.hidden for _, cell in public.table("ages"))


def test_an_edition_of_another_rule_is_refused() -> None:
    with pytest.raises(DisclosureError):
        protect_again([_ages(30, 80, 50, 40)], Rule(threshold=10), [_edition(30, 80, 50, 40)])


def _year(first: int, second: int, third: int, *, lines: tuple[str, ...]) -> RawTable:
    values: dict[Address, int] = {("1",): first, ("2",): second, ("3",): third}
    table = additive_table("months", Quantity.CONSULTATIONS, (HALVES,), values)
    return replace(table, lines={"month": lines}, purpose=Purpose.PUBLISHED)


def test_a_part_period_belongs_to_the_system_of_the_year() -> None:
    """40 were published for the first part; the year's 43 would tell of the 3 after it."""
    part = _year(22, 18, 3, lines=("first",))
    first = Edition.of(protect([part], Rule()))
    year = _year(22, 18, 3, lines=(TOTAL,))
    alone = protect([year], Rule()).public.table("months")
    assert alone.value(TOTAL) == 43
    both = _year(22, 18, 3, lines=("3", TOTAL))
    public = _done(protect_again([both], Rule(), [first])).public.table("months")
    assert public.cell("3").hidden
    assert public.cell(TOTAL).hidden


def test_an_edition_survives_storage() -> None:
    edition = Edition.of(protect([sparse_table(3, 4, 5)], Rule()))
    stored = json.dumps(edition.plain())
    assert Edition.from_plain(json.loads(stored)) == edition


def test_a_corrected_edition_can_be_corrected_again() -> None:
    first = _edition(3, 8, 50, 40)
    second = _done(protect_again([_ages(13, 8, 60, 40)], Rule(), [first]))
    editions = [first, Edition.of(second)]
    third = protect_again([_ages(13, 8, 60, 60)], Rule(), editions)
    assert _done(third).public.table("ages").cell("child").hidden
