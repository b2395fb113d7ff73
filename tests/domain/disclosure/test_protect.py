from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from intdesk.domain.disclosure.facts import Fact, count_facts, with_joint_tables
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.protected import HeldBack, ProtectedTables, PublicCell, Shown
from intdesk.domain.disclosure.rules import Count, Method, Quantity, Rule
from intdesk.domain.disclosure.tables import TOTAL, Address, CellKey, Dimension, Group, RawTable
from intdesk.domain.disclosure.watching import Effort
from intdesk.errors import CancelledError
from tests.domain.disclosure.additive import additive_table
from tests.domain.disclosure.attacker import Attacker, Reading, readings
from tests.domain.disclosure.random_tables import linked_tables, random_facts, sparse_table
from tests.processes import PATIENCE

ROOT = Path(__file__).parents[3]
AGE = Dimension("age", ("young", "middle", "old"))
TOPIC = Dimension("topic", ("work", "home", "school"))


def _ages(young: int, middle: int, old: int, key: str = "ages") -> RawTable:
    values: dict[Address, int] = {("young",): young, ("middle",): middle, ("old",): old}
    return additive_table(key, Quantity.PERSONS, (AGE,), values)


def test_a_small_count_and_one_more_are_hidden() -> None:
    public = protect([_ages(2, 30, 12)], Rule()).public.table("ages")
    assert [public.value(line) for line in (*AGE.categories, TOTAL)] == [None, 30, None, 44]


def test_large_counts_and_zeros_are_printed() -> None:
    public = protect([_ages(0, 30, 12)], Rule()).public.table("ages")
    assert public.cell("young") == PublicCell(Shown.ZERO, 0)
    assert public.cell("old") == PublicCell(Shown.VALUE, 12)


@pytest.mark.parametrize(("threshold", "hidden"), [(3, 0), (5, 2), (10, 2)])
def test_the_threshold_decides(threshold: int, hidden: int) -> None:
    public = protect([_ages(4, 30, 9)], Rule(threshold=threshold)).public.table("ages")
    assert sum(cell.hidden for _, cell in public) >= hidden
    assert (public.value("young") is None) == (threshold > 4)


def test_unknown_thresholds_are_refused() -> None:
    with pytest.raises(ValueError, match="4"):
        Rule(threshold=4)
    with pytest.raises(ValueError, match="rounding"):
        Rule(Method.ROUNDING, 3)


def test_primary_and_secondary_dots_are_the_same_object_to_readers() -> None:
    public = protect([_ages(2, 30, 12)], Rule()).public.table("ages")
    assert public.cell("young") == public.cell("old")


def test_true_counts_are_not_in_the_public_object() -> None:
    public = protect([_ages(2, 3331, 777)], Rule()).public
    assert "3331" in repr(public)
    assert "777" not in repr(public)
    assert isinstance(public, ProtectedTables)
    assert not isinstance(_ages(2, 3, 4), ProtectedTables)


def test_the_public_object_cannot_be_changed() -> None:
    table = protect([_ages(2, 30, 12)], Rule()).public.table("ages")
    with pytest.raises(FrozenInstanceError):
        table.key = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        table.cells["young",] = PublicCell(Shown.VALUE, 2)  # type: ignore[index]


def test_a_breakdown_of_fewer_than_k_persons_is_not_printed() -> None:
    public = protect([_ages(1, 0, 3), _ages_of_year()], Rule()).public
    assert public.table("ages").held_back is HeldBack.TOO_FEW_PERSONS
    assert dict(public.table("ages").cells) == {}
    assert public.table("ages").cell("young").hidden
    assert public.table("year").value("middle") == 20


def _ages_of_year() -> RawTable:
    return replace(_ages(9, 20, 9, "year"), scope=(("year", "2025"),))


def test_consultations_are_hidden_by_the_persons_behind_them() -> None:
    counts: dict[Address, Count] = {
        ("young",): Count(40, 2),
        ("middle",): Count(60, 20),
        ("old",): Count(30, 15),
        (TOTAL,): Count(130, 37),
    }
    table = RawTable("ages", Quantity.CONSULTATIONS, (AGE,), counts)
    protection = protect([table], Rule())
    public = protection.public.table("ages")
    assert public.cell("young").hidden
    attacker = Attacker()
    attacker.read(Reading(public, (AGE,)))
    young = ("consultations", frozenset({("age", "young")}))
    assert attacker.range_of(young)[1] >= 48, "within a fifth it could be estimated closely"


def test_shared_margins_are_one_cell() -> None:
    facts = random_facts(3)
    protection = protect(linked_tables(facts), Rule())
    ages = protection.public.table("age")
    cross = protection.public.table("nation×age")
    for (line,), cell in ages:
        assert cross.cell(TOTAL, line) == cell


