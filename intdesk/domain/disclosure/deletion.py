"""Reverse delete: all is hidden, then cells are printed while every small count keeps its proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from intdesk.domain.disclosure.ascent import Ascent, Bound, Changes
from intdesk.domain.disclosure.problem import Problem
from intdesk.domain.disclosure.rules import Interval
from intdesk.domain.disclosure.tableau import Tableau
from intdesk.domain.disclosure.watching import Watcher

Proofs = dict[int, Changes]
"""By small cell: how a second table differs that fits all that is printed."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What may be printed, with the proofs; ``unproved`` small cells have none.

    ``exhausted`` tells that the effort ended before all cells were tried.
    """

    printed: frozenset[int]
    proofs: Proofs
    unproved: frozenset[int]
    work: int
    exhausted: bool


class ReverseDelete:
    """One run with one order of cells."""

    def __init__(self, problem: Problem, worth: Sequence[float], limit: int) -> None:
        """Prepare a run; a cell of greater ``worth`` is tried earlier."""
        self._problem = problem
        self._limit = limit
        order = sorted(range(len(problem.values)), key=lambda i: (self._class(i), worth[i], i))
        rank = [0] * len(order)
        for position, cell in enumerate(order):
            rank[cell] = position
        self._order = [cell for cell in reversed(order) if cell in problem.candidates]
        bounds = [self._bounds(i, i in problem.printed_first) for i in range(len(order))]
        self._low: list[Bound] = [low for low, _ in bounds]
        self._high: list[Bound] = [high for _, high in bounds]
        self._settle()
        moving = [i for i in range(len(order)) if self._low[i] < self._high[i]]
        tableau = Tableau(problem.relations, moving, rank)
        self._ascent = Ascent(tableau, self._low, self._high, rank)
        self._proofs: Proofs = {}
        self._users: dict[int, set[int]] = {}

    def _class(self, cell: int) -> int:
        return 0 if cell not in self._problem.candidates else 1

    def run(self, watcher: Watcher) -> Pattern:
        """Return the pattern; raise what the watcher raises."""
        printed = set(self._problem.printed_first)
        unproved = self._first_proofs(watcher)
        exhausted = False
        for done, cell in enumerate(self._order):
            watcher.check_cancelled()
            watcher.step(done, len(self._order))
            if self._ascent.tableau.work > self._limit:
                exhausted = True
                break
            if self._print(cell):
                printed.add(cell)
        work = self._ascent.tableau.work
        return Pattern(frozenset(printed), self._proofs, unproved, work, exhausted)

    def _first_proofs(self, watcher: Watcher) -> frozenset[int]:
        unproved = set()
        for cell in self._problem.goals:
            watcher.check_cancelled()
            proof = self._cached(cell, {}) or self._solve(cell)
            if proof is None:
                unproved.add(cell)
            else:
                self._keep(cell, proof)
        return frozenset(unproved)

    def _print(self, cell: int) -> bool:
        """Print a cell if all proofs survive or can be replaced."""
        before = self._low[cell], self._high[cell]
        self._low[cell], self._high[cell] = self._bounds(cell, printed=True)
        replaced: Proofs = {}
        for user in sorted(self._users.get(cell, ())):
            if self._low[cell] <= self._proofs[user][cell] <= self._high[cell]:
                continue
            proof = self._cached(user, replaced) or self._solve(user)
            if proof is None:
                self._low[cell], self._high[cell] = before
                return False
            replaced[user] = proof
        for user, proof in replaced.items():
            self._keep(user, proof)
        if self._low[cell] == self._high[cell]:
            self._ascent.tableau.fix(cell)
        return True

    def _cached(self, cell: int, replaced: Proofs) -> Changes | None:
        """Return a proof of another small cell that proves this one too."""
        value = self._problem.values[cell]
        goals = self._problem.goals[cell]
        known = (self._proofs[user] for user in sorted(self._users.get(cell, ())))
        for proof in (*replaced.values(), *known):
            if cell in proof and any(goal.reached(value + proof[cell]) for goal in goals):
                if self._fits(proof):
                    return proof
        return None

    def _fits(self, proof: Changes) -> bool:
        low, high = self._low, self._high
        return all(low[c] <= change <= high[c] for c, change in proof.items())

    def _solve(self, cell: int) -> Changes | None:
        for goal in self._problem.goals[cell]:
            found = self._ascent.find(cell, goal.bound - self._problem.values[cell])
            if found is not None:
                return found
        return None

    def _keep(self, cell: int, proof: Changes) -> None:
        for other in self._proofs.get(cell, ()):
            self._users[other].discard(cell)
        self._proofs[cell] = proof
        for other in proof:
            self._users.setdefault(other, set()).add(cell)

    def _bounds(self, cell: int, printed: bool) -> tuple[Bound, Bound]:  # noqa: FBT001
        state = self._problem.printed if printed else self._problem.hidden
        return _changes_within(state[cell], self._problem.values[cell])

    def _settle(self) -> None:
        """Fix hidden cells that must be zero because a printed zero includes them."""
        touched: dict[int, list[int]] = {}
        for number, relation in enumerate(self._problem.relations):
            for cell, _ in relation:
                touched.setdefault(cell, []).append(number)
        waiting = list(range(len(self._problem.relations)))
        while waiting:
            for cell in self._forced(waiting.pop()):
                self._low[cell] = self._high[cell] = 0
                waiting += touched[cell]

    def _forced(self, number: int) -> Iterable[int]:
        relation = self._problem.relations[number]
        left = [(c, sign) for c, sign in relation if self._low[c] < self._high[c]]
        if not left or len({sign > 0 for _, sign in left}) > 1:
            return ()
        rising = all(self._low[c] >= 0 for c, _ in left)
        return [c for c, _ in left] if rising else ()


def _changes_within(state: Interval, value: int) -> tuple[Bound, Bound]:
    low = -inf if state.low is None else state.low - value
    high = inf if state.high is None else state.high - value
    return low, high
