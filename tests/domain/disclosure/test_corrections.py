"""Corrections of small random offices: each can be issued, and all together tell nothing small."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from intdesk.domain.disclosure.editions import Edition
from intdesk.domain.disclosure.facts import Fact, count_facts, with_joint_tables
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.protected import HeldBack
from intdesk.domain.disclosure.repeats import protect_again
from intdesk.domain.disclosure.rules import THRESHOLDS, Quantity, Rule
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Group, Purpose, RawTable
from tests.domain.disclosure.additive import additive_table
from tests.domain.disclosure.attacker import Attacker, Figure, Reading

TOPIC = Dimension("topic", ("t0", "t1", "t2", "t3"))
NATION = Dimension("nation", ("n0", "n1", "n2"), (Group("g", ("n0", "n1")),))
AGE = Dimension("age", ("child", "young", "middle", "old"), (Group("minor", ("child", "young")),))
GENDER = Dimension("gender", ("w", "m"))
SETS = ((TOPIC,), (NATION,), (TOPIC, NATION))
USUAL, FULL = 25, 400


def _fact(chance: Random, number: int) -> Fact:
    own = {"topic": (f"t{chance.choice('00000123')}",), "nation": (f"n{chance.choice('00012')}",)}
    return Fact(own, person=f"p{number}", minutes=30)


def _tables(facts: list[Fact]) -> list[RawTable]:
    tables = [
        count_facts(facts, f"{[d.key for d in features]}", Quantity.PERSONS, features)
        for features in SETS
    ]
    return with_joint_tables(tables, facts)


def _changed(facts: list[Fact], chance: Random, number: int) -> list[Fact]:
    """Return the records with some entered late, and one or two taken away."""
    late = [_fact(chance, 1000 * number + n) for n in range(chance.choice((1, 2, 9)))]
    gone = chance.sample(range(len(facts)), chance.choice((0, 1, 2)))
    return [fact for n, fact in enumerate(facts) if n not in gone] + late


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> int:
    return FULL if request.config.getoption("--full", default=False) else USUAL


def test_every_correction_can_be_issued_and_tells_nothing(trials: int) -> None:
    judged = withdrawn = 0
    for seed in range(trials):
        chance = Random(f"corrections {seed}")
        rule = Rule(threshold=chance.choice(THRESHOLDS))
        facts = [_fact(chance, n) for n in range(chance.randint(8, 40))]
        states, issued = [facts], [protect(_tables(facts), rule)]
        for number in range(1, 4):
            states.append(_changed(states[-1], chance, number))
            editions = [Edition.of(protection) for protection in issued]
            outcome = protect_again(_tables(states[-1]), rule, editions, yielding=())
            assert outcome.protection is not None, (seed, number, outcome.blocks)
            issued.append(outcome.protection)
        judged += _attack(issued, states, rule)
        withdrawn += sum(
            table.held_back is HeldBack.REPEATED
            for protection in issued
            for table in protection.public.tables.values()
        )
    assert judged > 10 * trials
    assert withdrawn < trials


def _attack(issued: list[Protection], states: list[list[Fact]], rule: Rule) -> int:
    """Lay all editions side by side; return the number of small counts and changes judged."""
    attacker = Attacker()
    truths: list[dict[Figure, int]] = []
    for number, (protection, facts) in enumerate(zip(issued, states, strict=True)):
        scope = (("edition", str(number)),)
        truth: dict[Figure, int] = {}
        for table in _tables(facts):
            public = protection.public.tables.get(table.key)
            if table.purpose is Purpose.PUBLISHED and public and not public.held_back:
                attacker.read(Reading(public, table.dimensions, scope))
            for address, count in table.counts.items():
                truth[_figure(table, address)] = count.value
        truths.append(truth)
    known = [dict(_of_edition(attacker, number)) for number in range(len(issued))]
    for (old, before), (new, now) in pairwise(zip(truths, known, strict=True)):
        for figure in before.keys() & now.keys():
            if old.get(figure, 0) == new.get(figure, 0):
                attacker.model.row({before[figure]: 1, now[figure]: -1})
    found = attacker.attack(rule.threshold)
    assert not found.below, rule
    assert not found.exact, rule
    return len(attacker.dots) + _attack_changes(attacker, truths, known, rule.threshold)


def _attack_changes(
    attacker: Attacker,
    truths: list[dict[Figure, int]],
    known: list[dict[Figure, int]],
    threshold: int,
) -> int:
    judged = 0
    constraints = attacker.model.prepared()
    for earlier in range(len(known)):
        for later in range(earlier + 1, len(known)):
            for figure in known[earlier].keys() & known[later].keys():
                change = truths[later].get(figure, 0) - truths[earlier].get(figure, 0)
                if not 0 < abs(change) < threshold:
                    continue
                old, new = known[earlier][figure], known[later][figure]
                reached = [
                    abs(solution[new] - solution[old])
                    for sign in (1, -1)
                    if (
                        solution := attacker.model.maximum(
                            {new: sign, old: -sign}, constraints, ceiling=10_000
                        )
                    )
                    is not None
                ]
                assert max(reached) >= threshold - 0.5, (figure, change, reached)
                judged += 1
    return judged


def _figure(table: RawTable, address: Address) -> Figure:
    meaning = table.meaning(address)
    return str(meaning.quantity), frozenset(meaning.where)


def _of_edition(attacker: Attacker, number: int) -> list[tuple[Figure, int]]:
    scope = ("edition", str(number))
    return [
        ((quantity, where - {scope}), place)
        for (quantity, where), place in attacker.variables.items()
        if scope in where
    ]


def _ages(*values: int) -> RawTable:
    counts: dict[Address, int] = {
        (line,): value for line, value in zip(AGE.categories, values, strict=True)
    }
    return additive_table("ages", Quantity.PERSONS, (AGE,), counts)


def _genders(*values: int) -> RawTable:
    counts: dict[Address, int] = {
        (line,): value for line, value in zip(GENDER.categories, values, strict=True)
    }
    return additive_table("genders", Quantity.PERSONS, (GENDER,), counts)


def test_a_table_that_no_dot_protects_is_withdrawn() -> None:
    """Five minors were published, none of them young; now three are: a dot would be 1 to 4."""
    first = Edition.of(protect([_ages(5, 0, 20, 20), _genders(25, 20)], Rule()))
    tables = [_ages(2, 3, 20, 20), _genders(25, 20)]
    waiting = protect_again(tables, Rule(), [first])
    assert waiting.protection is None
    outcome = protect_again(tables, Rule(), [first], yielding=())
    assert outcome.protection is not None
    public = outcome.protection.public
    assert public.table("ages").held_back is HeldBack.REPEATED
    assert public.table("genders").value("w") == 25
    third = protect_again(tables, Rule(), [first, Edition.of(outcome.protection)], yielding=())
    assert third.protection is not None
    assert third.protection.public == public


def test_the_last_resort_is_a_correction_without_tables() -> None:
    first = Edition.of(protect([_ages(5, 0, 20, 20)], Rule()))
    outcome = protect_again([_ages(2, 3, 20, 20)], Rule(), [first], yielding=())
    assert outcome.protection is not None
    assert outcome.protection.public.table("ages").held_back is HeldBack.REPEATED
    assert outcome.protection.check() == 0


def test_a_count_that_came_back_is_not_known_to_be_the_same() -> None:
    """Nine contacts of six persons were printed; nine of two persons are another count."""

    def months(persons: int, value: int) -> RawTable:
        dimension = Dimension("month", ("1", "2"))
        facts = [
            Fact({"month": ("1",)}, person=f"p{n % persons}", minutes=10) for n in range(value)
        ]
        facts += [Fact({"month": ("2",)}, person=f"q{n}", minutes=10) for n in range(40)]
        return count_facts(facts, "months", Quantity.CONSULTATIONS, (dimension,))

    first = Edition.of(protect([months(6, 9)], Rule()))
    second = protect_again([months(6, 10)], Rule(), [first], yielding=())
    assert second.protection is not None
    editions = [first, Edition.of(second.protection)]
    third = protect_again([months(2, 9)], Rule(), editions, yielding=())
    assert third.protection is not None
    public = third.protection.public.table("months")
    assert public.held_back is None
    assert public.cell("1").hidden
    assert public.cell(TOTAL).hidden


def test_a_small_change_between_earlier_editions_stays_untold() -> None:
    """What two editions hid of each other, a third must not tell."""
    first = protect([_ages(3, 8, 50, 40)], Rule())
    second = protect_again([_ages(6, 8, 50, 40)], Rule(), [Edition.of(first)], yielding=())
    assert second.protection is not None
    editions = [Edition.of(first), Edition.of(second.protection)]
    third = protect_again([_ages(20, 8, 50, 40)], Rule(), editions, yielding=())
    assert third.protection is not None
    cells = third.protection.system.cells
    changes = {cell.change for cell in cells if cell.role == "change"}
    assert 3 in changes
