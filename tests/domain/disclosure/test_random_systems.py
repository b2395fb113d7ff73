"""Small random systems of every kind, judged by the attacker with whole numbers."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from intdesk.domain.disclosure.facts import Fact, count_facts, with_joint_tables
from intdesk.domain.disclosure.protect import protect
from intdesk.domain.disclosure.protected import ProtectedTable, Shown
from intdesk.domain.disclosure.rules import THRESHOLDS, Quantity, Rule
from intdesk.domain.disclosure.tables import Dimension, Group, Purpose, RawTable
from tests.domain.disclosure.attacker import Attacker, Reading

TOPIC = Dimension("topic", ("t0", "t1", "t2"))
NATION = Dimension(
    "nation", ("n0", "n1", "n2", "n3"), (Group("g", ("n0", "n1")), Group("h", ("n1", "n2")))
)
AGE = Dimension("age", ("a0", "a1"))
SETS = ((TOPIC,), (NATION,), (TOPIC, NATION), (NATION, AGE), (AGE, TOPIC), ())


@st.composite
def systems(draw: st.DrawFn) -> list[RawTable]:
    """Return a few tables of persons and consultations of the same office."""
    persons = draw(st.integers(4, 40))
    chance = draw(st.randoms(use_true_random=False))
    facts = []
    for person in range(persons):
        nation, age = chance.choice("00000123"), chance.choice("0001")
        for _ in range(chance.choice((1, 1, 2))):
            topics = {f"t{chance.choice('00012')}" for _ in range(chance.choice((1, 1, 1, 2)))}
            own = {"nation": (f"n{nation}",), "age": (f"a{age}",), "topic": tuple(sorted(topics))}
            facts.append(Fact(own, person=f"p{person}", minutes=chance.randint(5, 60)))
    chosen = draw(st.lists(st.sampled_from(SETS), min_size=1, max_size=3, unique=True))
    quantities = draw(
        st.sets(st.sampled_from((Quantity.PERSONS, Quantity.CONSULTATIONS)), min_size=1)
    )
    tables = [
        count_facts(facts, f"{quantity} {[d.key for d in features]}", quantity, features)
        for quantity in sorted(quantities)
        for features in chosen
    ]
    return with_joint_tables(tables, facts)


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(systems(), st.sampled_from(THRESHOLDS))
def test_no_small_count_can_be_proved_small(tables: list[RawTable], threshold: int) -> None:
    protection = protect(tables, Rule(threshold=threshold))
    attacker = Attacker()
    published = [t for t in tables if t.purpose is Purpose.PUBLISHED]
    for table in published:
        public = protection.public.table(table.key)
        if not public.held_back:
            reading = Reading(public, table.dimensions, several=table.several)
            attacker.read(reading)
            if table.quantity is Quantity.CONSULTATIONS:
                topics = frozenset({"topic"} & {d.key for d in table.dimensions})
                attacker.think_of_persons(reading, topics, threshold)
    found = attacker.attack(threshold)
    assert not found.below
    assert not found.exact
    _nothing_small_is_exact(published, attacker, threshold)
    _everything_small_is_hidden(published, protection.public.tables, threshold)


def _everything_small_is_hidden(
    tables: list[RawTable], public: Mapping[str, ProtectedTable], threshold: int
) -> None:
    for table in tables:
        for address, cell in public[table.key]:
            if table.count(address).small(threshold):
                assert cell.shown is Shown.HIDDEN
            if not table.count(address).value:
                assert cell.shown is Shown.ZERO


def _nothing_small_is_exact(tables: list[RawTable], attacker: Attacker, threshold: int) -> None:
    """Consultations of few persons can be k or more; they must not be exact either."""
    for table in tables:
        for address in table.addresses():
            count, key = table.count(address), table.meaning(address)
            figure = str(key.quantity), frozenset(key.where)
            if count.small(threshold) and count.value >= threshold and figure in attacker.dots:
                least, most = attacker.range_of(figure)
                assert least < most
