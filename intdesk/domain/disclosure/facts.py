"""Counting raw tables from records: values and the distinct persons behind each cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod

from intdesk.domain.disclosure.companions import several_of, with_companions
from intdesk.domain.disclosure.cyclic import needed_joint_tables
from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Purpose, RawTable, Scope

JOINT_CELLS = 20_000
"""Joint tables above this size are not counted; the cyclic set then loses a table."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One consultation: its categories by feature, the person of the linked case, minutes.

    ``person`` is ``None`` for anonymous contacts; of these only the ones marked ``new`` add a
    person. A feature with several entries (topics) has them all.
    """

    categories: Mapping[str, tuple[str, ...]]
    person: str | None = None
    new: bool = False
    minutes: int = 0


@dataclass(slots=True)
class _Tally:
    consultations: int = 0
    minutes: int = 0
    new: int = 0
    known: set[str] = field(default_factory=set)

    def add(self, fact: Fact) -> None:
        self.consultations += 1
        self.minutes += fact.minutes
        if fact.person is not None:
            self.known.add(fact.person)
        elif fact.new:
            self.new += 1

    def count(self, quantity: Quantity) -> Count:
        persons = max(1, len(self.known) + self.new)
        values = {
            Quantity.PERSONS: persons,
            Quantity.CONSULTATIONS: self.consultations,
            Quantity.MINUTES: self.minutes,
        }
        return Count(values[quantity], persons)


def count_facts(
    facts: Iterable[Fact],
    key: str,
    quantity: Quantity,
    dimensions: tuple[Dimension, ...],
    scope: Scope = (),
) -> RawTable:
    """Return the table of these records.

    A feature in which a counted unit has several categories makes the table one of ``several``:
    a consultation with two topics; a person with consultations in two months.
    """
    tallies: dict[Address, _Tally] = {}
    for fact in facts:
        for address in product(*(_lines(fact, d) for d in dimensions)):
            tallies.setdefault(address, _Tally()).add(fact)
    counts = {address: tally.count(quantity) for address, tally in tallies.items()}
    table = RawTable(key, quantity, dimensions, counts, scope)
    return replace(table, several=several_of(counts, dimensions))


def with_joint_tables(tables: Sequence[RawTable], facts: Sequence[Fact]) -> list[RawTable]:
    """Return the tables with the joint tables that their cyclic sets need, if these are not huge.

    ``facts`` are the records of the tables' common scope.
    """
    completed = list(tables)
    for (quantity, scope), dimensions in needed_joint_tables(with_companions(tables)):
        if prod(len(d.categories) + 1 for d in dimensions) <= JOINT_CELLS:
            key = f"joint {quantity} {scope} {[d.key for d in dimensions]}"
            joint = count_facts(facts, key, quantity, dimensions, scope)
            several = frozenset[str]().union(
                *(t.several for t in with_companions(tables) if t.quantity is quantity)
            )
            own = joint.several | (several & {d.key for d in dimensions})
            completed.append(replace(joint, purpose=Purpose.JOINT, several=own))
    return completed


def _lines(fact: Fact, dimension: Dimension) -> tuple[str, ...]:
    own = fact.categories[dimension.key]
    groups = (g.code for g in dimension.groups if not set(own).isdisjoint(g.members))
    return (*own, *groups, TOTAL)
