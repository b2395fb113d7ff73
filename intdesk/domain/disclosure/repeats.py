"""Publishing again: a corrected edition, or the year after its part periods.

Readers lay both editions side by side. So the earlier cells join the system: printed ones are
fixed, hidden ones stay hidden, a cell that did not change is one cell, and the change of another
is a cell of its own, whose small values must not be computable either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intdesk.domain.disclosure.building import build_system
from intdesk.domain.disclosure.editions import Edition
from intdesk.domain.disclosure.problem import is_small, make_problem
from intdesk.domain.disclosure.protect import (
    Inequality,
    Protection,
    finish,
    known_pairs,
    select_tables,
)
from intdesk.domain.disclosure.rules import Count, Method, Rule
from intdesk.domain.disclosure.search import find_pattern
from intdesk.domain.disclosure.system import Cell, Relation, Role, System
from intdesk.domain.disclosure.tables import CellKey, RawTable, Scope
from intdesk.domain.disclosure.watching import UNWATCHED, USUAL_EFFORT, Effort, Watcher
from intdesk.errors import DisclosureError


@dataclass(frozen=True, slots=True)
class Block:
    """A cell for which the new edition cannot be published; internal, for the officer.

    ``earlier`` is the published value that now differs by fewer than k persons. Without it the
    cell is a small count (or a small change of hidden cells) that both editions together give away.
    """

    key: CellKey
    now: int
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class Repetition:
    """The outcome of publishing again: a protection, or what blocks it."""

    protection: Protection | None
    blocks: tuple[Block, ...] = ()


def protect_again(  # noqa: PLR0913
    tables: Sequence[RawTable],
    rule: Rule,
    earlier: Sequence[Edition],
    *,
    inequalities: Sequence[Inequality] = (),
    effort: Effort = USUAL_EFFORT,
    watcher: Watcher = UNWATCHED,
    yielding: Scope | None = None,
) -> Repetition:
    """Protect tables together with what earlier public editions showed.

    A printed cell that changed by few persons blocks, unless it lies within the ``yielding`` scope
    (``()``: everything): there, a dot takes its place. Raise ``DisclosureError`` if an earlier
    edition was made under another rule.
    """
    public = [edition for edition in earlier if edition.rule.method is not Method.NONE]
    if any(edition.rule != rule for edition in public):
        raise DisclosureError("disclosure_other_rule", threshold=public[0].rule.threshold)
    selection = select_tables(tables, rule)
    present = build_system(selection.judged, known_pairs(selection.judged, inequalities))
    joined = _Joined(present)
    for number, edition in enumerate(public, 1):
        joined.add(edition, number)
    changed = joined.small_differences(rule)
    if blocks := tuple(b for b in changed.values() if not _within(b.key, yielding)):
        return Repetition(None, blocks)
    system = joined.system()
    closed = joined.closed() | changed.keys()
    problem = make_problem(system, rule, frozenset(joined.known), closed)
    pattern = find_pattern(problem, effort, watcher)
    if pattern.unproved and yielding is not None:
        closed |= _beside(system, pattern.unproved, yielding)
        problem = make_problem(system, rule, frozenset(joined.known), closed)
        pattern = find_pattern(problem, effort, watcher)
    if pattern.unproved:
        cells = (system.cells[i] for i in sorted(pattern.unproved))
        return Repetition(None, tuple(Block(cell.key, cell.value) for cell in cells))
    return Repetition(
        finish(tables, selection, system, rule, pattern.printed, pattern.proofs, pattern.exhausted)
    )


def _beside(system: System, unproved: frozenset[int], yielding: Scope) -> frozenset[int]:
    """Return the present cells of the yielding scope that share a feature with unproved ones."""
    own = {name for name, _ in yielding}
    features = {f for i in unproved for f, _ in system.cells[i].key.where} - own
    return frozenset(
        i
        for i, cell in enumerate(system.cells)
        if not cell.edition
        and _within(cell.key, yielding)
        and features & {feature for feature, _ in cell.key.where}
    )


def _within(key: CellKey, scope: Scope | None) -> bool:
    return scope is not None and set(scope) <= set(key.where)


class _Joined:
    """The present system with the cells of earlier editions."""

    def __init__(self, present: System) -> None:
        self._present = present
        self._cells = list(present.cells)
        self._relations = dict.fromkeys(present.relations)
        self._places = {(cell.key, cell.value): i for i, cell in enumerate(present.cells)}
        self._changed: dict[tuple[int, int], None] = {}
        self._hidden: set[int] = set()
        self._earlier: list[dict[CellKey, int]] = []
        self.known: set[int] = set()

    def add(self, edition: Edition, number: int) -> None:
        places = [self._place(cell, number) for cell in edition.cells]
        self._earlier.append({c.key: p for c, p in zip(edition.cells, places, strict=True)})
        for relation in edition.relations:
            row = tuple(sorted((places[i], c) for i, c in relation))
            self._relations[row] = None
        for old, (place, cell) in enumerate(zip(places, edition.cells, strict=True)):
            now = self._present.index.get(cell.key)
            if cell.role is Role.PRINTED:
                printed = old in edition.printed
                (self.known if printed else self._hidden).add(place)
                if now is not None and not printed:
                    self._hidden.add(now)
            if now is not None and now != place:
                self._changed[now, place] = None

    def _place(self, cell: Cell, number: int) -> int:
        place = self._places.setdefault((cell.key, cell.value), len(self._cells))
        if place == len(self._cells):
            self._cells.append(replace(cell, edition=number))
            return place
        known = self._cells[place]
        persons = min(known.count.persons, cell.count.persons)
        printed = cell.role is Role.PRINTED
        self._cells[place] = replace(
            known,
            count=Count(cell.value, persons),
            role=Role.PRINTED if printed else known.role,
            known=known.known or cell.known,
        )
        if printed and known.role is not Role.PRINTED:
            self._hidden.add(place)
        return place

    def closed(self) -> frozenset[int]:
        return frozenset(self._hidden - self.known)

    def small_differences(self, rule: Rule) -> dict[int, Block]:
        """Return the printed cells that changed by fewer than k persons, by their place now."""
        return {
            now: Block(change.key, self._cells[now].value, self._cells[old].value)
            for now, old in self._changed
            if old in self.known
            and self._cells[now].role is Role.PRINTED
            and is_small(change := self._change(now, old), rule)
        }

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

    def system(self) -> System:
        cells, relations = list(self._cells), list(self._relations)
        for now, old in self._changed:
            change = self._change(now, old)
            if change.role is Role.CHANGE:
                relations.append(_difference(now, old, len(cells)))
                cells.append(change)
        return System(tuple(cells), tuple(relations), self._present.index, tuple(self._earlier))


def _difference(now: int, old: int, change: int) -> Relation:
    return tuple(sorted(((now, 1), (old, -1), (change, -1))))
