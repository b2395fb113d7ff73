from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain import interaction as rules
from intdesk.domain.codes import Code, CodeBook, CodeListId
from intdesk.domain.interaction import Interaction

TODAY = date(2026, 11, 21)
BOOK = CodeBook([Code(CodeListId.INTERACTION_WAY, "telefon", "Telefon")])
GOOD = Interaction(day=TODAY, subject="Kursplan", contacts=(1,), way="telefon", minutes=20)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"day": None}, ("day", "required")),
        ({"day": date(2026, 11, 22)}, ("day", "in_future")),
        ({"day": date(206, 11, 22)}, ("day", "year_implausible")),
        ({"minutes": 0}, ("minutes", "minutes_range")),
        ({"way": "nie"}, ("way", "unknown_code")),
        ({"subject": " "}, ("subject", "required")),
        ({"subject": "x" * 201}, ("subject", "too_long")),
        ({"contacts": ()}, ("contacts", "required")),
        ({"contacts": (1, 1)}, ("contacts", "named_twice")),
        ({"contacts": tuple(range(201))}, ("contacts", "too_many")),
        ({"result": "x" * 4001}, ("result", "too_long")),
        ({"follow_up": date(2026, 11, 20)}, ("follow_up", "before_day")),
    ],
)
def test_what_is_said_of_an_entry(change: dict[str, object], problem: tuple[str, str]) -> None:
    problems = rules.validate(replace(GOOD, **change), BOOK, TODAY)  # type: ignore[arg-type]
    assert [(p.field, p.code) for p in problems] == [problem]


def test_minutes_and_way_may_be_missing() -> None:
    assert rules.validate(replace(GOOD, minutes=None, way=""), BOOK, TODAY) == []
