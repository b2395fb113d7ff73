from __future__ import annotations

from intdesk.domain.disclosure.companions import with_companions
from intdesk.domain.disclosure.facts import Fact, count_facts
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.rules import Count, Quantity, Rule
from intdesk.domain.disclosure.tables import Dimension, Purpose, RawTable
from tests.domain.disclosure.attacker import Attacker, Reading

AGE = Dimension("age", ("young", "old"))
PLACE = Dimension("place", ("p0", "p1", "p2", "p3", "p4"))
TOPIC = Dimension("topic", ("work", "home"))


def _tables() -> list[RawTable]:
    """Return persons by age (5 and 4) and consultations by age and place."""
    facts = [
        Fact({"age": (age,), "place": (f"p{n}",), "topic": (topic,)}, person=f"{age}{n}")
        for age, persons in (("young", 5), ("old", 4))
        for n in range(persons)
        for topic in ("work", "home")
    ]
    return [
        count_facts(facts, "persons", Quantity.PERSONS, (AGE,)),
        count_facts(facts, "visits", Quantity.CONSULTATIONS, (AGE, PLACE)),
        count_facts(facts, "topics", Quantity.CONSULTATIONS, (AGE, TOPIC)),
    ]


def test_companions_count_persons_by_what_each_has_once() -> None:
    *_, visits, topics = with_companions(_tables())
    assert visits.purpose is topics.purpose is Purpose.JOINT
    assert visits.count(("old", "p3")) == Count(1, 1)
    assert topics.dimensions == (AGE,)
    assert topics.count(("old",)) == Count(4, 4)


def test_without_tables_of_persons_there_are_none() -> None:
    visits = _tables()[1:]
    assert with_companions(visits) == visits


def test_dots_of_consultations_tell_of_persons() -> None:
    """Five dots of the young are five persons; of nine in all, the old could only be four."""
    tables = _tables()
    protection = protect(tables, Rule())
    attacker = Attacker()
    for table in tables:
        reading = Reading(protection.public.table(table.key), table.dimensions)
        attacker.read(reading)
        if table.quantity is Quantity.CONSULTATIONS:
            features = frozenset({"topic"} & {d.key for d in table.dimensions})
            attacker.think_of_persons(reading, features, 5)
    assert not attacker.attack(5).below
    persons = protection.public.table("persons")
    assert persons.cell("old").hidden
    assert persons.cell("*").hidden
