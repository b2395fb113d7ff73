from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from intdesk.domain.plausible import day_problems, year_problems
from intdesk.domain.problems import Problem


@dataclass
class Draft:
    begin: date | None = None
    end: date | None = None


@pytest.mark.parametrize(
    ("year", "problems"),
    [
        (0, [Problem("year", "required")]),
        (26, [Problem("year", "year_implausible", {"year": 26})]),
        (1989, [Problem("year", "year_implausible", {"year": 1989})]),
        (1990, []),
        (2099, []),
        (2100, [Problem("year", "year_implausible", {"year": 2100})]),
    ],
)
def test_a_year_is_needed_and_can_be_right(year: int, problems: list[Problem]) -> None:
    assert list(year_problems("year", year)) == problems


def test_only_the_days_that_are_given_and_named_are_judged() -> None:
    wrong = Draft(date(1026, 5, 4), date(9999, 12, 31))
    assert [(p.field, p.values) for p in day_problems(wrong, ("begin", "end"))] == [
        ("begin", {"year": 1026}), ("end", {"year": 9999}),
    ]  # fmt: skip
    assert list(day_problems(wrong, ())) == []
    assert list(day_problems(Draft(date(2026, 5, 4)), ("begin", "end"))) == []
