"""Eight linked tables: the work is counted, not timed, so that the test is the same anywhere."""

from __future__ import annotations

from intdesk.domain.disclosure.building import build_system
from intdesk.domain.disclosure.deletion import ReverseDelete
from intdesk.domain.disclosure.problem import make_problem
from intdesk.domain.disclosure.rules import Rule
from intdesk.domain.disclosure.watching import UNWATCHED, USUAL_EFFORT
from tests.domain.disclosure.random_tables import linked_tables, random_facts

WORK = 6_000_000
"""Coefficients touched; about 2.5 million a second on one core of 2024."""


def test_the_work_for_a_report_is_bounded() -> None:
    works = []
    for seed in (1, 3):
        problem = make_problem(build_system(linked_tables(random_facts(seed))), Rule())
        pattern = ReverseDelete(problem, problem.worth, USUAL_EFFORT.limit).run(UNWATCHED)
        assert not pattern.exhausted
        works.append(pattern.work)
    assert max(works) < WORK
