"""Several runs of reverse delete; the pattern that hides least is kept."""

from __future__ import annotations

import random

from intdesk.domain.disclosure.deletion import Pattern, ReverseDelete
from intdesk.domain.disclosure.problem import Problem
from intdesk.domain.disclosure.watching import Effort, Watcher


def find_pattern(problem: Problem, effort: Effort, watcher: Watcher) -> Pattern:
    """Return the best pattern; the same problem and effort give the same one."""
    best = ReverseDelete(problem, problem.worth, effort.limit).run(watcher)
    chance = random.Random(len(problem.values))
    spent = best.work
    for _ in range(effort.runs - 1):
        if not hidden_candidates(problem, best) or spent + best.work > effort.improving:
            break
        worth = [w * (0.5 + chance.random()) for w in problem.worth]
        other = ReverseDelete(problem, worth, effort.limit).run(watcher)
        spent += other.work
        best = min(best, other, key=lambda pattern: _loss(problem, pattern))
    return best


def hidden_candidates(problem: Problem, pattern: Pattern) -> frozenset[int]:
    """Return the cells that are hidden only for the sake of others."""
    return problem.candidates - pattern.printed


def _loss(problem: Problem, pattern: Pattern) -> tuple[int, float]:
    hidden = hidden_candidates(problem, pattern)
    return len(pattern.unproved), sum(problem.worth[cell] for cell in sorted(hidden))