def test_tables_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="in one table"):
        protect([_ages(6, 30, 12), _ages(7, 30, 11, "again")], Rule())


def test_parts_that_do_not_add_up_are_refused() -> None:
    counts: dict[Address, Count] = {("young",): Count(7, 7), (TOTAL,): Count(9, 9)}
    with pytest.raises(ValueError, match="parts and total"):
        protect([RawTable("ages", Quantity.PERSONS, (AGE,), counts)], Rule())


def test_impossible_cells_are_marked() -> None:
    work = Dimension("work", ("yes", "no"))
    values: dict[Address, int] = {("young", "no"): 9, ("middle", "yes"): 20, ("old", "no"): 8}
    table = additive_table("t", Quantity.PERSONS, (AGE, work), values)
    marked = replace(table, impossible=frozenset({("young", "yes")}))
    public = protect([marked], Rule()).public.table("t")
    assert public.cell("young", "yes").shown is Shown.IMPOSSIBLE
    assert public.cell("old", "yes").shown is Shown.ZERO
    with pytest.raises(ValueError, match="cannot occur"):
        replace(table, impossible=frozenset({("young", "no")}))


def test_several_topics_of_a_person_are_no_sum() -> None:
    """19 + 14 + 3 mentions of 20 persons: the three are hidden without any other dot."""
    counts: dict[Address, Count] = {
        ("work",): Count(14, 14),
        ("home",): Count(14, 14),
        ("school",): Count(3, 3),
        (TOTAL,): Count(20, 20),
    }
    table = RawTable("t", Quantity.PERSONS, (TOPIC,), counts, several=frozenset({"topic"}))
    public = protect([table], Rule()).public.table("t")
    assert [a for a, cell in public if cell.hidden] == [("school",)]


def test_persons_without_a_topic_are_a_small_count_too() -> None:
    """18 of 20 persons have the topic: printing both figures would tell of the two others."""
    counts: dict[Address, Count] = {
        ("work",): Count(18, 18),
        ("home",): Count(9, 9),
        (TOTAL,): Count(20, 20),
    }
    topic = Dimension("topic", ("work", "home"))
    table = RawTable("t", Quantity.PERSONS, (topic,), counts, several=frozenset({"topic"}))
    public = protect([table], Rule()).public.table("t")
    assert public.cell("work").hidden or public.cell(TOTAL).hidden


def test_other_lines_and_groups_of_the_same_feature_are_one_system() -> None:
    """Ten nationalities and "others" here, regions there: EU minus Poland would be Romania."""
    nations = ("PL", "RO", "SY", "AF", "TR")
    groups = (Group("EU", ("PL", "RO")), Group("OTHER", ("RO", "TR", "AF")))
    nation = Dimension("nation", nations, groups)
    values: dict[Address, int] = {("PL",): 20, ("RO",): 1, ("SY",): 30, ("AF",): 9, ("TR",): 8}
    whole = additive_table("t", Quantity.PERSONS, (nation,), values)
    top = replace(whole, key="top", lines={"nation": ("PL", "SY", "OTHER", TOTAL)})
    regions = replace(whole, key="regions", lines={"nation": ("EU", TOTAL)})
    protection = protect([top, regions], Rule())
    poland, union = protection.public.table("top").cell("PL"), protection.public.table("regions")
    assert poland.hidden or union.cell("EU").hidden


def test_inequalities_between_cells_are_known_to_readers() -> None:
    """Contacts that mention a topic are at least those with it as main topic."""
    values: dict[Address, int] = {("young",): 9, ("old",): 30}
    main = additive_table("main", Quantity.CONSULTATIONS, (AGE,), values)
    other = Dimension("mention", ("young", "old"))
    counts: dict[Address, Count] = {
        ("young",): Count(9, 3),
        ("old",): Count(31, 31),
        (TOTAL,): Count(39, 39),
    }
    mentions = RawTable(
        "m", Quantity.CONSULTATIONS, (other,), counts, several=frozenset({"mention"})
    )
    pair = (
        CellKey(Quantity.CONSULTATIONS, (("mention", "young"),)),
        CellKey(Quantity.CONSULTATIONS, (("age", "young"),)),
    )
    protection = protect([main, mentions], Rule(), inequalities=[pair])
    assert protection.public.table("m").cell("young").hidden
    wrong = (pair[1], CellKey(Quantity.CONSULTATIONS, (("mention", "old"),)))
    with pytest.raises(ValueError, match="more than"):
        protect([main, mentions], Rule(), inequalities=[wrong])


CYCLE = (("topic", "age"), ("age", "gender"), ("gender", "topic"))
CYCLE_SIZES = {"topic": 4, "age": 3, "gender": 2}


