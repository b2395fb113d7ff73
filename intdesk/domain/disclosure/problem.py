"""What the search has to solve: which values readers must allow for, hidden or printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intdesk.domain.disclosure.rules import (
    Goal,
    Interval,
    Method,
    Quantity,
    Rule,
    goals,
    may_be_rounded,
    rounded,
    rounding_interval,
)
from intdesk.domain.disclosure.system import Cell, Relation, Role, System
from intdesk.domain.disclosure.tables import CellKey


@dataclass(frozen=True, slots=True)
class Problem:
    """Input of the search, by index of the cell.

    ``hidden`` and ``printed`` are the values that readers must allow for in either state;
    ``printed_first`` are printed from the beginning, ``candidates`` may be printed, all others
    stay hidden. ``goals`` are those of the small counts; ``worth`` is what readers lose with a
    cell. ``all_at_once`` tells that most probably all can be printed (5er-Rundung): then this is
    tried first, and else small counts before totals, as they are hidden best by being rounded.
    """

    values: tuple[int, ...]
    relations: tuple[Relation, ...]
    hidden: tuple[Interval, ...]
    printed: tuple[Interval, ...]
    printed_first: frozenset[int]
    candidates: frozenset[int]
    goals: Mapping[int, tuple[Goal, ...]]
    worth: tuple[float, ...]
    all_at_once: bool = False


def is_small(cell: Cell, rule: Rule) -> bool:
    """Tell whether a cell is a small count that must not be computable."""
    if rule.method is Method.NONE or not cell.protected:
        return False
    if cell.role is Role.CHANGE:
        persons = min(abs(cell.change), cell.count.persons or abs(cell.change))
        return 0 < persons < rule.threshold
    return cell.count.small(rule.threshold)


def make_problem(
    system: System,
    rule: Rule,
    known: frozenset[int] = frozenset(),
    closed: frozenset[int] = frozenset(),
) -> Problem:
    """Return the problem of a system.

    ``known`` cells were printed by an earlier edition; ``closed`` ones may not be printed now.
    """
    cells = system.cells
    small = {i for i, cell in enumerate(cells) if is_small(cell, rule)}
    zero = {i for i, c in enumerate(cells) if c.role is Role.PRINTED and not c.value}
    first = zero | known
    candidates = {
        i
        for i, cell in enumerate(cells)
        if cell.role is Role.PRINTED and not cell.edition and may_print(cell, rule)
    }
    return Problem(
        values=tuple(cell.value for cell in cells),
        relations=system.relations,
        hidden=tuple(_while_hidden(cell, rule, system) for cell in cells),
        printed=tuple(_once_printed(cell, rule) for cell in cells),
        printed_first=frozenset(first),
        candidates=frozenset(candidates - first - closed),
        goals={i: cell_goals(cells[i], rule) for i in sorted(small)},
        worth=tuple(_worth(cell) for cell in cells),
        all_at_once=rule.method is Method.ROUNDING,
    )


def may_print(cell: Cell, rule: Rule) -> bool:
    """Tell whether a cell is not small, or is small and printed as a rounded value."""
    if not is_small(cell, rule):
        return True
    return rule.method is Method.ROUNDING and may_be_rounded(cell.key.quantity, cell.count)


def cell_goals(cell: Cell, rule: Rule) -> tuple[Goal, ...]:
    """Return the values of which one must remain possible for a small cell.

    A small change may as well be one of k in the other direction: 5 that became a dot of 4 could
    not have lost 5, but it could have won them.
    """
    if cell.role is Role.CHANGE:
        up, down = Goal(rule.threshold), Goal(-rule.threshold, upward=False)
        return (up, down) if cell.change > 0 else (down, up)
    return goals(cell.key.quantity, cell.count, rule)


def beside(cell: Cell, system: System) -> tuple[int, ...]:
    """Return the printed or dotted cells that count something else of the same persons.

    They are of the same edition: what a later one prints tells of its own persons.
    """
    keys = [CellKey(q, cell.key.where) for q in Quantity if q is not cell.key.quantity]
    editions = list(system.editions_of(cell))
    places = dict.fromkeys(own[key] for own in editions for key in keys if key in own)
    return tuple(p for p in places if system.cells[p].role is Role.PRINTED)


def _while_hidden(cell: Cell, rule: Rule, system: System) -> Interval:
    """Return what readers must allow for: a dot stands for at least 1.

    Where another figure of the same persons is printed, readers may conclude that they are k or
    more, and their consultations as well; where it is a dot, that there is at least one. The same
    holds of cells that are known to have k persons.
    """
    if cell.role is Role.CHANGE:
        return Interval(None, None)
    others = beside(cell, system) if cell.key.quantity is not Quantity.MINUTES else ()
    dotted = cell.role is Role.PRINTED or any(system.cells[p].value for p in others)
    if (others or cell.known) and cell.count.persons >= rule.threshold:
        return Interval(min(cell.value, rule.threshold), None)
    return Interval(min(cell.value, 1) if dotted else 0, None)


def _once_printed(cell: Cell, rule: Rule) -> Interval:
    if rule.method is Method.ROUNDING and not cell.impossible:
        return rounding_interval(rounded(cell.value))
    return Interval(cell.value, cell.value)


def _worth(cell: Cell) -> float:
    """Return what readers lose with a cell: totals and large cells are worth most."""
    if cell.role is not Role.PRINTED:
        return 0.0
    return float((1 + cell.value) ** 0.5 * (1 + 6 * cell.level))
