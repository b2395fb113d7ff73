"""Checking all proofs by addition alone, without any of the code that found them.

A proof of a small count is a second complete table. It must fulfil every relation, show every
printed figure unchanged, put at least 1 where a dot stands, and give the small count a value that
is not small. If one proof fails, nothing is exported.
"""

from __future__ import annotations

from collections.abc import Mapping

from intdesk.domain.disclosure.problem import beside, cell_goals, is_small, may_print
from intdesk.domain.disclosure.rules import Method, Quantity, Rule, rounded
from intdesk.domain.disclosure.system import Cell, Role, System
from intdesk.errors import DisclosureError


def verify(
    system: System,
    rule: Rule,
    printed: frozenset[int],
    proofs: Mapping[int, Mapping[int, int]],
) -> int:
    """Return the number of proofs checked; raise ``DisclosureError`` if anything is not proved."""
    if rule.method is Method.NONE:
        return 0
    involved = system.involved()
    for place, cell in enumerate(system.cells):
        if place in printed and not may_print(cell, rule):
            raise _refusal(cell, "printed_although_small")
        if is_small(cell, rule):
            if place not in proofs:
                raise _refusal(cell, "no_proof")
            _check(system, rule, printed, place, proofs[place], involved)
    return len(proofs)


def _check(
    system: System,
    rule: Rule,
    printed: frozenset[int],
    small: int,
    proof: Mapping[int, int],
    involved: Mapping[int, tuple[int, ...]],
) -> None:
    second = {place: system.cells[place].value + change for place, change in proof.items()}
    for place, value in second.items():
        cell = system.cells[place]
        if type(value) is not int:
            raise _refusal(cell, "no_whole_number")
        if place in printed:
            if not _looks_the_same(cell, value, rule):
                raise _refusal(cell, "printed_figure_differs")
        elif not _fits_unprinted(system, cell, value, rule, printed):
            raise _refusal(cell, "impossible_value")
    for number in {number for place in proof for number in involved.get(place, ())}:
        terms = ((c, second.get(i, system.cells[i].value)) for i, c in system.relations[number])
        if sum(c * value for c, value in terms):
            raise _refusal(system.cells[small], "parts_and_total_differ")
    cell = system.cells[small]
    reached = second.get(small, cell.value)
    if not any(goal.reached(reached) for goal in cell_goals(cell, rule)):
        raise _refusal(cell, "still_small")


def _looks_the_same(cell: Cell, value: int, rule: Rule) -> bool:
    if rule.method is Method.ROUNDING and not cell.impossible:
        return value >= 0 and rounded(value) == rounded(cell.value)
    return value == cell.value


def _fits_unprinted(
    system: System, cell: Cell, value: int, rule: Rule, printed: frozenset[int]
) -> bool:
    if cell.role is Role.CHANGE:
        return True
    others = beside(cell, system) if cell.key.quantity is not Quantity.MINUTES else ()
    shown = any(place in printed and system.cells[place].value for place in others)
    if shown and rule.method is Method.SUPPRESSION:
        return value >= rule.threshold
    if cell.role is Role.PRINTED or any(system.cells[place].value for place in others):
        return value >= 1
    return value >= 0


def _refusal(cell: Cell, reason: str) -> DisclosureError:
    return DisclosureError(
        "disclosure_not_proved", reason=reason, cell=cell.key.where, quantity=cell.key.quantity
    )
