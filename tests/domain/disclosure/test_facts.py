from __future__ import annotations

from intdesk.domain.disclosure.facts import Fact, count_facts, with_joint_tables
from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import TOTAL, Dimension, Group, Purpose

AGE = Dimension("age", ("young", "old"))
TOPIC = Dimension("topic", ("work", "home"), (Group("both", ("work", "home")),))


def _fact(age: str, *topics: str, person: str | None = None, new: bool = False) -> Fact:
    return Fact({"age": (age,), "topic": topics}, person, new, minutes=30)


def test_persons_are_cases_and_new_contacts() -> None:
    facts = [
        _fact("young", "work", person="a"),
        _fact("young", "home", person="a"),
        _fact("young", "work", new=True),
        _fact("young", "work"),
    ]
    table = count_facts(facts, "t", Quantity.CONSULTATIONS, (AGE,))
    assert table.count(("young",)) == Count(4, 2)
    assert table.count((TOTAL,)) == Count(4, 2)


def test_anonymous_contacts_are_at_least_one_person() -> None:
    table = count_facts([_fact("old", "work")] * 9, "t", Quantity.MINUTES, (AGE,))
    assert table.count(("old",)) == Count(270, 1)
    assert table.count(("young",)) == Count(0, 0)


def test_several_topics_make_a_table_that_does_not_add_up() -> None:
    facts = [_fact("old", "work", "home", person="a"), _fact("old", "work", person="b")]
    table = count_facts(facts, "t", Quantity.PERSONS, (AGE, TOPIC))
    assert table.several == {"topic"}
    assert table.count((TOTAL, "both")) == Count(2, 2)
    assert table.count(("old", "home")) == Count(1, 1)


def test_a_person_in_two_months_counts_once_in_all() -> None:
    month = Dimension("month", ("1", "2"))
    facts = [Fact({"month": (m,)}, person="a") for m in ("1", "2")]
    assert count_facts(facts, "t", Quantity.PERSONS, (month,)).several == {"month"}
    assert count_facts(facts, "t", Quantity.CONSULTATIONS, (month,)).several == frozenset()


def test_joint_tables_are_added_to_cyclic_sets_only() -> None:
    gender = Dimension("gender", ("f", "m"))
    facts = [
        Fact({"age": ("old",), "topic": ("work",), "gender": ("f",)}, person="a"),
        Fact({"age": ("old",), "topic": ("work", "home"), "gender": ("m",)}, person="b"),
    ]
    pairs = [(AGE, TOPIC), (TOPIC, gender), (gender, AGE)]
    tables = [count_facts(facts, str(i), Quantity.PERSONS, pair) for i, pair in enumerate(pairs)]
    assert with_joint_tables(tables[:2], facts) == tables[:2]
    joint = with_joint_tables(tables, facts)[-1]
    assert joint.purpose is Purpose.JOINT
    assert {d.key for d in joint.dimensions} == {"age", "topic", "gender"}
    assert joint.several == {"topic"}
