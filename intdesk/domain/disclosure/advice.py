"""Proposals that keep more of a report, and the selectable rules side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from intdesk.domain.disclosure.explaining import TableLoss, kept_permille, losses
from intdesk.domain.disclosure.protect import Protection, protect
from intdesk.domain.disclosure.rules import (
    SMALL_OFFICE_PERSONS,
    THRESHOLDS,
    Count,
    Method,
    Quantity,
    Rule,
)
from intdesk.domain.disclosure.tables import TOTAL, Address, Dimension, Group, Purpose, RawTable
from intdesk.domain.disclosure.watching import UNWATCHED, Effort, Watcher

ALL_RULES = (*(Rule(threshold=k) for k in THRESHOLDS), Rule(Method.ROUNDING))
MERGED = "merged"
_QUICK = Effort(runs=1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule does to a report."""

    rule: Rule
    losses: tuple[TableLoss, ...]
    kept_permille: int
    exhausted: bool

    @property
    def hidden(self) -> int:
        """Return the number of dots in all tables."""
        return sum(loss.hidden for loss in self.losses)


class Coarser(StrEnum):
    """How a feature becomes coarser."""

    MERGE_RARE = "merge_rare"
    GROUPS_ONLY = "groups_only"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A coarser feature and what the report keeps with it; ``lines`` are merged or left out."""

    kind: Coarser
    feature: str
    lines: tuple[str, ...]
    hidden_before: int
    hidden_after: int
    kept_before: int
    kept_after: int


def wants_coarser_groups(persons: int) -> bool:
    """Tell whether an office is so small that coarser groups come before suppression."""
    return persons < SMALL_OFFICE_PERSONS


def compare_rules(
    tables: Sequence[RawTable], rules: Sequence[Rule] = ALL_RULES, watcher: Watcher = UNWATCHED
) -> tuple[Outcome, ...]:
    """Return what each rule does to the same tables."""
    return tuple(_outcome(protect(tables, r, effort=_QUICK, watcher=watcher)) for r in rules)


def proposals(
    tables: Sequence[RawTable], rule: Rule, watcher: Watcher = UNWATCHED
) -> tuple[Proposal, ...]:
    """Return the coarser features with which readers see more, the most helpful first.

    Persons of merged lines are estimated from below where one person can be in several, so a
    proposal rather keeps more than it says.
    """
    before = _outcome(protect(tables, rule, effort=_QUICK, watcher=watcher))
    found = []
    for kind, dimension, lines, coarser in _coarser_sets(tables, rule):
        after = _outcome(protect(coarser, rule, effort=_QUICK, watcher=watcher))
        if (after.kept_permille, -after.hidden) > (before.kept_permille, -before.hidden):
            kept = before.kept_permille, after.kept_permille
            hidden = before.hidden, after.hidden
            found.append(Proposal(kind, dimension.key, lines, *hidden, *kept))
    return tuple(sorted(found, key=lambda p: (-p.kept_after, p.hidden_after, p.feature)))


def _outcome(protection: Protection) -> Outcome:
    return Outcome(
        protection.rule, losses(protection), kept_permille(protection), protection.exhausted
    )


def _coarser_sets(
    tables: Sequence[RawTable], rule: Rule
) -> Iterator[tuple[Coarser, Dimension, tuple[str, ...], list[RawTable]]]:
    dimensions = {d.key: d for t in tables if t.purpose is Purpose.PUBLISHED for d in t.dimensions}
    for dimension in dimensions.values():
        involved = [t for t in tables if any(d.key == dimension.key for d in t.dimensions)]
        rare = rare_categories(involved, dimension, rule.threshold)
        if len(rare) > 1 and not any(dimension.key in t.several for t in involved):
            merged = [merge(t, dimension, rare) if t in involved else t for t in tables]
            yield Coarser.MERGE_RARE, dimension, rare, merged
        if dimension.groups:
            grouped = {c for g in dimension.groups for c in g.members}
            left = tuple(c for c in dimension.categories if c in grouped)
            fewer = [_without(t, dimension, left) if t in involved else t for t in tables]
            yield Coarser.GROUPS_ONLY, dimension, left, fewer


def rare_categories(
    tables: Sequence[RawTable], dimension: Dimension, threshold: int
) -> tuple[str, ...]:
    """Return the categories with fewer than k persons that can be merged into one line.

    Only categories of the same groups are merged; of several such sets the largest is taken.
    """
    sets: dict[tuple[str, ...], list[str]] = {}
    for category in dimension.categories:
        counts = [_margin(table, dimension, category) for table in tables]
        if any(count.small(threshold) for count in counts):
            inside = tuple(g.code for g in dimension.groups if category in g.members)
            sets.setdefault(inside, []).append(category)
    largest = max(map(len, sets.values()), default=0)
    return next((tuple(found) for found in sets.values() if len(found) == largest), ())


def merge(table: RawTable, dimension: Dimension, categories: Sequence[str]) -> RawTable:
    """Return a table with these categories as one line."""
    coarse = _merged_dimension(dimension, categories)
    place = [d.key for d in table.dimensions].index(dimension.key)
    counts: dict[Address, Count] = {}
    for address, count in table.counts.items():
        line = MERGED if address[place] in categories else address[place]
        new = (*address[:place], line, *address[place + 1 :])
        old = counts.get(new, Count(0, 0))
        persons = max(old.persons, count.persons)
        value = old.value + count.value
        counts[new] = Count(value, value if table.quantity is Quantity.PERSONS else persons)
    lines = {
        key: _renamed(own, categories) if key == dimension.key else own
        for key, own in table.lines.items()
    }
    dimensions = tuple(coarse if d.key == dimension.key else d for d in table.dimensions)
    return replace(
        table,
        dimensions=dimensions,
        counts=counts,
        lines=lines,
        impossible=frozenset(),
        known=frozenset(),
    )


def _merged_dimension(dimension: Dimension, categories: Sequence[str]) -> Dimension:
    groups = (Group(g.code, _renamed(g.members, categories)) for g in dimension.groups)
    return Dimension(dimension.key, _renamed(dimension.categories, categories), tuple(groups))


def _renamed(lines: Sequence[str], categories: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(MERGED if line in categories else line for line in lines))


def _without(table: RawTable, dimension: Dimension, left: Sequence[str]) -> RawTable:
    lines = tuple(line for line in table.printed_lines(dimension) if line not in left)
    return replace(table, lines={**table.lines, dimension.key: lines})


def _margin(table: RawTable, dimension: Dimension, category: str) -> Count:
    return table.count(
        tuple(category if d.key == dimension.key else TOTAL for d in table.dimensions)
    )