def test_a_cyclic_set_loses_a_table_without_its_joint_cells() -> None:
    facts = random_facts(1, 150, sizes=CYCLE_SIZES)
    tables = linked_tables(facts, features=CYCLE, sizes=CYCLE_SIZES)
    public = protect(tables, Rule()).public
    assert public.table("gender×topic").held_back is HeldBack.CYCLIC
    assert public.table("topic×age").held_back is None


def test_a_cyclic_set_is_printed_with_its_joint_cells() -> None:
    facts = random_facts(1, 150, sizes=CYCLE_SIZES)
    tables = with_joint_tables(linked_tables(facts, features=CYCLE, sizes=CYCLE_SIZES), facts)
    assert len(tables) == 4
    protection = protect(tables, Rule())
    assert [t for t in protection.public.tables.values() if t.held_back] == []
    assert len(protection.public.tables) == 3
    attacker = Attacker()
    dimensions = [d for table in tables for d in table.dimensions]
    attacker.read(*readings(protection.public.tables, dimensions), _joint(tables[-1]))
    assert not attacker.attack(5).below


def _joint(table: RawTable) -> Reading:
    """Return a table of which the attacker knows that it exists, not one cell of it."""
    unprinted = protect([replace(_ages(9, 9, 9), key="x")], Rule()).public.table("x")
    nothing = replace(unprinted, cells={}, dimensions=tuple(d.key for d in table.dimensions))
    return Reading(nothing, table.dimensions)


def test_the_internal_mode_hides_nothing_and_says_so() -> None:
    public = protect([_ages(1, 2, 0)], Rule(Method.NONE)).public
    assert public.internal
    assert public.table("ages").value("young") == 1
    assert not protect([_ages(1, 20, 0)], Rule()).public.internal


def test_the_same_input_gives_the_same_pattern() -> None:
    table = sparse_table(5, 6, 7)
    first, second = protect([table], Rule()), protect([table], Rule())
    assert first.public == second.public
    assert first.proofs == second.proofs


_PATTERN = """
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.rules import Rule
from tests.domain.disclosure.random_tables import linked_tables, random_facts
sizes = {"topic": 4, "nation": 10, "age": 4, "gender": 2}
sets = (("topic", "nation"), ("nation", "age"), ("nation", "gender"))
tables = linked_tables(random_facts(2, 90, sizes=sizes), features=sets, sizes=sizes)
print(sorted(protect(tables, Rule()).printed))
"""


def test_the_pattern_does_not_depend_on_the_process() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PATTERN],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_without_effort_everything_small_stays_safe() -> None:
    table = sparse_table(2)
    hasty = protect([table], Rule(), effort=Effort(limit=0, runs=1))
    usual = protect([table], Rule())
    assert hasty.exhausted
    assert not usual.exhausted
    assert len(hasty.printed) < len(usual.printed)


class _Impatient:
    """Stops at the third look."""

    def __init__(self) -> None:
        self.looks = 0
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def check_cancelled(self) -> None:
        self.looks += 1
        if self.looks == 150:
            raise CancelledError


def test_progress_is_told_and_cancelling_works() -> None:
    watcher = _Impatient()
    with pytest.raises(CancelledError):
        protect([sparse_table(1)], Rule(threshold=10), watcher=watcher)
    assert watcher.steps
    assert all(done <= total for done, total in watcher.steps)


def test_single_figures_are_cells_of_the_system() -> None:
    facts = [Fact({"age": ("old",)}, person=f"p{i}") for i in range(30)]
    facts += [Fact({"age": ("young",)}, person=f"q{i}") for i in range(3)]
    tables = [
        count_facts(facts, "persons", Quantity.PERSONS, ()),
        count_facts(facts, "ages", Quantity.PERSONS, (AGE,)),
    ]
    public = protect(tables, Rule()).public
    assert public.table("persons").cell() == public.table("ages").cell(TOTAL)


def test_a_line_that_is_known_to_be_large_cannot_stand_for_less() -> None:
    """A list names lines of k persons only: a dot there is no cover down to 1."""
    feature = Dimension("nation", ("a", "b", "c"))
    table = additive_table("t", Quantity.PERSONS, (feature,), {("a",): 2, ("b",): 6, ("c",): 30})
    cover = protect([table], Rule()).public.table("t")
    assert cover.cell("b").hidden
    assert not cover.cell("c").hidden
    known = replace(table, known=frozenset({("b",), ("c",)}))
    protected = protect([known], Rule())
    public = protected.public.table("t")
    assert public.cell("c").hidden or not public.cell("b").hidden
    for proof in protected.proofs.values():
        for place, step in proof.items():
            cell = protected.system.cells[place]
            if cell.known:
                assert cell.value + step >= 5
