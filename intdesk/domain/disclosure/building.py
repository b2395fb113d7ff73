"""Building the system of all tables of a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from intdesk.domain.disclosure.classes import Axis, Line, axes_of
from intdesk.domain.disclosure.rules import Count, Quantity
from intdesk.domain.disclosure.system import Cell, Relation, Role, System
from intdesk.domain.disclosure.tables import TOTAL, CellKey, Purpose, RawTable

_ROLES = {
    Purpose.PUBLISHED: Role.IMPLIED,
    Purpose.IMPLIED: Role.IMPLIED,
    Purpose.JOINT: Role.AUXILIARY,
}
_RANK = (Role.AUXILIARY, Role.IMPLIED, Role.PRINTED)
_Place = tuple[Line, ...]


class Builder:
    """Collects cells and relations; equal meanings become one cell."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.cells: list[Cell] = []
        self.index: dict[CellKey, int] = {}
        self.differences: set[int] = set()
        self._relations: dict[Relation, None] = {}

    def add(self, cell: Cell) -> int:
        """Return the index of a cell; raise ``ValueError`` if its value is already another one."""
        place = self.index.setdefault(cell.key, len(self.cells))
        if place == len(self.cells):
            self.cells.append(cell)
            return place
        known = self.cells[place]
        if known.value != cell.value:
            raise ValueError(f"{cell.key} is {known.value} in one table, {cell.value} in another")
        persons = min(known.count.persons, cell.count.persons)
        self.cells[place] = replace(
            known,
            count=Count(known.value, persons),
            role=max(known.role, cell.role, key=_RANK.index),
            level=max(known.level, cell.level),
            impossible=known.impossible or cell.impossible,
            known=known.known or cell.known,
        )
        return place

    def equal(self, whole: int, parts: Iterable[int]) -> None:
        """Note that the parts add up to the whole."""
        own = tuple(parts)
        if own != (whole,):
            self._relations[tuple(sorted([(whole, -1), *((part, 1) for part in own)]))] = None

    def at_least(self, greater: Iterable[int], smaller: int, key: CellKey, role: Role) -> int:
        """Note that a sum is at least a cell; return the cell of the difference."""
        parts = tuple(greater)
        rest = sum(self.cells[p].value for p in parts) - self.cells[smaller].value
        if rest < 0:
            raise ValueError(f"{self.cells[smaller].key} is more than the cells that include it")
        slack = self.add(Cell(key, Count(rest, rest), role))
        self.differences.add(slack)
        row = [(slack, -1), (smaller, -1), *((part, 1) for part in parts)]
        self._relations[tuple(sorted(row))] = None
        return slack

    def build(self) -> System:
        """Return the finished system."""
        return System(tuple(self.cells), tuple(self._relations), self.index)


def build_system(
    tables: Sequence[RawTable], inequalities: Sequence[tuple[CellKey, CellKey]] = ()
) -> System:
    """Return the system of all tables.

    ``inequalities`` name pairs of cells of which readers know that the first is at least the
    second (mentions of a topic, contacts with it as main topic). Persons and consultations of the
    same meaning are always such a pair. Raise ``ValueError`` for counts that contradict each other.
    """
    axes = axes_of(tables)
    builder = Builder()
    for table in tables:
        _TableCells(builder, table, axes).add()
    for greater, smaller in [*_persons_and_consultations(builder), *inequalities]:
        key = CellKey(greater.quantity, (*greater.where, ("≥", str(smaller))))
        pair = builder.index[greater], builder.index[smaller]
        builder.at_least(pair[:1], pair[1], key, Role.AUXILIARY)
    return builder.build()


def _persons_and_consultations(builder: Builder) -> list[tuple[CellKey, CellKey]]:
    pairs, differences = [], builder.differences
    for key, place in builder.index.items():
        other = CellKey(Quantity.CONSULTATIONS, key.where)
        if key.quantity is Quantity.PERSONS and other in builder.index and place not in differences:
            pairs.append((other, key))
    return pairs


