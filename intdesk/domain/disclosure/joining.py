"""The system of a report together with those of earlier editions, as a reader lays them together.

Printed cells of earlier editions are fixed, hidden ones stay hidden. A cell that did not change
from one edition to the next is one cell; the change of another is a cell of its own, whose small
values must not be computable either. What went away and came back is no cell that did not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from intdesk.domain.disclosure.editions import Edition
from intdesk.domain.disclosure.problem import is_small
from intdesk.domain.disclosure.rules import Count, Rule
from intdesk.domain.disclosure.system import Cell, Relation, Role, System
from intdesk.domain.disclosure.tables import CellKey


@dataclass(frozen=True, slots=True)
class SmallChange:
    """A figure that an edition printed and that now differs by fewer than k persons."""

    key: CellKey
    now: int
    earlier: int


class Joined:
    """The present system with the cells of earlier editions, which are in the order of issue."""

    def __init__(self, present: System, editions: Sequence[Edition], rule: Rule) -> None:
        """Join them all."""
        self._present = present
        self._rule = rule
        self._cells = list(present.cells)
        self._relations = dict.fromkeys(present.relations)
        self._states = {key: [place] for key, place in present.index.items()}
        self._hidden: set[int] = set()
        self.known: set[int] = set()
        """The cells that an earlier edition printed."""
        numbered = list(enumerate(editions, 1))
        self._earlier = [self._add(edition, number) for number, edition in reversed(numbered)]
        self._earlier.reverse()

    def closed(self) -> frozenset[int]:
        """Return the cells that may not be printed now."""
        return frozenset(self._hidden - self.known)

    def small_changes(self) -> dict[int, SmallChange]:
        """Return the printed figures that changed by fewer than k persons, by their place now."""
        return {
            now: SmallChange(change.key, self._cells[now].value, self._cells[old].value)
            for now, old in self._changed()
            if self._is_present(now)
            and old in self.known
            and self._cells[now].role is Role.PRINTED
            and is_small(change := self._change(now, old), self._rule)
        }

    def system(self) -> System:
        """Return the joined system with the small changes that readers must not compute."""
        cells, relations = list(self._cells), list(self._relations)
        for now, old in self._changed():
            change = self._change(now, old)
            told = {now, old} <= self.known
            if change.role is Role.CHANGE and is_small(change, self._rule) and not told:
                relations.append(tuple(sorted(((now, 1), (old, -1), (len(cells), -1)))))
                cells.append(change)
        return System(tuple(cells), tuple(relations), self._present.index, tuple(self._earlier))

    def _add(self, edition: Edition, number: int) -> dict[CellKey, int]:
        places = [self._place(cell, number) for cell in edition.cells]
        for relation in edition.relations:
            row: Relation = tuple(sorted((places[i], c) for i, c in relation))
            self._relations[row] = None
        for old, (place, cell) in enumerate(zip(places, edition.cells, strict=True)):
            if cell.role is not Role.PRINTED:
                continue
            if old in edition.printed:
                self.known.add(place)
            else:
                self._hidden |= {place, self._present.index.get(cell.key, place)}
        return {c.key: place for c, place in zip(edition.cells, places, strict=True)}

    def _place(self, cell: Cell, number: int) -> int:
        """Return the cell of the next later edition, if it is the same one, or a new cell."""
        states = self._states.setdefault(cell.key, [])
        if not states or not self._same(cell, self._cells[states[-1]]):
            states.append(len(self._cells))
            self._cells.append(replace(cell, edition=number))
            return states[-1]
        place = states[-1]
        later = self._cells[place]
        printed = cell.role is Role.PRINTED
        self._cells[place] = replace(
            later,
            count=Count(cell.value, min(later.count.persons, cell.count.persons)),
            role=Role.PRINTED if printed else later.role,
            known=later.known or cell.known,
        )
        if printed and later.role is not Role.PRINTED:
            self._hidden.add(place)
        return place

    def _same(self, cell: Cell, later: Cell) -> bool:
        """Tell whether a count did not change: nine of two persons are not nine of five."""
        small = (is_small(c, self._rule) for c in (cell, replace(later, role=cell.role)))
        return cell.value == later.value and len(set(small)) == 1

    def _changed(self) -> Iterator[tuple[int, int]]:
        """Yield the later and the earlier place of each cell that changed between two editions."""
        for states in self._states.values():
            yield from combinations(states, 2)

    def _is_present(self, place: int) -> bool:
        return place < len(self._present.cells)

    def _change(self, now: int, old: int) -> Cell:
        new, before = self._cells[now], self._cells[old]
        both = new.protected and before.protected
        difference = new.value - before.value
        persons = abs(new.count.persons - before.count.persons) or abs(difference)
        return Cell(
            new.key,
            Count(abs(difference), persons),
            Role.CHANGE if both else Role.AUXILIARY,
            edition=before.edition,
            change=difference,
        )
