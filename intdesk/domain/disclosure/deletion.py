"""Reverse delete: all is hidden, then cells are printed while every small count keeps its proof."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from intdesk.domain.disclosure.ascent import Ascent, Bound, Changes
from intdesk.domain.disclosure.problem import Problem
from intdesk.domain.disclosure.rules import Interval
from intdesk.domain.disclosure.tableau import Tableau
from intdesk.domain.disclosure.watching import Watcher

FIRST_BATCH = 32
"""Cells tried at once; more after a success, fewer after a failure. The outcome is the same."""
SHRINK = 4
OTHER_ORDERS = 8
FURTHER = (0, 1, 2)
"""How far beyond its goal a cell is pushed, where the goal itself is reached at fractions only."""

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
        self._together = FIRST_BATCH
        if problem.all_at_once:
            self._order.reverse()
            self._together = len(order)
        bounds = [self._bounds(i, i in problem.printed_first) for i in range(len(order))]
        self._low: list[Bound] = [low for low, _ in bounds]
        self._high: list[Bound] = [high for _, high in bounds]
        self._settle()
        self._rank = rank
        self._ascent = Ascent(self._fresh(), self._low, self._high, rank)
        self._proofs: Proofs = {}
        self._users: dict[int, set[int]] = {}
        self._failures: dict[int, int] = {}

    def _class(self, cell: int) -> int:
        return 0 if cell not in self._problem.candidates else 1

    def run(self, watcher: Watcher) -> Pattern:
        """Return the pattern; raise what the watcher raises."""
        printed = set(self._problem.printed_first)
        unproved = self._first_proofs(watcher)
        if unproved:
            return Pattern(frozenset(printed), self._proofs, unproved, self._work(), True)  # noqa: FBT003
        done, together = 0, self._together
        while done < len(self._order) and self._work() <= self._limit:
            watcher.check_cancelled()
            watcher.step(done, len(self._order))
            batch = self._order[done : done + together]
            if self._print(batch):
                printed.update(batch)
                done += len(batch)
                together *= 2
            elif len(batch) > 1:
                together = max(1, len(batch) // SHRINK)
            else:
                done += 1
        exhausted = done < len(self._order)
        return Pattern(frozenset(printed), self._proofs, unproved, self._work(), exhausted)

    def _work(self) -> int:
        return self._ascent.tableau.work

    def _first_proofs(self, watcher: Watcher) -> frozenset[int]:
        unproved = set()
        for cell in self._problem.goals:
            watcher.check_cancelled()
            proof = self._cached(cell, {}) or self._solve(cell) or self._multiple(cell)
            if proof is None and self._ascent.fractional:
                proof = self._other_ways(cell)
            if proof is None:
                unproved.add(cell)
            else:
                self._keep(cell, proof)
        return frozenset(unproved)

    def _other_ways(self, cell: int) -> Changes | None:
        """Return a proof found with other orders of cells: the usual one ended at fractions.

        Where editions join, printed figures leave so little room that this happens.
        """
        chance = random.Random(cell)
        for _ in range(OTHER_ORDERS):
            if self._work() > self._limit:
                break
            rank = list(self._rank)
            chance.shuffle(rank)
            moving = [i for i, low in enumerate(self._low) if low < self._high[i]]
            tableau = Tableau(self._problem.relations, moving, rank)
            ascent = Ascent(tableau, self._low, self._high, rank)
            found = self._reach(ascent, cell, FURTHER)
            self._ascent.tableau.work += tableau.work
            if found is not None:
                return found
        return None

    def _multiple(self, cell: int) -> Changes | None:
        """Return the table with all counts multiplied: it fits while nothing is printed."""
        values = self._problem.values
        upward = [goal.bound for goal in self._problem.goals[cell] if goal.upward]
        if not upward or values[cell] <= 0:
            return None
        more = -(-min(upward) // values[cell]) - 1
        proof = {place: value * more for place, value in enumerate(values) if value}
        return proof if self._fits(proof) else None

    def _print(self, cells: Sequence[int]) -> bool:
        """Print cells if all proofs survive or can be replaced; all of them or none."""
        before = [(self._low[cell], self._high[cell]) for cell in cells]
        for cell in cells:
            self._low[cell], self._high[cell] = self._bounds(cell, printed=True)
        replaced = self._replacements(cells)
        if replaced is None:
            for cell, (low, high) in zip(cells, before, strict=True):
                self._low[cell], self._high[cell] = low, high
            if not self._ascent.tableau.columns.keys() >= set(cells):
                self._renew()
            return False
        for user, proof in replaced.items():
            self._keep(user, proof)
        for cell in cells:
            if self._low[cell] == self._high[cell] and cell in self._ascent.tableau.columns:
                self._ascent.tableau.fix(cell)
        return True

    def _replacements(self, cells: Sequence[int]) -> Proofs | None:
        """Return new proofs for those that printing breaks; the often failing ones come first."""
        users = {user for cell in cells for user in self._users.get(cell, ())}
        broken = [user for user in users if not self._fits(self._proofs[user])]
        replaced: Proofs = {}
        for user in sorted(broken, key=lambda user: (-self._failures.get(user, 0), user)):
            proof = self._cached(user, replaced)
            if proof is None and self._work() <= self._limit:
                proof = self._solve(user)
            if proof is None:
                self._failures[user] = self._failures.get(user, 0) + 1
                return None
            replaced[user] = proof
        return replaced

    def _cached(self, cell: int, replaced: Proofs) -> Changes | None:
        """Return a proof of another small cell that proves this one too."""
        value = self._problem.values[cell]
        goals = self._problem.goals[cell]
        known = (self._proofs[user] for user in sorted(self._users.get(cell, ())))
        for proof in (*replaced.values(), *known):
            reached = value + proof.get(cell, 0)
            if any(goal.reached(reached) for goal in goals) and self._fits(proof):
                return proof
        return None

    def _fits(self, proof: Changes) -> bool:
        low, high = self._low, self._high
        return all(low[c] <= change <= high[c] for c, change in proof.items())

    def _renew(self) -> None:
        tableau = self._fresh()
        tableau.work += self._ascent.tableau.work
        self._ascent.tableau = tableau

    def _fresh(self) -> Tableau:
        moving = [i for i, low in enumerate(self._low) if low < self._high[i]]
        return Tableau(self._problem.relations, moving, self._rank)

    def _solve(self, cell: int) -> Changes | None:
        if self._ascent.tableau.filled:
            self._renew()
        self._ascent.fractional = False
        return self._reach(self._ascent, cell, (0,))

    def _reach(self, ascent: Ascent, cell: int, further: Sequence[int]) -> Changes | None:
        """Return changes that reach a goal of a cell, or go a little further."""
        value = self._problem.values[cell]
        for goal in self._problem.goals[cell]:
            for more in further:
                bound = goal.bound + (more if goal.upward else -more)
                found = ascent.find(cell, bound - value)
                # A longer push passes the goal where the true value lies beyond it.
                if found is not None and goal.reached(value + found.get(cell, 0)):
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