class _TableCells:
    """The cells and relations of one table."""

    def __init__(self, builder: Builder, table: RawTable, axes: dict[str, Axis]) -> None:
        self._builder = builder
        self._table = table
        self._axes = [axes[d.key] for d in table.dimensions]
        self._lines = [self._own_lines(axis) for axis in self._axes]
        self._places: dict[_Place, int] = {}

    def add(self) -> None:
        for place in product(*self._lines):
            self._places[place] = self._builder.add(self._cell(place))
        for number, axis in enumerate(self._axes):
            others = self._lines[:number] + self._lines[number + 1 :]
            relate = self._bound if axis.key in self._table.several else self._sum
            for rest in product(*others):
                relate(number, rest)

    def _own_lines(self, axis: Axis) -> tuple[Line, ...]:
        if axis.key in self._table.several:
            return tuple(line for line in axis.lines if len(line.lookups) == 1)
        if self._table.purpose is Purpose.JOINT:
            return (*axis.classes, axis.lines[-1])
        return axis.lines

    def _cell(self, place: _Place) -> Cell:
        table = self._table
        address = tuple(line.code for line in place)
        shares = [_level(line) for line in place]
        return Cell(
            self._key(place),
            self._count(place),
            Role.PRINTED if self._printed(address) else _ROLES[table.purpose],
            sum(shares) / len(shares) if shares else 1.0,
            impossible=address in table.impossible,
            known=address in table.known,
        )

    def _printed(self, address: tuple[str, ...]) -> bool:
        table = self._table
        return table.purpose is Purpose.PUBLISHED and all(
            line in table.printed_lines(d)
            for line, d in zip(address, table.dimensions, strict=True)
        )

    def _key(self, place: _Place) -> CellKey:
        named = ((a.key, line.code) for a, line in zip(self._axes, place, strict=True))
        return CellKey.of(self._table.quantity, (*self._table.scope, *named))

    def _count(self, place: _Place) -> Count:
        found = [self._table.count(a) for a in product(*(line.lookups for line in place))]
        value = sum(count.value for count in found)
        if self._table.quantity is Quantity.PERSONS:
            return Count(value, value)
        return Count(value, max(count.persons for count in found))

    def _at(self, number: int, rest: _Place, line: Line) -> int:
        return self._places[(*rest[:number], line, *rest[number:])]

    def _sum(self, number: int, rest: _Place) -> None:
        lines = {line.code: line for line in self._lines[number]}
        for line in lines.values():
            if not line.is_class:
                parts = (self._at(number, rest, lines[code]) for code in line.classes)
                self._builder.equal(self._at(number, rest, line), parts)

    def _bound(self, number: int, rest: _Place) -> None:
        """Relate lines in which one unit counts several times: all that readers know for sure."""
        *parts, total = self._lines[number]
        whole = self._at(number, rest, total)
        for part in parts:
            key = self._apart(rest, number, f"without {part.code}")
            role = Role.AUXILIARY if self._table.purpose is Purpose.JOINT else Role.IMPLIED
            self._builder.at_least((whole,), self._at(number, rest, part), key, role)
        for group, part in _inside(parts):
            key = self._apart(rest, number, f"{group.code} ≥ {part.code}")
            outer, inner = self._at(number, rest, group), self._at(number, rest, part)
            self._builder.at_least((outer,), inner, key, Role.AUXILIARY)
        for line, cover in self._covers(number):
            key = self._apart(rest, number, f"{line.code} ≤ {[c.code for c in cover]}")
            places = [self._at(number, rest, c) for c in cover]
            self._builder.at_least(places, self._at(number, rest, line), key, Role.AUXILIARY)

    def _apart(self, rest: _Place, number: int, name: str) -> CellKey:
        axes = self._axes[:number] + self._axes[number + 1 :]
        named = [(a.key, line.code) for a, line in zip(axes, rest, strict=True)]
        own = (self._axes[number].key, name)
        return CellKey.of(self._table.quantity, (*self._table.scope, *named, own))

    def _covers(self, number: int) -> Iterator[tuple[Line, tuple[Line, ...]]]:
        """Yield lines with sets of lines that together include every unit of them."""
        *parts, total = self._lines[number]
        whole = {c.code for c in self._axes[number].classes}
        for line in (*parts, total):
            inside = whole if line.code == TOTAL else set(line.classes)
            finer = [p for p in parts if set(p.classes) <= inside and p is not line]
            single = tuple(p for p in finer if p.is_class)
            coarse = tuple(
                p for p in finer if not any(set(p.classes) < set(q.classes) for q in finer)
            )
            for cover in dict.fromkeys((single, coarse)):
                if cover and set().union(*(p.classes for p in cover)) == inside:
                    yield line, cover


def _level(line: Line) -> float:
    if line.code == TOTAL:
        return 1.0
    return 0.0 if line.is_class else 0.5


def _inside(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    for outer in lines:
        for inner in lines:
            if set(inner.classes) < set(outer.classes):
                yield outer, inner
