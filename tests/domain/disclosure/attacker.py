"""The attacker: knows the printed tables, the features and the method text, nothing else.

It takes every figure as a variable, writes down how figures add up, and asks a solver which values
a dot can have. It is written independently of the product's own system of relations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from math import inf

from intdesk.domain.disclosure.protected import ProtectedTable, Shown
from intdesk.domain.disclosure.rules import Method, Quantity
from intdesk.domain.disclosure.tables import TOTAL, Dimension
from tests.domain.disclosure.solver import Model, all_of, rounded_values

Figure = tuple[str, frozenset[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One published table as a reader sees it, with the meaning of its features."""

    table: ProtectedTable
    dimensions: tuple[Dimension, ...]
    scope: tuple[tuple[str, str], ...] = ()
    several: frozenset[str] = frozenset()


@dataclass(slots=True)
class Attack:
    """What the attacker found: figures with their values, and those provably below k."""

    exact: dict[Figure, int] = field(default_factory=dict)
    below: dict[Figure, int] = field(default_factory=dict)
    questions: int = 0


class Attacker:
    """Reads tables and computes what dots can stand for."""

    def __init__(self, method: Method = Method.SUPPRESSION, least_dot: int = 1) -> None:
        """Know the method; ``least_dot`` is what a dot stands for at least."""
        self.model = Model()
        self.variables: dict[Figure, int] = {}
        self.dots: list[Figure] = []
        self._method = method
        self._least_dot = least_dot
        self._related: set[tuple[object, ...]] = set()

    def read(self, *readings: Reading) -> None:
        """Take in tables; figures with the same meaning are one."""
        for reading in readings:
            self._read(reading)
        self._persons_have_consultations()

    def think_of_persons(self, reading: Reading, several: frozenset[str], threshold: int) -> None:
        """Conclude from consultations that persons stand behind: k of a figure, one of a dot."""
        persons = ProtectedTable("", Quantity.PERSONS, reading.table.dimensions, {})
        shadow = Reading(persons, reading.dimensions, reading.scope, several)
        self._read(shadow)
        for address, cell in reading.table:
            number = self.variables[self._figure(shadow, address)]
            least = 1 if cell.value is None else min(cell.value, threshold)
            self.model.low[number] = max(self.model.low[number], least)
        self._persons_have_consultations()

    def _read(self, reading: Reading) -> None:
        axes = [d.lines for d in reading.dimensions]
        for address in product(*axes):
            self._variable(self._figure(reading, address))
        for address, cell in reading.table:
            self._print(self._figure(reading, address), cell.shown, cell.value)
        for place, dimension in enumerate(reading.dimensions):
            for rest in product(*(axes[:place] + axes[place + 1 :])):
                self._relate(reading, place, dimension, rest)

    def _figure(self, reading: Reading, address: tuple[str, ...]) -> Figure:
        named = zip((d.key for d in reading.dimensions), address, strict=True)
        where = frozenset((*reading.scope, *((d, line) for d, line in named if line != TOTAL)))
        return str(reading.table.quantity), where

    def _variable(self, figure: Figure) -> int:
        if figure not in self.variables:
            self.variables[figure] = self.model.variable()
        return self.variables[figure]

    def _print(self, figure: Figure, shown: Shown, value: int | None) -> None:
        number = self.variables[figure]
        if value is None:
            self.model.low[number] = max(self.model.low[number], self._least_dot)
            if figure not in self.dots:
                self.dots.append(figure)
            return
        reach = 2 if self._method is Method.ROUNDING and shown is not Shown.IMPOSSIBLE else 0
        self.model.low[number] = max(0, value - reach)
        self.model.high[number] = value + reach

    def _relate(
        self, reading: Reading, place: int, dimension: Dimension, rest: tuple[str, ...]
    ) -> None:
        def at(line: str) -> int:
            return self.variables[self._figure(reading, (*rest[:place], line, *rest[place:]))]

        sums = [(TOTAL, dimension.categories), *((g.code, g.members) for g in dimension.groups)]
        for line, members in sums:
            parts, whole = [at(m) for m in members], at(line)
            if (whole, *parts) in self._related:
                continue
            self._related.add((whole, *parts))
            if dimension.key not in reading.several:
                self.model.row(all_of(parts, whole))
                continue
            self.model.row(all_of(parts, whole), 0, inf)
            for part in parts:
                self.model.row({whole: 1, part: -1}, 0, inf)
            self.model.row({at(TOTAL): 1, whole: -1} if line != TOTAL else {}, 0, inf)

    def _persons_have_consultations(self) -> None:
        for (quantity, where), number in self.variables.items():
            other = self.variables.get((str(Quantity.CONSULTATIONS), where))
            if quantity == str(Quantity.PERSONS) and other is not None:
                self.model.row({other: 1, number: -1}, 0, inf)

    def range_of(self, figure: Figure) -> tuple[int, int]:
        """Return the least and greatest value that a figure can have."""
        number, constraints = self.variables[figure], self.model.prepared()
        ends = (self.model.maximum({number: sign}, constraints) for sign in (-1, 1))
        least, most = (solution[number] for solution in ends if solution is not None)
        return round(least), round(most)

    def attack(self, threshold: int) -> Attack:
        """Return the dots whose greatest possible value is below k, and which are exact.

        Each answer of the solver is a complete table; a dot that is k or more in one of them is
        safe and needs no question of its own.
        """
        found = Attack()
        constraints = self.model.prepared()
        open_dots = {figure: self.variables[figure] for figure in self.dots}
        while open_dots:
            figure, number = next(iter(open_dots.items()))
            found.questions += 1
            together = {**dict.fromkeys(open_dots.values(), 1.0), number: 10.0}
            values = self._greatest(together, constraints)
            if values[number] < threshold:
                values = self._greatest({number: 1.0}, constraints)
            if values[number] < threshold:
                found.below[figure] = values[number]
                least, _ = self.range_of(figure)
                if least == values[number]:
                    found.exact[figure] = least
                del open_dots[figure]
            open_dots = {f: n for f, n in open_dots.items() if values[n] < threshold}
        return found

    def _greatest(self, objective: Mapping[int, float], constraints: object) -> list[int]:
        solution = self.model.maximum(objective, constraints)
        assert solution is not None, "the printed tables contradict each other"
        return rounded_values(solution)


def readings(
    tables: Mapping[str, ProtectedTable], dimensions: Iterable[Dimension]
) -> Iterator[Reading]:
    """Yield the published tables with their features, by key."""
    known = {d.key: d for d in dimensions}
    for table in tables.values():
        if table.held_back is None:
            yield Reading(table, tuple(known[key] for key in table.dimensions))
