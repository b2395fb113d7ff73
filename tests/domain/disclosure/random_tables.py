"""Random sparse tables and linked sets, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence

from intdesk.domain.disclosure.facts import Fact, count_facts
from intdesk.domain.disclosure.rules import Quantity
from intdesk.domain.disclosure.tables import Dimension, Group, RawTable
from tests.domain.disclosure.additive import additive_table

SIZES = {"topic": 12, "nation": 14, "age": 6, "gender": 3, "status": 8, "place": 9}
LINKED = (
    ("topic", "nation"),
    ("nation", "age"),
    ("nation", "gender"),
    ("nation", "status"),
    ("topic", "place"),
    ("age",),
    ("place",),
    ("status",),
)
GROUPS = {"nation": (("EU", 0, 5), ("ASYL", 5, 9)), "age": (("minor", 0, 2),)}


def dimension(key: str, size: int) -> Dimension:
    """Return a feature with as many categories."""
    categories = tuple(f"{key}{i}" for i in range(size))
    groups = tuple(Group(code, categories[a:b]) for code, a, b in GROUPS.get(key, ()))
    return Dimension(key, categories, groups)


def weights(chance: random.Random, size: int) -> list[float]:
    """Return uneven shares: a few large categories, many small ones."""
    return [chance.random() ** 2 + 0.02 for _ in range(size)]


def sparse_table(
    seed: int, rows: int = 12, columns: int = 15, persons: tuple[int, int] = (60, 600)
) -> RawTable:
    """Return a table of persons by two features; many cells are 0, 1 or 2."""
    chance = random.Random(seed)
    count = chance.randint(*persons)
    down, across = weights(chance, rows), weights(chance, columns)
    features = (dimension("row", rows), dimension("column", columns))
    values: dict[tuple[str, ...], int] = {}
    for _ in range(count):
        row = chance.choices(features[0].categories, down)[0]
        column = chance.choices(features[1].categories, across)[0]
        values[row, column] = values.get((row, column), 0) + 1
    return additive_table("table", Quantity.PERSONS, features, values)


def random_facts(
    seed: int, count: int | None = None, visits: int = 1, sizes: dict[str, int] | None = None
) -> list[Fact]:
    """Return consultations of persons who keep their features, except for the topic."""
    chance = random.Random(seed)
    size = sizes or SIZES
    shares = {key: weights(chance, n) for key, n in size.items()}
    facts = []
    for person in range(count or chance.randint(80, 500)):
        own = {key: (f"{key}{_pick(chance, shares[key])}",) for key in size}
        for _ in range(chance.randint(1, visits)):
            topic = {"topic": (f"topic{_pick(chance, shares['topic'])}",)} if visits > 1 else {}
            facts.append(Fact({**own, **topic}, person=f"p{person}", minutes=chance.randint(5, 60)))
    return facts


def linked_tables(
    facts: Sequence[Fact],
    quantity: Quantity = Quantity.PERSONS,
    features: Sequence[tuple[str, ...]] = LINKED,
    sizes: dict[str, int] | None = None,
) -> list[RawTable]:
    """Return the tables of an annual report from the same records."""
    size = sizes or SIZES
    return [
        count_facts(facts, "×".join(keys), quantity, tuple(dimension(k, size[k]) for k in keys))
        for keys in features
    ]


def _pick(chance: random.Random, shares: list[float]) -> int:
    return chance.choices(range(len(shares)), shares)[0]
